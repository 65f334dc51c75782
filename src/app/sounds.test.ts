import { describe, expect, it } from "vitest";
import type { Act } from "../domain/acts.ts";
import type { LogEvent } from "../domain/log.ts";
import type { Message } from "../domain/messages.ts";
import type { Effects } from "../domain/moments.ts";
import type { Grade } from "../domain/grades.ts";
import { replay } from "../domain/play/progress.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { soundsAtStart, soundsFor } from "./sounds.ts";

const message = (id: string, over: Partial<Message>): Message => ({
  id,
  platform: "whatsapp",
  surface: "chat",
  author: "x",
  posted: "12:31",
  lines: ["hoi"],
  ...over,
});

const MESSAGES: Readonly<Record<string, Message>> = Object.fromEntries(
  [
    message("snap", { platform: "snapchat" }),
    message("tiktok", { platform: "tiktok" }),
    message("insta", { platform: "instagram" }),
    message("app", { platform: "whatsapp", surface: "group" }),
    message("kanaal", { platform: "telegram" }),
    message("team", { platform: "teamapp" }),
    message("sms", { platform: "telefoon" }),
    message("mail", { platform: "mail", surface: "mail", title: "Vraag" }),
    message("notitie", { platform: "notitie", surface: "note", title: "Gesprek" }),
    message("verhaal", { platform: "snapchat", surface: "story" }),
    message("weg", { deleted: true }),
    message("belt", { surface: "call", call: "inkomend" }),
    message("gemist", { surface: "call", call: "gemist" }),
    message("gesprek", { surface: "call", call: "gesprek" }),
  ].map((one) => [one.id, one]),
);

interface Told extends Effects {
  readonly acts?: readonly Act[];
  readonly grade?: Grade;
  readonly pivotal?: boolean;
}

/** What sounds at each of these events after a choice with these effects. */
function heard(
  { grade = "best", pivotal = false, ...effects }: Told,
  events: readonly ("kies" | "waarom" | "verder")[] = ["kies"],
  mode: "toets" | "oefenen" = "toets",
) {
  const moments = [
    choose("een", "duiden", [choice("a", grade, effects)], { pivotal }),
    choose("twee", mode === "toets" ? "duiden" : "context", [choice("a", "best")]),
  ];
  const story = game(script(moments, { messages: MESSAGES }), [], mode);
  const log: Readonly<Record<string, LogEvent>> = {
    kies: { type: "moment.answered", moment: "een", answer: { do: "choose", option: "a" } },
    waarom: { type: "why.written", moment: "een", text: "" },
    verder: { type: "moment.continued", moment: "een" },
  };
  const done: LogEvent[] = [started(story.script, mode)];
  return events.map((event) => {
    const before = replay(story, done);
    const next = log[event];
    if (next) done.push(next);
    return soundsFor(story, before, replay(story, done)).map(({ sound }) => sound);
  });
}

const sms = { to: "x", text: "hoi" };
const shot: Act = { act: "capture", how: "schermafdruk" };

describe("the sounds of what happened", () => {
  it.each([
    ["nothing came", {}, ["papier"]],
    ["Snapchat", { show: ["snap"] }, ["ping-snapchat"]],
    ["TikTok", { show: ["tiktok"] }, ["ping-tiktok"]],
    ["Instagram", { show: ["insta"] }, ["ping-instagram"]],
    ["WhatsApp", { show: ["app"] }, ["ping-whatsapp"]],
    ["Telegram", { show: ["kanaal"] }, ["ping-telegram"]],
    ["Teams", { show: ["team"] }, ["ping-teamapp"]],
    ["a text message", { show: ["sms"] }, ["ping-telefoon"]],
    ["a mail", { show: ["mail"] }, ["ping-mail"]],
    ["a note", { show: ["notitie"] }, ["ping-notitie"]],
    ["a story", { show: ["verhaal"] }, ["banner"]],
    ["taken back", { show: ["weg"] }, ["ingetrokken"]],
    ["somebody calls", { show: ["belt"] }, ["bel"]],
    ["a missed call", { show: ["gemist"] }, ["trillen"]],
    ["a call that is over", { show: ["gesprek"] }, ["ophangen"]],
    ["several at once", { show: ["snap", "app"] }, ["trillen"]],
    ["several at once, one of them calls", { show: ["snap", "belt"] }, ["bel"]],
    ["sent", { sends: sms }, ["verstuur"]],
    ["sent, and an answer", { sends: sms, show: ["snap"] }, ["verstuur", "ping-snapchat"]],
    ["a screenshot", { acts: [shot] }, ["sluiter"]],
    ["a screenshot, and somebody notices", { acts: [shot], show: ["snap"] }, ["sluiter", "ping-snapchat"]],
    ["calling a desk", { acts: [{ act: "call", desk: "politie" }] }, ["overgang"]],
    ["calling somebody", { acts: [{ act: "contact", how: "bellen" }] }, ["overgang"]],
    ["writing somebody", { acts: [{ act: "contact", how: "dm" }] }, ["papier"]],
  ] satisfies readonly (readonly [string, Told, readonly string[]])[])("%s", (_, effects, sounds) => {
    expect(heard(effects)).toEqual([sounds]);
  });

  it("a choice that waits for its why sounds when its consequence is seen", () => {
    expect(heard({ pivotal: true, acts: [shot], sends: sms, show: ["app"] }, ["kies", "waarom"])).toEqual([["sluiter"], ["verstuur", "ping-whatsapp"]]);
  });

  it("the end of a step sounds once", () => {
    expect(heard({}, ["kies", "verder"], "oefenen")).toEqual([["stap"], []]);
  });

  it("a good and a bad choice sound the same", () => {
    const sounds = (["best", "verdedigbaar", "riskant", "fout"] as const).map((grade) =>
      JSON.stringify(heard({ grade, show: ["snap"] }, ["kies", "verder"], "oefenen")),
    );
    expect(new Set(sounds).size).toBe(1);
  });

  it("what stands on the phone at the start comes in once", () => {
    const story = game(
      script([choose("een", "duiden", [choice("a", "best")], { message: "verhaal" }), choose("twee", "duiden", [choice("a", "best")])], { messages: MESSAGES }),
    );
    const log: LogEvent[] = [started(story.script), { type: "moment.answered", moment: "een", answer: { do: "choose", option: "a" } }];
    expect(soundsAtStart(story, replay(story, log.slice(0, 1))).map(({ sound }) => sound)).toEqual(["banner"]);
    expect(soundsAtStart(story, replay(story, log))).toEqual([]);
  });

  it("what comes in sounds after what was done, and after it was typed", () => {
    const story = game(
      script([choose("een", "duiden", [choice("a", "best", { sends: sms, show: ["app"] })]), choose("twee", "duiden", [choice("a", "best")])], {
        messages: MESSAGES,
      }),
    );
    const log: LogEvent[] = [started(story.script), { type: "moment.answered", moment: "een", answer: { do: "choose", option: "a" } }];
    const after = (typed: number) => soundsFor(story, replay(story, log.slice(0, 1)), replay(story, log), typed).map((cue) => cue.after);
    expect([after(0), after(900)]).toEqual([
      [0, 700],
      [0, 900],
    ]);
  });

  it("a source that is called rings when it is asked, not when the consultation ends", () => {
    const sources = [choice("bel", "best", { acts: [{ act: "contact", how: "bellen" }] }), choice("kijk", "best")].map((one) => ({
      ...one,
      separates: [],
      answer: "",
    }));
    const consult = { id: "c", step: "duiden", do: "consult", ask: "?", explanations: [], sources, atMost: 2 } as const;
    const story = game(script([consult, choose("twee", "duiden", [choice("a", "best")])]));
    const ask = (source: string): LogEvent => ({ type: "source.asked", moment: "c", source, before: [] });
    const log: LogEvent[] = [
      started(story.script),
      ask("bel"),
      ask("kijk"),
      { type: "moment.answered", moment: "c", answer: { do: "consult", before: [], sources: ["bel", "kijk"], after: [] } },
    ];
    const upTo = (count: number) => replay(story, log.slice(0, count));
    const sounds = [1, 2, 3].map((count) => soundsFor(story, upTo(count), upTo(count + 1)).map(({ sound }) => sound));
    expect(sounds).toEqual([["overgang"], [], ["papier"]]);
  });

  it("going back is silent", () => {
    const story = game(
      script([choose("een", "duiden", [choice("a", "best", { show: ["snap"] })]), choose("twee", "duiden", [choice("a", "best")])], { messages: MESSAGES }),
      [],
      "oefenen",
    );
    const log: LogEvent[] = [started(story.script, "oefenen"), { type: "moment.answered", moment: "een", answer: { do: "choose", option: "a" } }];
    const [before, back] = [replay(story, log), replay(story, [...log, { type: "attempt.rewound", moment: "een" }])];
    expect(back.path).toEqual([]);
    expect(soundsFor(story, before, back)).toEqual([]);
  });
});
