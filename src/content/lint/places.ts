import { isDecision, type Choice, type Moment } from "../../domain/moments.ts";
import type { LintContext } from "./context.ts";

/** Where a choice stands in its moment, whatever list it is in. */
export function placeOf({ locator }: Pick<LintContext, "locator">, moment: Moment, choice: Pick<Choice, "id">): ReturnType<LintContext["locator"]["shared"]> {
  if (!isDecision(moment)) return locator.moment(moment.id);
  if (moment.do === "consult") return locator.moment(moment.id, "sources", { id: choice.id });
  if (moment.do === "share" || moment.do === "reflect") {
    const field = Object.entries(moment.fields).find(([, list]) => list.some((item) => item.id === choice.id))?.[0];
    return field === undefined ? locator.moment(moment.id, "none", { id: choice.id }) : locator.moment(moment.id, "fields", field, { id: choice.id });
  }
  const list = moment.do === "act" && moment.tones.some((tone) => tone.id === choice.id) ? "tones" : "options";
  return locator.moment(moment.id, list, { id: choice.id });
}
