import type { Outcome } from "../content/plan/expectations.ts";
import { assess, type Assessment } from "../domain/assess/assess.ts";
import type { Baseline } from "../domain/assess/baseline.ts";
import type { AttemptLog } from "../domain/log.ts";
import type { Game } from "../domain/play/game.ts";
import { AXES } from "../domain/grades.ts";

export interface Result {
  readonly ending: string | null;
  readonly passed: boolean | null;
  readonly score: { readonly total: number | null; readonly steps: Assessment["steps"]; readonly axes: Assessment["axes"] };
  readonly grades: Readonly<Record<string, string>>;
  readonly hardLimits: readonly string[];
  readonly agreements: {
    readonly kept: readonly string[];
    readonly broken: readonly string[];
    readonly otherwise: readonly string[];
    readonly suspended: readonly string[];
  };
  readonly log: AttemptLog;
}

/** A played log as the command line shows it (docs/cli.md). */
export function resultOf(game: Game, baseline: Baseline, log: AttemptLog): Result {
  const assessment = assess(game, baseline, log);
  const which = (outcome: string) =>
    Object.entries(assessment.agreements)
      .filter(([, one]) => one === outcome)
      .map(([id]) => id);
  return {
    ending: assessment.ending,
    passed: game.mode === "toets" && game.script.part === "hoofdrol" ? assessment.failed.length === 0 && assessment.ending !== null : null,
    score: { total: assessment.total, steps: assessment.steps, axes: assessment.axes },
    grades: Object.fromEntries(assessment.decisions.map((decision) => [decision.moment, decision.grade])),
    hardLimits: [...new Set(assessment.hardLimits.map((limit) => limit.id))],
    agreements: { kept: which("kept"), broken: which("broken"), otherwise: which("otherwise"), suspended: which("suspended") },
    log,
  };
}

/** The part of a result that a plan can expect something of. */
export function expectable({ score, agreements, ...result }: Result): Outcome {
  return { ...result, score: score.total, broken: agreements.broken, kept: agreements.kept };
}

export function printResult(result: Result, json: boolean): void {
  if (json) return console.log(JSON.stringify(result));
  console.log(
    `Einde: ${result.ending ?? "nog niet"} · score ${result.score.total ?? "–"}${result.passed === null ? "" : result.passed ? " · behaald" : " · niet behaald"}`,
  );
  for (const [moment, grade] of Object.entries(result.grades)) console.log(`  ${moment.padEnd(16)} ${grade}`);
  if (result.hardLimits.length > 0) console.log(`Harde grenzen: ${result.hardLimits.join(", ")}`);
  const { kept, broken, otherwise, suspended } = result.agreements;
  const names = (list: readonly string[]) => list.join(", ") || "–";
  console.log(
    `Afspraken: nagekomen ${names(kept)}; gebroken ${names(broken)}; anders opgelost ${names(otherwise)}${suspended.length > 0 ? `; botst met de wet ${names(suspended)}` : ""}`,
  );
  for (const axis of AXES)
    console.log(
      `  ${axis}: ${Object.entries(result.score.axes[axis])
        .filter(([, count]) => count > 0)
        .map(([grade, count]) => `${count} ${grade}`)
        .join(", ")}`,
    );
}
