import { scoreProgress, type Scored } from "../../domain/assess/assess.ts";
import type { Weights } from "../../domain/framework.ts";
import type { LogEvent } from "../../domain/log.ts";
import { isDecision } from "../../domain/moments.ts";
import { momentOf } from "../../domain/play/advance.ts";
import { progress, start, type Progress } from "../../domain/play/progress.ts";
import type { Role } from "../../domain/roles.ts";
import type { Run } from "./check.ts";
import { meanOf, meanSettled, NO_PLAYS, passesOf, passesSettled, spreadSettled, type Sample } from "./sample.ts";
import { answerBy, diceOf, STRATEGIES, type Dice, type Strategy } from "./strategies.ts";

export interface BlindResult {
  readonly role: Role;
  readonly strategy: Strategy;
  readonly plays: number;
  readonly mean: number;
  /** Part of the plays that passed, 0–1. */
  readonly passed: number;
  /** The moments that gave this strategy most, most first: where to repair the content. */
  readonly fedBy: readonly Feed[];
}

/** What a moment was worth to a strategy. */
export interface Feed {
  readonly moment: string;
  /** Mean value of the decision there, 0–100. */
  readonly value: number;
  /** How much more that is than choosing at random gets there. */
  readonly above: number;
}

/** Plays per variant in one round, and the plays after which a verdict is given however close it is. */
const ROUND = 6;
const MOST = 3000;

/**
 * Plays every strategy that does not read (SPEC A21), as often as it takes to know on which side of its bar it lies:
 * a small case with few decisions takes many plays. Repeatable: the seed is fixed.
 */
export function playBlind(runs: readonly Run[], { blind, parity }: Weights, seed = 0): readonly BlindResult[] {
  const roles = [...new Set(runs.map((run) => run.role))];
  const played = roles.flatMap((role) =>
    STRATEGIES.map((strategy) => {
      const own = runs.filter((run) => run.role === role);
      const player = playerOf(own, strategy, seed);
      const settled = () =>
        strategy === "random"
          ? meanSettled(player.now(), blind.randomMean) && passesSettled(player.now(), blind.randomPasses)
          : meanSettled(player.now(), blind.strategyMean);
      do player.more();
      while (!settled() && player.now().totals.length < MOST);
      return { role, strategy, player, main: own[0]?.game.script.part === "hoofdrol" };
    }),
  );
  // How far random lies apart between main roles is a verdict of its own (SPEC A23).
  const random = played.filter((one) => one.strategy === "random" && one.main).map((one) => one.player);
  while (
    !spreadSettled(
      random.map((player) => player.now()),
      parity.randomSpread,
    ) &&
    random.some((player) => player.now().totals.length < MOST)
  )
    for (const player of random) player.more();
  return played.map(({ role, strategy, player }) => {
    const byChance = played.find((one) => one.role === role && one.strategy === "random")?.player.now() ?? NO_PLAYS;
    return summary(role, strategy, player.now(), byChance);
  });
}

interface Player {
  now(): Sample;
  /** One round more of every variant. */
  more(): void;
}

function playerOf(runs: readonly Run[], strategy: Strategy, seed: number): Player {
  const tables = runs.map((run, index) => ({ run, dice: diceOf(index * 7919 + STRATEGIES.indexOf(strategy) * 104729 + 1 + seed * 15485863) }));
  let sample = NO_PLAYS;
  return {
    now: () => sample,
    more: () => {
      const round = tables.flatMap(({ run, dice }) =>
        Array.from({ length: ROUND }, () => scoreProgress(run.game, run.baseline, playOnce(run, strategy, dice))),
      );
      sample = added(sample, round);
    },
  };
}

function added({ totals, passed, moments }: Sample, round: readonly Scored[]): Sample {
  const next = new Map(moments);
  for (const { moment, value } of round.flatMap(({ taken }) => taken.map(({ judged }) => judged))) {
    const { sum, count } = next.get(moment) ?? { sum: 0, count: 0 };
    next.set(moment, { sum: sum + value, count: count + 1 });
  }
  return {
    totals: [...totals, ...round.map(({ total }) => total ?? 0)],
    passed: passed + round.filter(({ outcome }) => outcome === "behaald").length,
    moments: next,
  };
}

function playOnce(run: Run, strategy: Strategy, dice: Dice): Progress {
  const { game } = run;
  let now = start(game);
  for (let guard = 0; guard < 200 && now.phase !== "einde"; guard++) {
    const moment = momentOf(game.script, now.state.moment);
    if (!moment) break;
    const event: LogEvent =
      now.phase === "waarom"
        ? { type: "why.written", moment: moment.id, text: "" }
        : isDecision(moment)
          ? { type: "moment.answered", moment: moment.id, answer: answerBy(strategy, game, moment, dice) }
          : { type: "moment.continued", moment: moment.id };
    now = progress(game, now, event);
  }
  return now;
}

function summary(role: Role, strategy: Strategy, sample: Sample, byChance: Sample): BlindResult {
  const valueIn = ({ moments }: Sample, moment: string) => {
    const { sum, count } = moments.get(moment) ?? { sum: 0, count: 0 };
    return Math.round((100 * sum) / Math.max(1, count));
  };
  const feeds = [...sample.moments.keys()].map((moment): Feed => {
    const value = valueIn(sample, moment);
    return { moment, value, above: value - valueIn(byChance, moment) };
  });
  return {
    role,
    strategy,
    plays: sample.totals.length,
    mean: Math.round(meanOf(sample) * 10) / 10,
    passed: passesOf(sample),
    // Against chance, so that a moment in which everybody does well is not named; for chance itself what it got.
    fedBy: [...feeds].sort((a, b) => (strategy === "random" ? b.value - a.value : b.above - a.above || b.value - a.value)).slice(0, 3),
  };
}
