import { agreementFinding, outcomeAtEnding } from "../judge/agreements.ts";
import { judgeContext } from "../judge/context.ts";
import type { Finding } from "../judge/finding.ts";
import { judgeTurn } from "../judge/turn.ts";
import { isDecision } from "../moments.ts";
import { momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import type { Progress } from "../play/progress.ts";

/**
 * SPEC A12.9: a duty to tell that still waited when the story ended was not done: broken, held against the last decision.
 * A duty to leave something was kept. A duty for the next meeting or later is not due within a case. Findings by moment.
 */
export function unkeptAgreements(game: Game, now: Progress): ReadonlyMap<string, readonly Finding[]> {
  const last = now.record.at(-1);
  const moment = last && momentOf(game.script, last.moment);
  if (now.closed === null || !last?.answer || !moment || !isDecision(moment)) return new Map();
  const { memory, after } = judgeTurn(game, last.before, last.memoryBefore, moment, last.answer);
  const on = judgeContext(game, after.state, memory);
  const findings = game.agreements.flatMap((agreement) => {
    const outcome = outcomeAtEnding(on, agreement, memory.agreements[agreement.id]);
    return outcome ? [agreementFinding(on, agreement, outcome)] : [];
  });
  return new Map([[last.moment, findings]]);
}
