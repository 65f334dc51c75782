import { describe, expect, it } from "vitest";
import type { Message } from "../domain/messages.ts";
import { start } from "../domain/play/progress.ts";
import { choice, choose, game, script } from "../domain/testing/fixture.ts";
import { newDraft } from "./draft.ts";
import { describePhone } from "./phone/phone.ts";
import { describeStage } from "./stage.ts";

function stageFor(more: Partial<Message>) {
  const message: Message = {
    id: "p",
    platform: "snapchat",
    surface: "story",
    author: "x",
    posted: "12:00",
    media: { vignette: "donker", alt: "Lichten." },
    ...more,
  };
  const on = game(script([choose("m", "duiden", [choice("a", "best")], { message: "p" })], { messages: { p: message } }));
  const now = start(on);
  return describeStage(on, now, describePhone(on, now, newDraft(now)));
}

describe("how the picture in a post moves", () => {
  it.each([
    ["a story breathes", {}, "breath"],
    ["a video moves as if held by hand", { platform: "tiktok", surface: "video" }, "handheld"],
    ["what is filmed as it happens shakes", { media: { vignette: "donker", alt: "Lichten.", live: true } }, "live"],
    ["a photo in the phone's roll stands still", { platform: "telefoon", surface: "photo" }, "still"],
    ["a closed tile stands still, also in a video", { platform: "tiktok", surface: "video", media: { shielded: true, alt: "Dicht." } }, "still"],
  ] as const)("%s", (_, more, motion) => {
    expect(stageFor(more).vignette?.motion).toBe(motion);
  });

  it("is not drawn in a conversation, where it is small and still", () => {
    expect(stageFor({ platform: "whatsapp", surface: "chat" }).vignette).toBeUndefined();
  });

  it("is not drawn where it is described", () => {
    expect(stageFor({ media: { described: true, alt: "Lichten." } }).vignette).toBeUndefined();
  });

  it("is gone with a story whose time is over", () => {
    expect(stageFor({ expires: "24h", posted: "09:00" }).vignette).toBeDefined();
    expect(stageFor({ expires: "1h", posted: "08:00" }).vignette).toBeUndefined();
  });

  it("hearts rise only where the platform counts them", () => {
    expect(stageFor({}).liked).toBe(0);
    expect(stageFor({ platform: "tiktok", surface: "video", counts: { likes: 99 } }).liked).toBeCloseTo(0.4);
    expect(stageFor({ platform: "tiktok", surface: "video", counts: { likes: 99 }, media: { shielded: true, alt: "Dicht." } }).liked).toBe(0);
  });
});
