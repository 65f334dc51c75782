import { isWeak } from "../../domain/grades.ts";
import type { Drill } from "../../domain/drill.ts";
import type { Framework } from "../../domain/framework.ts";
import type { ArtNames } from "../artNames.ts";
import { drillLocator } from "../compile/drill.ts";
import type { LanguageRules } from "../compile/framework.ts";
import { diagnostic, gather, type Diagnostic } from "../diagnostics.ts";
import type { Source } from "../readSource.ts";
import type { FlitsFile, FlitsOption } from "../schema/flitsFile.ts";
import { lintChoices } from "./choices.ts";
import type { LintContext } from "./context.ts";
import { lintCraft } from "./craft.ts";
import { answered } from "./drillGrade.ts";
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

/** What holds for a moment of a case holds for a drill. */
const RULES = [lintReferences, lintLinks, lintFacts, lintChoices, lintMessages, lintText, lintPlain, lintCraft] as const;

/** All content rules over one drill. */
export function lintDrill(input: DrillLintInput): readonly Diagnostic[] {
  const { drill, file, source, framework, language, art } = input;
  return gather((add) => {
    const report: LintContext["report"] = (code, place, message, hint) => add(diagnostic(code, place, message, hint));
    const on: LintContext = { script: drill.script, framework, language, locator: drillLocator(source), report, ...(art ? { art } : {}) };
    for (const rule of RULES) rule(on);
    lintReviewed(file.reviewed, input, source.locate(["reviewed"]), report);
    for (const key of ["title", "warning"] as const)
      for (const word of forbiddenIn([file[key]], language)) report("WH084", source.locate([key]), `“${word}” mag niet in een flits.`);
    if (framework.criteria[drill.criterion]) lintKey(input, report);
    else add(unknownId(source.locate(["criterion"]), "criterium", drill.criterion, Object.keys(framework.criteria)));
  });
}

/** Grades are what the author means, one option is best and practises the criterion, and the tempter tempts. */
function lintKey({ drill, file, source, framework }: DrillLintInput, report: LintContext["report"]): void {
  const judged = file.options.map((option, index) => ({
    option,
    place: source.locate(["options", index]),
    decision: answered(drill.script, framework, option.id),
  }));
  for (const { option, place, decision } of judged) {
    const limits = decision?.findings.filter(({ kind }) => kind === "limit").map(({ ref }) => ref) ?? [];
    const found = limits.length > 0 ? limits.join(" en ") : [decision?.grade, decision?.weakest?.tilt].filter(Boolean).join(", ");
    const meant = option.limit ?? verdictText(option.grade);
    if (found !== meant) report("WH110", place, `“${option.id}” is ${found}${because(decision?.weakest)}, maar er staat ${meant}.`);
  }
  const best = judged.filter(({ decision }) => decision?.grade === "best");
  if (best.length !== 1)
    report(
      "WH111",
      source.locate(["options"]),
      `${drill.id} heeft ${best.length === 0 ? "geen beste keuze" : `${best.length} beste keuzes: ${best.map(({ option }) => option.id).join(", ")}`}.`,
    );
  const [only] = best;
  if (only && !only.decision?.findings.some(({ ref }) => ref === drill.criterion))
    report("WH112", source.locate(["criterion"]), `De beste keuze “${only.option.id}” wordt niet op ${drill.criterion} beoordeeld.`);
  const tempter = judged.find(({ option }) => option.id === drill.tempter);
  if (!tempter) report("WH030", source.locate(["tempter"]), `Onbekend: keuze “${drill.tempter}” in tempter.`);
  else if (!isWeak(tempter.decision?.grade ?? "best"))
    report("WH113", source.locate(["tempter"]), `De verleider “${drill.tempter}” is ${tempter.decision?.grade}.`);
  if (file.facts["nood"] === true && !(drill.helpline && file.warning !== undefined))
    report("WH114", source.locate(["facts", "nood"]), `${drill.id} gaat over nood, maar heeft geen ${drill.helpline ? "warning" : "helpline"}.`);
}

/** Who says so, when that is not the author. */
function because(weakest: { readonly origin: string; readonly ref: string; readonly rule?: string } | null | undefined): string {
  if (!weakest || weakest.origin === "auteur") return "";
  return ` (${weakest.rule ?? weakest.ref})`;
}

function verdictText(grade: FlitsOption["grade"]): string {
  return typeof grade === "object" ? Object.entries(grade).flat().join(", ") : (grade ?? "");
}
