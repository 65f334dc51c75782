import { describe, expect, it } from "vitest";
import type { Message } from "../domain/messages.ts";
import { choice, choose, game, script } from "../domain/testing/fixture.ts";
import { describeElsewhere, storyOf, type SeenFrom } from "./debriefElsewhere.ts";
import { D } from "./text/debrief.ts";

const T = D.elsewhere;
const chat: Message = { id: "b", platform: "whatsapp", surface: "chat", author: "bo", posted: "13:00", lines: ["Kom je?"] };
const post: Message = { id: "p", platform: "snapchat", surface: "story", author: "bo", posted: "12:00", overlay: ["15u"], media: { alt: "foto" } };
/** 12:40 the first choice, which takes half an hour and is answered; 14:00 the second, about a post. */
const story = script(
  [
    choose("een", "duiden", [choice("a", "riskant"), choice("b", "best", { takes: 30, show: ["b"], reveals: ["plek"] })], { title: "Eerst" }),
    choose("twee", "context", [choice("c", "best")], { title: "Dan", at: 840, message: "p" }),
  ],
  {
    clock: { from: 760, until: 900 },
    messages: { b: chat, p: post },
    cast: { bo: { id: "bo", name: "Bo", avatar: "" } },
    facts: {
      plek: { value: true, start: false, text: "Bij de tunnel." },
      naam: { value: true, start: false, text: "Hij heet Bo." },
      mes: { value: false, start: false, text: "Er is een mes." },
    },
  },
  "politie",
);
const told = storyOf(game(story));
const at = (clock: number, more: Partial<SeenFrom> = {}) => describeElsewhere(told, { role: "boa", clock, known: new Set(), ...more });

describe("the same moment in another role", () => {
  it.each([
    ["before its story begins", 700, [T.notYet("12:40")]],
    ["while it decides", 765, [T.before("Eerst")]],
    ["after a decision, with what came in and what it noted", 820, [T.after("Eerst"), T.heard("Bo", "Kom je?"), T.knows("Bij de tunnel.")]],
    ["when its story is over", 900, [T.done]],
  ] as const)("%s", (_when, clock, lines) => expect(at(clock).lines).toEqual(lines));

  it("follows its best route, not the first choice", () => expect(told.played.record[0]?.answer).toEqual({ do: "choose", option: "b" }));

  it("shows the post that it has, unless it is the same one", () => {
    expect(
      at(840)
        .post?.bands.flat()
        .map(({ text }) => text),
    ).toEqual(["15u"]);
    const same = at(840, { message: "p" });
    expect([same.post, same.lines.at(-1)]).toEqual([undefined, T.samePost]);
  });

  it("tells of notes only what stands in them, and not what is not so", () =>
    expect(at(820, { known: new Set(["naam", "mes", "plek"]) }).lines.at(-1)).toBe(T.knowsNot("Hij heet Bo.")));

  it("leaves out what comes from the role that the trainee had, or tells what it does", () => {
    const from = (author: object, words: string) => {
      const messages = { ...story.messages, b: { ...chat, lines: [words] } };
      const other = storyOf(game({ ...story, messages, cast: { bo: { id: "bo", name: "Bo", avatar: "gemeente", ...author } } }));
      return describeElsewhere(other, { role: "boa", clock: 820, known: new Set() }).lines.some((line) => line.includes(words));
    };
    expect([from({}, "Kom je?"), from({ job: "teamleider boa" }, "Kom je?"), from({}, "De boa komt eraan.")]).toEqual([true, false, false]);
  });

  it("begins with the words of the author", () => expect(at(700, { author: "Slaapt nog." }).lines[0]).toBe("Slaapt nog."));
});
