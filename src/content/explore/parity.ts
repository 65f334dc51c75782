import type { Framework } from "../../domain/framework.ts";
import { allChoices } from "../../domain/explore/key.ts";
import type { Origin } from "../../domain/judge/finding.ts";
import { limitsBroken } from "../../domain/judge/hardLimits.ts";
import { standingContext } from "../../domain/judge/standing.ts";
import { isDecision, type DecisionMoment } from "../../domain/moments.ts";
import type { Role } from "../../domain/roles.ts";
import type { BlindResult } from "./blind.ts";
import type { Run } from "./check.ts";

/** One role beside the others (SPEC A23). */
export interface ParityRow {
  readonly role: Role;
  readonly part: "hoofdrol" | "bijrol";
  readonly decisions: number;
  readonly steps: number;
  /** Decisions that no other role has: another question with other options. */
  readonly own: number;
  readonly random: number;
  readonly limitOptions: number;
  /** Findings that can be met in the base variant, by who judged: the framework, an agreement, or the author. All 0 when nobody looked along. */
  readonly judgedBy: Readonly<Record<Origin, number>>;
}

/** Decisions counted on the best route of the base variant; options with a hard limit over all facts of the case. */
export function parityOf(runs: readonly Run[], blind: readonly BlindResult[]): readonly ParityRow[] {
  const base = runs.filter((run) => run.variant === "basis");
  return base.map((run) => {
    const { script } = run.game;
    const met = run.best.flatMap((step) => script.moments.filter((moment) => moment.id === step.moment));
    const decisions = met.filter((moment): moment is DecisionMoment => isDecision(moment) && !moment.repair && moment.together === undefined);
    const others = new Set(base.filter((other) => other.role !== run.role).flatMap((other) => other.game.script.moments.map((moment) => moment.id)));
    return {
      role: run.role,
      part: script.part,
      decisions: decisions.length,
      steps: new Set(decisions.map((moment) => moment.step)).size,
      own: decisions.filter((moment) => !others.has(moment.id)).length,
      random: blind.find((result) => result.role === run.role && result.strategy === "random")?.mean ?? 0,
      limitOptions: limitOptions(run),
      judgedBy: run.origins,
    };
  });
}

/** Options that break a hard limit when everything true in the case is known. */
function limitOptions({ game: { script, framework } }: Run): number {
  const on = standingContext(framework, script).rules;
  return script.moments
    .flatMap((moment) => (isDecision(moment) && !moment.repair ? allChoices(moment) : []))
    .filter((choice) => choice.acts.some((act) => limitsBroken(act, on).length > 0)).length;
}

export interface Finding {
  readonly rule: "A21" | "A23";
  readonly role: Role;
  readonly text: string;
}

/**
 * What misses the bars of weging.yaml in one case. A role of which there are more cases is measured over all of them
 * for every strategy but random (SPEC A21.2): `shared` are those roles.
 */
export function fairnessFindings(
  rows: readonly ParityRow[],
  blind: readonly BlindResult[],
  { weights }: Framework,
  shared: readonly Role[] = [],
): readonly Finding[] {
  const main = rows.filter((row) => row.part === "hoofdrol");
  const spread = (values: readonly number[]) => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values));
  const findings: Finding[] = [];
  for (const row of main) {
    if (row.decisions < weights.parity.minDecisions.hoofdrol)
      findings.push({
        rule: "A23",
        role: row.role,
        text: `heeft ${row.decisions} beslissingen; een hoofdrol heeft er minstens ${weights.parity.minDecisions.hoofdrol}`,
      });
    if (row.steps < weights.parity.minSteps)
      findings.push({ rule: "A23", role: row.role, text: `beslist in ${row.steps} stappen; een hoofdrol in minstens ${weights.parity.minSteps}` });
    if (row.own < weights.parity.minOwn)
      findings.push({ rule: "A23", role: row.role, text: `heeft ${row.own} eigen beslissingen; minstens ${weights.parity.minOwn}` });
  }
  for (const { role, part, decisions } of rows)
    if (part === "bijrol" && decisions > weights.parity.maxSide)
      findings.push({ rule: "A23", role, text: `heeft ${decisions} beslissingen; een bijrol heeft er hooguit ${weights.parity.maxSide}` });
  const first = main[0];
  if (first && spread(main.map((row) => row.random)) > weights.parity.randomSpread)
    findings.push({
      rule: "A23",
      role: first.role,
      text: `willekeurig kiezen levert per hoofdrol te verschillend op: ${main.map((row) => `${row.role} ${row.random}`).join(", ")}`,
    });
  if (first && spread(main.map((row) => row.limitOptions)) > weights.parity.hardLimitSpread)
    findings.push({
      rule: "A23",
      role: first.role,
      text: `opties met een harde grens verschillen te veel: ${main.map((row) => `${row.role} ${row.limitOptions}`).join(", ")}`,
    });
  for (const result of blind) {
    if (result.strategy === "random") {
      if (result.mean > weights.blind.randomMean)
        findings.push({ rule: "A21", role: result.role, text: `willekeurig kiezen scoort gemiddeld ${result.mean}; kijk naar ${feedsIn(result)}` });
      if (result.passed > weights.blind.randomPasses)
        findings.push({
          rule: "A21",
          role: result.role,
          text: `willekeurig kiezen slaagt in ${Math.round(result.passed * 100)} %; kijk naar ${feedsIn(result)}`,
        });
    } else if (!shared.includes(result.role) && result.mean >= weights.blind.strategyMean)
      findings.push({ rule: "A21", role: result.role, text: `blind spelen (${result.strategy}) scoort ${result.mean}; kijk naar ${feedsIn(result)}` });
  }
  return findings;
}

/** "vast 92 (+40), bellen 85 (+12)": what a moment was worth, and against choosing at random. */
export function feedsIn({ strategy, fedBy }: BlindResult): string {
  return fedBy.map(({ moment, value, above }) => `${moment} ${value}${strategy === "random" ? "" : ` (${above < 0 ? "" : "+"}${above})`}`).join(", ");
}
