import { isBetter, isWeak, type Axis, type Grade, type Leaning } from "../grades.ts";
import { canReach } from "../explore/reach.ts";
import { withFindings } from "../judge/decision.ts";
import type { JudgedDecision, Finding } from "../judge/finding.ts";
import type { AttemptLog } from "../log.ts";
import type { Choice, DecisionMoment } from "../moments.ts";
import { isDecision } from "../moments.ts";
import { momentOf } from "../play/advance.ts";
import { choiceFindings, limitsOf } from "../judge/choice.ts";
import { broken } from "../judge/hardLimits.ts";
import { judgeContext, judgementOf, type JudgeContext } from "../judge/context.ts";
import type { Game } from "../play/game.ts";
import { replay, type Entry, type Progress } from "../play/progress.ts";
import type { Baseline } from "./baseline.ts";
import { missedAgreements } from "./missedAgreements.ts";
import { agreementOutcomes, type AgreementOutcome } from "./agreementOutcomes.ts";
import { axesOf, tiltsOf } from "./pattern.ts";
import { unkeptAgreements } from "./unkeptAgreements.ts";
import { failReasons, scoreDecisions, type FailReason, type StepScores } from "./score.ts";

export type Outcome = "behaald" | "niet-behaald" | "niet-beoordeeld" | "afgerond";

export interface AssessedDecision extends JudgedDecision {
  /** Simulated time at which it was taken. */
  readonly clock: number;
  readonly entry: Entry;
  /** One stronger choice that was open then (SPEC, output); absent when it was best. */
  readonly alternative?: { readonly choice: string; readonly text: string; readonly because: string };
}

export interface Assessment {
  readonly ending: string | null;
  readonly outcome: Outcome;
  readonly failed: readonly FailReason[];
  readonly total: number | null;
  readonly steps: StepScores;
  readonly decisions: readonly AssessedDecision[];
  /** Decisions per grade, per axis (SPEC A5.2: never percentages). */
  readonly axes: Readonly<Record<Axis, Readonly<Record<Grade, number>>>>;
  /** Decisions per way in which they lean (SPEC A2.4). */
  readonly tilts: Readonly<Record<Leaning, number>>;
  readonly agreements: Readonly<Record<string, AgreementOutcome>>;
  /** Once a decision (SPEC A4.7). */
  readonly hardLimits: readonly { readonly id: string; readonly moment: string }[];
}

/** Judges a whole attempt from its log. Pure and deterministic; the same log under another set gives another A12 (SPEC A20). */
export function assess(game: Game, baseline: Baseline, log: AttemptLog): Assessment {
  return assessProgress(game, baseline, replay(game, log));
}

/** As `assess`, for an attempt that is already replayed. */
export function assessProgress(game: Game, baseline: Baseline, now: Progress): Assessment {
  const { taken, unseen, ...scored } = scoreProgress(game, baseline, now);
  const decisions = taken.map(({ entry, judged }) => explained(game, entry, judged));
  const findings = decisions.flatMap((decision) => decision.findings);
  return {
    ending: now.closed?.state.ending ?? null,
    ...scored,
    decisions,
    axes: axesOf(decisions),
    tilts: tiltsOf(decisions),
    agreements: agreementOutcomes(findings, [...unseen.values()].flat(), (now.closed ?? now).memory.agreements),
    hardLimits: decisions.flatMap(({ findings: found, moment }) => {
      const limits = new Set(found.flatMap(({ kind, ref }) => (kind === "limit" ? [ref] : [])));
      return [...limits].map((id) => ({ id, moment }));
    }),
  };
}

export interface Scored extends Pick<Assessment, "outcome" | "failed" | "total" | "steps"> {
  /** Decisions with all that is held against them, also what only shows when the story is over. */
  readonly taken: readonly { readonly entry: Entry; readonly judged: JudgedDecision }[];
  readonly unseen: ReadonlyMap<string, readonly Finding[]>;
}

/** What an attempt is worth, without what explains it: for whoever plays thousands of them. */
export function scoreProgress(game: Game, baseline: Baseline, now: Progress): Scored {
  const unseen = missedAgreements(game, now);
  const unkept = unkeptAgreements(game, now);
  const taken = now.record.flatMap((entry) => {
    if (!entry.judged) return [];
    const late = [...(unseen.get(entry.moment) ?? []), ...(unkept.get(entry.moment) ?? [])];
    return [{ entry, judged: late.length > 0 ? withFindings(game.framework, entry.judged, late) : entry.judged }];
  });
  const decisions = taken.map(({ judged }) => judged);
  const { steps, total } = scoreDecisions(decisions, baseline, game.framework.weights, (moment) => missedByMistake(game, now, moment));
  const failed = canFail(game, now, decisions) ? failReasons(decisions, total, game.framework.weights) : [];
  return { outcome: outcomeOf(game, now, decisions, failed), failed, total, steps, taken, unseen };
}

/** A test in a main role, once its story ended: all else is neither passed nor failed (SPEC A8.2, A23.3). */
function canFail({ mode, script }: Game, { closed }: Progress, decisions: readonly JudgedDecision[]): boolean {
  return mode === "toets" && script.part === "hoofdrol" && closed !== null && decisions.length > 0;
}

function outcomeOf(game: Game, now: Progress, decisions: readonly JudgedDecision[], failed: readonly FailReason[]): Outcome {
  if (now.closed === null || decisions.length === 0) return "niet-beoordeeld";
  if (game.mode === "oefenen") return "afgerond";
  if (game.script.part === "bijrol") return "niet-beoordeeld";
  return failed.length === 0 ? "behaald" : "niet-behaald";
}

function explained(game: Game, entry: Entry, judged: JudgedDecision): AssessedDecision {
  const alternative = entry.judged?.grade === "best" ? undefined : strongerChoice(game, entry);
  return { ...judged, clock: entry.before.clock, entry, ...(alternative ? { alternative } : {}) };
}

/** The stronger choice: the author's `better`, else the first choice judged best in the same state. */
function strongerChoice(game: Game, entry: Entry): AssessedDecision["alternative"] {
  const moment = momentOf(game.script, entry.moment);
  if (!moment || !isDecision(moment) || !entry.answer) return undefined;
  const options = choicesOf(moment);
  const on = judgeContext(game, entry.before, entry.memoryBefore);
  const chosen = "option" in entry.answer ? entry.answer.option : undefined;
  const named = options.find((option) => option.id === options.find((o) => o.id === chosen)?.better);
  const limited = (choice: Choice) => choice.acts.some((act) => broken(limitsOf(on, act)).length > 0);
  const grades = (choice: Choice): readonly Grade[] => (limited(choice) ? ["fout"] : choiceFindings(on, "keuze", choice).map((finding) => finding.grade));
  const strong = (choice: Choice) => choice.id !== chosen && grades(choice).length > 0 && grades(choice).every((grade) => grade === "best");
  const better = named && !grades(named).some((grade) => isBetter("verdedigbaar", grade)) ? named : options.find(strong);
  return better ? { choice: better.id, text: better.text, because: wordsFor(on, better) } : undefined;
}

/** Why it is stronger: the author's words, else those of the first rule. */
function wordsFor(on: JudgeContext, choice: Choice): string {
  return judgementOf(on, choice)?.because ?? choiceFindings(on, "keuze", choice)[0]?.because ?? "";
}

function choicesOf(moment: DecisionMoment): readonly Choice[] {
  return moment.do === "choose" || moment.do === "act" ? moment.options : [];
}

/** SPEC A7: not met because of an own riskant or fout choice: from before that choice it could still be reached, after it no more. */
function missedByMistake(game: Game, now: Progress, moment: string): boolean {
  for (const [index, entry] of now.record.entries()) {
    if (!canReach(game.script, entry.before, moment)) return false;
    const next = now.record[index + 1]?.before;
    // Still ahead: an attempt that goes on has missed nothing yet.
    if (!next && now.closed === null) return false;
    if (next && canReach(game.script, next, moment)) continue;
    return entry.judged !== undefined && isWeak(entry.judged.grade);
  }
  return false;
}
