import type { Answer } from "../answers.ts";
import { takesSeveral, type BuilderMoment, type ConsultMoment, type DecisionMoment } from "../moments.ts";

/**
 * Whether an answer can be given at this moment: what decides the story must exist, once where one can be picked.
 * A log of older content, or one from elsewhere, may name what is not there. Marks, claims and explanations that are
 * gone only lose their own part.
 */
export function fits(moment: DecisionMoment, answer: Answer): boolean {
  switch (answer.do) {
    case "inspect":
      return moment.do === "inspect";
    case "choose":
      return moment.do === "choose" && has(moment.options, answer.option);
    case "act": {
      if (moment.do !== "act" || !has(moment.options, answer.option)) return false;
      const tones = moment.tones.filter((tone) => tone.of.includes(answer.option));
      return answer.tone === undefined ? tones.length === 0 : has(tones, answer.tone);
    }
    case "consult":
      return moment.do === "consult" && sourcesFit(moment, answer.sources);
    case "share":
      if (moment.do !== "share") return false;
      return "none" in answer ? has(moment.none, answer.none) : answer.fields.partner.length === 1 && fieldsFit(moment, answer.fields);
    case "reflect":
      return moment.do === "reflect" && fieldsFit(moment, answer.fields);
    case "build":
      return moment.do === "build" && fieldsFit(moment, answer.fields);
  }
}

function sourcesFit(moment: ConsultMoment, asked: readonly string[]): boolean {
  return asked.length <= moment.atMost && asked.every((id) => has(moment.sources, id));
}

function fieldsFit(moment: BuilderMoment, given: Readonly<Record<string, readonly string[] | undefined>>): boolean {
  return Object.entries(given).every(([field, ids = []]) => {
    const items = Object.entries(moment.fields).find(([name]) => name === field)?.[1] ?? [];
    return ids.every((id) => has(items, id)) && (ids.length <= 1 || takesSeveral(moment, field));
  });
}

function has(items: readonly { readonly id: string }[], id: string): boolean {
  return items.some((item) => item.id === id);
}
