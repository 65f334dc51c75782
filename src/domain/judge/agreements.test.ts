import { describe, expect, it } from "vitest";
import type { Act, ActPattern } from "../acts.ts";
import { assess } from "../assess/assess.ts";
import { explore } from "../explore/explore.ts";
import type { Expr } from "../expr.ts";
import type { Agreement } from "../framework.ts";
import type { LogEvent } from "../log.ts";
import type { ConsultMoment } from "../moments.ts";
import type { Role } from "../roles.ts";
import { choice, choose, game, script, started } from "../testing/fixture.ts";

const knows = (fact: string): Expr => ({ op: "call", fn: "feit", args: [{ op: "value", value: fact }] });
const agreement = (more: Partial<Agreement> = {}): Agreement => ({
  id: "A-1",
  kind: "local",
  title: "Melden",
  text: "Meld dit.",
  when: knows("gevaar.concreet"),
  duty: { do: [{ act: "tell", fields: { who: ["politie"] } }] },
  within: 15,
  parties: ["jongerenwerk"],
  breach: "fout",
  step: "partners",
  source: { document: "eigen" },
  ...more,
});
const tell: Act = { act: "share", with: ["politie"] };
const wait = (takes: number) => choice("eerst", "best", { takes, acts: [{ act: "contact", how: "bellen" }] });
const facts = { "gevaar.concreet": { value: true, start: true }, sport: { value: true, start: true } };

/** Two decisions: something that takes a while, then telling the police or not. */
function play(set: readonly Agreement[], minutes: number, tells: boolean) {
  const story = script(
    [choose("een", "partners", [wait(minutes)]), choose("twee", "partners", [choice("meld", "best", { acts: tells ? [tell] : [], takes: 10 })])],
    { facts },
  );
  const answers: LogEvent[] = ["een", "twee"].map((moment) => ({
    type: "moment.answered",
    moment,
    answer: { do: "choose", option: moment === "een" ? "eerst" : "meld" },
  }));
  return assess(game(story, set), [], [started(story), ...answers]);
}

describe("A12 agreements", () => {
  it.each([
    ["A12.1 in time", [agreement()], 10, true, "kept", ["best", "best"]],
    ["A12.2 late: held against the decision that let the term pass", [agreement()], 20, true, "broken", ["fout", "best"]],
    ["A12.2 absent", [agreement()], 10, false, "broken", ["best", "fout"]],
    ["A12.3 an example is never worse than riskant", [agreement({ kind: "example" })], 20, true, "broken", ["riskant", "best"]],
    ["A12.4 the exception holds", [agreement({ except: knows("sport") })], 20, false, undefined, ["best", "best"]],
    ["A12.2 direct means before anything else", [agreement({ within: "direct" })], 5, true, "broken", ["fout", "best"]],
    ["not for a party that is not in it", [agreement({ parties: ["boa"] })], 20, false, undefined, ["best", "best"]],
  ] as const)("%s", (_why, set, minutes, tells, outcome, grades) => {
    const result = play(set, minutes, tells);
    expect(result.agreements["A-1"]).toBe(outcome);
    expect(result.decisions.map((decision) => decision.grade)).toEqual(grades);
  });

  it.each([
    ["direct", [agreement({ within: "direct" })], "broken"],
    ["an hour that had not passed", [agreement({ within: 60 })], "broken"],
    ["the next meeting, which lies after the case", [agreement({ within: "volgend-overleg" })], undefined],
    ["a duty to keep silent", [agreement({ duty: { dont: [{ act: "tell", fields: { who: ["politie"] } }] } })], "kept"],
    ["an hour, with an exception", [agreement({ within: 60, except: knows("sport") })], undefined],
  ] as const)("A12.9 a duty that still waits at the ending: %s", (_why, set, outcome) => {
    const quiet = script([choose("een", "partners", [choice("a", "best")]), choose("twee", "partners", [choice("a", "best")])], { facts });
    const answers: LogEvent[] = ["een", "twee"].map((moment) => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } }));
    const ended = assess(game(quiet, set), [], [started(quiet), ...answers]);
    expect(ended.agreements["A-1"]).toBe(outcome);
    expect(ended.decisions.map((decision) => decision.grade)).toEqual(["best", outcome === "broken" ? "fout" : "best"]);
    expect(assess(game(quiet, set), [], [started(quiet), ...answers.slice(0, 1)]).agreements["A-1"]).toBeUndefined();
  });

  it("A12.6 a breach of notShare tilts te-zwaar", () => {
    const result = play([agreement({ duty: { dont: [{ act: "tell", fields: { who: ["politie"] } }] }, breach: "riskant" })], 5, true);
    expect(result.decisions[1]?.weakest).toMatchObject({ grade: "riskant", tilt: "te-zwaar" });
  });
});

/** One decision with these acts that takes a while, then a last one with other acts. */
function twoSteps(set: readonly Agreement[], first: readonly Act[], second: readonly Act[] = [], more: { facts?: object; minutes?: number; role?: Role } = {}) {
  const story = script(
    [
      choose("een", "partners", [choice("a", "best", { acts: first, takes: more.minutes ?? 5 })]),
      choose("twee", "acties", [choice("a", "best", { acts: second, takes: 5 })]),
    ],
    { facts: { ...facts, ...more.facts } },
    more.role,
  );
  const answers: LogEvent[] = ["een", "twee"].map((moment) => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } }));
  const { agreements, decisions } = assess(game(story, set), [], [started(story), ...answers]);
  return { outcome: agreements["A-1"], grades: decisions.map((one) => one.grade), tilts: decisions.map((one) => one.weakest?.tilt) };
}

const call: Act = { act: "contact", how: "bellen", whom: "jaylen" };
const visit: Act = { act: "contact", how: "opzoeken", whom: "jaylen" };
const picture: Act = { act: "share", with: ["school"], form: "schermafdruk" };
const talk: ActPattern = { act: "contact", fields: { how: ["bellen"] } };
const noPicture: ActPattern = { act: "share", fields: { form: ["schermafdruk", "origineel"] } };
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

describe("A12.12 terms", () => {
  it.each([
    ["voor-tijdstip: begun before it", "voor-tijdstip", 9, "12:40", "kept"],
    ["voor-tijdstip: at the very time is too late", "voor-tijdstip", 10, "12:40", "broken"],
    ["voor-tijdstip: no time known, so until the ending", "voor-tijdstip", 600, "onbekend", "kept"],
    ["zelfde-dag: whenever, before the ending", "zelfde-dag", 600, "12:40", "kept"],
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

describe("A13 agreements never legalise", () => {
  const image = { facts: { "beeld.minderjarig": { value: true, start: true } } };
  const danger = { facts: { "gevaar.ernstig": { value: true, start: true } } };
  const capture = agreement({ duty: { do: [{ act: "capture", fields: {} }] }, within: "zelfde-dag" });
  const orNote = agreement({
    duty: {
      do: [
        { act: "capture", fields: {} },
        { act: "verify", fields: {} },
      ],
    },
    within: "zelfde-dag",
  });
  const silent = agreement({ duty: { dont: [{ act: "tell", fields: {} }] }, within: "altijd" });
  const search = agreement({ duty: { do: [{ act: "search", fields: { scope: ["persoon"] } }] }, within: "zelfde-dag", parties: ["jongerenwerk", "politie"] });
  it.each([
    ["A13.1 every way is over a limit: no finding", capture, image, [], "suspended", "best"],
    ["A13.1 the same agreement where it is lawful holds", capture, {}, [], "broken", "fout"],
    ["A13.1 one lawful way is enough to hold", orNote, image, [], "broken", "fout"],
    ["A13.1 a limit that this role lacks is one", search, {}, [], "suspended", "best"],
    ["A13.1 another role may", search, { role: "politie" }, [], "broken", "fout"],
    ["A13.1 silence about danger is a limit too", silent, danger, [], "suspended", "best"],
    ["A13.1 silence where nobody is in danger is not", silent, {}, [], "kept", "best"],
    ["A13.1 once the danger is told, silence holds again", silent, danger, [tell], "kept", "best"],
    ["A12.4 an exception goes before it", { ...capture, except: knows("sport") }, image, [], undefined, "best"],
  ] as const)("%s", (_why, one, more, first, outcome, grade) => {
    const result = twoSteps([one], first, [], more);
    expect([result.outcome, result.grades[1]]).toEqual([outcome, grade]);
  });

  it("A13.1 what an author says of it is left out, and counted where it holds", () => {
    const said = (known: boolean) => {
      const story = script([choose("een", "partners", [choice("a", "riskant", { on: "A-1" })]), choose("twee", "acties", [choice("a", "best")])], {
        facts: { "gevaar.concreet": facts["gevaar.concreet"], "beeld.minderjarig": { value: true, start: known } },
      });
      const answered: LogEvent = { type: "moment.answered", moment: "een", answer: { do: "choose", option: "a" } };
      return assess(game(story, [capture]), [], [started(story), answered]);
    };
    expect([said(true).decisions[0]?.grade, said(true).agreements["A-1"]]).toEqual(["best", "suspended"]);
    expect([said(false).decisions[0]?.grade, said(false).agreements["A-1"]]).toEqual(["riskant", "broken"]);
  });
});

describe("A13.1 suspension comes and goes with what is known", () => {
  const image = { "beeld.minderjarig": { value: true, start: true } };
  const capture = agreement({ duty: { do: [{ act: "capture", fields: {} }] }, within: "zelfde-dag" });
  const taken: Act = { act: "capture", how: "schermafdruk" };

  it("an exception that is heard later takes it away", () => {
    const story = script([choose("een", "partners", [choice("a", "best", { reveals: ["weg"] })]), choose("twee", "acties", [choice("a", "best")])], {
      facts: { ...facts, ...image, weg: { value: true, start: false } },
    });
    const log: LogEvent[] = ["een", "twee"].map((moment) => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } }));
    const of = game(story, [{ ...capture, except: knows("weg") }]);
    expect(assess(of, [], [started(story), ...log.slice(0, 0)]).agreements["A-1"]).toBe("suspended");
    expect(assess(of, [], [started(story), ...log]).agreements["A-1"]).toBeUndefined();
  });

  it("what begins with an act is not kept by an unlawful one in the same decision", () => {
    const after = { ...capture, after: [{ act: "tell", fields: {} }] } as const;
    expect(twoSteps([after], [tell, taken], [], { facts: image }).outcome).toBe("suspended");
    expect(twoSteps([after], [tell, taken], []).outcome).toBe("kept");
  });

  it("a contested card suspends nothing", () => {
    const fields = { scope: ["besloten"], cover: ["heimelijk"], target: ["groep"] };
    const quiet = agreement({ duty: { do: [{ act: "search", fields }] }, within: "zelfde-dag", parties: ["politie"] });
    expect(twoSteps([quiet], [], [], { role: "politie" }).outcome).toBe("broken");
  });

  it("silence towards one desk is no silence about danger", () => {
    const danger = { "gevaar.ernstig": { value: true, start: true } };
    const not112 = agreement({ duty: { dont: [{ act: "call", fields: { desk: ["112"] } }] }, within: "altijd" });
    expect(twoSteps([not112], [], [], { facts: danger }).outcome).toBe("kept");
  });
});

it("A12.11 a duty that is done twice is said once", () => {
  const both = agreement({ duty: { do: [talk], dont: [noPicture] }, within: "zelfde-dag" });
  const story = script(
    ["een", "twee"].map((id) => choose(id, "partners", [choice("a", "best", { acts: [call] })])),
    { facts },
  );
  const log: LogEvent[] = ["een", "twee"].map((moment) => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } }));
  const { decisions } = assess(game(story, [both]), [], [started(story), ...log]);
  expect(decisions.map((one) => one.findings.filter(({ kind }) => kind === "agreement").length)).toEqual([1, 0]);
});

describe("A12.5 a fact that could have been found and was not", () => {
  const consult: ConsultMoment = {
    id: "vraag",
    step: "context",
    do: "consult",
    ask: "?",
    explanations: [],
    atMost: 1,
    sources: [{ id: "bo", text: "Bo", judgements: [], acts: [], separates: [], reveals: ["wapen", "beeld.minderjarig"], answer: "" }],
  };
  const story = script([consult, choose("twee", "acties", [choice("a", "best", { acts: [tell] })])], {
    facts: { wapen: { value: true, start: false }, "beeld.minderjarig": { value: true, start: false } },
  });
  const log: LogEvent[] = [
    { type: "moment.answered", moment: "vraag", answer: { do: "consult", before: [], sources: [], after: [] } },
    { type: "moment.answered", moment: "twee", answer: { do: "choose", option: "a" } },
  ];
  it.each([
    ["is said of the agreement it rests on", agreement({ when: knows("wapen") }), "unseen"],
    ["not of one that waits for an act too", agreement({ when: knows("wapen"), after: [{ act: "verify", fields: {} }] }), undefined],
    ["not of one that would collide with the law", agreement({ when: knows("wapen"), duty: { do: [{ act: "capture", fields: {} }] } }), undefined],
    ["not of one whose exception would hold", agreement({ when: knows("wapen"), except: knows("beeld.minderjarig") }), undefined],
    ["not of one for others", agreement({ when: knows("wapen"), parties: ["boa"] }), undefined],
  ] as const)("%s", (_why, one, outcome) => {
    expect(assess(game(story, [one]), [], [started(story), ...log]).agreements["A-1"]).toBe(outcome);
  });
});

it("exploring tells a duty that was done from one that waits", () => {
  const both = agreement({ duty: { do: [talk], dont: [noPicture] }, within: 15, breach: "fout" });
  const story = script(
    [
      choose("een", "partners", [choice("bel", "best", { acts: [call], takes: 5 }), choice("niets", "best", { takes: 5 })]),
      choose("twee", "acties", [choice("lang", "best", { takes: 60 })]),
    ],
    { facts },
  );
  const { best, worst } = explore(game(story, [both]));
  expect([best, worst].map((route) => route.map((step) => step.regret))).toEqual([
    [0, 0],
    [0, 1],
  ]);
});
