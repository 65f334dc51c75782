import { expect, it } from "vitest";
import type { Act } from "../../domain/acts.ts";
import { assessProgress } from "../../domain/assess/assess.ts";
import type { LogEvent } from "../../domain/log.ts";
import { replay } from "../../domain/play/progress.ts";
import type { Lens } from "../../domain/scenario.ts";
import { choice, choose, game, script, started } from "../../domain/testing/fixture.ts";
import { buildMoment, items, shareMoment } from "../../domain/testing/moments.ts";
import { lensOf } from "./index.ts";

const open = { verdicts: [{ on: "x.doel", grade: "riskant", tilt: "te-licht" }], because: "" } as const;
const card = (id: string, title: string) =>
  buildMoment(
    [
      [{ id: "gezag" }, [choice("orde", "best"), choice("zaak", "fout", { on: "x.doel", tilt: "te-zwaar" })]],
      [{ id: "bron", several: true, empty: open }, [choice("openbaar", "best"), choice("besloten", "riskant", { on: "x.doel", tilt: "te-zwaar" })]],
    ],
    { id, title },
  );
const bare = buildMoment([[{ id: "gezag" }, [choice("orde", "best")]]], { id: "drie", title: "Kaart 3" });
const lens = { kind: "assen", title: "Vier assen", lead: "Kijk welke as je goed ziet.", moments: ["een", "twee", "drie"] } as const;
const story = script([card("een", "Kaart 1"), card("twee", "Kaart 2"), bare, choose("los", "acties", [choice("a", "best")])], { lens });

const built = (moment: string, fields: Readonly<Record<string, readonly string[]>>): readonly LogEvent[] => [
  { type: "moment.answered", moment, answer: { do: "build", fields } },
];
function lensAfter(on: typeof story, ...events: readonly LogEvent[]) {
  const of = game(on, [], "toets");
  return lensOf(of, assessProgress(of, [], replay(of, [started(on, "toets"), ...events])));
}

it("the picture of a drill: a line a builder, a column a row, the weakest of what was put there", () => {
  const seen = lensAfter(
    story,
    ...built("een", { gezag: ["orde"], bron: ["openbaar", "besloten"] }),
    ...built("twee", { gezag: ["zaak"], bron: [] }),
    ...built("drie", { gezag: ["orde"] }),
  );
  expect(seen?.columns).toEqual([
    { name: "gezag", short: "gezag", count: "2 van 3" },
    { name: "bron", short: "bron", count: "0 van 2" },
  ]);
  expect(seen?.lines.map(({ name, cells }) => [name, ...cells.map((cell) => cell && `${cell.text}: ${cell.grade}`)])).toEqual([
    ["Kaart 1", "orde: best", "openbaar en besloten: riskant"],
    ["Kaart 2", "zaak: fout", "niets: riskant"],
    ["Kaart 3", "orde: best", null],
  ]);
});

it("shows only what was met, and nothing where no drill asks for it", () => {
  expect(lensAfter(story, ...built("een", { gezag: ["orde"], bron: ["openbaar"] }))?.lines).toHaveLength(1);
  const { lens: _none, ...plain } = story;
  expect([lensAfter(story), lensAfter(plain)]).toEqual([undefined, undefined]);
});

it("rungs over time: a line a decision with a measure, in the column of its rung; other decisions are not in the picture", () => {
  const measure = (instrument: string) => ({ acts: [{ act: "measure" as const, instrument, mandate: true }] });
  const steps = script(
    [
      choose("vroeg", "acties", [choice("licht", "best", measure("brief"))], { title: "Eerst" }),
      choose("los", "acties", [choice("a", "best")]),
      choose("laat", "acties", [choice("zwaar", "riskant", measure("bevel"))], { title: "Later" }),
    ],
    { lens: { kind: "treden", title: "Treden", lead: "" } },
  );
  const of = game(steps, [], "toets");
  const rules = { brief: { rung: "verbinden", status: "vrijwillig", law: [] }, bevel: { rung: "bevoegdheden", status: "geldend", law: [] } } as const;
  const on = { ...of, framework: { ...of.framework, instruments: rules } };
  const events = [
    ["vroeg", "licht"],
    ["los", "a"],
    ["laat", "zwaar"],
  ].map(([moment = "", option = ""]): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option } }));
  const seen = lensOf(on, assessProgress(on, [], replay(on, [started(steps, "toets"), ...events])));
  expect(seen?.columns.map(({ short }) => short)).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(seen?.lines.map(({ name, cells }) => [name.split(" · ")[1], ...cells.map((cell) => cell?.grade ?? "")])).toEqual([
    ["Eerst", "", "", "best", "", "", ""],
    ["Later", "", "", "", "", "", "riskant"],
  ]);
});

it("certain or not: a line a law card that was leaned on, in the column of its status, the weakest of all decisions", () => {
  const leaning = (grade: "best" | "riskant", law: readonly string[]) => ({
    judgements: [{ verdicts: [{ on: "x.doel", grade, tilt: "te-zwaar" as const }], because: "", law }],
  });
  const steps = script(
    [
      choose("een", "acties", [choice("a", "best", leaning("best", ["vast", "open"]))], { title: "Eerst" }),
      choose("twee", "acties", [choice("a", "riskant", leaning("riskant", ["open"]))], { title: "Later" }),
    ],
    { lens: { kind: "zekerheid", title: "Zeker", lead: "" } },
  );
  const of = game(steps, [], "toets");
  const card = (article: string, status: "geldend" | "betwist") => ({ article, status, sentence: "", checked: "2026-11-01", source: { document: "eigen" } });
  const on = { ...of, framework: { ...of.framework, law: { open: card("art. 2", "betwist"), vast: card("art. 1", "geldend") } as never } };
  const events = ["een", "twee"].map((moment): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } }));
  const seen = lensOf(on, assessProgress(on, [], replay(on, [started(steps, "toets"), ...events])));
  expect(seen?.lines.map(({ name, cells }) => [name, ...cells.map((cell) => cell && `${cell.text}: ${cell.grade}`)])).toEqual([
    ["art. 1", "Eerst: best", null, null, null],
    ["art. 2", null, "Eerst en Later: riskant", null, null],
  ]);
});

const TURNS = [
  { id: "w1", label: "Week 1", from: 540 },
  { id: "w2", label: "Week 2", from: 10_620 },
];
const inTurns = (moments: readonly ReturnType<typeof choose>[], drawn: Lens) =>
  script(moments, { lens: drawn, clock: { from: 540, until: 20_000, turns: TURNS } });

it("phases and partners: a line a turn, a column an organisation that heard of it, also through one of its desks", () => {
  const acts = (...all: readonly Act[]) => ({ acts: all });
  const steps = inTurns(
    [
      choose("een", "partners", [choice("deelt", "best", acts({ act: "share", with: ["wijkagent", "school"] }))], { turn: "w1" }),
      choose(
        "twee",
        "acties",
        [
          choice("belt", "riskant", {
            on: "x.doel",
            tilt: "te-zwaar",
            ...acts({ act: "call", desk: "meldkamer" }, { act: "inform", whom: "niemand-bekends" }),
          }),
        ],
        { turn: "w2" },
      ),
    ],
    { kind: "fasen", title: "Fasen", lead: "" },
  );
  const seen = lensAfter(steps, ...answered(["een", "deelt"], ["twee", "belt"]));
  expect(seen?.columns).toHaveLength(2);
  // Nobody was reached: that is to be seen as well.
  const silent = { ...steps, moments: [choose("stil", "acties", [choice("zwijgt", "best")], { turn: "w1" }), ...steps.moments] };
  expect(lensAfter(silent, ...answered(["stil", "zwijgt"]))?.lines.map(({ cells }) => cells)).toEqual([[null, null]]);
  expect(seen?.lines.map(({ name, cells }) => [name, ...cells.map((cell) => cell && `${cell.text}: ${cell.grade}`)])).toEqual([
    ["Week 1", "deelt: best", "deelt: best"],
    ["Week 2", "belt: riskant", null],
  ]);
});

it("phases and partners: whom a share was built for heard of it; other partners of it are columns as well", () => {
  const build = shareMoment({ id: "bouw", turn: "w1", fields: { partner: items("politie", "school"), gegevens: items("plek") } });
  const steps = script([build], { lens: { kind: "fasen", title: "Fasen", lead: "" }, clock: { from: 540, until: 20_000, turns: TURNS } });
  const fields = { partner: ["school"], doel: [], gegevens: ["plek"], vorm: [], naam: [], kanaal: [], vooraf: [] };
  const seen = lensAfter(steps, { type: "moment.answered", moment: "bouw", answer: { do: "share", fields } });
  expect(seen?.lines.map(({ name, cells }) => [name, ...cells.map((cell) => cell && cell.text)])).toEqual([["Week 1", null, "school"]]);
});

it("steps and weeks: the author's lines, a column a turn that was decided in, the weakest of what was judged there", () => {
  const on = (ref: string, grade: "best" | "riskant") => ({ judgements: [{ verdicts: [{ on: ref, grade, tilt: "te-licht" as const }], because: "" }] });
  const steps = inTurns(
    [
      choose("een", "context", [choice("a", "best", on("x.mag", "best"))], { turn: "w1" }),
      choose("twee", "acties", [choice("b", "best", on("x.doel", "best"))], { turn: "w2" }),
      choose("drie", "acties", [choice("c", "best", on("x.mag", "riskant"))], { turn: "w2" }),
    ],
    {
      kind: "weken",
      title: "Weken",
      lead: "",
      lines: [
        { name: "Mag", criteria: ["x.mag"] },
        { name: "Doel", criteria: ["x.doel"] },
        { name: "Nooit", criteria: ["x.relatie"] },
      ],
    },
  );
  const cells = (...events: readonly LogEvent[]) =>
    lensAfter(steps, ...events)?.lines.map((line) => [line.name, ...line.cells.map((cell) => cell && `${cell.text}: ${cell.grade}`)]);
  expect(cells(...answered(["een", "a"], ["twee", "b"], ["drie", "c"]))).toEqual([
    ["Mag", "a: best", "c: riskant"],
    ["Doel", null, "b: best"],
  ]);
  expect(cells(...answered(["een", "a"]))).toEqual([["Mag", "a: best"]]);
});

function answered(...all: readonly (readonly [string, string])[]): readonly LogEvent[] {
  return all.map(([moment, option]) => ({ type: "moment.answered", moment, answer: { do: "choose", option } }));
}
