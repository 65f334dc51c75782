import fc from "fast-check";
import { expect, it } from "vitest";
import { DAY } from "../../domain/days.ts";
import type { DrillReview } from "../../domain/drill.ts";
import { GRADES } from "../../domain/grades.ts";
import { ROLES } from "../../domain/roles.ts";
import { WEIGHTS } from "../../domain/testing/weights.ts";
import { planRound } from "./plan.ts";
import { reviewId, roundKeyOf, roundName, roundOf, type RoundKey } from "./round.ts";
import { drill, NOW, result } from "./testing/history.ts";

const rule = WEIGHTS.refresh;
const letters = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
/** Few, so that a criterion often has more drills than one. */
const criterion = fc.constantFrom("c1", "c2", "c3", "c4");
const role = fc.constantFrom("politie" as const, "boa" as const);
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** The first two serve one objective. */
const CRITERIA = Object.fromEntries(
  ["c1", "c2", "c3", "c4"].map((id, index) => [
    id,
    { id, step: "duiden", axis: "doel", objective: index < 2 ? "L1" : `L${index}`, question: "?", source: { document: "eigen" } } as const,
  ]),
);

/** Dates as they stand in records of all ages and of clocks that were wrong. */
const at = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -40, max: 500 }).map((days) => new Date(NOW - days * DAY).toISOString()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "gisteren", "0000-00-00T00:00:00Z", "+275760-09-13T00:00:00.000Z", "-271821-04-20T00:00:00.000Z", "1970-01-01T00:00:00Z"),
  },
);
const drills = fc.uniqueArray(
  fc
    .record({
      id: letters,
      criterion,
      phenomenon: fc.constantFrom("fraude", "cyber", "handel", "wapen"),
      innocent: fc.boolean(),
      role,
      minutes: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ id, ...more }) => drill(id, more)),
  { selector: ({ id }) => id, maxLength: 8 },
);
const reviews = fc.array(
  fc.record({
    id: fc.uuid(),
    at,
    drill: fc.oneof(letters, fc.constantFrom("weg", "overstap:x/boa/basis/y")),
    role,
    phenomenon: fc.constantFrom("fraude", "cyber", "oud"),
    criterion: fc.oneof(criterion, fc.constant("weg")),
    innocent: fc.boolean(),
    option: letters,
    grade: fc.constantFrom(...GRADES),
  }),
  { maxLength: 40 },
);
const counts = fc.record({ best: fc.nat(4), verdedigbaar: fc.nat(4), riskant: fc.nat(2), fout: fc.nat(2) });
const results = fc.array(
  fc.record({ at, role, criteria: fc.dictionary(criterion, counts) }).map(({ at: ended, role: as, criteria }) => result(ended, criteria, { role: as })),
  { maxLength: 10 },
);
const situation = fc.record({ drills, reviews, results, role, seed });

it("any history gives a round as it should be, and the same one twice", () => {
  fc.assert(
    fc.property(situation, (at) => {
      const input = { ...at, history: { reviews: at.reviews, results: at.results }, now: NOW, rule, criteria: CRITERIA };
      const { picks } = planRound(input);
      const round = picks.map(({ drill: one }) => one);
      expect(round.length).toBeLessThanOrEqual(rule.drills);
      expect(round.reduce((sum, { script }) => sum + script.minutes, 0)).toBeLessThanOrEqual(rule.minutes);
      expect(new Set(round.map(({ script }) => script.phenomenon)).size).toBe(round.length);
      expect(new Set(picks.map((pick) => pick.criterion)).size).toBe(round.length);
      for (const { drill: one, criterion: of } of picks) {
        expect(at.drills).toContain(one);
        expect(one.script.role).toBe(at.role);
        expect(isRepeat(one.id, of, at)).toBe(false);
      }
      expect(planRound({ ...input, history: { reviews: at.reviews.toReversed(), results: at.results.toReversed() } }).faded).toBe(planRound(input).faded);
      expect(planRound(input)).toEqual(planRound(input));
    }),
    { numRuns: 500 },
  );
});

type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

/** The drill was the last one of its criterion, and there is another. */
function isRepeat(id: string, criterion: string, { drills: all, reviews: done, role: as }: Situation): boolean {
  const own = all.filter((one) => one.script.role === as);
  const played = done.filter((one) => one.role === as && one.criterion === criterion && Date.parse(one.at) <= NOW && !one.drill.startsWith("overstap:"));
  const latest = Math.max(...played.map((one) => Date.parse(one.at)));
  const last = played.findLast((one) => Date.parse(one.at) === latest);
  return last?.drill === id && own.some((one) => one.criterion === criterion && one.id !== id);
}

it("a round goes on where it was, however often the page is loaded, and ends", () => {
  fc.assert(
    fc.property(situation, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (at, skips) => {
      const key: RoundKey = { role: at.role, startedAt: NOW, seed: at.seed };
      let done: readonly DrillReview[] = at.reviews;
      const skipped = new Set<string>();
      const now = () => roundOf({ drills: at.drills, history: { reviews: done, results: at.results }, rule, criteria: CRITERIA, key, skipped });
      for (const skip of skips) {
        const { current, picks: round, answers } = now();
        expect(round.length).toBeLessThanOrEqual(Math.max(rule.drills, answers.length));
        expect(new Set(round.map((pick) => pick.drill.id)).size).toBe(round.length);
        if (!current) return;
        expect(skipped.has(current.drill.id)).toBe(false);
        expect(answers.some((one) => one.drill === current.drill.id)).toBe(false);
        if (skip) skipped.add(current.drill.id);
        else {
          const { id, innocent, script } = current.drill;
          const moment = new Date(NOW + done.length).toISOString();
          done = [
            ...done,
            {
              id: reviewId(key, id),
              at: moment,
              drill: id,
              role: at.role,
              phenomenon: script.phenomenon,
              criterion: current.criterion,
              innocent,
              option: "goed",
              grade: "best",
            },
          ];
          if (skipped.size === 0) expect(now().picks).toEqual(round);
        }
      }
      expect(now().current).toBeNull();
    }),
    { numRuns: 300 },
  );
});

it("the name of a round is read back, and nothing else is", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROLES), seed, fc.integer({ min: 0, max: 4e12 }), (as, lot, startedAt) => {
      const key: RoundKey = { role: as, startedAt, seed: lot };
      expect(roundKeyOf(roundName(key))).toEqual(key);
    }),
  );
  fc.assert(fc.property(fc.string(), (name) => roundKeyOf(name) === null || ROLES.some((known) => name.startsWith(known))));
  for (const name of ["", "boa", "boa-1", "boa-1-zzzzzzz", "burgemeester-1-1", "boa-zzzzzzzzzzz-1", "boa--1"]) expect(roundKeyOf(name), name).toBeNull();
});
