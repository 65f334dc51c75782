import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyMemory, type JudgeMemory } from "../judge/memory.ts";
import { judgeTurn } from "../judge/turn.ts";
import type { Mode } from "../log.ts";
import { isDecision } from "../moments.ts";
import { advance, begin, momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import type { PlayState } from "../play/state.ts";
import type { Script } from "../scenario.ts";
import { game } from "../testing/fixture.ts";
import { answersTo, scriptOf, stories } from "../testing/stories.ts";
import { placeOf } from "./routeMap.ts";
import { walk } from "./walk.ts";

const MOST = 800;

/** A story in which what moves the variable up breaks a limit, and in which keeping silent about danger can: both make practice go back. */
function dangerous(of: Script): Script {
  const text = JSON.stringify(of)
    .replaceAll('"f0"', '"gevaar.ernstig"')
    .replaceAll('"acts":[],"add":{"v":1}', '"acts":[{"act":"promise","what":"geheim"}],"add":{"v":1}');
  const script = JSON.parse(text) as Script;
  return { ...script, facts: { ...script.facts, "gevaar.concreet": { value: true, start: true } } };
}

/** Every step over whole states, nothing merged, by every answer that can be given; null when there are too many. */
function bruteForce(on: Game): ReadonlySet<string> | null {
  const steps = new Set<string>();
  const met = new Set<string>();
  const waiting: { readonly state: PlayState; readonly memory: JudgeMemory }[] = [];
  const meet = (state: PlayState, memory: JudgeMemory) => {
    const key = JSON.stringify([state, [state.known, state.chosen, state.passed].map((set) => [...set].sort()), memory]);
    if (!met.has(key)) waiting.push({ state, memory });
    met.add(key);
  };
  meet(begin(on.script).state, emptyMemory());
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (met.size > MOST) return null;
    const { state, memory } = at;
    const moment = momentOf(on.script, state.moment);
    if (state.ending !== null || !moment) continue;
    const go = (to: PlayState, after: JudgeMemory) => {
      steps.add(`${state.moment}>${placeOf(to)}`);
      meet(to, after);
    };
    if (!isDecision(moment)) go(advance(on.script, state).state, memory);
    else
      for (const answer of answersTo(moment)) {
        const turn = judgeTurn(on, state, memory, moment, answer);
        const stops = on.mode === "oefenen" && turn.judged.findings.some(({ kind }) => kind === "limit");
        if (!stops) go(turn.after.state, turn.memory);
      }
  }
  return steps;
}

function stepsOf(on: Game): ReadonlySet<string> {
  const steps = new Set<string>();
  walk(on, ({ from, to }) => steps.add(`${from.state.moment}>${placeOf(to.state)}`));
  return steps;
}

describe("every step that a play can take, and no other", () => {
  it.each<Mode>(["toets", "oefenen"])("%s: what is walked is what brute force over whole states finds", (mode) => {
    let stopped = 0;
    fc.assert(
      fc.property(stories, (story) => {
        const on = game(dangerous(scriptOf(story)), [], mode);
        const brute = bruteForce(on);
        fc.pre(brute !== null);
        const found = stepsOf(on);
        expect([...found].sort()).toEqual([...(brute ?? [])].sort());
        if (found.size < stepsOf({ ...on, mode: "toets" }).size) stopped++;
      }),
      { numRuns: 120 },
    );
    // Where practice never stops, the two modes would be one test.
    if (mode === "oefenen") expect(stopped).toBeGreaterThan(8);
  });
});
