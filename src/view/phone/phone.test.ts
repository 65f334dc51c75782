import { describe, expect, it } from "vitest";
import type { Message } from "../../domain/messages.ts";
import { progress, start } from "../../domain/play/progress.ts";
import { choice, choose, game, script } from "../../domain/testing/fixture.ts";
import { changeDraft, newDraft } from "../draft.ts";
import { announcementsOf, describePhone, wordsOf } from "./phone.ts";

const message = (id: string, more: Partial<Message>): Message => ({ id, platform: "telefoon", surface: "call", author: "agent", posted: "12:40", ...more });

function phoneAt(call: Message["call"], answered: boolean) {
  const moments = [choose("m", "duiden", [choice("a", "best")], { message: "belt" }), choose("n", "context", [choice("a", "best")])];
  const cast = { agent: { id: "agent", name: "Jeugdagent", avatar: "seed-07" } };
  const on = game(script(moments, { cast, messages: { belt: message("belt", call ? { call } : {}) } }));
  const begun = start(on);
  const now = answered ? progress(on, begun, { type: "moment.answered", moment: "m", answer: { do: "choose", option: "a" } }) : begun;
  return describePhone(on, now, newDraft(now));
}

describe("a call on the phone", () => {
  it.each([
    ["inkomend", "Inkomende oproep", true],
    ["gesprek", "Gesprek", false],
  ] as const)("%s fills the screen while the moment is about it", (call, text, ringing) => {
    expect(phoneAt(call, false).screen).toEqual({ kind: "call", platform: "telefoon", who: "Jeugdagent", avatar: "seed-07", text, ringing });
  });

  it.each([
    ["inkomend", true, "Inkomende oproep"],
    ["gemist", false, "Gemiste oproep"],
    ["gesprek", true, "Gesprek"],
  ] as const)("%s, gone on: %s, stands in the conversation", (call, answered, text) => {
    const { screen } = phoneAt(call, answered);
    expect(screen.kind === "chat" && screen.bubbles.map(({ body }) => body)).toEqual([{ kind: "call", text, missed: call === "gemist" }]);
  });
});

describe("what came in while something else is open", () => {
  const said = (id: string, more: Partial<Message>): Message => ({
    id,
    platform: "whatsapp",
    surface: "chat",
    author: id,
    posted: "12:00",
    lines: ["hoi"],
    ...more,
  });
  const messages = {
    een: said("een", {}),
    app: said("app", {}),
    verhaal: said("verhaal", { platform: "snapchat", surface: "story", lines: [], overlay: ["de woorden erop"] }),
    snap: said("snap", { platform: "snapchat", surface: "snap", lines: [], overlay: ["voor jou"] }),
  };
  const moments = [
    choose("m", "duiden", [choice("a", "best", { show: ["app", "verhaal", "snap"] })]),
    choose("n", "context", [choice("a", "best")], { message: "een" }),
  ];
  const on = game(script(moments, { messages }));
  const now = progress(on, start(on), { type: "moment.answered", moment: "m", answer: { do: "choose", option: "a" } });
  const banners = (...opened: readonly string[]) => {
    const draft = opened.reduce((draft, tab) => changeDraft(on, undefined, draft, { type: "tab.opened", tab }), newDraft(now));
    const { banners: shown, tabs } = describePhone(on, now, draft);
    return { shown: shown.map(({ id, text }) => `${id}: ${text}`), unread: tabs.filter(({ unread }) => unread).map(({ id }) => id) };
  };

  it("tells in a banner what was sent, and of a story only that it is there", () => {
    expect(banners()).toEqual({ shown: ["app: hoi", "verhaal: Nieuw verhaal", "snap: voor jou"], unread: ["gesprek:app", "post:verhaal", "post:snap"] });
  });

  it("is no news any more once it was opened, also when one looks elsewhere again", () => {
    expect(banners("gesprek:app", "gesprek:een")).toEqual({ shown: ["verhaal: Nieuw verhaal", "snap: voor jou"], unread: ["post:verhaal", "post:snap"] });
    expect(banners("gesprek:app", "post:verhaal", "post:snap").unread).toEqual([]);
  });
});

describe("a mail and a note", () => {
  const cast = { karin: { id: "karin", name: "Karin Bos", handle: "k.bos", avatar: "school", job: "zorgcoördinator" } };
  const paper = (id: string, more: Partial<Message>) =>
    message(id, { author: "karin", posted: "08:52", lines: ["Goedemorgen,", "Danny was er niet."], ...more });
  const messages = {
    mail: paper("mail", { platform: "mail", surface: "mail", title: "Zorgen over 3B" }),
    nacht: paper("nacht", { platform: "notitie", surface: "note", title: "Notitie nachtdienst", posted: "03:40" }),
    app: paper("app", { platform: "teamapp", surface: "chat" }),
  };
  const on = game(
    script([choose("m", "duiden", [choice("a", "best", { show: ["nacht", "app"] })], { message: "mail" }), choose("n", "context", [choice("a", "best")])], {
      cast,
      messages,
    }),
  );
  const begun = start(on);
  const later = progress(on, begun, { type: "moment.answered", moment: "m", answer: { do: "choose", option: "a" } });

  it("stand alone: each has a tab with its heading, also when the same person writes in an app", () => {
    const { tabs, screen } = describePhone(on, later, { ...newDraft(later), tab: "gesprek:karin" });
    expect(tabs.map(({ id, label }) => [id, label])).toEqual([
      ["post:mail", "Zorgen over 3B"],
      ["post:nacht", "Notitie nachtdienst"],
      ["gesprek:karin", "Karin Bos"],
    ]);
    expect(screen.kind === "chat" && screen.bubbles.map(({ message: of }) => of)).toEqual(["app", "app"]);
  });

  it("fill the screen, signed with a name and a job, at the time at which they were written", () => {
    const { screen } = describePhone(on, begun, newDraft(begun));
    expect(screen).toEqual({
      kind: "paper",
      platform: "mail",
      surface: "mail",
      title: [{ text: "Zorgen over 3B" }],
      avatar: "school",
      authorName: "Karin Bos",
      author: { text: "Karin Bos" },
      job: "zorgcoördinator",
      time: "08:52",
      lines: [[{ text: "Goedemorgen," }], [{ text: "Danny was er niet." }]],
    });
  });

  it("are told in a banner by who wrote and what it is about, and aloud as a whole", () => {
    const { banners } = describePhone(on, later, { ...newDraft(later), tab: "post:mail" });
    expect(banners.map(({ id, from, text }) => [id, from, text])).toContainEqual(["nacht", "Karin Bos", "Notitie nachtdienst"]);
    expect(announcementsOf(on, begun).map(({ text }) => text)).toEqual(["Nieuwe e-mail van Karin Bos: Zorgen over 3B Goedemorgen, Danny was er niet."]);
    expect(announcementsOf(on, later).map(({ text }) => text)[0]).toMatch(/^Nieuwe notitie van Karin Bos: Notitie nachtdienst/u);
  });
});

it.each([
  ["whatsapp", "Dit bericht is verwijderd"],
  ["instagram", "Hier stond net nog een bericht. De app laat niet zien dat het weg is."],
] as const)("what was taken back on %s is told with the words that stand in the conversation", (platform, words) => {
  expect(wordsOf(message("m", { platform, surface: "chat", deleted: true }), "noor")).toEqual([words]);
});
