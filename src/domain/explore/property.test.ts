import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeTurn } from "../judge/turn.ts";
import { isDecision } from "../moments.ts";
import { momentOf } from "../play/advance.ts";
import { replay } from "../play/progress.ts";
import { game } from "../testing/fixture.ts";
import { leastRegret, mostRegret, total } from "../testing/regret.ts";
import { agreementsOf, answersTo, scriptOf, stories, type Story } from "../testing/stories.ts";
import { MOST, reachedFrom, wholeStates, type Whole } from "../testing/wholeStates.ts";
import { eventsOf } from "./baseline.ts";
import { bestRoute } from "./bestRoute.ts";
import { explore } from "./explore.ts";
import { storyKey } from "./key.ts";
import type { Situation } from "./situationKey.ts";

const sorted = (items: Iterable<string>) => [...new Set(items)].sort();
const composed = ({ moments }: Story) => moments.some(({ kind }) => kind === "share" || kind === "reflect" || kind === "inspect");

describe("exploring small stories of every kind", () => {
  it("A7.1 finds what brute force over whole states finds", () => {
    let [cyclic, trapped, dead] = [0, 0, 0];
    fc.assert(
      fc.property(stories, (story) => {
        const on = game(scriptOf(story), agreementsOf(story));
        const explored = explore(on);
        const { states, choices } = wholeStates(on, answersTo);
        fc.pre(states.length <= MOST);
        const reached = reachedFrom(states);
        const named = (test: (state: Whole, at: number) => boolean) => sorted(states.filter(test).map(({ moment }) => moment));
        const ends = (at: number) => states[at]?.ending !== null || [...(reached[at] ?? [])].some((to) => states[to]?.ending !== null);
        const around = (at: number) => reached[at]?.has(at) ?? false;
        const place = (at: number) => on.script.moments.findIndex(({ id }) => id === states[at]?.moment);

        expect(sorted(explored.endings)).toEqual(sorted(states.flatMap(({ ending }) => ending ?? [])));
        expect(sorted(explored.moments)).toEqual(named(() => true));
        expect(sorted(explored.choices)).toEqual(sorted(choices));
        expect(sorted(explored.deadEnds)).toEqual(named(({ ending, next }) => ending === null && next.length === 0));
        expect(sorted(explored.cycles)).toEqual(named((_, at) => around(at) && !ends(at)));
        const goesBack = ({ next }: Whole, at: number) => next.some(({ to }) => (to === at || reached[to]?.has(at)) && place(to) <= place(at));
        expect(sorted(explored.back)).toEqual(named((state, at) => ends(at) && goesBack(state, at)));

        const least = leastRegret(states);
        if (explored.cycles.length > 0) trapped++;
        if (explored.deadEnds.length > 0) dead++;
        const { route, stoppedAt } = bestRoute(on);
        expect(stoppedAt).toBeNull();
        if (least === Infinity) {
          expect([explored.best, route]).toEqual([[], []]);
          return;
        }
        expect(total(route)).toBeCloseTo(total(explored.best));
        expect(replay(on, eventsOf(on, route)).state.ending).not.toBeNull();
        expect(total(explored.best)).toBeCloseTo(least);
        expect(total(explored.worst)).toBeGreaterThanOrEqual(least - 1e-9);
        const loop = states.some((_, at) => around(at));
        if (loop) {
          cyclic++;
          return;
        }
        if (composed(story)) expect(total(explored.worst)).toBeLessThanOrEqual(mostRegret(states) + 1e-9);
        else expect(total(explored.worst)).toBeCloseTo(mostRegret(states));
      }),
      { numRuns: 400 },
    );
    // The stories are worth the name: without these the property says little.
    expect(Math.min(cyclic, trapped, dead)).toBeGreaterThan(3);
  });

  it("what is judged once for many situations is what a judge says in each of them, and leads to the same story", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const on = game(scriptOf(story), agreementsOf(story));
        let at: Situation | undefined;
        let differs = 0;
        explore(on, {
          state: (now) => (at = now),
          turn: (state, answer, { judged, after }) => {
            const moment = momentOf(on.script, state.moment);
            if (!at || !moment || !isDecision(moment)) throw new Error("Nothing is decided here");
            const plain = judgeTurn(on, state, at.memory, moment, answer);
            const sameStory = storyKey(on.script, after.state) === storyKey(on.script, plain.after.state) && after.state.clock === plain.after.state.clock;
            if (!sameStory || JSON.stringify(judged) !== JSON.stringify(plain.judged)) differs++;
          },
        });
        expect(differs).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
