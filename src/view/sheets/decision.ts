import { marksFor } from "../../domain/judge/inspect.ts";
import type { Mark } from "../../domain/messages.ts";
import {
  REFLECT_FIELDS,
  SHARE_FIELDS,
  takesSeveral,
  type ActMoment,
  type BuilderMoment,
  type BuildMoment,
  type Choice,
  type ChooseMoment,
  type ConsultMoment,
  type DecisionMoment,
  type InspectMoment,
  type ReflectField,
  type ReflectMoment,
  type ShareField,
  type ShareMoment,
} from "../../domain/moments.ts";
import type { Game } from "../../domain/play/game.ts";
import { answerOf, openClaims, type Draft } from "../draft.ts";
import { listText, lower } from "../format.ts";
import type { BuilderRow, BuilderSheet, ChooseSheet, ConsultSheet, InspectSheet, MarkView, OptionView, SheetView } from "../model.ts";
import { REFLECT_SENTENCE, SHARE_SENTENCE } from "../text/did.ts";
import { REFLECT_LABELS, SHARE_LABELS, T } from "../text/nl.ts";

/** What a sheet needs besides the moment: the draft, the shuffled order, and the agreement that may be shown. */
export interface SheetContext {
  readonly game: Game;
  readonly draft: Draft;
  readonly order: <T extends { id: string }>(items: readonly T[], name: string) => readonly T[];
  readonly help: readonly string[];
  readonly agreement?: BuilderSheet["agreement"];
}

/** The work sheet of a decision that is open. */
export function describeQuestion(on: SheetContext, moment: DecisionMoment): SheetView {
  switch (moment.do) {
    case "inspect":
      return inspect(on, moment);
    case "choose":
    case "act":
      return choose(on, moment);
    case "consult":
      return consult(on, moment);
    case "share":
      return share(on, moment);
    case "reflect":
      return reflect(on, moment);
    case "build":
      return build(on, moment);
  }
}

function base(on: SheetContext, moment: DecisionMoment) {
  return { momentId: moment.id, title: moment.title ?? "", ask: moment.ask ?? "", help: on.help };
}

function inspect(on: SheetContext, moment: InspectMoment): InspectSheet {
  const marks = marksFor(on.game.script, moment);
  const open = openClaims(on.game, moment, on.draft.marks);
  const claims = open.flatMap((id) =>
    marks.flatMap((mark) =>
      (mark.claims ?? [])
        .filter((claim) => claim.id === id)
        .map((claim) => ({ id, markId: mark.id, markLabel: mark.label, text: claim.text, answer: on.draft.claims[id] ?? null })),
    ),
  );
  const left = claims.filter((claim) => claim.answer === null).length;
  return {
    ...base(on, moment),
    kind: "inspect",
    marks: on.order(marks, `${moment.id}/merken`).map((mark): MarkView => ({
      id: mark.id,
      label: mark.label,
      marked: on.draft.marks.includes(mark.id),
      current: claims.some((claim) => claim.id === on.draft.current && claim.markId === mark.id),
      open: claims.some((claim) => claim.markId === mark.id && claim.answer === null),
      sorted: (mark.claims ?? []).flatMap((claim) => on.draft.claims[claim.id] ?? []),
      ...(isBare(mark) ? { bare: true } : {}),
    })),
    claims,
    current: on.draft.current,
    ...(marks.some((mark) => mark.id === on.draft.marks.at(-1) && isBare(mark)) ? { bare: true } : {}),
    progress: T.progressMarks(on.draft.marks.length, claims.length, left),
    ready: answerOf(on.game, moment, on.draft) !== null,
  };
}

function isBare(mark: Mark): boolean {
  return (mark.claims ?? []).length === 0;
}

function choose(on: SheetContext, moment: ChooseMoment | ActMoment): ChooseSheet {
  const tones = moment.do === "act" ? moment.tones.filter((tone) => tone.of.includes(on.draft.option ?? "")) : [];
  return {
    ...base(on, moment),
    kind: "choose",
    pivotal: moment.pivotal ?? false,
    options: optionsOf(on.order(moment.options, moment.id), on.draft.option),
    tones: optionsOf(on.order(tones, `${moment.id}/toon`), on.draft.tone),
    tonesAsk: T.tones,
    confirm: T.confirm,
    ...readiness(on, moment, on.draft.option === null ? T.missing.option : T.missing.tone),
  };
}

/** Whether it can be confirmed; and if not, what it waits for. */
function readiness<M>(on: SheetContext, moment: DecisionMoment, missing: M): { readonly ready: boolean; readonly missing?: M } {
  return answerOf(on.game, moment, on.draft) === null ? { ready: false, missing } : { ready: true };
}

function optionsOf(choices: readonly Choice[], picked: string | null): readonly OptionView[] {
  return choices.map((choice, index) => ({
    id: choice.id,
    letter: String.fromCharCode(65 + index),
    text: choice.text,
    ...(choice.takes ? { takes: T.minutes(choice.takes) } : {}),
    picked: choice.id === picked,
  }));
}

function consult(on: SheetContext, moment: ConsultMoment): ConsultSheet {
  const { draft } = on;
  const confirm = { before: T.confirmExplanations, sources: T.confirmSources, after: T.confirmAfter }[draft.phase];
  return {
    ...base(on, moment),
    kind: "consult",
    phase: draft.phase,
    explanations: on.order(moment.explanations, `${moment.id}/verklaringen`).map((item) => ({
      id: item.id,
      text: item.text,
      open: (draft.phase === "after" ? draft.after : draft.before).includes(item.id),
      wasOpen: draft.before.includes(item.id),
    })),
    sources: inOrderOfAsking(on.order(moment.sources, `${moment.id}/bronnen`), draft.sources).map((source) => {
      const asked = draft.sources.includes(source.id);
      return {
        id: source.id,
        text: source.text,
        ...(source.takes ? { takes: T.minutes(source.takes) } : {}),
        ...(source.exposes === undefined ? {} : { exposes: T.exposes(on.game.script.cast[source.exposes]?.name ?? source.exposes) }),
        asked,
        ...(asked ? { answer: source.answer } : {}),
      };
    }),
    left: Math.max(0, moment.atMost - draft.sources.length),
    confirm,
    ...(draft.phase === "before" && draft.before.length === 0 ? { ready: false, missing: T.missing.explanation } : { ready: true }),
  };
}

/** What was asked first, in the order of asking: the newest answer stands last. */
function inOrderOfAsking<T extends { readonly id: string }>(sources: readonly T[], asked: readonly string[]): readonly T[] {
  const at = (source: T) => (asked.includes(source.id) ? asked.indexOf(source.id) : asked.length);
  return [...sources].sort((a, b) => at(a) - at(b));
}

function rowOf(on: SheetContext, moment: ShareMoment | ReflectMoment, field: ShareField | ReflectField, items: readonly Choice[]): readonly BuilderRow[] {
  if (items.length === 0) return [];
  const ordinal = field === "vorm" || field === "naam" || field === "wanneer";
  const label = field in SHARE_LABELS ? SHARE_LABELS[field as ShareField] : REFLECT_LABELS[field as ReflectField];
  const row = filled(on, moment, field, label, ordinal ? items : on.order(items, `${moment.id}/${field}`));
  return [field === "vorm" ? { ...row, kind: "line" } : row];
}

function filled(on: SheetContext, moment: BuilderMoment, field: string, label: string, items: readonly Choice[]): BuilderRow {
  const picked = on.draft.fields[field] ?? [];
  return {
    field,
    label,
    kind: takesSeveral(moment, field) ? "many" : "one",
    items: items.map((item) => ({ id: item.id, text: item.text, checked: picked.includes(item.id) })),
  };
}

function share(on: SheetContext, moment: ShareMoment): BuilderSheet {
  const rows = SHARE_FIELDS.flatMap((field) => rowOf(on, moment, field, moment.fields[field]));
  return {
    ...base(on, moment),
    kind: "builder",
    of: "share",
    sentence: SHARE_SENTENCE.flatMap((piece) => pieceOf(rows, piece)),
    rows,
    ...(moment.none.length > 0
      ? { none: { label: T.none, open: on.draft.none, reasons: optionsOf(on.order(moment.none, `${moment.id}/geen`), on.draft.reason) } }
      : {}),
    ...(on.agreement === undefined ? {} : { agreement: on.agreement }),
    confirm: on.draft.none ? T.confirmNone : T.confirmShare,
    ...readiness(on, moment, on.draft.none ? { text: T.missing.reason } : missingRows(rows)),
  };
}

function reflect(on: SheetContext, moment: ReflectMoment): BuilderSheet {
  const rows = REFLECT_FIELDS.flatMap((field) => rowOf(on, moment, field, moment.fields[field]));
  return {
    ...base(on, moment),
    kind: "builder",
    of: "reflect",
    sentence: REFLECT_SENTENCE.flatMap((piece) => pieceOf(rows, piece)),
    rows,
    confirm: T.confirmReflect,
    ...readiness(on, moment, missingRows(rows.filter(({ field }) => field !== "opvang"))),
  };
}

/** Rows of which the answers are the same keep them in one order; a row that may stay open is left open by saying so. */
function build(on: SheetContext, moment: BuildMoment): BuilderSheet {
  const rows = moment.rows.map(({ id, label, empty, shared }): BuilderRow => {
    const items = moment.fields[id] ?? [];
    const row = filled(on, moment, id, label, shared ? items : on.order(items, `${moment.id}/${id}`));
    if (!empty) return row;
    return { ...row, leave: { label: T.leaveOpen, checked: on.draft.fields[id]?.length === 0 } };
  });
  const open = rows.filter((row) => row.leave?.checked !== true);
  return { ...base(on, moment), kind: "builder", of: "build", sentence: [], rows, confirm: T.confirmBuild, ...readiness(on, moment, missingRows(open)) };
}

/** The rows that are still empty: by name when they are few. */
function missingRows(rows: readonly BuilderRow[]): NonNullable<BuilderSheet["missing"]> {
  const empty = rows.filter((row) => !row.items.some((item) => item.checked));
  const labels = empty.map(({ label }) => label.toLowerCase());
  const text = labels.length > 3 ? T.missing.manyRows(labels.length) : T.missing.rows(listText(labels));
  return { text, ...(empty[0] ? { field: empty[0].field } : {}) };
}

function pieceOf(
  rows: readonly BuilderRow[],
  { lead, field, empty }: (typeof SHARE_SENTENCE)[number] | (typeof REFLECT_SENTENCE)[number],
): BuilderSheet["sentence"] {
  const row = rows.find((candidate) => candidate.field === field);
  if (!row) return [];
  const picked = row.items.filter((item) => item.checked).map((item) => (lead === "" ? item.text : lower(item.text)));
  const text = picked.length > 0 ? listText(picked) : empty;
  return [...(lead === "" ? [] : [{ text: lead, filled: true }]), { text, field, filled: picked.length > 0 }];
}
