import { movesAt } from "../../src/domain/explore/moves.ts";
import { judgedOn, situationKey, type Situation } from "../../src/domain/explore/situationKey.ts";
import { emptyMemory } from "../../src/domain/judge/memory.ts";
import { judgeTurn, noticeState } from "../../src/domain/judge/turn.ts";
import { isDecision } from "../../src/domain/moments.ts";
import { advance, begin, momentOf } from "../../src/domain/play/advance.ts";
import type { Game } from "../../src/domain/play/game.ts";
import { placeOf } from "../../src/domain/routes/routeMap.ts";
import { walk } from "../../src/domain/routes/walk.ts";

/** Every step that the full exploration knows, the judge included: it looks at whatever can be judged otherwise, and takes its time. */
export function fullWays(game: Game): ReadonlySet<string> {
  const ways = new Set<string>();
  const judged = judgedOn(game);
  const met = new Set<string>();
  const waiting: Situation[] = [];
  const meet = ({ state, memory }: Situation) => {
    const at = { state, memory: noticeState(game, state, memory) };
    const key = situationKey(game, judged, at);
    if (!met.has(key)) waiting.push(at);
    met.add(key);
  };
  meet({ state: begin(game.script).state, memory: emptyMemory() });
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { state, memory } = at;
    const moment = momentOf(game.script, state.moment);
    if (state.ending !== null || !moment) continue;
    const go = (to: Situation) => {
      ways.add(`${state.moment}>${placeOf(to.state)}`);
      meet(to);
    };
    if (!isDecision(moment)) go({ state: advance(game.script, state).state, memory });
    else
      for (const answer of movesAt(game.script, moment)) {
        const turn = judgeTurn(game, state, memory, moment, answer);
        const stops = game.mode === "oefenen" && turn.judged.findings.some(({ kind }) => kind === "limit");
        if (!stops) go({ state: turn.after.state, memory: turn.memory });
      }
  }
  return ways;
}

/** Every step that the map is made of. */
export function walkedWays(game: Game): ReadonlySet<string> {
  const ways = new Set<string>();
  walk(game, ({ from, to }) => ways.add(`${from.state.moment}>${placeOf(to.state)}`));
  return ways;
}
