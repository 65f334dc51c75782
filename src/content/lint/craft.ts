import { isWeak } from "../../domain/grades.ts";
import type { Choice, ConsultMoment } from "../../domain/moments.ts";
import type { LintContext } from "./context.ts";
import { placeOf } from "./places.ts";
import { gradeOf, tiltsOf } from "./grade.ts";
import { numberText, wordsIn } from "./words.ts";

/** The craft of options: a weak one has a good reason, enough of them are too light, and one obvious source gives nothing. */
export function lintCraft(on: LintContext): void {
  const weak: Choice[] = [];
  for (const moment of on.script.moments) {
    if (moment.do === "consult") lintSources(on, moment);
    if (moment.do !== "choose" && moment.do !== "act") continue;
    for (const option of moment.options) {
      if (!isWeak(gradeOf(on, option))) continue;
      weak.push(option);
      if (!givesReason(option.text, on.language.reasons))
        on.report("WH076", placeOf(on, moment, option), `“${option.id}” in “${moment.id}” zegt niet waarom je dit zou doen.`);
    }
  }
  const light = weak.filter((option) => tiltsOf(on, option).includes("te-licht")).length;
  const { teLicht } = on.language.limits;
  // With a handful of weak options one more or less is a third.
  if (weak.length >= 6 && light < Math.floor(weak.length * teLicht))
    on.report(
      "WH077",
      on.locator.shared("roles", on.script.role),
      `Van de ${weak.length} zwakke keuzes van ${on.script.role} zijn er ${light} te licht.`,
      `Maak er minstens ${Math.floor(weak.length * teLicht)} te licht (deel ${numberText(teLicht)}).`,
    );
}

/** A second clause or sentence: the good reason that a decent colleague would give. */
function givesReason(text: string, reasons: readonly string[]): boolean {
  const used = wordsIn(text);
  return /,|[.?!]\s/u.test(text) || reasons.some((word) => used.has(word));
}

function lintSources(on: LintContext, { id, sources, atMost }: ConsultMoment): void {
  const at = on.locator.moment(id, "sources");
  if (!sources.some(({ separates }) => separates.length === 0))
    on.report("WH064", at, `In “${id}” levert elke bron iets op.`, "Laat één bron die voor de hand ligt niets opleveren: laat `separates` weg.");
  if (atMost > Math.ceil(sources.length / 2))
    on.report("WH064", at, `In “${id}” mag je ${atMost} van de ${sources.length} bronnen vragen.`, "Laat hooguit de helft toe, dan moet je kiezen.");
}
