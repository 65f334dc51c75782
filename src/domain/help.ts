import { isWeak, type Grade } from "./grades.ts";
import { HELP_LEVELS, type HelpLevel } from "./helpLevels.ts";
import type { Role } from "./roles.ts";
import { STEPS, type Step } from "./steps.ts";

/** scenarios/kader/weging.yaml. */
export interface HelpRule {
  /** In the order in which help fades; the first is where everybody begins. */
  readonly levels: readonly HelpLevel[];
  /** A step goes down a level after this many cases without riskant or fout in it. */
  readonly down: number;
  /** And up a level after this many cases with one. */
  readonly up: number;
}

/** The part of the result of an attempt that help goes by. */
export interface HelpEvidence {
  readonly id: string;
  readonly caseId: string;
  readonly role: Role;
  readonly variant: string;
  /** ISO 8601. */
  readonly endedAt: string;
  readonly decisions: readonly { readonly step: Step; readonly grade: Grade }[];
}

export interface HelpPlan {
  readonly levels: Readonly<Record<Step, HelpLevel>>;
  /** Steps in which the case played last is why there is less help now. */
  readonly dropped: readonly Step[];
}

/**
 * The level of help in a step, by what was decided there before in this role: another role asks something else of the same
 * step. A case that was well done before in the same variant is rehearsal: until something went wrong it counts once.
 */
export function helpFor(results: readonly HelpEvidence[], role: Role, step: Step, rule: HelpRule): HelpLevel {
  let level = 0;
  let weak = 0;
  const good = new Set<string>();
  for (const { caseId, variant, decisions } of inOrder(results.filter((one) => one.role === role))) {
    const grades = decisions.filter((decision) => decision.step === step).map(({ grade }) => grade);
    if (grades.length === 0) continue;
    if (grades.some(isWeak)) {
      good.clear();
      weak += 1;
      if (weak < rule.up) continue;
      level -= 1;
      weak = 0;
    } else {
      weak = 0;
      good.add(`${caseId}/${variant}`);
      if (good.size < rule.down) continue;
      level += 1;
      good.clear();
    }
    level = Math.min(Math.max(level, 0), rule.levels.length - 1);
  }
  return rule.levels[level] ?? HELP_LEVELS[0];
}

/** Help in every step of an attempt in this role. */
export function helpPlan(results: readonly HelpEvidence[], role: Role, rule: HelpRule): HelpPlan {
  const own = inOrder(results.filter((one) => one.role === role));
  const levels = record((step) => helpFor(own, role, step, rule));
  const rank = (level: HelpLevel) => rule.levels.indexOf(level);
  return { levels, dropped: STEPS.filter((step) => rank(levels[step]) > rank(helpFor(own.slice(0, -1), role, step, rule))) };
}

/** The level that somebody chose for all of it. */
export function helpEverywhere(level: HelpLevel): HelpPlan {
  return { levels: record(() => level), dropped: [] };
}

const record = (levelOf: (step: Step) => HelpLevel) => Object.fromEntries(STEPS.map((step) => [step, levelOf(step)])) as Record<Step, HelpLevel>;

/** Oldest first; what ended at the same moment by id, so that the order of reading never matters. */
function inOrder(results: readonly HelpEvidence[]): readonly HelpEvidence[] {
  return results.toSorted((a, b) => compare(a.endedAt, b.endedAt) || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
