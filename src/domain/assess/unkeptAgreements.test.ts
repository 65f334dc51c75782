import { expect, it } from "vitest";
import type { Agreement } from "../framework.ts";
import type { LogEvent } from "../log.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";
import { assess } from "./assess.ts";

const agreement: Agreement = {
  id: "A-1",
  kind: "local",
  title: "Melden",
  text: "",
  when: { op: "value", value: true },
  duty: { do: [{ act: "tell", fields: { who: ["politie"] } }] },
  within: "zelfde-dag",
  parties: ["jongerenwerk"],
  breach: "riskant",
  step: "partners",
  source: { document: "eigen" },
};
const pick = (moment: string): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } });
const ids = ["een", "twee", "drie"];

/** Per decision which agreements were kept or not. */
function settled(tellsAt: string | null, answered: number, set: readonly Agreement[] = [agreement]) {
  const story = script(ids.map((id) => choose(id, "ingrijpen", [choice("a", "best", { acts: id === tellsAt ? [{ act: "share", with: ["politie"] }] : [] })])));
  const result = assess(game(story, set), [], [started(story), ...ids.slice(0, answered).map(pick)]);
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
  expect(settled(null, 3, [agreement, { ...agreement, id: "A-2", breach: "fout" }])).toEqual(["", "", "A-1 riskant,A-2 fout"]);
});

it("A12.9 in a story without decisions there is nobody to hold it against", () => {
  const story = script([]);
  expect(assess(game(story, [agreement]), [], [started(story)]).agreements).toEqual({});
});
