import { isBuilder, isDecision, type Choice, type Moment } from "../../domain/moments.ts";
import type { Place } from "../diagnostics.ts";
import type { Step } from "../locate.ts";
import type { LintContext } from "./context.ts";

/** Where a choice stands in its moment, whatever list it is in. */
export function placeOf(on: Pick<LintContext, "locator">, moment: Moment, choice: Pick<Choice, "id">): Place {
  return on.locator.moment(moment.id, ...stepsTo(moment, choice));
}

/** The way to a choice inside its moment. */
export function stepsTo(moment: Moment, choice: Pick<Choice, "id">): readonly Step[] {
  if (!isDecision(moment)) return [];
  if (moment.do === "consult") return ["sources", { id: choice.id }];
  if (isBuilder(moment)) {
    const field = Object.entries(moment.fields).find(([, list]) => list.some((item) => item.id === choice.id))?.[0];
    if (field === undefined) return ["none", { id: choice.id }];
    return moment.do === "build" ? ["rows", { id: field }, "items", { id: choice.id }] : ["fields", field, { id: choice.id }];
  }
  const list = moment.do === "act" && moment.tones.some((tone) => tone.id === choice.id) ? "tones" : "options";
  return [list, { id: choice.id }];
}
