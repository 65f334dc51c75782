import { isWeak } from "../../domain/grades.ts";
import { ruleContext } from "../../domain/judge/context.ts";
import { limitsBroken } from "../../domain/judge/hardLimits.ts";
import { emptyMemory } from "../../domain/judge/memory.ts";
import { isDecision, type Choice, type Moment, type Verdict } from "../../domain/moments.ts";
import { allChoices } from "../../domain/explore/key.ts";
import type { Place } from "../diagnostics.ts";
import type { LintContext } from "./context.ts";
import { placeOf } from "./places.ts";
import { gradeOf } from "./grade.ts";
import { numberText, rangeText, within, wordCount } from "./words.ts";

/** Options of choose and act: judged, of the number and length of taal.yaml; no contradiction with a limit. */
export function lintChoices(on: LintContext): void {
  for (const moment of on.script.moments) {
    if (!isDecision(moment)) continue;
    for (const choice of allChoices(moment)) checkJudgement(on, moment, choice);
    for (const { id, empty } of moment.do === "build" ? moment.rows : [])
      checkTilts(on, on.locator.moment(moment.id, "rows", { id }, "empty"), id, empty?.verdicts ?? []);
    if (moment.do === "choose" || moment.do === "act") checkOptions(on, moment.id, moment, moment.options);
  }
}

/** Over a whole script the best is not always the longest. */
export function lintLongest(on: LintContext): void {
  const single = on.script.moments.filter((moment) => moment.do === "choose" || moment.do === "act");
  const longest = single.filter((moment) => bestIsLongest(on, moment.options));
  if (longest.length > single.length * on.language.limits.besteLangste) {
    on.report(
      "WH073",
      on.locator.moment(longest[0]?.id ?? ""),
      `Bij ${on.script.role} is de beste keuze in ${longest.length} van ${single.length} momenten de langste: ${longest.map((moment) => moment.id).join(", ")}.`,
    );
  }
}

function checkOptions(on: LintContext, id: string, moment: Moment, options: readonly Choice[]): void {
  const { keuzes, keuze: size } = on.language.limits;
  if (!within(options.length, keuzes))
    on.report("WH070", on.locator.moment(id, "options"), `“${id}” heeft ${options.length} keuzes voor ${on.script.role}.`, `Geef er ${rangeText(keuzes)}.`);
  const lengths = options.map((option) => wordCount(option.text));
  for (const [index, option] of options.entries()) {
    const words = lengths[index] ?? 0;
    if (!within(words, size)) on.report("WH071", placeOf(on, moment, option), `“${option.id}” telt ${words} woorden.`, `Schrijf er ${rangeText(size)}.`);
  }
  const ratio = Math.max(...lengths) / Math.min(...lengths);
  if (options.length > 0 && ratio > size.ratio)
    on.report(
      "WH072",
      on.locator.moment(id, "options"),
      `In “${id}” is de langste keuze ${ratio.toFixed(1)} keer de kortste.`,
      `Hooguit ${numberText(size.ratio)} keer.`,
    );
}

function bestIsLongest(on: LintContext, options: readonly Choice[]): boolean {
  const longest = Math.max(...options.map((option) => option.text.length));
  const all = options.filter((option) => option.text.length === longest);
  const [only] = all;
  return all.length === 1 && only !== undefined && gradeOf(on, only) === "best";
}

function checkJudgement(on: LintContext, moment: Moment, choice: Choice): void {
  const place = placeOf(on, moment, choice);
  const reason = moment.do === "share" && moment.none.some((none) => none === choice);
  const required = moment.do === "choose" || moment.do === "act" || moment.do === "reflect" || moment.do === "build" || reason;
  const standing = choice.judgements.find((judgement) => judgement.when === undefined);
  const ruled = standing !== undefined && choice.acts.length > 0;
  if (required && !ruled && (!standing || standing.verdicts.length === 0)) on.report("WH050", place, `“${choice.id}” in “${moment.id}” heeft geen oordeel.`);
  for (const judgement of choice.judgements) {
    if (judgement.because.trim() === "") on.report("WH050", place, `“${choice.id}” in “${moment.id}” heeft geen because.`);
    checkTilts(on, place, choice.id, judgement.verdicts);
  }
  if (standing && standing.verdicts.length > 0 && standing.verdicts.every((verdict) => !isWeak(verdict.grade)) && breaksLimit(on, choice)) {
    on.report("WH052", place, `“${choice.id}” in “${moment.id}” is een handeling over een harde grens voor ${on.script.role}, maar staat als goed.`);
  }
}

function checkTilts(on: LintContext, place: Place, id: string, verdicts: readonly Verdict[]): void {
  for (const { on: criterion, grade, tilt } of verdicts)
    if (isWeak(grade) && tilt === undefined) on.report("WH051", place, `“${id}” is ${grade} op ${criterion}, zonder kant.`);
}

/** Limits that fire whatever is known: without facts of the case. */
function breaksLimit(on: LintContext, choice: Choice): boolean {
  const context = ruleContext(on.framework, on.script.role, {}, emptyMemory());
  return choice.acts.some((act) => limitsBroken(act, context).length > 0);
}
