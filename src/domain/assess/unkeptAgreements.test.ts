import { expect, it } from "vitest";
import type { Agreement } from "../framework.ts";
import { agreement } from "../testing/agreements.ts";
import { is } from "../testing/conditions.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";
import { assess } from "./assess.ts";

const always = agreement({ when: is(true), within: "zelfde-dag", breach: "riskant" });
const ids = ["een", "twee", "drie"];

/** Per decision which agreements were kept or not. */
function settled(tellsAt: string | null, answered: number, set: readonly Agreement[] = [always]) {
  const story = script(ids.map((id) => choose(id, "ingrijpen", [choice("a", "best", { acts: id === tellsAt ? [{ act: "share", with: ["politie"] }] : [] })])));
  const result = assess(game(story, set), [], [started(story), ...ids.slice(0, answered).map((id) => pick(id))]);
  return result.decisions.map(({ findings }) => findings.flatMap(({ kind, ref, grade }) => (kind === "agreement" ? [`${ref} ${grade}`] : [])).join());
}

it.each([
  ["what was never done is held against the last decision", null, 3, ["", "", "A-1 riskant"]],
  ["what was done in the last decision is kept, and told once", "drie", 3, ["", "", "A-1 best"]],
  ["what was done before is not asked again", "een", 3, ["A-1 best", "", ""]],
  ["nothing is held against a story that goes on", null, 2, ["", ""]],
] as const)("A12.9 %s", (_rule, tellsAt, answered, expected) => {
  expect(settled(tellsAt, answered)).toEqual(expected);
});

it("A12.9 each agreement by itself", () => {
  expect(settled(null, 3, [always, { ...always, id: "A-2", breach: "fout" }])).toEqual(["", "", "A-1 riskant,A-2 fout"]);
});

it("A12.9 in a story without decisions there is nobody to hold it against", () => {
  const story = script([]);
  expect(assess(game(story, [always]), [], [started(story)]).agreements).toEqual({});
});
