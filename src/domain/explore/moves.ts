import type { Answer } from "../answers.ts";
import { GRADES } from "../grades.ts";
import type { ClaimKey } from "../messages.ts";
import { marksFor } from "../judge/inspect.ts";
import {
  mayStayOpen,
  REFLECT_FIELDS,
  SHARE_FIELDS,
  takesSeveral,
  type BuilderMoment,
  type BuildMoment,
  type BuildRow,
  type Choice,
  type ConsultMoment,
  type DecisionMoment,
  type InspectMoment,
  type ReflectField,
  type ReflectMoment,
  type ShareField,
  type ShareMoment,
  type Verdict,
} from "../moments.ts";
import type { Script } from "../scenario.ts";
import { namedChoices } from "./key.ts";

/**
 * Answers that together cover every way in which a decision can change the story. Single decisions: every answer.
 * Composed decisions: every set of sources; every partner with what it needs and with everything wrong, and every evaluation, crossed with
 * every item that has an effect or that a condition asks about. Other items only change the judgement, and lie between those two.
 */
export function movesAt(script: Script, moment: DecisionMoment): readonly Answer[] {
  const ofScript = cache.get(script) ?? new Map<DecisionMoment, readonly Answer[]>();
  cache.set(script, ofScript);
  const moves = ofScript.get(moment) ?? makeMoves(script, moment);
  ofScript.set(moment, moves);
  return moves;
}

/** What is put together for a partner. */
export const BUILT = SHARE_FIELDS.filter((field) => field !== "partner");

const cache = new WeakMap<Script, Map<DecisionMoment, readonly Answer[]>>();

/** Whether picking this item can change the story: by what it does, or because a condition asks about it. */
export function changes(script: Script, moment: DecisionMoment): (item: Choice) => boolean {
  const named = namedChoices(script);
  return (item) => hasEffect(item) || named.has(`${moment.id}/${item.id}`);
}

function makeMoves(script: Script, moment: DecisionMoment): readonly Answer[] {
  switch (moment.do) {
    case "choose":
      return moment.options.map((option) => ({ do: "choose", option: option.id }));
    case "act":
      return moment.options.flatMap((option): Answer[] => {
        const tones = moment.tones.filter((tone) => tone.of.includes(option.id));
        return tones.length === 0 ? [{ do: "act", option: option.id }] : tones.map((tone) => ({ do: "act", option: option.id, tone: tone.id }));
      });
    case "inspect":
      return inspectMoves(script, moment);
    case "consult":
      return consultMoves(moment);
    case "share":
      return shareMoves(moment, changes(script, moment));
    case "reflect":
      return reflectMoves(moment, changes(script, moment));
    case "build":
      return buildMoves(moment, changes(script, moment));
  }
}

function inspectMoves(script: Script, moment: InspectMoment): readonly Answer[] {
  const marks = marksFor(script, moment);
  const claims = marks.flatMap((mark) => mark.claims ?? []);
  const all = marks.filter((mark) => !mark.decoy).map((mark) => mark.id);
  const sorted = (key: (at: (typeof claims)[number]) => ClaimKey): Answer => ({
    do: "inspect",
    marks: all,
    claims: Object.fromEntries(claims.map((claim) => [claim.id, key(claim)])),
  });
  return [
    sorted((claim) => claim.key),
    sorted(() => "zie-ik"),
    sorted(() => "denk-ik"),
    sorted(() => "weet-ik-niet"),
    { do: "inspect", marks: [], claims: {} },
  ];
}

function consultMoves(moment: ConsultMoment): readonly Answer[] {
  const innocent = moment.explanations.find((explanation) => explanation.innocent)?.id;
  const open = moment.explanations.map((explanation) => explanation.id);
  const sets = subsets(
    moment.sources.map((source) => source.id),
    moment.atMost,
  );
  const good = sets.map((sources): Answer => ({ do: "consult", before: open, sources, after: open }));
  const closed = open.filter((id) => id !== innocent).slice(0, 1);
  return [...good, ...sets.map((sources): Answer => ({ do: "consult", before: closed, sources, after: closed }))];
}

function shareMoves(moment: ShareMoment, active: (item: Choice) => boolean): readonly Answer[] {
  const answers: Answer[] = moment.none.map((reason) => ({ do: "share", none: reason.id }));
  for (const partner of moment.fields.partner) {
    const base = bestFields(moment, partner.id);
    for (const fields of crossEffects(moment, BUILT, base, active)) answers.push({ do: "share", fields });
    answers.push({ do: "share", fields: worstFields(moment, partner.id) });
  }
  return answers;
}

/** What this partner needs, or the first of everything when it needs nothing. */
function bestFields(moment: ShareMoment, partner: string): Readonly<Record<ShareField, readonly string[]>> {
  const need = moment.needs.find((candidate) => candidate.partner === partner);
  const one = (field: Exclude<ShareField, "partner" | "gegevens">) => {
    const id = need?.[field][0] ?? firstBest(moment.fields[field])?.id ?? moment.fields[field][0]?.id;
    return id === undefined ? [] : [id];
  };
  return {
    partner: [partner],
    doel: one("doel"),
    gegevens: need?.gegevens.must ?? [],
    vorm: one("vorm"),
    naam: one("naam"),
    kanaal: one("kanaal"),
    vooraf: one("vooraf"),
  };
}

/** Everything goes along, in the heaviest form. */
function worstFields(moment: ShareMoment, partner: string): Readonly<Record<ShareField, readonly string[]>> {
  const last = (field: ShareField) => moment.fields[field].slice(-1).map((item) => item.id);
  return {
    partner: [partner],
    doel: last("doel"),
    gegevens: moment.fields.gegevens.map((item) => item.id),
    vorm: last("vorm"),
    naam: last("naam"),
    kanaal: last("kanaal"),
    vooraf: last("vooraf"),
  };
}

/** Items that can change the story, in every combination over the fields: so that effects and conditions that add up are met. */
function crossEffects<F extends string, Fields extends Readonly<Record<F, readonly string[]>>>(
  moment: BuilderMoment,
  order: readonly F[],
  base: Fields,
  active: (item: Choice) => boolean,
): readonly Fields[] {
  const fields = moment.fields as Readonly<Record<F, readonly Choice[]>>;
  let combined = [base];
  for (const field of order) {
    const items = fields[field].filter(active).map((item) => item.id);
    // What is best may be judged otherwise in some situation.
    const unsure = fields[field].filter((item) => base[field].includes(item.id) && !active(item) && varies(item)).map((item) => item.id);
    if (items.length === 0 && unsure.length === 0) continue;
    // Where the answer itself does something, or may be worth less, also one that does nothing: the way around it.
    const around = unsure.length > 0 || items.includes(base[field][0] ?? "") ? quiet(fields[field].filter((item) => !active(item))) : [];
    const loose = [...items, ...unsure];
    const picks = takesSeveral(moment, field)
      ? subsets(loose, loose.length).map((set) => set.reduce(toggled, base[field]))
      : [...items, ...around].map((id): readonly string[] => [id]).concat(mayStayOpen(moment, field) ? [[]] : []);
    const others = picks.filter((pick) => pick.join() !== base[field].join());
    combined = [...combined, ...combined.flatMap((from) => others.map((pick) => ({ ...from, [field]: pick })))];
  }
  return combined;
}

/** Of items that do nothing: the strongest, the strongest whatever the situation, and those whose judgement depends on how things stand. */
export function quiet(items: readonly Choice[]): readonly string[] {
  const [strongest, surest] = [strongestOf(items), strongestOf(items.filter((item) => !varies(item)))];
  return items.filter((item) => item === strongest || item === surest || varies(item)).map(({ id }) => id);
}

/** Its judgement depends on how things stand. */
export const varies = (item: Choice): boolean => item.judgements.some(({ when }) => when !== undefined);

/** By the weakest of its verdicts where no condition holds; of equals the first. */
function strongestOf(items: readonly Choice[]): Choice | undefined {
  const rank = (item: Choice) => Math.max(...(item.judgements.at(-1)?.verdicts ?? []).map(({ grade }) => GRADES.indexOf(grade)), 0);
  return items.toSorted((a, b) => rank(a) - rank(b))[0];
}

function reflectMoves(moment: ReflectMoment, active: (item: Choice) => boolean): readonly Answer[] {
  const each = (pick: (items: readonly Choice[]) => readonly string[]) =>
    Object.fromEntries(REFLECT_FIELDS.map((field) => [field, pick(moment.fields[field])])) as Record<ReflectField, readonly string[]>;
  const last = each((items) => items.slice(-1).map((item) => item.id));
  return [...crossEffects(moment, REFLECT_FIELDS, each(pickBest), active), last].map((fields) => ({ do: "reflect", fields }));
}

/** Every row at its best, crossed with what changes the story; then the last of everything, and nothing where that is possible. */
function buildMoves(moment: BuildMoment, active: (item: Choice) => boolean): readonly Answer[] {
  const each = (pick: (row: BuildRow, items: readonly Choice[]) => readonly string[]) =>
    Object.fromEntries(moment.rows.map((row) => [row.id, pick(row, moment.fields[row.id] ?? [])]));
  const last = each((_, items) => items.slice(-1).map((item) => item.id));
  const least = each(({ empty }, items) => (empty ? [] : items.slice(-1).map((item) => item.id)));
  const order = moment.rows.map((row) => row.id);
  return [...crossEffects(moment, order, each(bestOfRow), active), last, least].map((fields) => ({ do: "build", fields }));
}

/** Every item that its author calls best, of a row that takes one the first; nothing where leaving it open is the best there is. */
function bestOfRow({ several, empty }: BuildRow, items: readonly Choice[]): readonly string[] {
  const best = items.filter((item) => item === firstBest([item])).map((item) => item.id);
  if (several && best.length > 0) return best;
  return best.length === 0 && empty && isBest(empty.verdicts) ? [] : pickBest(items);
}

function pickBest(items: readonly Choice[]): readonly string[] {
  const best = firstBest(items) ?? items[0];
  return best ? [best.id] : [];
}

/** The first that its author calls best whatever is known. */
export function firstBest<C extends Choice>(items: readonly C[]): C | undefined {
  return items.find((item) => isBest(item.judgements.at(-1)?.verdicts ?? []));
}

function isBest(verdicts: readonly Verdict[]): boolean {
  return verdicts.length > 0 && verdicts.every((verdict) => verdict.grade === "best");
}

function hasEffect(choice: Choice): boolean {
  return choice.add !== undefined || choice.reveals !== undefined || choice.takes !== undefined || choice.then !== undefined;
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

/** All subsets of at most `max` items, the empty one included, in the given order. */
export function subsets(items: readonly string[], max: number): readonly (readonly string[])[] {
  let all: (readonly string[])[] = [[]];
  for (const item of items) all = [...all, ...all.filter((set) => set.length < max).map((set) => [...set, item])];
  return all;
}
