import type { Answer } from "../answers.ts";
import type { Game } from "../play/game.ts";
import { advance, momentOf, type Advanced } from "../play/advance.ts";
import type { DecisionMoment } from "../moments.ts";
import type { PlayState } from "../play/state.ts";
import { STEPS } from "../steps.ts";
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
    agreements: [...tracked.findings, ...silence(game, after.state, reported, moment)],
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

/** HG-5: leaving step 3 while danger is known and nobody who must protect was told. */
function silence(game: Game, after: PlayState, reported: boolean, moment: DecisionMoment) {
  const target = momentOf(game.script, after.moment);
  const leaves = moment.step === "partners" && target !== undefined && STEPS.indexOf(target.step) > STEPS.indexOf("partners");
  if (!leaves) return [];
  const on = judgeContext(game, after, reported);
  return silentAboutDanger(on.limits) ? [limitFinding(on, "stil", "HG-5")] : [];
}
