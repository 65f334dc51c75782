import type { Drill } from "../../domain/drill.ts";
import type { Framework } from "../../domain/framework.ts";
import { isWeak } from "../../domain/grades.ts";
import type { ArtNames } from "../artNames.ts";
import { drillLocator } from "../compile/drill.ts";
import type { LanguageRules } from "../compile/framework.ts";
import { diagnostic, gather, type Diagnostic } from "../diagnostics.ts";
import type { Source } from "../readSource.ts";
import type { FlitsFile, FlitsOption } from "../schema/flitsFile.ts";
import { lintChoices } from "./choices.ts";
import type { LintContext } from "./context.ts";
import { lintCraft } from "./craft.ts";
import { judgedIn, type Judged } from "./drillGrade.ts";
import { lintFacts } from "./facts.ts";
import { forbiddenIn } from "./forbidden.ts";
import { lintLinks } from "./links.ts";
import { lintMessages } from "./messages.ts";
import { lintPlain } from "./plain.ts";
import { lintReferences } from "./references.ts";
import { lintReviewed } from "./reviewed.ts";
import { lintText } from "./text.ts";
import { unknownId } from "./unknownId.ts";

export interface DrillLintInput {
  readonly drill: Drill;
  readonly file: FlitsFile;
  readonly source: Source;
  readonly framework: Framework;
  readonly language: LanguageRules;
  readonly art?: ArtNames;
  /** ISO date. */
  readonly today: string;
}

type Report = LintContext["report"];

/** What holds for a moment of a case holds for a drill. */
const RULES = [lintReferences, lintLinks, lintFacts, lintChoices, lintMessages, lintText, lintPlain, lintCraft] as const;

/** All content rules over one drill. */
export function lintDrill(input: DrillLintInput): readonly Diagnostic[] {
  const { drill, file, source, framework, language, art } = input;
  return gather((add) => {
    const report: Report = (code, place, message, hint) => add(diagnostic(code, place, message, hint));
    const on: LintContext = { script: drill.script, framework, language, locator: drillLocator(source), report, ...(art ? { art } : {}) };
    for (const rule of RULES) rule(on);
    lintReviewed(file.reviewed, input, source.locate(["reviewed"]), report);
    for (const key of ["title", "warning"] as const)
      for (const word of forbiddenIn([file[key]], language)) report("WH084", source.locate([key]), `“${word}” mag niet in een flits.`);
    lintHelp(input, report);
    const criteria = Object.keys(framework.criteria);
    if (criteria.includes(drill.criterion)) lintKey(input, report);
    else add(unknownId(source.locate(["criterion"]), "criterium", drill.criterion, criteria));
  });
}

/** Every option is worth what its author means, one is best and practises the criterion, and the tempter is weak. */
function lintKey({ drill, file, source, framework }: DrillLintInput, report: Report): void {
  const judged = judgedIn(drill, framework);
  for (const [index, option] of file.options.entries()) {
    const found = judged.find(({ choice }) => choice.id === option.id);
    if (!found || worth(found) === meant(option)) continue;
    report("WH110", source.locate(["options", index]), `“${option.id}” is ${worth(found)}${saidBy(found)}, maar er staat ${meant(option)}.`);
  }
  const best = judged.filter(({ decision }) => decision.grade === "best");
  const [only] = best;
  if (!only || best.length > 1) {
    const found = only ? `${best.length} beste keuzes: ${best.map(({ choice }) => choice.id).join(", ")}` : "geen beste keuze";
    report("WH111", source.locate(["options"]), `${drill.id} heeft ${found}.`);
  } else if (!only.decision.findings.some(({ ref }) => ref === drill.criterion))
    report("WH112", source.locate(["criterion"]), `De beste keuze “${only.choice.id}” wordt niet beoordeeld op ${drill.criterion}.`);
  lintTempter(drill, judged, source, report);
}

function lintTempter({ tempter }: Drill, judged: readonly Judged[], source: Source, report: Report): void {
  const found = judged.find(({ choice }) => choice.id === tempter);
  const place = source.locate(["tempter"]);
  const ids = judged.map(({ choice }) => choice.id);
  if (!found) report("WH030", place, `Onbekend: keuze “${tempter}” in tempter.`, `Kies uit: ${ids.join(", ")}.`);
  else if (!isWeak(found.decision.grade)) report("WH113", place, `De verleider “${tempter}” is ${found.decision.grade}.`);
}

/** Who plays is warned beforehand, and finds help afterwards. */
function lintHelp({ file, source }: DrillLintInput, report: Report): void {
  const about = (["nood", "beeld.minderjarig"] as const).filter((fact) => file.facts[fact] === true);
  for (const fact of about) {
    const missing = [...(file.warning === undefined ? ["warning"] : []), ...(fact === "nood" && !file.helpline ? ["helpline: true"] : [])];
    if (missing.length > 0) report("WH114", source.locate(["facts", fact]), `${file.id} heeft het feit ${fact}, maar geen ${missing.join(" en geen ")}.`);
  }
}

/** `riskant, te-licht`, or the limits that it breaks. */
function worth({ decision: { findings, grade, weakest } }: Judged): string {
  const limits = findings.flatMap(({ kind, ref }) => (kind === "limit" ? [ref] : []));
  return limits.length > 0 ? limits.join(" en ") : [grade, weakest?.tilt].filter(Boolean).join(", ");
}

function meant({ grade, limit }: FlitsOption): string {
  return limit ?? (typeof grade === "object" ? Object.entries(grade).flat().join(", ") : (grade ?? ""));
}

/** Who says so, when that is not the author. */
function saidBy({ decision: { weakest } }: Judged): string {
  return !weakest || weakest.origin === "auteur" ? "" : ` (${weakest.rule ?? weakest.ref})`;
}
