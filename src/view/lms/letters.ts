import type { Answer } from "../../domain/answers.ts";
import { marksFor } from "../../domain/judge/inspect.ts";
import { CLAIM_KEYS, type ClaimKey } from "../../domain/messages.ts";
import { REFLECT_FIELDS, SHARE_FIELDS, type BuilderMoment, type DecisionMoment, type InspectMoment } from "../../domain/moments.ts";
import type { Script } from "../../domain/scenario.ts";
import { CLAIM_NAMES, REFLECT_LABELS, SHARE_LABELS } from "../text/nl.ts";
import { lmsWords } from "../text/lms.ts";

/** Something that can be picked in a decision: a key that is unique in it, and what it says. */
interface Pickable {
  readonly key: string;
  readonly text: string;
}

/** A learning system takes one character a choice. */
export const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Everything that can be picked in a decision, in the order of the case, however an attempt shuffled it: so that reports of different learners compare. */
export function pickable(script: Script, moment: DecisionMoment): readonly Pickable[] {
  switch (moment.do) {
    case "choose":
      return moment.options.map(({ id, text }) => ({ key: id, text }));
    case "act":
      return [...moment.options.map(({ id, text }) => ({ key: id, text })), ...moment.tones.map(({ id, text }) => ({ key: `toon.${id}`, text }))];
    case "inspect":
      return inspected(script, moment);
    case "consult":
      return [
        ...moment.explanations.map(({ id, text }) => ({ key: `vooraf.${id}`, text: lmsWords.before(text) })),
        ...moment.sources.map(({ id, text }) => ({ key: id, text })),
        ...moment.explanations.map(({ id, text }) => ({ key: `na.${id}`, text: lmsWords.after(text) })),
      ];
    case "share":
      return [...items(moment), ...moment.none.map(({ id, text }) => ({ key: `geen.${id}`, text }))];
    case "reflect":
    case "build":
      return items(moment);
  }
}

/** Every sorting of every claim. Where that takes more letters than there are, "don't know" has none: nothing picked says the same. */
function inspected(script: Script, moment: InspectMoment): readonly Pickable[] {
  const marks = marksFor(script, moment);
  const sortedAs = (keys: readonly ClaimKey[]) =>
    marks.flatMap(({ id, label, claims = [] }): readonly Pickable[] =>
      claims.length === 0
        ? [{ key: id, text: label }]
        : claims.flatMap((claim) => keys.map((sorted) => ({ key: `${claim.id}.${sorted}`, text: lmsWords.sorted(claim.text, CLAIM_NAMES[sorted]) }))),
    );
  const all = sortedAs(CLAIM_KEYS);
  return all.length <= LETTERS.length ? all : sortedAs(CLAIM_KEYS.filter((sorted) => sorted !== "weet-ik-niet"));
}

function items(moment: BuilderMoment): readonly Pickable[] {
  return rowsOf(moment).flatMap(({ id: row, label }) =>
    (Object.entries(moment.fields).find(([field]) => field === row)?.[1] ?? []).map(({ id, text }) => ({
      key: `${row}.${id}`,
      text: lmsWords.field(label, text),
    })),
  );
}

function rowsOf(moment: BuilderMoment): readonly { readonly id: string; readonly label: string }[] {
  if (moment.do === "build") return moment.rows;
  return moment.do === "share" ? SHARE_FIELDS.map((id) => ({ id, label: SHARE_LABELS[id] })) : REFLECT_FIELDS.map((id) => ({ id, label: REFLECT_LABELS[id] }));
}

/** The keys of `pickable` that an answer picked, in any order. */
export function pickedKeys(answer: Answer): ReadonlySet<string> {
  switch (answer.do) {
    case "choose":
      return new Set([answer.option]);
    case "act":
      return new Set([answer.option, ...(answer.tone === undefined ? [] : [`toon.${answer.tone}`])]);
    case "inspect":
      return new Set([...answer.marks, ...Object.entries(answer.claims).map(([claim, sorted]) => `${claim}.${sorted}`)]);
    case "consult":
      return new Set([...answer.before.map((id) => `vooraf.${id}`), ...answer.sources, ...answer.after.map((id) => `na.${id}`)]);
    case "share":
      return "none" in answer ? new Set([`geen.${answer.none}`]) : inFields(answer.fields);
    case "reflect":
    case "build":
      return inFields(answer.fields);
  }
}

function inFields(fields: Readonly<Record<string, readonly string[] | undefined>>): ReadonlySet<string> {
  return new Set(Object.entries(fields).flatMap(([field, ids = []]) => ids.map((id) => `${field}.${id}`)));
}
