import { expect, it } from "vitest";
import type { ActMoment, DecisionMoment, InspectMoment, ReflectMoment, ShareMoment } from "../../domain/moments.ts";
import { replay } from "../../domain/play/progress.ts";
import type { Script } from "../../domain/scenario.ts";
import { choice, game, script, started } from "../../domain/testing/fixture.ts";
import { buildMoment } from "../../domain/testing/moments.ts";
import { changeDraft, newDraft } from "../draft.ts";
import type { Intent } from "../model.ts";
import { describeSheet } from "./sheet.ts";

function sheetAfter(story: Script, moment: DecisionMoment, ...intents: readonly Intent[]) {
  const on = game(story);
  const now = replay(on, [started(story)]);
  const draft = intents.reduce((before, intent) => changeDraft(on, moment, before, intent), newDraft(now));
  return describeSheet({ game: on, now, draft, help: "kort", order: (items) => items });
}

const one = (id: string) => [choice(id, "best")];

it("a choice says what it waits for: the answer, then how it is said", () => {
  const act: ActMoment = { id: "m", step: "acties", do: "act", ask: "?", options: one("a"), tones: [{ ...choice("rustig", "best"), of: ["a"] }] };
  const missing = (...intents: readonly Intent[]) => {
    const sheet = sheetAfter(script([act]), act, ...intents);
    return sheet.kind === "choose" ? [sheet.missing, sheet.ready] : [];
  };
  const option: Intent = { type: "option.picked", option: "a" };
  expect([missing(), missing(option), missing(option, { type: "tone.picked", tone: "rustig" })]).toEqual([
    ["Kies eerst een antwoord.", false],
    ["Kies ook hoe je het zegt.", false],
    [undefined, true],
  ]);
});

it("a sentence of rows names the rows that are still empty, and leads to the first", () => {
  const fields = { partner: one("p"), doel: one("d"), gegevens: one("g"), vorm: one("v"), naam: one("n"), kanaal: one("k"), vooraf: [] };
  const share: ShareMoment = { id: "m", step: "partners", do: "share", ask: "?", fields, needs: [], none: one("r") };
  const picked = (["partner", "gegevens", "vorm", "naam"] as const).map((field): Intent => ({ type: "field.picked", field, item: field[0] ?? "" }));
  const sheet = sheetAfter(script([share]), share, ...picked);
  const nobody = sheetAfter(script([share]), share, { type: "none.toggled" });
  expect([sheetAfter(script([share]), share), sheet, nobody].map((each) => each.kind === "builder" && each.missing)).toEqual([
    { text: "Nog 6 rijen te kiezen.", field: "partner" },
    { text: "Nog te kiezen: doel en kanaal.", field: "doel" },
    { text: "Kies eerst een reden." },
  ]);
});

it("does not ask for what may stay empty", () => {
  const fields = { wat: one("w"), wie: [], wanneer: [], hoort: one("h"), opvang: one("o") };
  const reflect: ReflectMoment = { id: "m", step: "evalueren", do: "reflect", ask: "?", fields };
  const sheet = sheetAfter(script([reflect]), reflect);
  expect(sheet.kind === "builder" && sheet.missing).toEqual({ text: "Nog te kiezen: wat verandert er en wie hoort wat.", field: "wat" });
});

it("of a place that nothing is said about it says that there is nothing to sort", () => {
  const inspect: InspectMoment = { id: "m", step: "duiden", do: "inspect", message: "x" };
  const claim = { id: "c", text: "Er staat 15u.", key: "zie-ik", criterion: "duiden.feitelijk", because: "" } as const;
  const marks = [
    { id: "tijd", at: "overlay.0", label: "15u", claims: [claim] },
    { id: "schoenen", at: "overlay.1", label: "schoenen" },
  ] as const;
  const message = { id: "x", platform: "snapchat", surface: "story", author: "a", posted: "12:18", overlay: ["15u", "schoenen"], marks } as const;
  const story = script([inspect], { messages: { x: message } });
  const after = (...intents: readonly Intent[]) => {
    const sheet = sheetAfter(story, inspect, ...intents);
    return sheet.kind === "inspect" && [sheet.bare ?? false, sheet.current, sheet.progress];
  };
  const mark = (id: string): Intent => ({ type: "mark.toggled", mark: id });
  const sort: Intent = { type: "claim.sorted", claim: "c", key: "zie-ik" };
  expect([after(mark("schoenen")), after(mark("tijd"), sort, mark("schoenen")), after(mark("tijd"), mark("schoenen"))]).toEqual([
    [true, null, "1 aangewezen, niets te sorteren"],
    [true, null, "2 aangewezen, alles gesorteerd"],
    [true, "c", "2 aangewezen, nog 1 te sorteren"],
  ]);
});

it("what is built waits for every row: to be filled, or to be left open on purpose", () => {
  const empty = { verdicts: [{ on: "x.doel", grade: "riskant", tilt: "te-licht" }], because: "" } as const;
  const build = buildMoment([
    [{ id: "naam" }, [...one("voor"), ...one("vol")]],
    [{ id: "uren", several: true, empty }, [...one("di"), ...one("wo")]],
  ]);
  const after = (...intents: readonly Intent[]) => {
    const sheet = sheetAfter(script([build]), build, ...intents);
    return (
      sheet.kind === "builder" && [
        sheet.missing?.text,
        sheet.rows
          .flatMap(({ items, leave }) => [...items, ...(leave ? [{ ...leave, id: "niets" }] : [])].filter(({ checked }) => checked).map(({ id }) => id))
          .join(),
      ]
    );
  };
  const pick = (field: string, item: string): Intent => ({ type: "field.picked", field, item });
  const open: Intent = { type: "field.emptied", field: "uren" };
  expect([
    after(),
    after(pick("naam", "voor")),
    after(pick("naam", "voor"), pick("naam", "vol"), open),
    after(pick("naam", "voor"), open, pick("uren", "di"), pick("uren", "wo")),
    after(pick("naam", "voor"), pick("uren", "di"), pick("uren", "wo"), open),
  ]).toEqual([
    ["Nog te kiezen: naam en uren.", ""],
    ["Nog te kiezen: uren.", "voor"],
    [undefined, "vol,niets"],
    [undefined, "voor,di,wo"],
    [undefined, "voor,niets"],
  ]);
});

it("a row that has to be filled waits again when all of it is taken back", () => {
  const build = buildMoment([[{ id: "uren", several: true }, one("di")]]);
  const pick: Intent = { type: "field.picked", field: "uren", item: "di" };
  const ready = (...intents: readonly Intent[]) => {
    const sheet = sheetAfter(script([build]), build, ...intents);
    return sheet.kind === "builder" && [sheet.ready, sheet.missing?.text];
  };
  expect([ready(pick), ready(pick, pick)]).toEqual([
    [true, undefined],
    [false, "Nog te kiezen: uren."],
  ]);
});
