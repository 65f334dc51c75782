import { assess, type Assessment } from "../../domain/assess/assess.ts";
import type { LogEvent } from "../../domain/log.ts";
import { isDecision } from "../../domain/moments.ts";
import { momentOf } from "../../domain/play/advance.ts";
import { progress, start } from "../../domain/play/progress.ts";
import type { Role } from "../../domain/roles.ts";
import { logOf, type Run } from "./check.ts";
import { answerBy, diceOf, STRATEGIES, type Dice, type Strategy } from "./strategies.ts";

export interface BlindResult {
  readonly role: Role;
  readonly strategy: Strategy;
  readonly plays: number;
  readonly mean: number;
  /** Part of the plays that passed, 0–1. */
  readonly passed: number;
  /** Moments where this strategy did best, best first: where to repair the content. */
  readonly fedBy: readonly string[];
}

/** Plays every strategy that does not read (SPEC A21). Repeatable: the seed is fixed. */
export function playBlind(runs: readonly Run[], plays = 60): readonly BlindResult[] {
  const roles = [...new Set(runs.map((run) => run.role))];
  return roles.flatMap((role) => {
    const own = runs.filter((run) => run.role === role);
    return STRATEGIES.map((strategy) =>
      summary(
        role,
        strategy,
        own.flatMap((run, index) => repeat(run, strategy, plays, index)),
      ),
    );
  });
}

function repeat(run: Run, strategy: Strategy, plays: number, salt: number): readonly Assessment[] {
  const dice = diceOf(salt * 7919 + STRATEGIES.indexOf(strategy) * 104729 + 1);
  return Array.from({ length: plays }, () => assess(run.game, run.baseline, logOf(run.game, playOnce(run, strategy, dice))));
}

function playOnce(run: Run, strategy: Strategy, dice: Dice): readonly LogEvent[] {
  const { game } = run;
  const events: LogEvent[] = [];
  let now = start(game);
  for (let guard = 0; guard < 200 && now.phase !== "einde"; guard++) {
    const moment = momentOf(game.script, now.state.moment);
    if (!moment) break;
    const event: LogEvent =
      now.phase === "waarom"
        ? { type: "why.written", moment: moment.id, text: "" }
        : isDecision(moment)
          ? { type: "moment.answered", moment: moment.id, answer: answerBy(strategy, game.script, moment, dice) }
          : { type: "moment.continued", moment: moment.id };
    events.push(event);
    now = progress(game, now, event);
  }
  return events;
}

function summary(role: Role, strategy: Strategy, results: readonly Assessment[]): BlindResult {
  const totals = results.map((result) => result.total ?? 0);
  const values = new Map<string, number[]>();
  for (const result of results) for (const decision of result.decisions) values.set(decision.moment, [...(values.get(decision.moment) ?? []), decision.value]);
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
  return {
    role,
    strategy,
    plays: results.length,
    mean: Math.round(mean(totals) * 10) / 10,
    passed: results.filter((result) => result.failed.length === 0).length / Math.max(1, results.length),
    fedBy: [...values]
      .sort((a, b) => mean(b[1]) - mean(a[1]))
      .slice(0, 3)
      .map(([moment]) => moment),
  };
}
