import { minutesOf } from "../../domain/clock.ts";
import { LIMIT_FACTS } from "../../domain/judge/hardLimits.ts";
import { RULE_FACTS } from "../../domain/judge/rules/rule.ts";
import type { LintContext } from "./context.ts";

/** Facts that the limits and rules read as something else than yes or no. */
const TIMES: readonly string[] = ["gevaar.tijd"];
const WORDS: readonly string[] = ["herkomst", "soort"];

/** What the hard limits and the rules read has the kind they read: the text "nee" would be a yes, and a time is a time. */
export function lintFacts(on: LintContext): void {
  for (const id of [...LIMIT_FACTS, ...RULE_FACTS]) {
    const value = on.script.facts[id]?.value;
    if (value === undefined) continue;
    const [fits, wanted] = TIMES.includes(id)
      ? [typeof value === "string" && minutesOf(value) !== null, 'een tijd als "12:30"']
      : WORDS.includes(id)
        ? [typeof value === "string", "tekst"]
        : [typeof value === "boolean", "true of false"];
    if (!fits) on.report("WH010", on.locator.shared("facts", id), `“facts.${id}” klopt niet: verwacht ${wanted}, gekregen ${JSON.stringify(value)}.`);
  }
}
