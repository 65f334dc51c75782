import type { Answer } from "../answers.ts";
import { weightOf } from "../assess/score.ts";
import { looked } from "../expr.ts";
import type { Within } from "../framework.ts";
import { LIMIT_FACTS } from "../judge/hardLimits.ts";
import { RULE_FACTS } from "../judge/rules/rule.ts";
import type { AgreementStatus } from "../judge/agreementTracker.ts";
import { judgeTurn, noticeState, type Turn } from "../judge/turn.ts";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import { isDecision, type DecisionMoment } from "../moments.ts";
import { advance, begin, momentOf, type StoryWatch } from "../play/advance.ts";
import { pickedIn } from "../play/chosen.ts";
import type { Game } from "../play/game.ts";
import type { PlayState } from "../play/state.ts";
import { allChoices, forgetful, storyKey } from "./key.ts";
import { movesAt } from "./moves.ts";
import { answersAt, MOST_ANSWERS, MOST_STATES } from "./size.ts";
import { routeIn, weigh, type Edge, type RouteStep } from "./weigh.ts";

/** Who looks along while exploring. What is told is told once or more, in no particular order. */
export interface Watch extends StoryWatch {
  /** Every merged state, in the shape in which it was met first. */
  readonly state?: (at: Situation) => void;
  /** Every answer that is tried in a merged state, what it is worth, and where it leads. */
  readonly turn?: (state: PlayState, answer: Answer, turn: Turn) => void;
}

/** What exhaustive exploration of one role, variant and agreement set found. */
export interface Explored {
  /** Merged states that were looked at. */
  readonly states: number;
  readonly transitions: number;
  readonly endings: ReadonlySet<string>;
  readonly moments: ReadonlySet<string>;
  /** `moment/choice` that can be made somewhere. */
  readonly choices: ReadonlySet<string>;
  /** Moments from which no ending follows. */
  readonly deadEnds: readonly string[];
  /** Moments in a cycle from which no ending can be reached. */
  readonly cycles: readonly string[];
  /** Moments with a way back after which all is as it was before, in a cycle that can be left. */
  readonly back: readonly string[];
  /** The moment at which there were too many situations or answers to go on: then nothing here is complete. Null when all was seen. */
  readonly stoppedAt: string | null;
  readonly best: readonly RouteStep[];
  readonly worst: readonly RouteStep[];
}

export interface Situation {
  readonly state: PlayState;
  readonly memory: JudgeMemory;
}

/**
 * Walks every merged state once and keeps per state the route with the least and the most regret. Exhaustive over
 * everything that can change the story; linear in states × answers, and without recursion. Stops after `most` states.
 */
export function explore(game: Game, watch: Watch = {}, most = MOST_STATES): Explored {
  let stoppedAt = game.script.moments.find((moment) => isDecision(moment) && answersAt(game.script, moment) > MOST_ANSWERS)?.id ?? null;
  const judged = judgedOn(game);
  const places = new Map(game.script.moments.map((moment, index) => [moment.id, index]));
  const nodes = new Map<string, number>();
  const waiting: (Situation & { readonly node: number })[] = [];
  const graph = { place: [] as number[], ends: [] as boolean[], edges: [] as (readonly Edge[])[] };
  const found = { endings: new Set<string>(), moments: new Set<string>(), choices: new Set<string>(), deadEnds: new Set<string>() };
  let states = 0;
  let transitions = 0;

  function nodeOf(at: Situation, key = situationKey(game, judged, at)): number {
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node = nodes.size;
    nodes.set(key, node);
    waiting.push({ state: forgetful(game.script, at.state), memory: at.memory, node });
    return node;
  }

  const first = begin(game.script, watch).state;
  nodeOf({ state: first, memory: noticeState(game, first, emptyMemory()) });
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { moment, ending } = at.state;
    if (nodes.size > most) stoppedAt ??= moment;
    if (stoppedAt !== null) {
      // What was met is still told; where it leads is not looked at any more.
      graph.place[at.node] = places.get(moment) ?? 0;
      graph.ends[at.node] = ending !== null;
      graph.edges[at.node] = [];
      continue;
    }
    states++;
    watch.state?.(at);
    found.moments.add(moment);
    if (ending !== null) found.endings.add(ending);
    const edges = ending === null ? nextSteps(game, judged, at, found.choices, watch).map(({ step, next, key }) => ({ step, to: nodeOf(next, key) })) : [];
    if (ending === null && edges.length === 0) found.deadEnds.add(moment);
    transitions += edges.length;
    graph.place[at.node] = places.get(moment) ?? 0;
    graph.ends[at.node] = ending !== null;
    graph.edges[at.node] = edges;
  }

  const weighed = weigh(graph);
  const momentAt = (node: number) => game.script.moments[graph.place[node] ?? 0]?.id ?? "";
  const { endings, moments, choices, deadEnds } = found;
  return {
    states,
    transitions,
    endings,
    moments,
    choices,
    deadEnds: [...deadEnds],
    cycles: [...new Set(weighed.trapped.map(momentAt))],
    back: [...new Set(weighed.back.map(({ from }) => momentAt(from)))],
    stoppedAt,
    best: routeIn(weighed, "low"),
    worst: routeIn(weighed, "high"),
  };
}

interface Option {
  readonly step: RouteStep;
  readonly next: Situation;
  readonly key: string;
}

/** Distinct next situations: of answers that lead to the same one, only the best and the worst are kept. */
function nextSteps(game: Game, judged: JudgedOn, at: Situation, choices: Set<string>, watch: Watch): readonly Option[] {
  const moment = momentOf(game.script, at.state.moment);
  if (!moment || moment.do === "end") return [];
  if (!isDecision(moment)) {
    const state = advance(game.script, at.state, undefined, watch).state;
    const next = { state, memory: noticeState(game, state, at.memory) };
    return [{ step: { moment: moment.id, regret: 0 }, next, key: situationKey(game, judged, next) }];
  }
  const kept = new Map<string, { low: Option; high: Option }>();
  if (moment.do === "share" || moment.do === "reflect") for (const choice of allChoices(moment)) choices.add(`${moment.id}/${choice.id}`);
  for (const answer of movesAt(game.script, moment)) {
    for (const picked of pickedIn(moment, answer)) choices.add(`${moment.id}/${picked.choice.id}`);
    const option = take(game, judged, at, moment, answer, watch);
    const known = kept.get(option.key);
    // The judge takes the decision without anybody looking along. Answers that lead to the same asked the same, but for outcomes.
    if ((watch.condition || watch.beyond) && (!known || moment.outcomes)) advance(game.script, at.state, answer, watch);
    if (!known) kept.set(option.key, { low: option, high: option });
    else if (option.step.regret < known.low.step.regret) known.low = option;
    else if (option.step.regret > known.high.step.regret) known.high = option;
  }
  return [...kept.values()].flatMap(({ low, high }) => (low === high ? [low] : [low, high]));
}

function take(game: Game, judged: JudgedOn, at: Situation, moment: DecisionMoment, answer: Answer, watch: Watch): Option {
  const turn = judgeTurn(game, at.state, at.memory, moment, answer);
  watch.turn?.(at.state, answer, turn);
  const weight = weightOf({ pivotal: moment.pivotal ?? false }, game.framework.weights);
  const state = turn.after.state;
  const next = { state, memory: noticeState(game, state, turn.memory) };
  return { step: { moment: moment.id, answer, regret: weight * (1 - turn.judged.value) }, next, key: situationKey(game, judged, next) };
}

/** What the judge looks at, beside what it remembers. */
interface JudgedOn {
  readonly facts: readonly string[];
  /** A condition of an agreement asks for the time. */
  readonly clock: boolean;
}

function judgedOn({ agreements, script }: Game): JudgedOn {
  const { facts, names } = looked(agreements.flatMap(({ when, except, worse }) => [when, except, worse?.when].filter((expr) => expr !== undefined)));
  return { facts: [...new Set([...LIMIT_FACTS, ...RULE_FACTS, ...facts])].filter((id) => id in script.facts), clock: names.has("klok") };
}

/** What tells situations apart: the story, what the judge knows, and how long an agreement has been waiting. */
function situationKey(game: Game, judged: JudgedOn, { state, memory }: Situation): string {
  let key = `${storyKey(game.script, state)}|`;
  for (const id of judged.facts) key += state.known.has(id) ? "1" : "0";
  if (judged.clock) key += `@${state.clock}`;
  for (const { id, within } of game.agreements) key += `,${waitOf(memory.agreements[id], within, state.clock)}`;
  return `${key}|${memory.reported}|${memory.relieved}|${memory.unknowns}|${Object.values(memory.earlier).join(",")}`;
}

/** What an agreement still asks for. Once settled, how does not matter; only a term that the clock ends looks at the clock. */
function waitOf(status: AgreementStatus | undefined, within: Within, clock: number): string {
  if (!status || status.is === "idle") return "";
  if (status.is === "suspended") return "s";
  if (status.is !== "pending") return "x";
  const term = typeof within === "number" ? `${status.since}@${clock}` : within === "voor-tijdstip" ? `@${clock}` : "p";
  return status.done === true ? `${term}!` : term;
}
