import type { Answer } from "../answers.ts";
import type { Choice, DecisionMoment } from "../moments.ts";

/** A choice that was made, with the part of the decision it belongs to. */
export interface Picked {
  readonly part: string;
  readonly choice: Choice;
}

const cache = new WeakMap<Answer, { readonly moment: DecisionMoment; readonly picked: readonly Picked[] }>();

/** Everything an answer picked, in the order in which it happens. Unknown ids are left out (replay after a content edit). */
export function pickedIn(moment: DecisionMoment, answer: Answer): readonly Picked[] {
  const known = cache.get(answer);
  if (known?.moment === moment) return known.picked;
  const picked = findPicked(moment, answer);
  cache.set(answer, { moment, picked });
  return picked;
}

function findPicked(moment: DecisionMoment, answer: Answer): readonly Picked[] {
  if (moment.do === "choose" && answer.do === "choose") return find(moment.options, [answer.option], "keuze");
  if (moment.do === "act" && answer.do === "act") {
    return [...find(moment.options, [answer.option], "keuze"), ...find(moment.tones, answer.tone === undefined ? [] : [answer.tone], "toon")];
  }
  if (moment.do === "consult" && answer.do === "consult") return find(moment.sources, answer.sources, "bron");
  if (moment.do === "share" && answer.do === "share") {
    if ("none" in answer) return find(moment.none, [answer.none], "geen");
    return fields(moment.fields, answer.fields);
  }
  if (moment.do === "reflect" && answer.do === "reflect") return fields(moment.fields, answer.fields);
  if (moment.do === "build" && answer.do === "build") return fields(moment.fields, answer.fields);
  return [];
}

function fields(all: Readonly<Record<string, readonly Choice[]>>, picked: Readonly<Record<string, readonly string[] | undefined>>): readonly Picked[] {
  return Object.keys(all).flatMap((field) => find(all[field] ?? [], picked[field] ?? [], field));
}

function find(choices: readonly Choice[], ids: readonly string[], part: string): readonly Picked[] {
  return ids.flatMap((id) => choices.filter((choice) => choice.id === id).map((choice) => ({ part, choice })));
}
