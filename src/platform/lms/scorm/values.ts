/** What is wrong with a value; null: nothing. */
export type Rule = (value: string) => string | null;

interface ElementRule {
  readonly rule: Rule;
  /** Telling this makes a place in a list: the other elements of that place come after it. */
  readonly begins?: true;
  /** The same value twice in one list is refused. */
  readonly unique?: true;
  /** Element of the same place that must have been told before. */
  readonly after?: string;
}

/** By element; `n` stands for a place in a list. What is not in here is never told to anybody. */
export type ValueTable = Readonly<Record<string, ElementRule>>;

/** What the learning system has, as far as we know. */
export interface Known {
  /** Places in a list, by its name: `cmi.interactions.3.objectives`. */
  readonly counts: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, string>;
}

export const matches =
  (shape: RegExp, what: string): Rule =>
  (value) =>
    shape.test(value) ? null : `is not ${what}`;

export const oneOf = (...words: readonly string[]): Rule => matches(new RegExp(`^(?:${words.join("|")})$`, "u"), `one of ${words.join(", ")}`);

/** Printable ASCII: other signs are lost or counted otherwise on the way through some players. */
export const ascii = (most: number): Rule => matches(new RegExp(`^[ -~]{0,${most}}$`, "u"), `at most ${most} characters of ASCII`);

export const between =
  (shape: Rule, least: number, most: number): Rule =>
  (value) =>
    shape(value) ?? (Number(value) >= least && Number(value) <= most ? null : `is not from ${least} to ${most}`);

/** Single letters and digits, none twice. */
export const letters =
  (separator: string, most: number): Rule =>
  (value) => {
    const all = value.split(separator);
    if (!all.every((letter) => /^[a-z0-9]$/u.test(letter))) return `is not single letters with ${separator} between them`;
    return new Set(all).size === all.length && all.length <= most ? null : `has a letter twice, or more than ${most}`;
  };

const PLACE = /\.(0|[1-9]\d*)(?=\.)/gu;
/** `cmi.interactions.3.type` → `cmi.interactions.n.type`. */
export const nameOf = (element: string): string => element.replaceAll(PLACE, ".n");

interface Place {
  readonly list: string;
  readonly index: number;
}

const placesIn = (element: string): readonly Place[] =>
  Array.from(element.matchAll(PLACE), (match) => ({ list: element.slice(0, match.index), index: Number(match[1]) }));

/** The list that telling this element makes longer; null: it does not. */
export function listBegunBy(table: ValueTable, element: string, { counts }: Known): string | null {
  const last = placesIn(element).at(-1);
  return last && table[nameOf(element)]?.begins && last.index === (counts.get(last.list) ?? 0) ? last.list : null;
}

function findMisplaced(element: string, begins: boolean, { counts }: Known): string | null {
  const places = placesIn(element);
  for (const [depth, { list, index }] of places.entries()) {
    const count = counts.get(list) ?? 0;
    const mayBegin = begins && depth === places.length - 1;
    if (index > count || (index === count && !mayBegin)) return `place ${index} of ${list} is not there yet: it has ${count}`;
  }
  return null;
}

function findTwin(element: string, value: string, { values }: Known): string | null {
  const list = placesIn(element).at(-1)?.list ?? "";
  for (const [other, held] of values) {
    if (held === value && other !== element && nameOf(other) === nameOf(element) && other.startsWith(`${list}.`)) return `is told already, as ${other}`;
  }
  return null;
}

/** Why this may not be told; null: it may. */
export function findFault(table: ValueTable, element: string, value: string, known: Known): string | null {
  const { rule, begins = false, unique, after } = table[nameOf(element)] ?? {};
  if (!rule) return "is not an element that we tell";
  const misplaced = findMisplaced(element, begins, known);
  if (misplaced) return misplaced;
  if (after !== undefined) {
    const [place] = placesIn(element);
    if (place && !known.values.has(`${place.list}.${place.index}.${after}`)) return `comes after ${after}`;
  }
  return rule(value) ?? (unique ? findTwin(element, value, known) : null);
}
