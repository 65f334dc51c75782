import type { Answer } from "../answers.ts";
import { LIMIT_FACTS } from "../judge/hardLimits.ts";
import { RULE_FACTS } from "../judge/rules/rule.ts";
import type { JudgedDecision } from "../judge/finding.ts";
import { judgeTurn, noticeState } from "../judge/turn.ts";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import { isDecision, type DecisionMoment } from "../moments.ts";
import { advance, begin, momentOf } from "../play/advance.ts";
import { pickedIn } from "../play/chosen.ts";
import type { Game } from "../play/game.ts";
import type { PlayState } from "../play/state.ts";
import { allChoices, storyKey, walk } from "./key.ts";
import { movesAt } from "./moves.ts";

/** One step of a route: a decision with its answer, or a beat. */
export interface RouteStep {
  readonly moment: string;
  readonly answer?: Answer;
  /** Weight × (1 − value): what this step costs against a perfect one. */
  readonly regret: number;
}

/** What exhaustive exploration of one role, variant and agreement set found. */
export interface Explored {
  readonly states: number;
  readonly transitions: number;
  readonly endings: ReadonlySet<string>;
  readonly moments: ReadonlySet<string>;
  /** `moment/choice` that can be made somewhere. */
  readonly choices: ReadonlySet<string>;
  /** Moments from which no ending follows. */
  readonly deadEnds: readonly string[];
  /** Moments that come back to themselves without an exit. */
  readonly cycles: readonly string[];
  readonly best: readonly RouteStep[];
  readonly worst: readonly RouteStep[];
}

interface Node {
  readonly best: number;
  readonly worst: number;
  readonly bestStep: (RouteStep & { readonly to: string | null }) | null;
  readonly worstStep: (RouteStep & { readonly to: string | null }) | null;
}

export interface Situation {
  readonly state: PlayState;
  readonly memory: JudgeMemory;
}

/** Looks on while every state is visited: for what can only be proved over all of them. */
export interface Watcher {
  /** A decision that can be taken in this situation. */
  readonly decision?: (at: Situation, moment: DecisionMoment) => void;
  /** What an answer there was judged. */
  readonly judged?: (judged: JudgedDecision) => void;
}

/**
 * Walks every merged state once (memoised, depth first) and keeps per state the route with the least and the most
 * regret. Exhaustive over everything that can change the story; linear in states × answers.
 */
export function explore(game: Game, watcher: Watcher = {}): Explored {
  const judged = judgedFacts(game);
  const nodes = new Map<string, Node>();
  const open = new Set<string>();
  const found = {
    endings: new Set<string>(),
    moments: new Set<string>(),
    choices: new Set<string>(),
    deadEnds: new Set<string>(),
    cycles: new Set<string>(),
    transitions: 0,
  };

  function visit(at: Situation): string {
    const key = situationKey(game, judged, at);
    if (nodes.has(key)) return key;
    if (open.has(key)) {
      found.cycles.add(at.state.moment);
      return key;
    }
    open.add(key);
    found.moments.add(at.state.moment);
    nodes.set(key, at.state.ending === null ? expand(at) : leaf(at.state.ending));
    open.delete(key);
    return key;
  }

  function leaf(ending: string): Node {
    found.endings.add(ending);
    return { best: 0, worst: 0, bestStep: null, worstStep: null };
  }

  function expand(at: Situation): Node {
    const steps = nextSteps(game, judged, at, found.choices, watcher);
    let node: Node = { best: Infinity, worst: -Infinity, bestStep: null, worstStep: null };
    for (const { step, next } of steps) {
      found.transitions++;
      const to = visit(next);
      const after = nodes.get(to);
      if (!after || (after.bestStep === null && after.best !== 0)) continue;
      const low = step.regret + after.best;
      const high = step.regret + after.worst;
      if (low < node.best) node = { ...node, best: low, bestStep: { ...step, to } };
      if (high > node.worst) node = { ...node, worst: high, worstStep: { ...step, to } };
    }
    if (node.bestStep === null) found.deadEnds.add(at.state.moment);
    return node;
  }

  const first = begin(game.script).state;
  const root = visit({ state: first, memory: noticeState(game, first, emptyMemory()) });
  const { transitions, endings, moments, choices } = found;
  return {
    states: nodes.size,
    transitions,
    endings,
    moments,
    choices,
    deadEnds: [...found.deadEnds],
    cycles: [...found.cycles],
    best: routeFrom(nodes, root, "bestStep"),
    worst: routeFrom(nodes, root, "worstStep"),
  };
}

/** Distinct next situations: of answers that lead to the same one, only the best and the worst are kept. */
function nextSteps(
  game: Game,
  judged: readonly string[],
  at: Situation,
  choices: Set<string>,
  watcher: Watcher,
): readonly { step: RouteStep; next: Situation }[] {
  const moment = momentOf(game.script, at.state.moment);
  if (!moment || moment.do === "end") return [];
  if (!isDecision(moment)) {
    const state = advance(game.script, at.state).state;
    return [{ step: { moment: moment.id, regret: 0 }, next: { state, memory: noticeState(game, state, at.memory) } }];
  }
  watcher.decision?.(at, moment);
  const kept = new Map<string, { low: { step: RouteStep; next: Situation }; high: { step: RouteStep; next: Situation } }>();
  if (moment.do === "share" || moment.do === "reflect") for (const choice of allChoices(moment)) choices.add(`${moment.id}/${choice.id}`);
  for (const answer of movesAt(game.script, moment)) {
    for (const picked of pickedIn(moment, answer)) choices.add(`${moment.id}/${picked.choice.id}`);
    const option = take(game, at, moment, answer, watcher);
    const key = situationKey(game, judged, option.next);
    const known = kept.get(key);
    if (!known) kept.set(key, { low: option, high: option });
    else if (option.step.regret < known.low.step.regret) known.low = option;
    else if (option.step.regret > known.high.step.regret) known.high = option;
  }
  return [...kept.values()].flatMap(({ low, high }) => (low === high ? [low] : [low, high]));
}

function take(game: Game, at: Situation, moment: DecisionMoment, answer: Answer, watcher: Watcher): { step: RouteStep; next: Situation } {
  const turn = judgeTurn(game, at.state, at.memory, moment, answer);
  watcher.judged?.(turn.judged);
  const weight = moment.pivotal ? game.framework.weights.pivotalWeight : 1;
  const state = turn.after.state;
  return { step: { moment: moment.id, answer, regret: weight * (1 - turn.judged.value) }, next: { state, memory: noticeState(game, state, turn.memory) } };
}

function judgedFacts(game: Game): readonly string[] {
  const facts = new Set<string>([...LIMIT_FACTS, ...RULE_FACTS]);
  for (const { when, except, worse } of game.agreements)
    for (const expr of [when, except, worse?.when]) if (expr) walk(expr, new Set(), facts, new Set(), new Set());
  return [...facts].filter((id) => id in game.script.facts);
}

/** What tells situations apart: the story, what the judge knows, and how long an agreement has been waiting. */
function situationKey(game: Game, judged: readonly string[], { state, memory }: Situation): string {
  const known = judged.filter((id) => state.known.has(id)).join(",");
  const waiting = Object.entries(memory.agreements).map(
    ([id, status]) => `${id}:${status.is}${status.is === "pending" ? `${status.since}@${state.clock}${status.done === true ? "!" : ""}` : ""}`,
  );
  return `${storyKey(game.script, state)}|${known}|${waiting.sort().join(",")}|${memory.reported}|${memory.relieved}|${memory.unknowns}|${Object.values(memory.earlier).join(",")}`;
}

function routeFrom(nodes: ReadonlyMap<string, Node>, root: string, which: "bestStep" | "worstStep"): readonly RouteStep[] {
  const route: RouteStep[] = [];
  for (let node = nodes.get(root); node?.[which];) {
    const { to, ...step } = node[which];
    route.push(step);
    node = to === null ? undefined : nodes.get(to);
  }
  return route;
}
