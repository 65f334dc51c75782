import { describe, expect, it } from "vitest";
import type { Answer } from "../answers.ts";
import type { Claim, ClaimKey, Mark, Message } from "../messages.ts";
import type { Choice, DecisionMoment, InspectMoment, ReflectMoment, ShareMoment } from "../moments.ts";
import type { Script } from "../scenario.ts";
import { hasChosen } from "../testing/conditions.ts";
import { choice, choose, script } from "../testing/fixture.ts";
import { actMoment, buildMoment, consultMoment, items, reflectMoment, shareMoment, source } from "../testing/moments.ts";
import { movesAt, subsets } from "./moves.ts";

const moves = (moment: DecisionMoment, more: Partial<Script> = {}) => movesAt(script([moment], more), moment);
/** An ending that asks whether this was chosen. */
const asked = (moment: string, id: string): Partial<Script> => ({
  endings: [
    { id: "x", when: hasChosen(moment, id), title: "", tone: "licht", text: "" },
    { id: "y", title: "", tone: "licht", text: "" },
  ],
});

it("subsets: every set of at most so many, in order, the empty one too", () => {
  expect(subsets(["a", "b", "c"], 2)).toEqual([[], ["a"], ["b"], ["a", "b"], ["c"], ["a", "c"], ["b", "c"]]);
  expect([subsets(["a"], 0), subsets([], 3)]).toEqual([[[]], [[]]]);
});

describe("single decisions: every answer", () => {
  it("an option each", () => {
    expect(moves(choose("m", "duiden", items("a", "b")))).toEqual([
      { do: "choose", option: "a" },
      { do: "choose", option: "b" },
    ]);
  });

  it("an option with each of its tones, or by itself when it has none", () => {
    const act = actMoment({
      options: items("zeg", "zwijg"),
      tones: [
        { ...choice("zacht", "best"), of: ["zeg"] },
        { ...choice("hard", "best"), of: ["zeg"] },
      ],
    });
    expect(moves(act)).toEqual([
      { do: "act", option: "zeg", tone: "zacht" },
      { do: "act", option: "zeg", tone: "hard" },
      { do: "act", option: "zwijg" },
    ]);
  });

  it("are worked out once", () => {
    const moment = choose("m", "duiden", items("a"));
    const story = script([moment]);
    expect(movesAt(story, moment)).toBe(movesAt(story, moment));
  });
});

describe("looking closely: all right, one and the same for all, nothing at all", () => {
  const claim = (id: string, key: ClaimKey): Claim => ({ id, text: "", key, criterion: "duiden.feitelijk" });
  const marks: readonly Mark[] = [
    { id: "jas", at: "media", label: "", claims: [claim("c1", "zie-ik"), claim("c2", "denk-ik")] },
    { id: "lucht", at: "media", label: "", decoy: true },
    { id: "politie", at: "media", label: "", claims: [claim("c3", "zie-ik")], for: ["politie"] },
  ];
  const message: Message = { id: "post", platform: "snapchat", surface: "story", author: "x", posted: "12:00", marks };
  const inspect: InspectMoment = { id: "m", step: "duiden", do: "inspect", message: "post" };

  it("points at what this role can point at, never at a decoy", () => {
    const all = (c1: ClaimKey, c2: ClaimKey): Answer => ({ do: "inspect", marks: ["jas"], claims: { c1, c2 } });
    expect(moves(inspect, { messages: { post: message } })).toEqual([
      all("zie-ik", "denk-ik"),
      all("zie-ik", "zie-ik"),
      all("denk-ik", "denk-ik"),
      all("weet-ik-niet", "weet-ik-niet"),
      { do: "inspect", marks: [], claims: {} },
    ]);
  });
});

describe("asking around: every set of sources, with all explanations open and with one guilty one", () => {
  const consult = consultMoment({
    explanations: [
      { id: "spel", text: "", innocent: true },
      { id: "ruzie", text: "" },
      { id: "druk", text: "" },
    ],
    sources: ["s1", "s2"].map((id) => source(id)),
  });

  it("at most so many", () => {
    const sets = [[], ["s1"], ["s2"]];
    const with_ = (open: readonly string[]) => sets.map((sources): Answer => ({ do: "consult", before: open, sources, after: open }));
    expect(moves(consult)).toEqual([...with_(["spel", "ruzie", "druk"]), ...with_(["ruzie"])]);
  });
});

it("asking around without an innocent explanation closes the first", () => {
  const guilty = consultMoment({ explanations: [{ id: "ruzie", text: "" }] });
  expect(moves(guilty)).toEqual([1, 2].map(() => ({ do: "consult", before: ["ruzie"], sources: [], after: ["ruzie"] })));
});

describe("sharing", () => {
  const share = (more: Partial<ShareMoment["fields"]> = {}, needs: ShareMoment["needs"] = []) =>
    shareMoment({
      fields: {
        partner: items("politie", "school"),
        doel: items("d1", "d2"),
        gegevens: items("g1", "g2", "g3"),
        vorm: items("v1", "v2"),
        naam: items("n1", "n2"),
        kanaal: items("k1", "k2"),
        vooraf: items("b1", "b2"),
        ...more,
      },
      needs,
      none: items("nog-niet"),
    });
  const need = {
    partner: "politie",
    doel: ["d2"],
    gegevens: { must: ["g2"], may: ["g1"] },
    vorm: ["v2"],
    naam: ["n2"],
    kanaal: ["k2"],
    vooraf: ["b2"],
  };
  const fieldsOf = (answers: readonly Answer[]) => answers.flatMap((answer) => (answer.do === "share" && "fields" in answer ? [answer.fields] : []));
  const first = { doel: ["d1"], gegevens: [], vorm: ["v1"], naam: ["n1"], kanaal: ["k1"], vooraf: ["b1"] };
  const last = { doel: ["d2"], gegevens: ["g1", "g2", "g3"], vorm: ["v2"], naam: ["n2"], kanaal: ["k2"], vooraf: ["b2"] };

  it("every reason not to, and every partner with what it needs and with everything there is", () => {
    const answers = moves(share({}, [need]));
    expect(answers[0]).toEqual({ do: "share", none: "nog-niet" });
    expect(fieldsOf(answers)).toEqual([
      { partner: ["politie"], doel: ["d2"], gegevens: ["g2"], vorm: ["v2"], naam: ["n2"], kanaal: ["k2"], vooraf: ["b2"] },
      { partner: ["politie"], ...last },
      { partner: ["school"], ...first },
      { partner: ["school"], ...last },
    ]);
  });

  it("a partner that needs nothing gets the first that is judged best, if any", () => {
    const judged = share({ doel: [choice("d1", "riskant"), choice("d2", "best")], vorm: [choice("v1", "riskant"), choice("v2", "fout")] });
    expect(fieldsOf(moves(judged))[0]).toEqual({ partner: ["politie"], ...first, doel: ["d2"] });
  });

  it("best is told by the judgement that holds when no other does", () => {
    const twice = (id: string, ...grades: readonly ("best" | "riskant")[]): Choice => ({
      ...choice(id, "best"),
      judgements: grades.flatMap((grade) => choice(id, grade).judgements),
    });
    const judged = share({
      doel: [twice("d1", "best", "riskant"), twice("d2", "riskant", "best")],
      vorm: [{ ...choice("v1", "best"), judgements: [] }, choice("v2", "best")],
    });
    expect(fieldsOf(moves(judged))[0]).toMatchObject({ doel: ["d2"], vorm: ["v2"] });
  });

  it("best in everything that is said of it", () => {
    const [one] = choice("d1", "best").judgements;
    const [two] = choice("d1", "riskant").judgements;
    const mixed: Choice = { ...choice("d1", "best"), judgements: [{ because: "", verdicts: [...(one?.verdicts ?? []), ...(two?.verdicts ?? [])] }] };
    expect(fieldsOf(moves(share({ doel: [mixed, choice("d2", "best")] })))[0]).toMatchObject({ doel: ["d2"] });
  });

  it("a partner that changes the story is no item to put in another one's message", () => {
    const partner = [choice("politie", "best", { takes: 5 }), choice("school", "best", { takes: 9 })];
    expect(fieldsOf(moves(share({ partner }))).map((fields) => fields.partner)).toEqual([["politie"], ["politie"], ["school"], ["school"]]);
  });

  it("of three in a field the last is the heaviest", () => {
    expect(fieldsOf(moves(share({ vorm: items("v1", "v2", "v3") })))[1]).toMatchObject({ vorm: ["v3"] });
  });

  it("a field that this moment does not have stays empty", () => {
    expect(fieldsOf(moves(share({ naam: [] }))).map(({ naam }) => naam)).toEqual([[], [], [], []]);
  });

  it.each<readonly [string, Partial<Choice>]>([
    ["adds to a variable", { add: { v: 1 } }],
    ["makes something known", { reveals: ["f"] }],
    ["takes time", { takes: 5 }],
    ["leads somewhere", { then: [{ to: "einde" }] }],
  ])("what %s is tried beside what is needed", (_what, effect) => {
    const answers = fieldsOf(moves(share({ partner: items("politie"), kanaal: [...items("k1"), choice("k2", "best", effect)] })));
    expect(answers.map(({ kanaal }) => kanaal)).toEqual([["k1"], ["k2"], ["k2"]]);
  });

  it("what a condition asks about is tried too", () => {
    const answers = fieldsOf(moves(share({ partner: items("politie") }), asked("m", "k2")));
    expect(answers.map(({ kanaal }) => kanaal)).toEqual([["k1"], ["k2"], ["k2"]]);
    expect(fieldsOf(moves(share({ partner: items("politie") }), asked("anders", "k2")))).toHaveLength(2);
  });

  it("of data every combination: with and without, over what is needed", () => {
    const heavy = share(
      { partner: items("politie"), gegevens: [choice("g1", "best", { takes: 1 }), choice("g2", "best", { takes: 1 }), choice("g3", "best")] },
      [need],
    );
    const answers = fieldsOf(moves(heavy)).slice(0, -1);
    expect(answers.map(({ gegevens }) => gegevens)).toEqual([["g2"], ["g2", "g1"], [], ["g1"]]);
  });

  it("over fields every combination", () => {
    const both = share({
      partner: items("politie"),
      kanaal: [...items("k1"), choice("k2", "best", { takes: 1 })],
      naam: [...items("n1"), choice("n2", "best", { takes: 1 })],
    });
    const answers = fieldsOf(moves(both)).slice(0, -1);
    expect(answers.map(({ kanaal, naam }) => [...kanaal, ...naam].join())).toEqual(["k1,n1", "k1,n2", "k2,n1", "k2,n2"]);
  });
});

describe("evaluating", () => {
  const reflect = (more: Partial<ReflectMoment["fields"]> = {}) =>
    reflectMoment({
      fields: {
        wat: [choice("a", "riskant"), choice("b", "best"), choice("c", "fout")],
        wie: items("d"),
        hoort: items("e", "f"),
        opvang: items("g"),
        ...more,
      },
    });

  it("the first that is judged best in every field, and the last", () => {
    expect(moves(reflect())).toEqual([
      { do: "reflect", fields: { wat: ["b"], wie: ["d"], wanneer: [], hoort: ["e"], opvang: ["g"] } },
      { do: "reflect", fields: { wat: ["c"], wie: ["d"], wanneer: [], hoort: ["f"], opvang: ["g"] } },
    ]);
  });

  it("the first of a field in which nothing is best", () => {
    expect(moves(reflect({ wat: [choice("a", "riskant"), choice("c", "fout")] }))[0]).toMatchObject({ fields: { wat: ["a"] } });
  });
});

describe("building from rows", () => {
  const light = { verdicts: [{ on: "x.doel", grade: "riskant", tilt: "te-licht" }], because: "" } as const;
  const rows = (...moved: readonly Choice[]) =>
    buildMoment([
      [{ id: "naam" }, [choice("alles", "riskant"), choice("voornaam", "best"), ...moved]],
      [{ id: "foto", empty: light }, items("uniform")],
      [{ id: "uren", several: true, empty: light }, [...items("di"), choice("altijd", "riskant"), ...items("wo")]],
    ]);
  const all = (moment: DecisionMoment) =>
    moves(moment).map(
      (answer) =>
        answer.do === "build" &&
        Object.values(answer.fields)
          .map((ids) => ids.join("+"))
          .join(" "),
    );

  it("all that is best in every row, then the last of each, then as little as there can be", () => {
    expect(all(rows())).toEqual(["voornaam uniform di+wo", "voornaam uniform wo", "voornaam  "]);
  });

  it("crossed with what changes the story", () => {
    expect(all(rows(choice("schuil", "riskant", { takes: 5 })))).toEqual(["voornaam uniform di+wo", "schuil uniform di+wo", "schuil uniform wo", "schuil  "]);
  });

  it("a row that does something and may stay open is also left open", () => {
    const one = buildMoment([[{ id: "r", empty: light }, [choice("a", "best", { takes: 5 })]]]);
    expect(all(one)).toEqual(["a", "", "a", ""]);
  });

  it("a row that is best left open stays open", () => {
    const best = { verdicts: [{ on: "x.doel", grade: "best" }], because: "" } as const;
    expect(
      all(
        buildMoment([
          [{ id: "r", empty: best }, [choice("a", "riskant")]],
          [{ id: "s" }, items("b")],
        ]),
      )[0],
    ).toBe(" b");
  });
});
