import { expect, it } from "vitest";
import { assessProgress } from "../domain/assess/assess.ts";
import type { DiscussionQuestion } from "../domain/kader/questions.ts";
import { replay } from "../domain/play/progress.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { describeDebrief } from "./debrief.ts";
import { groupsOf } from "./group.ts";

it("a question to talk about says which goal it is about by name: nobody knows the codes", () => {
  const questions: readonly DiscussionQuestion[] = [{ id: "licht", objective: "L1", text: "Wat zag je?", fits: { tilt: "te-licht" } }];
  const story = script([choose("een", "duiden", [choice("a", "riskant", { tilt: "te-licht" })])]);
  const plain = game(story);
  const named = { ...plain, framework: { ...plain.framework, objectives: { L1: { core: "Kijken" } } } };
  const start = started(story);
  const now = replay(named, [start, { type: "moment.answered", moment: "een", answer: { do: "choose", option: "a" } }]);
  const assessment = assessProgress(named, [], now);
  const one = { game: named, started: start, assessment };
  const asked = [
    ...describeDebrief({ game: named, started: start, now, assessment, questions }).questions,
    ...groupsOf([one, one], { questions, variantsOf: () => ["basis"] }).flatMap((group) => group.questions),
  ];
  expect(asked.map(({ objective }) => objective)).toEqual(["Kijken", "Kijken"]);
});
