import type { Tilt } from "../domain/grades.ts";
import { describe, expect, it } from "vitest";
import { assessProgress } from "../domain/assess/assess.ts";
import type { Answer } from "../domain/answers.ts";
import type { Agreement } from "../domain/framework.ts";
import type { LogEvent, Mode } from "../domain/log.ts";
import { replay } from "../domain/play/progress.ts";
import type { Script } from "../domain/scenario.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { agreement } from "../domain/testing/agreements.ts";
import { facts } from "../domain/testing/twoSteps.ts";
import { bare, consultMoment, reflectMoment, shareMoment, source } from "../domain/testing/moments.ts";
import { describeDebrief } from "./debrief.ts";
import { describeShort } from "./did.ts";
import { DID } from "./text/did.ts";
import { D } from "./text/debrief.ts";
import { T } from "./text/nl.ts";

const pick = (moment: string, option: string): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option } });
const on = (moment: string): LogEvent => ({ type: "moment.continued", moment });

function debriefOf(story: Script, events: readonly LogEvent[], mode: Mode = "oefenen", agreements: readonly Agreement[] = []) {
  const of = game(story, agreements, mode);
  const now = replay(of, [started(story, mode), ...events]);
  return describeDebrief({ game: of, started: started(story, mode), now, assessment: assessProgress(of, [], now) });
}

describe("the debrief", () => {
  const message = { id: "b", platform: "whatsapp", surface: "chat", author: "x", posted: "12:40", lines: ["hoi"] } as const;
  const two = script([choose("een", "duiden", [choice("a", "best", { show: ["b"] })]), choose("twee", "context", [choice("a", "best")])], {
    messages: { b: message },
  });
  const played = [pick("een", "a"), on("een"), pick("twee", "a"), on("twee")];

  it("A6.1 tells the same story after “opnieuw vanaf hier”", () => {
    const once = debriefOf(two, played);
    expect(once.timeline.map((item) => item.side)).toContain("world");
    const again: readonly LogEvent[] = [...played, { type: "attempt.rewound", moment: "een" }];
    expect(debriefOf(two, again)).toEqual(once);
    const { timeline, score, ending } = debriefOf(two, [...again, pick("een", "a"), on("een")]);
    expect([timeline, score, ending]).toEqual([once.timeline, once.score, once.ending]);
  });

  it("tells in the order of the clock; at the same minute what came in was there first", () => {
    const opened = script([choose("een", "duiden", [choice("a", "best", { takes: 10, show: ["b"] })]), choose("twee", "context", [choice("a", "best")])], {
      messages: { b: message },
    });
    expect(debriefOf(opened, played).timeline.map(({ clock, side }) => [clock, side])).toEqual([
      ["12:30", "you"],
      ["12:40", "world"],
      ["12:40", "you"],
    ]);
  });

  it("tells under its title what was chosen, and then how that was judged", () => {
    const story = script([choose("kies", "duiden", [choice("a", "riskant", { text: "Ik ga er zelf heen." })])]);
    expect(debriefOf(story, [pick("kies", "a")], "toets").timeline.map(({ text, did, gradeName }) => [text, did, gradeName])).toEqual([
      [story.moments[0]?.title ?? "Duiden", "Ik ga er zelf heen.", "riskant"],
    ]);
  });

  it.each<[string, Answer | undefined, string]>([
    ["vraag", { do: "consult", before: [], sources: ["Bo", "Kim", "Ali"], after: [] }, "Je vroeg na: Bo, Kim, en nog 1."],
    ["vraag", { do: "consult", before: [], sources: ["Bo", "Kim"], after: [] }, "Je vroeg na: Bo en Kim."],
    ["vraag", { do: "consult", before: [], sources: [], after: [] }, "Je vroeg niemand iets na."],
    [
      "deel",
      { do: "share", fields: { partner: ["Wijkagent"], doel: ["Zorg"], gegevens: ["Plek"], vorm: [], naam: [], kanaal: [], vooraf: [] } },
      "Met Wijkagent deelde je Plek.",
    ],
    [
      "deel",
      { do: "share", fields: { partner: [], doel: ["Zorg"], gegevens: [], vorm: [], naam: [], kanaal: [], vooraf: [] } },
      "Met niemand deelde je niets.",
    ],
    ["leer", { do: "reflect", fields: { wat: ["Bel eerder."], wie: ["Ik"], wanneer: ["Maandag"] } }, "Bel eerder. Wie regelt het: ik."],
    ["leer", { do: "reflect", fields: {} }, DID.unanswered],
    ["kijk", { do: "inspect", marks: ["tijd"], claims: {} }, "Je wees één ding aan."],
    ["kijk", undefined, DID.unanswered],
  ])("what was put together in its first fields, what was left open says so: %s %j", (moment, answer, said) => {
    const fields = { partner: bare("Wijkagent"), doel: bare("Zorg"), gegevens: bare("Plek") };
    const story = script([
      consultMoment({ id: "vraag", sources: ["Bo", "Kim", "Ali"].map((id) => source(id)) }),
      shareMoment({ id: "deel", fields }),
      reflectMoment({ id: "leer", fields: { wat: bare("Bel eerder."), wie: bare("Ik"), wanneer: bare("Maandag") } }),
      { id: "kijk", step: "duiden", do: "inspect", message: "m" },
    ]);
    expect(describeShort(game(story), moment, answer)).toBe(said);
  });

  it("picks the weakest, the pivotal and a good one of the rest", () => {
    const story = script([
      choose("goed", "duiden", [choice("a", "best")]),
      choose("kan", "duiden", [choice("a", "riskant")]),
      choose("kern", "context", [choice("a", "verdedigbaar")], { pivotal: true }),
      choose("mis", "context", [choice("a", "fout")]),
    ]);
    const { three } = debriefOf(
      story,
      [pick("goed", "a"), pick("kan", "a"), pick("kern", "a"), { type: "why.written", moment: "kern", text: "" }, pick("mis", "a")],
      "toets",
    );
    expect(three.map(({ kind, decision }) => [kind, decision.momentId])).toEqual([
      ["zwakste", "mis"],
      ["kern", "kern"],
      ["sterk", "goed"],
    ]);
  });

  it("says what was stronger, or that nothing was any more; a post that stood before is not shown twice", () => {
    const post = { id: "p", platform: "snapchat", surface: "story", author: "x", posted: "12:00", media: { alt: "foto" } } as const;
    const story = script(
      [
        choose("een", "duiden", [choice("a", "riskant", { takes: 5 }), choice("b", "best")], { message: "p" }),
        choose("twee", "duiden", [choice("a", "riskant")], { message: "p" }),
        choose("drie", "duiden", [choice("a", "best")], { message: "b" }),
      ],
      { messages: { p: post, b: message } },
    );
    const { all } = debriefOf(story, [pick("een", "a"), pick("twee", "a"), pick("drie", "a")], "toets");
    expect(
      all.map(({ alternative, carried, post: shown, postBefore, said }) => [alternative?.text, carried, shown !== undefined, postBefore, said?.lines]),
    ).toEqual([
      ["b", undefined, true, undefined, undefined],
      [undefined, D.carried, true, "12:30", undefined],
      [undefined, undefined, false, undefined, ["hoi"]],
    ]);
  });

  it("A5.1 says apart what may not, and A5.2 counts the other axes from `axisFrom` decisions on", () => {
    const grades = script(
      ["een", "twee", "drie"].map((id) => choose(id, "duiden", [choice("a", "riskant", { on: "x.zorgvuldig" }), choice("b", "riskant", { on: "x.mag" })])),
    );
    const careless = debriefOf(
      grades,
      ["een", "twee", "drie"].map((id) => pick(id, "a")),
      "toets",
    ).pattern;
    expect([careless.lawful.text, careless.axes.map((axis) => axis.text)]).toEqual([T.lawful, ["3 × riskant"]]);
    const unlawful = debriefOf(
      grades,
      ["een", "twee", "drie"].map((id) => pick(id, "b")),
      "toets",
    ).pattern;
    expect([unlawful.lawful.text, unlawful.axes]).toEqual([`${T.edge(3)} ${T.unlawfulReasons}`, []]);
  });

  it("A5.1 counts choices, and tells the reasons apart: hard limit, not in this role, on the edge; what reads the same once", () => {
    const on = (grade: "fout" | "riskant", because: string) => ({ verdicts: [{ on: "x.mag", grade, tilt: "te-zwaar" as const }], because });
    const story = script(
      ([on("fout", "Mag niet."), on("fout", "Mag niet."), on("riskant", "Op de rand.")] as const).map((judgement, index) =>
        choose(`m${index}`, "duiden", [choice("a", "best", { judgements: [judgement] })]),
      ),
    );
    const { lawful } = debriefOf(
      story,
      ["m0", "m1", "m2"].map((id) => pick(id, "a")),
      "toets",
    ).pattern;
    expect(lawful.text).toBe(`In 2 keuzes ging je over een grens. In één keuze zat je op de rand van wat mag. ${T.unlawfulReasons}`);
    expect(lawful.groups.map(({ title, findings }) => [title, findings.map(({ because }) => because)])).toEqual([
      [T.unlawfulGroups.role, ["Mag niet."]],
      [T.unlawfulGroups.edge, ["Op de rand."]],
    ]);
  });

  it("A12.15 says of a broken agreement what went wrong, and not the agreement again", () => {
    const story = script([choose("een", "partners", [choice("a", "best", { acts: [{ act: "share", with: ["school"] }] })])], { facts });
    const broken = (within: Agreement["within"]) => {
      const set = [agreement({ text: "Bel de politie.", within })];
      return debriefOf(story, [pick("een", "a")], "toets", set).agreements.map(({ outcome, because }) => [outcome, because]);
    };
    expect([broken("direct"), broken("zelfde-dag")]).toEqual([[["gebroken", "afspraak-iemand-anders"]], [["gebroken", "afspraak-niet-gedaan"]]]);
  });

  it("A13.1 shows an agreement that collides with the law, in its own words where it has them; information is never shown", () => {
    const story = script([choose("een", "duiden", [choice("a", "best")])], { facts: { "beeld.minderjarig": { value: true, start: true } } });
    const one = (id: string, more: Partial<Agreement>): Agreement => ({
      id,
      kind: "local",
      title: id,
      text: "Leg vast.",
      when: { op: "value", value: true },
      duty: { do: [{ act: "capture", fields: {} }] },
      within: "zelfde-dag",
      parties: ["jongerenwerk"],
      breach: "fout",
      step: "duiden",
      source: { document: "eigen" },
      ...more,
    });
    const { duty: _duty, ...bare } = one("C", { information: true });
    const { agreements } = debriefOf(story, [pick("een", "a"), on("een")], "oefenen", [
      one("Z", { when: { op: "value", value: false } }),
      one("A", {}),
      one("B", { collides: "Schrijf het op." }),
      bare,
    ]);
    // What needs attention goes first.
    expect(agreements.map(({ id, outcome, because }) => [id, outcome, because])).toEqual([
      ["A", "botst", D.agreement.botst],
      ["B", "botst", "Schrijf het op."],
      ["Z", "niet-aan-de-orde", D.agreement["niet-aan-de-orde"]],
    ]);
  });

  it("says what of the case was practised as progress counts it, and what did not come up", () => {
    const story = script([choose("een", "duiden", [choice("a", "best"), choice("b", "best", { acts: [{ act: "wait", check: false }] })])], {
      objectives: ["L1", "L6"],
      facts: { "gevaar.ernstig": { value: true, start: true }, "gevaar.concreet": { value: true, start: true } },
    });
    const headOf = (of: Script, option: string) => {
      const played = game(of);
      const objectives = { L1: { core: "Kijken", can: "" }, L6: { core: "Acuut", can: "" } };
      const named = { ...played, framework: { ...played.framework, objectives } };
      const now = replay(named, [started(of), pick("een", option)]);
      return describeDebrief({ game: named, started: started(of), now, assessment: assessProgress(named, [], now) }).objectives;
    };
    expect([headOf({ ...story, facts: {} }, "a"), headOf(story, "b")]).toEqual([`Kijken ${D.notMet("Acuut")}`, "Kijken · Acuut"]);
  });

  it("A8.4 tells the rule of passing to a main role only", () => {
    const story = script([choose("een", "duiden", [choice("a", "best")])]);
    const ruleOf = (part: "hoofdrol" | "bijrol") => debriefOf({ ...story, part }, [pick("een", "a")], "toets").score.rule;
    expect(ruleOf("hoofdrol").join(" ")).toContain("Behaald betekent");
    expect(ruleOf("bijrol")).toEqual(D.sideRule);
  });

  it("A22.1 says that the key is a concept until a panel graded it; A22.3 says what a result is for", () => {
    const story = script([choose("een", "duiden", [choice("a", "best")])]);
    const statusOf = (more: Partial<Script>) => debriefOf({ ...story, ...more }, [pick("een", "a")], "toets").score.status;
    expect(statusOf({ key: "concept" })).toEqual([T.conceptOf("21 november 2026"), T.learning]);
    expect(statusOf({ key: "panel", panel: { date: "2026-11-03", size: 12 } })).toEqual([T.panel(12, "3 november 2026"), T.learning]);
    expect(statusOf({ key: "panel" })).toEqual([T.panelPlain, T.learning]);
  });

  it("A4.6 shows what was chosen later beside the first choice, and does not count it", () => {
    const story = script([choose("een", "duiden", [choice("a", "fout"), choice("b", "best")])]);
    const once = debriefOf(story, [pick("een", "a"), on("een")]);
    const twice = debriefOf(story, [pick("een", "a"), on("een"), { type: "attempt.rewound", moment: "een" }, pick("een", "b"), on("een")]);
    expect([once.all[0]?.later, twice.all[0]?.later]).toEqual([[], [{ did: "b", grade: "best", gradeName: "sterk" }]]);
    expect([twice.score, twice.all[0]?.grade]).toEqual([once.score, "fout"]);
  });

  it.each([
    [2, 0, 0, D.tooFew],
    [3, 0, 0, D.oftenHeavy],
    [4, 3, 0, D.both],
    [0, 3, 0, D.oftenLight],
    [0, 0, 0, D.balanced],
    [0, 0, 3, D.both],
    [4, 0, 2, D.oftenHeavy],
  ] as const)("A2.4 tells a pattern only when there is one: %i decisions too heavy, %i too light, %i both", (heavy, light, both, sentence) => {
    const leans = [...Array(heavy).fill(["te-zwaar"]), ...Array(light).fill(["te-licht"]), ...Array(both).fill(["te-licht", "te-zwaar"]), []] as Tilt[][];
    const options = leans.map((tilts) => ({
      ...choice("a", "best"),
      judgements: [{ verdicts: tilts.map((tilt) => ({ on: "x.doel", grade: "riskant" as const, tilt })), because: "" }],
    }));
    const story = script(options.map((option, index) => choose(`m${index}`, "duiden", [option])));
    const { tilts } = debriefOf(
      story,
      options.map((_option, index) => pick(`m${index}`, "a")),
      "toets",
    ).pattern;
    expect(tilts).toEqual({ light, heavy, both, other: 0, sentence });
  });

  it.each([
    ["zwaar", "best", D.luck.pech],
    ["licht", "fout", D.luck.geluk],
    ["zwaar", "fout", undefined],
    ["licht", "best", undefined],
  ] as const)("A6.2 an ending that is %s after choices that are %s", (tone, grade, luck) => {
    const story = script([choose("een", "duiden", [choice("a", grade)])], { endings: [{ id: "klaar", title: "", tone, text: "" }] });
    expect(debriefOf(story, [pick("een", "a")], "toets").luck).toBe(luck);
  });

  it("A9.2 puts the considerations of every option beside the own sentence", () => {
    const considerations = [
      { choice: "a", for: "snel", against: "hard" },
      { choice: "b", for: "zacht", against: "traag" },
    ];
    const story = script([choose("een", "duiden", [choice("a", "best"), choice("b", "verdedigbaar")], { pivotal: true, considerations })]);
    const [decision] = debriefOf(story, [pick("een", "b"), { type: "why.written", moment: "een", text: "Rust eerst." }], "toets").all;
    expect([decision?.why, decision?.considerations.map((item) => [item.option, item.own])]).toEqual([
      "Rust eerst.",
      [
        ["a", false],
        ["b", true],
      ],
    ]);
  });
});
