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
    ["snapchat", "deleted", "Noor heeft een chat verwijderd"],
    ["whatsapp", "deleted", "Dit bericht is verwijderd"],
    ["instagram", "aside", "Hier stond net nog een bericht. De app laat niet zien dat het weg is."],
    ["telegram", "aside", "Hier stond net nog een bericht. De app laat niet zien dat het weg is."],
  ] as const)("on %s something that was taken back leaves what it leaves there", (platform, kind, text) => {
    expect(chat(message({ platform, deleted: true })).bubbles.map(({ body }) => body)).toEqual([{ kind, text }]);
  });

  it("of two says what the other does; a group and a channel say how many are in it, as last told", () => {
    expect(chat(message({ lines: ["hoi"] })).subtitle).toBe("collega");
    const group = { surface: "group" as const, thread: "g", title: "Buurt" };
    expect(chat(message({ ...group, members: 43 }), message({ ...group, id: "q", members: 44 }), message({ ...group, id: "r" })).subtitle).toBe("44 leden");
    expect(chat(message({ ...group, surface: "channel", platform: "telegram", members: 1318 })).subtitle).toBe("1.318 abonnees");
  });

  it("tells once that something was sent on; through whom is known to the trainee, not to the app", () => {
    const { bubbles } = chat(message({ lines: ["kijk", "dit"], media: { vignette: "donker", alt: "Lichten." }, forwarded: "vaak", chain: ["Sem", "klas 2b"] }));
    expect(bubbles.map(({ body, forwarded }) => [body.kind, forwarded?.text])).toEqual([
      ["text", "Vaak doorgestuurd"],
      ["text", undefined],
      ["picture", undefined],
      ["aside", undefined],
    ]);
    expect(bubbles.at(-1)?.body).toEqual({ kind: "aside", text: "Zo kwam het bij jou, voor zover je weet: Sem → klas 2b." });
    expect(chat(message({ lines: ["kijk"] })).bubbles[0]?.forwarded).toBeUndefined();
  });

  it("says above the first words of a stranger what the app says there", () => {
    expect(chat(message({ platform: "instagram", lines: ["hoi"], request: true })).notice).toBe("Berichtverzoek. Jullie volgen elkaar niet.");
    expect(chat(message({ platform: "telegram", lines: ["hoi"], request: true })).notice).toBe("Staat niet in je contacten.");
    expect(chat(message({ lines: ["hoi"] })).notice).toBeUndefined();
  });

  it("only the message that is looked at has marks", () => {
    const marks = [{ id: "k", at: "line.0" as const, label: "hoi", decoy: true }];
    const shown = (id: string) => ({ kind: "message" as const, message: message({ id, lines: ["hoi"] }), shown: 720, fresh: false });
    const { bubbles } = describeChat(story, "x", [shown("een"), shown("twee")], marks, "twee");
    expect(bubbles.map(({ body }) => (body.kind === "text" ? body.segments[0]?.mark : null))).toEqual([undefined, "k"]);
  });

  it("has what the platform itself says as a line of its own", () => {
    const [line] = chat(message({ platform: "snapchat", event: "schermfoto" })).bubbles;
    expect([line?.from, line?.body]).toEqual(["system", { kind: "event", event: "schermfoto", text: "Noor heeft een screenshot gemaakt" }]);
  });

  it("a channel shows its picture first and how often it was seen once; elsewhere words come first", () => {
    const both = { media: { vignette: "donker", alt: "Lichten." }, lines: ["Vol.", "Maandag weer."], counts: { views: 986 } };
    const channel = chat(message({ ...both, surface: "channel", platform: "telegram", thread: "k", title: "Werk" })).bubbles;
    expect(channel.map(({ body, views }) => [body.kind, views?.text])).toEqual([
      ["picture", undefined],
      ["text", undefined],
      ["text", "986 keer bekeken"],
    ]);
    expect(chat(message({ media: both.media, lines: both.lines })).bubbles.map(({ body }) => body.kind)).toEqual(["text", "text", "picture"]);
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
