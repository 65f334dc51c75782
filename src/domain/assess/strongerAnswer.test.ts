import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import type { ActMoment, DecisionMoment, ReflectMoment } from "../moments.ts";
import { replay } from "../play/progress.ts";
import { choice, game, script } from "../testing/fixture.ts";
import { strongerAnswer } from "./strongerAnswer.ts";

const wording: ActMoment = {
  id: "m",
  step: "acties",
  do: "act",
  ask: "?",
  options: [choice("bellen", "best"), choice("wachten", "best")],
  tones: [
    { ...choice("streng", "riskant"), of: ["wachten"] },
    { ...choice("rustig", "best"), of: ["bellen"] },
    { ...choice("warm", "best"), of: ["wachten"] },
  ],
};
const evaluation: ReflectMoment = {
  id: "m",
  step: "evalueren",
  do: "reflect",
  ask: "?",
  fields: { wat: [choice("niets", "riskant"), choice("eerder", "best")], wie: [choice("ik", "best")], wanneer: [], hoort: [], opvang: [] },
};

function strongerAt(moment: DecisionMoment, answer: Answer) {
  const of = game(script([moment]));
  const [entry] = replay(of, [{ type: "moment.answered", moment: "m", answer }]).record;
  return entry ? (strongerAnswer(of, entry)?.answer ?? null) : undefined;
}

describe("what was stronger, as a whole answer", () => {
  it("keeps what was chosen and changes the wording", () =>
    expect(strongerAt(wording, { do: "act", option: "wachten", tone: "streng" })).toEqual({ do: "act", option: "wachten", tone: "warm" }));
  it("is there for what is put together", () =>
    expect(strongerAt(evaluation, { do: "reflect", fields: { wat: ["niets"], wie: ["ik"] } })).toMatchObject({ fields: { wat: ["eerder"], wie: ["ik"] } }));
  it("is nothing for what was best", () => expect(strongerAt(wording, { do: "act", option: "bellen", tone: "rustig" })).toBeNull());
});
