import type { Answer } from "../../domain/answers.ts";
import { movesAt } from "../../domain/explore/moves.ts";
import { isBuilder, takesSeveral, type DecisionMoment } from "../../domain/moments.ts";
import type { Script } from "../../domain/scenario.ts";

/** Of a builder: a whole answer with every item of every field put in once. Nothing for other moments. */
export function variations(script: Script, moment: DecisionMoment): readonly Answer[] {
  if (!isBuilder(moment)) return [];
  const whole = movesAt(script, moment).find((answer) => "fields" in answer);
  if (!whole || !("fields" in whole)) return [];
  const put = (field: string, id: string) => {
    const now = Object.entries(whole.fields).find(([name]) => name === field)?.[1] ?? [];
    const next = !takesSeveral(moment, field) ? [id] : now.includes(id) ? now.filter((other) => other !== id) : [...now, id];
    return { ...whole, fields: { ...whole.fields, [field]: next } } as Answer;
  };
  return Object.entries(moment.fields).flatMap(([field, items]) => items.map(({ id }) => put(field, id)));
}
