import { describe, expect, it } from "vitest";
import type { Act } from "../acts.ts";
import { assess } from "../assess/assess.ts";
import type { Agreement } from "../framework.ts";
import { agreement } from "../testing/agreements.ts";
import { knows } from "../testing/conditions.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";
import { call, facts, noPicture, talk, tell, twoSteps } from "../testing/twoSteps.ts";

const visit: Act = { act: "contact", how: "opzoeken", whom: "jaylen" };
const picture: Act = { act: "share", with: ["school"], form: "schermafdruk" };
const at = (time: string) => ({ facts: { "gevaar.tijd": { value: time, start: true } } });

describe("A12.11 duties over acts", () => {
  it.each([
    ["one of its ways is enough", { do: [{ act: "verify", fields: {} }, talk] }, [], [call], "kept", ["best", "best"]],
    ["another way of the same act is not", { do: [talk] }, [], [visit], "broken", ["best", "fout"]],
    ["what must be left and was", { dont: [noPicture] }, [call], [], "kept", ["best", "best"]],
    ["what must be left and was not", { dont: [noPicture] }, [picture], [], "broken", ["fout", "best"]],
    ["both: done and left", { do: [talk], dont: [noPicture] }, [call], [], "kept", ["best", "best"]],
    ["both: done, and then not left", { do: [talk], dont: [noPicture] }, [call], [picture], "broken", ["best", "fout"]],
    ["both: done twice counts once", { do: [talk], dont: [noPicture] }, [call], [call], "kept", ["best", "best"]],
    ["both: left, never done", { do: [talk], dont: [noPicture] }, [], [], "broken", ["best", "fout"]],
    [
      "another role's own way is not mine",
      { do: [talk], instead: { boa: [{ act: "verify", fields: {} }] } },
      [],
      [{ act: "verify", what: "herkomst" }],
      "broken",
      ["best", "fout"],
    ],
    [
      "A12.8 my role's own way",
      { do: [talk], instead: { jongerenwerk: [{ act: "verify", fields: {} }] } },
      [],
      [{ act: "verify", what: "herkomst" }],
      "kept",
      ["best", "best"],
    ],
    ["A12.8 a party with nothing to do", { instead: { boa: [talk] } }, [], [], undefined, ["best", "best"]],
  ] as const)("%s", (_why, duty, first, second, outcome, grades) => {
    const result = twoSteps([agreement({ duty, within: "zelfde-dag" })], first, second);
    expect([result.outcome, result.grades]).toEqual([outcome, grades]);
  });

  it("A12.6 too little when it was not done, too much when it was not left", () => {
    const both = agreement({ duty: { do: [talk], dont: [noPicture] }, within: "zelfde-dag" });
    expect(twoSteps([both], [], []).tilts[1]).toBe("te-licht");
    expect(twoSteps([both], [picture], []).tilts[0]).toBe("te-zwaar");
  });

  it("A12.2 a breach can weigh otherwise while something holds", () => {
    const graver = (fact: string) => agreement({ breach: "riskant", worse: { when: knows(fact), breach: "fout" }, within: "zelfde-dag" });
    expect(twoSteps([graver("sport")], []).grades[1]).toBe("fout");
    expect(twoSteps([graver("wapen")], []).grades[1]).toBe("riskant");
    expect(twoSteps([{ ...graver("sport"), kind: "example" }], []).grades[1]).toBe("riskant");
  });
});

const school: Act = { act: "share", with: ["school"] };

describe("A12.15 a broken duty says what went wrong", () => {
  it.each([
    ["never done", { within: "zelfde-dag" }, [], [call], {}, ["", "niet-gedaan"]],
    ["its time went by", { within: 15 }, [], [tell], { minutes: 16 }, ["tijd-voorbij", ""]],
    ["done after its time", { within: "voor-tijdstip" }, [tell], [], at("12:20"), ["te-laat", ""]],
    ["something else first", { within: "direct" }, [call], [tell], {}, ["niet-eerst", ""]],
    ["somebody else told first", { within: "direct" }, [school], [tell], {}, ["iemand-anders", ""]],
    ["somebody else told while its time went by", { within: 15 }, [school], [], { minutes: 16 }, ["iemand-anders", ""]],
    ["what may be met otherwise is not about whom", { within: "direct", duty: { do: [talk] } }, [school], [], {}, ["niet-eerst", ""]],
    ["not left", { duty: { dont: [noPicture] } }, [picture], [], {}, ["toch-gedaan", ""]],
    ["kept", { within: 15 }, [tell], [], {}, ["gehouden", ""]],
  ] as const)("%s", (_why, more, first, second, at, duties) => {
    expect(twoSteps([agreement(more)], first, second, at).duties).toEqual(duties);
  });
});

describe("A12.12 terms", () => {
  it.each([
    ["voor-tijdstip: begun before it", "voor-tijdstip", 9, "12:40", "kept"],
    ["voor-tijdstip: at the very time is too late", "voor-tijdstip", 10, "12:40", "broken"],
    ["voor-tijdstip: no time known, so until the ending", "voor-tijdstip", 600, "onbekend", "kept"],
    ["zelfde-dag: a day and a night", "zelfde-dag", 24 * 60, "12:40", "kept"],
    ["zelfde-dag: the day after is too late", "zelfde-dag", 24 * 60 + 1, "12:40", "broken"],
    ["altijd: whenever, before the ending", "altijd", 24 * 60 + 1, "12:40", "kept"],
    ["later: done within the case counts", "later", 600, "12:40", "kept"],
    ["minutes: the last one counts", 15, 15, "12:40", "kept"],
    ["minutes: one too many", 15, 16, "12:40", "broken"],
  ] as const)("%s", (_why, within, minutes, time, outcome) => {
    expect(twoSteps([agreement({ within })], [], [tell], { ...at(time), minutes }).outcome).toBe(outcome);
  });

  it.each([
    ["later", undefined],
    ["volgend-overleg", undefined],
    ["zelfde-dag", "broken"],
    ["voor-tijdstip", "broken"],
    ["altijd", "broken"],
  ] as const)("A12.9 never done, %s", (within, outcome) => {
    expect(twoSteps([agreement({ within })], []).outcome).toBe(outcome);
  });
});

describe("A12.13 a trigger on what was done", () => {
  const after: Partial<Agreement> = {
    after: [{ act: "share", fields: {} }],
    duty: { do: [{ act: "feedback", fields: { whom: ["jongere"] } }] },
    within: "zelfde-dag",
  };
  const feedback: Act = { act: "feedback", whom: "jongere", about: "proces" };
  const unsaid = agreement({
    after: [{ act: "share", fields: {} }],
    duty: { dont: [{ act: "share", fields: { told: ["niet"] } }] },
    within: "altijd",
  });
  it.each([
    ["nothing was done", agreement(after), [], [], undefined],
    ["it was done, and the duty after it", agreement(after), [tell], [feedback], "kept"],
    ["in one decision", agreement(after), [tell, feedback], [], "kept"],
    ["the duty before it does not count", agreement(after), [feedback], [tell], "broken"],
    ["it was done, and no more", agreement(after), [tell], [], "broken"],
    ["not while its condition fails", agreement({ ...after, when: knows("wapen") }), [tell], [], undefined],
    ["not while its exception holds", agreement({ ...after, except: knows("sport") }), [tell], [], undefined],
    ["what must be left in the act itself", unsaid, [{ ...tell, told: "niet" }], [], "broken"],
    ["and was", unsaid, [{ ...tell, told: "vooraf" }], [], "kept"],
  ] as const)("%s", (_why, one, first, second, outcome) => {
    expect(twoSteps([one], first, second).outcome).toBe(outcome);
  });
});

it("A12.11 a duty that is done twice is said once", () => {
  const both = agreement({ duty: { do: [talk], dont: [noPicture] }, within: "zelfde-dag" });
  const story = script(
    ["een", "twee"].map((id) => choose(id, "partners", [choice("a", "best", { acts: [call] })])),
    { facts },
  );
  const { decisions } = assess(game(story, [both]), [], [started(story), pick("een"), pick("twee")]);
  expect(decisions.map((one) => one.findings.filter(({ kind }) => kind === "agreement").length)).toEqual([1, 0]);
});
