import { expect, it } from "vitest";
import type { LogEvent } from "../domain/log.ts";
import { replay } from "../domain/play/progress.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { newDraft } from "./draft.ts";
import { describePlay } from "./play.ts";
import { T } from "./text/nl.ts";

it("a step in which this role decides nothing is neither done nor still to come", () => {
  const story = script([choose("een", "partners", [choice("a", "best")]), choose("twee", "evalueren", [choice("a", "best")])]);
  const of = game(story);
  const now = replay(of, [started(story), { type: "moment.answered", moment: "een", answer: { do: "choose", option: "a" } }]);
  const { steps } = describePlay({ game: of, started: started(story), now, draft: newDraft(now), help: "kort", order: (items) => items }).header;
  expect(steps.map(({ state }) => state)).toEqual(["none", "none", "done", "none", "none", "now"]);
});

it("says that a story is played again only when it ended before and goes on now", () => {
  const story = script([choose("een", "duiden", [choice("a", "best")])]);
  const of = game(story, [], "oefenen");
  const saidAfter = (...events: readonly LogEvent[]) => {
    const now = replay(of, [started(story, "oefenen"), ...events]);
    return describePlay({ game: of, started: started(story, "oefenen"), now, draft: newDraft(now), help: "kort", order: (items) => items }).header.again;
  };
  const answer: LogEvent = { type: "moment.answered", moment: "een", answer: { do: "choose", option: "a" } };
  const read: LogEvent = { type: "moment.continued", moment: "een" };
  const again: LogEvent = { type: "attempt.rewound", moment: "een" };
  expect([saidAfter(), saidAfter(answer), saidAfter(answer, read), saidAfter(answer, read, again)]).toEqual([undefined, undefined, undefined, T.playedAgain]);
});

it("tells of less help once, at the first decision of the step, and never in a test", () => {
  const moments = ["een", "twee"].map((id) => choose(id, "duiden", [choice("a", "best")]));
  const story = script([...moments, choose("drie", "context", [choice("a", "best")])]);
  const noteAfter = (mode: "oefenen" | "toets", ...decided: readonly string[]) => {
    const of = game(story, [], mode);
    const now = replay(of, [
      started(story, mode),
      ...decided.map((moment): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } })),
    ]);
    return describePlay({ game: of, started: started(story, mode), now, draft: newDraft(now), help: "kort", lessHelp: true, order: (items) => items }).sheet
      .helpNote;
  };
  expect([noteAfter("oefenen"), noteAfter("oefenen", "een"), noteAfter("toets")]).toEqual([
    "Je krijgt hier minder hulp: dit ging twee keer goed. Terugzetten kan in instellingen.",
    undefined,
    undefined,
  ]);
});

it("an earlier step taken again together with a partner lights the step in which it counts, and leaves what is done done", () => {
  const moments = [
    choose("een", "duiden", [choice("a", "best")]),
    choose("twee", "partners", [choice("a", "best")]),
    choose("samen", "duiden", [choice("a", "best")], { together: "politie" }),
  ];
  const story = script(moments);
  const of = game(story);
  const answered = (moment: string): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } });
  const now = replay(of, [started(story), answered("een"), answered("twee")]);
  const { steps, together } = describePlay({ game: of, started: started(story), now, draft: newDraft(now), help: "kort", order: (items) => items }).header;
  expect([steps.map(({ state }) => state), together]).toEqual([["done", "none", "now", "none", "none", "none"], "Samen terug naar duiden"]);
});
