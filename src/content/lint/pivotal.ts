import type { Moment } from "../../domain/moments.ts";
import { gradeOf } from "./grade.ts";
import { rangeText, within } from "./words.ts";
import type { LintContext } from "./context.ts";

/** SPEC A9.2 and the rule on options: two good ways, each with its price, and considerations for all that is not fout. */
export function lintPivotal(on: LintContext): void {
  const pivotal = on.script.moments.filter((moment) => moment.pivotal);
  const { kernbeslissingen } = on.language.limits;
  if (on.script.part === "hoofdrol" && !within(pivotal.length, kernbeslissingen)) {
    on.report(
      "WH074",
      on.locator.shared("roles", on.script.role),
      `${on.script.role} heeft ${pivotal.length} kernbeslissingen.`,
      `Een hoofdrol heeft er ${rangeText(kernbeslissingen)}.`,
    );
  }
  for (const moment of pivotal) check(on, moment);
}

function check(on: LintContext, moment: Moment): void {
  if (moment.do !== "choose" && moment.do !== "act") return;
  const good = moment.options.filter((option) => ["best", "verdedigbaar"].includes(gradeOf(on, option)));
  const at = on.locator.moment(moment.id);
  if (good.length < 2) on.report("WH074", at, `Kernbeslissing “${moment.id}” heeft ${good.length} goede keuze(s).`);
  for (const option of good)
    if (option.costs === undefined)
      on.report("WH074", on.locator.moment(moment.id, "options", { id: option.id }), `De goede keuze “${option.id}” noemt niet wat zij kost.`);
  for (const option of moment.options) {
    if (gradeOf(on, option) !== "fout" && !moment.considerations?.some((item) => item.choice === option.id))
      on.report("WH074", at, `Bij “${option.id}” in “${moment.id}” ontbreken overwegingen.`);
  }
}
