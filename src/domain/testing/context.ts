import type { Value } from "../expr.ts";
import { judgeContext, type JudgeContext } from "../judge/context.ts";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import type { DecisionMoment } from "../moments.ts";
import { begin } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import type { Script } from "../scenario.ts";
import { game, script } from "./fixture.ts";

/** Facts that this role knows from the beginning. */
export const knownFacts = (values: Readonly<Record<string, Value>>): Script["facts"] =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, start: true }]));

/** What a judge looks at where a game begins. */
export const contextIn = (on: Game, memory: JudgeMemory = emptyMemory()): JudgeContext => judgeContext(on, begin(on.script).state, memory);

/** What a judge looks at in a story of this one moment. */
export const contextOf = (moment: DecisionMoment): JudgeContext => contextIn(game(script([moment])));
