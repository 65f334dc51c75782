import { describe, expect, it } from "vitest";
import { DAY } from "../../domain/days.ts";
import { WEIGHTS } from "../../domain/testing/weights.ts";
import type { PlanInput } from "./input.ts";
import { planRound } from "./plan.ts";
import { daysAgo, drill, NOW, result, review } from "./testing/history.ts";

const rule = WEIGHTS.refresh;
const ten = "abcdefghij".split("").map((id, index) => drill(id, { innocent: index % 2 === 0 }));
const one = (id: string) => ten.find((known) => known.id === id) ?? drill(id);
const plan = (more: Partial<PlanInput>) =>
  planRound({ drills: ten, history: { reviews: [], results: [] }, role: "politie", now: NOW, seed: 1, rule, criteria: {}, ...more });
const named = (more: Partial<PlanInput>) => plan(more).picks.map(({ drill: one }) => one.id);

describe("a round", () => {
  it("starts with what is new when nothing was practised", () => {
    const { picks, faded, next } = plan({});
    expect([picks.length, faded, next]).toEqual([rule.drills, false, null]);
  });

  it("is only about what has faded, also when that is one thing", () => {
    const reviews = [review(one("a"), daysAgo(20)), review(one("b"), daysAgo(1))];
    expect(named({ history: { reviews, results: [] } })).toEqual(["a"]);
  });

  it("takes what faded most when there is more than fits", () => {
    const reviews = ten.map((one, index) => review({ ...one, innocent: false }, daysAgo(30 - index), "verdedigbaar"));
    const real = ten.map((one) => ({ ...one, innocent: false }));
    expect([...named({ drills: real, history: { reviews, results: [] } })].sort()).toEqual(["a", "b", "c"]);
  });

  it("says when the next thing fades when there is nothing to do", () => {
    const reviews = ten.map((one) => review(one, daysAgo(1)));
    const { picks, next } = plan({ history: { reviews, results: [] } });
    expect(picks).toEqual([]);
    expect(Math.round(((next ?? 0) - NOW) / DAY)).toBe(15);
  });

  it("brings back what went wrong in a case", () => {
    expect(named({ history: { reviews: [], results: [result(daysAgo(2), { "c.d": { fout: 1 } })] } })).toEqual(["d"]);
  });

  describe("with objectives", () => {
    const about = (id: string, objective: string) => ({ id, step: "duiden", axis: "doel", objective, question: "?", source: { document: "eigen" } }) as const;
    const criteria = { "c.a": about("c.a", "L1"), "c.b": about("c.b", "L1"), elders: about("elders", "L1"), ook: about("ook", "L1"), ver: about("ver", "L7") };
    const played = (more: Partial<PlanInput>) => plan({ criteria, ...more }).picks.map(({ drill: one, criterion }) => [criterion, one.id]);

    it("takes another drill that serves the same objective when the criterion has only the one of last time", () => {
      expect(played({ history: { reviews: [review(one("a"), daysAgo(9), "fout")], results: [] } })).toEqual([["c.a", "b"]]);
    });

    it("practises what went weak in a case with a drill for the same objective, the weakest of each objective", () => {
      const weak = result(daysAgo(9), { elders: { riskant: 1 }, ook: { fout: 1 }, ver: { fout: 1 } });
      const [only, ...rest] = played({ history: { reviews: [], results: [weak] } });
      expect(only?.[0]).toBe("ook");
      expect(["a", "b"]).toContain(only?.[1]);
      expect(rest).toEqual([]);
    });

    it("until it went well once", () => {
      const weak = result(daysAgo(90), { elders: { fout: 1 } });
      const well = { ...review(one("a"), daysAgo(80)), criterion: "elders" };
      expect(plan({ criteria, history: { reviews: [well], results: [weak] } }).faded).toBe(false);
    });
  });

  it("is no longer than its minutes", () => {
    expect(named({ drills: ten.map((one) => ({ ...one, script: { ...one.script, minutes: 2 } })) })).toHaveLength(2);
  });

  it("has one drill about a phenomenon", () => {
    expect(named({ drills: ten.map((one) => ({ ...one, script: { ...one.script, phenomenon: "fraude" } })) })).toHaveLength(1);
  });

  it("takes another drill of the criterion than last time", () => {
    const two = [drill("een", { criterion: "c" }), drill("twee", { criterion: "c" })];
    for (const last of two)
      for (let seed = 0; seed < 10; seed++)
        expect(named({ drills: two, seed, history: { reviews: [review(last, daysAgo(60))], results: [] } })).toEqual([last === two[0] ? "twee" : "een"]);
  });
});

describe("innocent posts", () => {
  it("are about half over many rounds, and a round can have none or only such", () => {
    const counts = Array.from({ length: 400 }, (_, seed) => plan({ seed }).picks.filter(({ drill: { innocent } }) => innocent).length);
    const share = counts.reduce((sum, one) => sum + one, 0) / (400 * rule.drills);
    expect(share).toBeGreaterThan(0.43);
    expect(share).toBeLessThan(0.57);
    for (const count of [0, 1, 2, 3]) expect(counts.filter((one) => one === count).length, String(count)).toBeGreaterThan(20);
  });

  it.each([
    [true, 0, 0.25],
    [false, 0.75, 1],
  ])("come less after many of them, and more after few (%s)", (were, from, to) => {
    // Played just now, so that what is new stays new.
    const reviews = Array.from({ length: 12 }, (_, index) => review(drill(`eerder-${index}`, { innocent: were }), daysAgo(1)));
    const picked = Array.from({ length: 200 }, (_, seed) => plan({ seed, history: { reviews, results: [] } }).picks).flat();
    const share = picked.filter(({ drill: { innocent } }) => innocent).length / picked.length;
    expect(share).toBeGreaterThanOrEqual(from);
    expect(share).toBeLessThanOrEqual(to);
  });

  it("get one more in a round with room when there were few of late, and not when nothing has faded", () => {
    const real = [...ten.filter(({ innocent }) => !innocent), ...ten.filter(({ innocent }) => !innocent)].map((one, index) => review(one, daysAgo(20 - index)));
    const innocent = ten.filter((one) => one.innocent).map((one) => review(one, daysAgo(30), "best"));
    const known = [...innocent, ...innocent.map((one) => ({ ...one, id: `${one.id}!`, at: daysAgo(22) })), ...real];
    const weak = [...known, review(one("b"), daysAgo(8), "fout")];
    const round = plan({ history: { reviews: weak, results: [] } }).picks.map(({ drill: one }) => one.innocent);
    expect(new Set(round)).toEqual(new Set([false, true]));
    expect(named({ history: { reviews: known, results: [] } })).toEqual([]);
  });

  it("stand anywhere in a round", () => {
    const firsts = Array.from({ length: 200 }, (_, seed) => plan({ seed }).picks[0]?.drill.innocent);
    expect(firsts.filter(Boolean).length).toBeGreaterThan(70);
    expect(firsts.filter(Boolean).length).toBeLessThan(130);
  });
});
