import { marksFor } from "../../domain/judge/inspect.ts";
import { CLAIM_KEYS } from "../../domain/messages.ts";
import { REFLECT_FIELDS, SHARE_FIELDS, takesSeveral, type BuilderMoment, type Choice, type DecisionMoment } from "../../domain/moments.ts";
import type { Script } from "../../domain/scenario.ts";
import { shorten } from "../diagnostics.ts";
import { isPlain } from "../merge.ts";
import type { Path } from "../readSource.ts";

/** Something in a plan that its moment does not have. */
export interface Strange {
  /** Where, inside what the plan says for the moment. */
  readonly path: Path;
  readonly what: string;
  readonly id: string;
  readonly known: readonly string[];
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** What a plan names for a moment and is not there, or cannot stand there. */
export function strangeIn(script: Script, moment: DecisionMoment, named: unknown): readonly Strange[] {
  switch (moment.do) {
    case "choose":
      return one("de keuze", named, ids(moment.options), []);
    case "act": {
      if (!isPlain(named)) return one("de keuze", named, ids(moment.options), []);
      const tones = moment.tones.filter((tone) => tone.of.includes(text(named["option"])));
      const tone = named["tone"] === undefined ? [] : one("de toon", named["tone"], ids(tones), ["tone"]);
      return [...keysIn(named, ["option", "tone"]), ...one("de keuze", named["option"], ids(moment.options), ["option"]), ...tone];
    }
    case "inspect":
      return inspected(script, moment, named);
    case "consult": {
      const map = Array.isArray(named) ? { sources: named as readonly unknown[] } : named;
      if (!isPlain(map)) return [misfit(named)];
      const inside = (key: string): Path => (Array.isArray(named) ? [] : [key]);
      const asked = listed(map["sources"]);
      const tooMany =
        asked.length > moment.atMost ? [{ path: inside("sources"), what: `hooguit ${moment.atMost} bronnen, niet`, id: String(asked.length), known: [] }] : [];
      return [
        ...keysIn(map, ["before", "sources", "after"]),
        ...each("de bron", map["sources"], ids(moment.sources), inside("sources")),
        ...tooMany,
        ...(["before", "after"] as const).flatMap((key) => each("de verklaring", map[key], ids(moment.explanations), [key])),
      ];
    }
    case "share":
      if (!isPlain(named)) return [misfit(named)];
      if (named["none"] !== undefined) return [...keysIn(named, ["none"]), ...one("de reden", named["none"], ids(moment.none), ["none"])];
      return fields(named, moment, SHARE_FIELDS);
    case "reflect":
      return isPlain(named) ? fields(named, moment, REFLECT_FIELDS) : [misfit(named)];
    case "build":
      return isPlain(named) ? fields(named, moment, Object.keys(moment.fields)) : [misfit(named)];
  }
}

function inspected(script: Script, moment: Extract<DecisionMoment, { do: "inspect" }>, named: unknown): readonly Strange[] {
  if (!isPlain(named)) return [misfit(named)];
  const marks = marksFor(script, moment);
  const claims = ids(marks.flatMap((mark) => mark.claims ?? []));
  const sorted = named["claims"] ?? {};
  return [
    ...keysIn(named, ["marks", "claims"]),
    ...each("het merkteken", named["marks"], ids(marks), ["marks"]),
    ...(isPlain(sorted) ? keysIn(sorted, claims, ["claims"], "de stelling") : [misfit(sorted, ["claims"])]),
    ...(isPlain(sorted) ? Object.entries(sorted).flatMap(([claim, key]) => one("het antwoord", key, CLAIM_KEYS, ["claims", claim])) : []),
  ];
}

function fields(named: Readonly<Record<string, unknown>>, moment: BuilderMoment, order: readonly string[]): readonly Strange[] {
  const have: Readonly<Record<string, readonly Choice[]>> = moment.fields;
  return [
    ...keysIn(named, order),
    ...order.flatMap((field) => {
      const many = listed(named[field]).length > 1 && !takesSeveral(moment, field);
      const found = each("de keuze", named[field], ids(have[field] ?? []), [field]);
      return many ? [...found, { path: [field], what: `bij ${field} hooguit één keuze, niet`, id: String(listed(named[field]).length), known: [] }] : found;
    }),
  ];
}

function keysIn(map: Readonly<Record<string, unknown>>, known: readonly string[], path: Path = [], what = "het veld"): readonly Strange[] {
  return Object.keys(map)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: [...path, key], what, id: key, known }));
}

function each(what: string, value: unknown, known: readonly string[], path: Path): readonly Strange[] {
  return Array.isArray(value)
    ? value.flatMap((item, index) => one(what, item, known, [...path, index]))
    : value === undefined
      ? []
      : one(what, value, known, path);
}

function one(what: string, value: unknown, known: readonly string[], path: Path): readonly Strange[] {
  return known.includes(text(value)) ? [] : [{ path, what, id: text(value), known }];
}

function misfit(value: unknown, path: Path = []): Strange {
  return { path, what: "hier past", id: text(value), known: [] };
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function text(value: unknown): string {
  return shorten(typeof value === "string" || typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "niets"), 80);
}
