import { describe, expect, it } from "vitest";
import { chat, chatWith, lock, says } from "../examples/phone.ts";
import { firstPause, snapMs, typingPause, waitingOn } from "./pace.ts";

describe("how long somebody types", () => {
  it("grows with the words, within bounds", () => {
    expect(typingPause("ok", "echt")).toBe(700);
    expect(typingPause("x".repeat(40), "echt")).toBe(2200);
    expect(typingPause("x".repeat(400), "echt")).toBe(4200);
  });

  it("is shorter at a quicker pace, and nothing when messages come at once", () => {
    expect(typingPause("x".repeat(40), "snel")).toBe(770);
    expect(typingPause("x".repeat(400), "direct")).toBe(0);
  });
});

it("a snap shows as long as its maker said, at any pace but the one where nothing runs down", () => {
  expect(["echt", "snel", "direct"].map((pace) => snapMs(10, pace as "echt"))).toEqual([10_000, 10_000, null]);
});

it("what comes in first is what is waited for; on a screen where nothing comes in, nothing", () => {
  const words = "ik moest dat zetten man anders boete";
  expect(firstPause(chat, "echt")).toBe(words.length * 55);
  expect(firstPause(chat, "direct")).toBe(0);
  expect(firstPause({ ...chat, bubbles: chat.bubbles.slice(0, 3) }, "echt")).toBe(0);
  expect(firstPause(lock, "echt")).toBe(0);
});

describe("what still has to be typed", () => {
  const fresh = { fresh: true, message: "nieuw" };
  const screen = chatWith("whatsapp", "Noor", [
    says("oud", "12:00"),
    says("een", "12:01", fresh),
    says("mijn", "12:01", { from: "me", fresh: true }),
    says("twee", "12:01", fresh),
  ]);
  const words = (arrived: readonly string[], name: "echt" | "direct" = "echt") =>
    waitingOn(screen, { name, arrived: new Set(arrived) }).map(({ body }) => (body.kind === "text" ? body.segments[0]?.text : ""));

  it("is what somebody else sends now", () => expect(words([])).toEqual(["een", "twee"]));
  it("is not what already stood there, or what a banner showed", () => {
    expect(words([screen.bubbles[1]?.id ?? ""])).toEqual(["twee"]);
    expect(words(["nieuw"])).toEqual([]);
  });
  it("is nothing at once, and nothing in a channel", () => {
    expect(words([], "direct")).toEqual([]);
    expect(waitingOn({ ...screen, surface: "channel" }, { name: "echt", arrived: new Set() })).toEqual([]);
  });
});
