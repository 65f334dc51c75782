import type { Act } from "../acts.ts";
import type { Answer } from "../answers.ts";
import { protects } from "../partners.ts";
import type { Game } from "../play/game.ts";
import { advance, momentOf, type Advanced } from "../play/advance.ts";
import type { DecisionMoment, Moment } from "../moments.ts";
import type { PlayState } from "../play/state.ts";
import { STEPS, type Step } from "../steps.ts";
import { noticeTriggers, trackDecision } from "./agreements.ts";
import { afterAct } from "./rules/after.ts";
import { toldBy } from "./told.ts";
import { ruleFinding } from "./choice.ts";
import { judgeContext, ruleContext, type JudgeContext } from "./context.ts";
import { judgeDecision, limitFinding, withFindings } from "./decision.ts";
import type { Finding, JudgedDecision } from "./finding.ts";
import { keepsImage, silentAboutDanger } from "./hardLimits.ts";
import type { JudgeMemory } from "./memory.ts";
import { dangerWaits, needWaits } from "./rules/danger.ts";
import { DECISION_RULES } from "./rules/index.ts";
import type { RuleContext } from "./rules/rule.ts";

export interface Turn {
  readonly judged: JudgedDecision;
  readonly after: Advanced;
  readonly memory: JudgeMemory;
}

/** Judges a decision and takes it: the one place where story and judgement meet. Pure. */
export function judgeTurn(game: Game, state: PlayState, memory: JudgeMemory, moment: DecisionMoment, answer: Answer): Turn {
  const after = advance(game.script, state, answer);
  return { ...judgeTaken(game, state, memory, moment, answer, after.state), after };
}

/**
 * What a decision is worth and what the judge remembers of it, when it is known where it leads. `alone`: what it is worth apart from what was
 * agreed and what had to come first, when that is known already.
 */
export function judgeTaken(
  game: Game,
  state: PlayState,
  memory: JudgeMemory,
  moment: DecisionMoment,
  answer: Answer,
  after: PlayState,
  alone: JudgedDecision = judgeAlone(game, state, memory, moment, answer),
): Pick<Turn, "judged" | "memory"> {
  const on = judgeContext(game, state, memory);
  const { acts } = alone;
  const tracked = trackDecision(on, game.agreements, memory.agreements, acts, after.clock);
  const waits = waitsIn(on, acts);
  const seen = remember(on, memory, acts, waits);
  const more = [...tracked.findings, ...waiting(on, waits), ...silence(game, on, after, seen, moment)];
  const judged = more.length === 0 ? alone : withFindings(on.framework, alone, more);
  const unknown = answer.do === "inspect" && Object.values(answer.claims).includes("weet-ik-niet");
  const asked = moment.do === "consult" || acts.some((act) => act.act === "ask-meaning" || act.act === "consult");
  return { judged, memory: { ...seen, agreements: tracked.tracker, unknowns: asked ? false : memory.unknowns || unknown } };
}

/** What an answer is worth by itself: not what it means for agreements, nor what it lets wait. */
export function judgeAlone(game: Game, state: PlayState, memory: JudgeMemory, moment: DecisionMoment, answer: Answer): JudgedDecision {
  return judgeDecision(judgeContext(game, state, memory), moment, answer, { unknowns: memory.unknowns, agreements: [], whole: [] });
}

/** What later decisions must know of this one: who was told, what was asked, and what was already held against somebody. */
function remember(on: JudgeContext, memory: JudgeMemory, acts: readonly Act[], waits: Waits): JudgeMemory {
  if (acts.length === 0) return memory;
  // What is confirmed in the story is not remembered: the facts say it.
  const before = { ...on.rules, reported: memory.reported, relieved: memory.relieved };
  const { reported, relieved, earlier } = acts.reduce(afterAct, before);
  const dangerWaited = earlier.dangerWaited || waits.danger;
  const needWaited = earlier.needWaited || waits.need;
  return { ...memory, reported, relieved, earlier: { ...earlier, dangerWaited, needWaited } };
}

/** SPEC A14: acute danger or somebody in need was known, and this decision did something else first. */
interface Waits {
  readonly danger: boolean;
  readonly need: boolean;
}

function waitsIn(on: JudgeContext, acts: readonly Act[]): Waits {
  if (acts.length === 0) return { danger: false, need: false };
  return { danger: dangerWaits(on.rules, reports(on, acts)), need: needWaits(on.rules, cares(on, acts)) };
}

function waiting(on: JudgeContext, waits: Waits): readonly Finding[] {
  const danger = waits.danger ? [ruleFinding(on, { id: DECISION_RULES.dangerWaits }, "acuut")] : [];
  return waits.need ? [...danger, ruleFinding(on, { id: DECISION_RULES.needWaits }, "nood")] : danger;
}

const reports = (on: JudgeContext, acts: readonly Act[]) => acts.some((act) => protects(on.framework.book, toldBy(on.framework.book, act), "gevaar"));
const cares = (on: JudgeContext, acts: readonly Act[]) =>
  acts.some((act) => act.act === "assure-care" || protects(on.framework.book, toldBy(on.framework.book, act), "nood"));

/** Triggers that hold in a new state start to count. */
export function noticeState(game: Game, state: PlayState, memory: JudgeMemory): JudgeMemory {
  const on = judgeContext(game, state, memory);
  const agreements = noticeTriggers(on, game.agreements, memory.agreements);
  return agreements === memory.agreements ? memory : { ...memory, agreements };
}

/**
 * HG-5 and HG-1: the last decision in or before step 3, when danger was known, or an image stood on the own phone, before it and nobody who must know was told.
 * What is heard only because of this decision does not count against it (SPEC A6.1, A11.1).
 */
function silence(game: Game, on: JudgeContext, after: PlayState, memory: JudgeMemory, moment: DecisionMoment): readonly Finding[] {
  if (beyondPartners(moment.step)) return [];
  const told = ruleContext(game.framework, on.script.role, on.rules.facts, memory);
  const limits = silences(told);
  if (limits.length === 0 || !leavesPartners(game, after)) return [];
  return limits.map((limit) => limitFinding(on, "stil", limit));
}

function silences(on: RuleContext): readonly string[] {
  return [...(silentAboutDanger(on) ? ["HG-5"] : []), ...(keepsImage(on) ? ["HG-1"] : [])];
}

/** Whether silence can be held against a decision here. A decision can only end a silence: if not before it, then not after it. */
export function canBeSilent(on: Pick<JudgeContext, "rules">, moment: DecisionMoment): boolean {
  return !beyondPartners(moment.step) && silences(on.rules).length > 0;
}

/** Nothing is decided in or before step 3 any more. */
export function leavesPartners(game: Game, after: PlayState): boolean {
  return beyondPartners(nextQuestion(game, after)?.step);
}

function beyondPartners(step: Step | undefined): boolean {
  return step === undefined || STEPS.indexOf(step) > STEPS.indexOf("partners");
}

/** The next moment at which something is decided, past everything that only happens; undefined at the end. */
function nextQuestion(game: Game, state: PlayState): Moment | undefined {
  let at = state;
  for (let guard = game.script.moments.length; guard > 0; guard--) {
    const moment = momentOf(game.script, at.moment);
    if (at.ending !== null || moment?.do !== "beat") return at.ending === null ? moment : undefined;
    at = advance(game.script, at).state;
  }
  return undefined;
}
