import type { LanguageRules } from "../compile/framework.ts";
import type { LintContext } from "./context.ts";

const DAY = 86_400_000;

/** Language, platform and law were looked at not too long ago, and not tomorrow. Dates are ISO. */
export function lintReviewed(
  reviewed: string,
  on: { readonly today: string; readonly language: LanguageRules },
  place: Parameters<LintContext["report"]>[1],
  report: LintContext["report"],
): void {
  const age = (Date.parse(on.today) - Date.parse(reviewed)) / DAY;
  if (age > on.language.limits.nakijken) report("WH083", place, `Taal, platform en recht zijn sinds ${reviewed} niet nagekeken.`);
  // A day early may be another time zone.
  if (age < -1) report("WH083", place, `De datum ${reviewed} is nog niet geweest.`, "Zet de datum waarop taal, platform en recht echt zijn nagekeken.");
}
