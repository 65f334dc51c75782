import { isDecision, type Choice, type Moment } from "../../domain/moments.ts";
import type { LintContext } from "./context.ts";

/** Where a choice stands in its moment, whatever list it is in. */
export function placeOf(on: LintContext, moment: Moment, choice: Choice): ReturnType<LintContext["locator"]["shared"]> {
  if (!isDecision(moment)) return on.locator.moment(moment.id);
  if (moment.do === "consult") return on.locator.moment(moment.id, "sources", { id: choice.id });
  if (moment.do === "share" || moment.do === "reflect") {
    const field = Object.entries(moment.fields).find(([, list]) => list.includes(choice))?.[0];
    return field === undefined ? on.locator.moment(moment.id, "none", { id: choice.id }) : on.locator.moment(moment.id, "fields", field, { id: choice.id });
  }
  const list = moment.do === "act" && moment.tones.some((tone) => tone === choice) ? "tones" : "options";
  return on.locator.moment(moment.id, list, { id: choice.id });
}
