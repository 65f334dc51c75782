import { describe, expect, it } from "vitest";
import type { Message } from "../../domain/messages.ts";
import { choice, choose, script } from "../../domain/testing/fixture.ts";
import { describeChat } from "./chat.ts";

const story = script([choose("m", "duiden", [choice("a", "best")])], {
  cast: { x: { id: "x", name: "Noor", handle: "noor.wh", avatar: "seed-02", job: "collega" } },
});
const message = (more: Partial<Message>): Message => ({ id: "p", platform: "whatsapp", surface: "chat", author: "x", posted: "12:00", ...more });
const chat = (...messages: readonly Message[]) =>
  describeChat(
    story,
    messages[0]?.thread ?? "x",
    messages.map((one) => ({ kind: "message", message: one, shown: 720, fresh: false })),
    [],
    undefined,
  );

describe("a conversation", () => {
  it.each([
    ["snapchat", "noor.wh verwijderde een chat"],
    ["instagram", "noor.wh trok een bericht in"],
    ["whatsapp", "Dit bericht is verwijderd"],
    ["telegram", "Dit bericht is verwijderd"],
  ] as const)("on %s says in its own way that something was taken back", (platform, text) => {
    expect(chat(message({ platform, deleted: true })).bubbles.map(({ body }) => body)).toEqual([{ kind: "deleted", text }]);
  });

  it("of two says what the other does; a group and a channel say how many are in it, as last told", () => {
    expect(chat(message({ lines: ["hoi"] })).subtitle).toBe("collega");
    const group = { surface: "group" as const, thread: "g", title: "Buurt" };
    expect(chat(message({ ...group, members: 43 }), message({ ...group, id: "q", members: 44 }), message({ ...group, id: "r" })).subtitle).toBe("44 leden");
    expect(chat(message({ ...group, surface: "channel", platform: "telegram", members: 1318 })).subtitle).toBe("1.318 abonnees");
  });

  it("tells that something was sent on, how often and through whom", () => {
    const [bubble] = chat(message({ lines: ["kijk"], forwarded: "vaak", chain: ["Sem", "klas 2b"] })).bubbles;
    expect([bubble?.forwarded?.text, bubble?.chain]).toEqual(["Vaak doorgestuurd", "via Sem → klas 2b"]);
    expect(chat(message({ lines: ["kijk"] })).bubbles[0]?.forwarded).toBeUndefined();
  });

  it("has what the platform itself says as a line of its own", () => {
    const [line] = chat(message({ platform: "snapchat", event: "schermfoto" })).bubbles;
    expect([line?.from, line?.body]).toEqual(["system", { kind: "event", text: "noor.wh maakte een schermfoto" }]);
  });

  it("a channel shows its picture first and how often it was seen once; elsewhere words come first", () => {
    const both = { media: { vignette: "donker", alt: "Lichten." }, lines: ["Vol."], counts: { views: 986 } };
    const channel = chat(message({ ...both, surface: "channel", platform: "telegram", thread: "k", title: "Werk" })).bubbles;
    expect(channel.map(({ body, views }) => [body.kind, views?.text])).toEqual([
      ["picture", "986 keer bekeken"],
      ["text", undefined],
    ]);
    expect(chat(message({ media: both.media, lines: both.lines })).bubbles.map(({ body }) => body.kind)).toEqual(["text", "picture"]);
  });

  it("keeps a shielded picture closed, with the words that were on it", () => {
    const [bubble] = chat(message({ media: { shielded: true, alt: "Dicht." }, overlay: ["heb je dr al gezien"], shot: { platform: "snapchat" } })).bubbles;
    expect(bubble?.body).toMatchObject({
      kind: "picture",
      picture: { shielded: true, vignette: "afgeschermd" },
      bands: [[{ text: "heb je dr al gezien" }]],
      shot: { platform: "snapchat", by: "" },
    });
  });
});
