import type { Answer } from "../answers.ts";
import type { Game } from "../play/game.ts";
import { advance, momentOf, type Advanced } from "../play/advance.ts";
import type { DecisionMoment, Moment } from "../moments.ts";
import type { PlayState } from "../play/state.ts";
import { STEPS, type Step } from "../steps.ts";
import { noticeTriggers, toldBy, trackDecision } from "./agreements.ts";
import { judgeContext } from "./context.ts";
import { actsIn, judgeDecision, limitFinding } from "./decision.ts";
import type { JudgedDecision } from "./finding.ts";
import { silentAboutDanger } from "./hardLimits.ts";
import type { JudgeMemory } from "./memory.ts";

/** Those who can protect: telling one of them ends the silence of HG-5. */
const PROTECTORS = ["politie", "112"];

export interface Turn {
  readonly judged: JudgedDecision;
  readonly after: Advanced;
  readonly memory: JudgeMemory;
}

/** Judges a decision and takes it: the one place where story and judgement meet. Pure. */
export function judgeTurn(game: Game, state: PlayState, memory: JudgeMemory, moment: DecisionMoment, answer: Answer): Turn {
  const on = judgeContext(game, state, memory.reported);
  const after = advance(game.script, state, answer);
  const acts = actsIn(moment, answer);
  const tracked = trackDecision(on, game.agreements, memory.agreements, acts, after.state.clock);
  const reported = memory.reported || acts.some((act) => toldBy(act).some((who) => PROTECTORS.includes(who)));
  const judged = judgeDecision(on, moment, answer, {
    unknowns: memory.unknowns,
    agreements: [...tracked.findings, ...silence(game, state, after.state, reported, moment)],
  });
  const unknown = answer.do === "inspect" && Object.values(answer.claims).includes("weet-ik-niet");
  const asked = moment.do === "consult" || acts.some((act) => act.act === "ask-meaning" || act.act === "consult");
  return { judged, after, memory: { agreements: tracked.tracker, reported, unknowns: asked ? false : memory.unknowns || unknown } };
}

/** Triggers that hold in a new state start to count. */
export function noticeState(game: Game, state: PlayState, memory: JudgeMemory): JudgeMemory {
  const on = judgeContext(game, state, memory.reported);
  const agreements = noticeTriggers(on, game.agreements, memory.agreements);
  return agreements === memory.agreements ? memory : { ...memory, agreements };
}

/**
 * HG-5: the last decision in or before step 3, when danger was known before it and nobody who must protect was told.
 * What is heard only because of this decision does not count against it (SPEC A6.1, A11.1).
 */
function silence(game: Game, before: PlayState, after: PlayState, reported: boolean, moment: DecisionMoment) {
  const beyond = (step: Step | undefined) => step === undefined || STEPS.indexOf(step) > STEPS.indexOf("partners");
  if (beyond(moment.step) || !beyond(nextQuestion(game, after)?.step)) return [];
  const on = judgeContext(game, before, reported);
  return silentAboutDanger(on.limits) ? [limitFinding(on, "stil", "HG-5")] : [];
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
