import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import type { DecisionMoment } from "../moments.ts";
import { choice, choose } from "../testing/fixture.ts";
import { actMoment, buildMoment, consultMoment, items, reflectMoment, shareMoment, source } from "../testing/moments.ts";
import { pickedIn } from "./chosen.ts";
import { fits } from "./fits.ts";

const step = "duiden";
const inspect: DecisionMoment = { id: "m", step, do: "inspect", message: "post", ask: "?" };
const single = choose("m", step, items("a", "b"));
const act = actMoment({ step, options: items("a", "stil"), tones: [{ ...choice("t", "best"), of: ["a"] }] });
const consult = consultMoment({ step, sources: ["s1", "s2"].map((id) => source(id)), atMost: 2 });
const share = shareMoment({
  step,
  fields: { partner: items("p"), doel: items("d"), gegevens: items("g1", "g2"), vorm: items("v"), naam: items("n"), vooraf: items("b") },
  none: items("niets"),
});
const reflect = reflectMoment({ step, fields: { wat: items("w"), wie: items("i"), hoort: items("h1", "h2"), opvang: items("o1", "o2") } });
const build = buildMoment(
  [
    [{ id: "een" }, items("r1", "r2")],
    [{ id: "twee", several: true }, items("s1", "s2")],
  ],
  { step },
);

const answers = {
  inspect: { do: "inspect", marks: [], claims: {} },
  choose: { do: "choose", option: "a" },
  act: { do: "act", option: "a", tone: "t" },
  consult: { do: "consult", before: [], sources: ["s2", "s1"], after: [] },
  share: { do: "share", fields: { vooraf: ["b"], partner: ["p"], doel: ["d"], gegevens: ["g2", "g1"], vorm: ["v"], naam: ["n"], kanaal: [] } },
  build: { do: "build", fields: { twee: ["s1", "s2"], een: ["r2"] } },
  reflect: { do: "reflect", fields: { opvang: ["o1", "o2"], wat: ["w"], hoort: ["h1"] } },
} as const satisfies Record<string, Answer>;
const moments: readonly DecisionMoment[] = [inspect, single, act, consult, share, reflect, build];
const told = (moment: DecisionMoment, answer: Answer) => pickedIn(moment, answer).map(({ part, choice: { id } }) => `${part} ${id}`);

describe("what an answer picked, in the order in which it happens", () => {
  it.each<readonly [string, DecisionMoment, Answer, readonly string[]]>([
    ["an option", single, answers.choose, ["keuze a"]],
    ["an option, then how it is said", act, answers.act, ["keuze a", "toon t"]],
    ["an option that is only done", act, { do: "act", option: "stil" }, ["keuze stil"]],
    ["sources, as they were asked", consult, answers.consult, ["bron s2", "bron s1"]],
    ["a message, field by field", share, answers.share, ["partner p", "doel d", "gegevens g2", "gegevens g1", "vorm v", "naam n", "vooraf b"]],
    ["a reason to share nothing", share, { do: "share", none: "niets" }, ["geen niets"]],
    ["an evaluation, field by field, without what was left empty", reflect, answers.reflect, ["wat w", "hoort h1", "opvang o1", "opvang o2"]],
    ["what was built, row by row", build, answers.build, ["een r2", "twee s1", "twee s2"]],
    ["looking picks nothing", inspect, answers.inspect, []],
    ["what is gone is left out", single, { do: "choose", option: "weg" }, []],
  ])("%s", (_what, moment, answer, picked) => {
    expect(told(moment, answer)).toEqual(picked);
  });

  it("the same answer in another moment picks what is there", () => {
    const answer: Answer = { do: "choose", option: "a" };
    const other = choose("n", "duiden", [choice("a", "fout")]);
    expect([
      pickedIn(single, answer)[0]?.choice.judgements[0]?.verdicts[0]?.grade,
      pickedIn(other, answer)[0]?.choice.judgements[0]?.verdicts[0]?.grade,
    ]).toEqual(["best", "fout"]);
  });
});

describe("an answer of another kind", () => {
  const others = moments.flatMap((moment) => Object.values(answers).map((answer) => [moment.do, answer.do, moment, answer] as const));

  it.each(others)("at %s, answered with %s: fits and picks only when these are the same", (kind, given, moment, answer) => {
    expect(fits(moment, answer)).toBe(kind === given);
    if (kind !== given) expect(told(moment, { ...answer })).toEqual([]);
  });
});
