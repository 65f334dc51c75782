import { describe, expect, it } from "vitest";
import { gameOfDrill, judgeAnswer, reviewOf } from "../../src/app/refresh/answer.ts";
import { shipped } from "../../src/content/testing/shipped.ts";
import type { DrillReview } from "../../src/domain/drill.ts";
import { ROLES } from "../../src/domain/roles.ts";
import { reviewId, roundOf, type RoundKey } from "../../src/runtime/refresh/index.ts";
import { drawn } from "../../src/runtime/variant.ts";
import { describeAnswer, describeDrill, optionsOf } from "../../src/view/refresh/index.ts";

const { drills, framework } = shipped;
if (!framework) throw new Error("No framework");
const { criteria, weights } = framework;
const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse("2026-01-05T08:00:00Z");

/** Somebody who refreshes every day, and takes any option. */
function quarter(role: (typeof ROLES)[number], seed: number): readonly (readonly DrillReview[])[] {
  let reviews: readonly DrillReview[] = [];
  return Array.from({ length: 90 }, (_, day) => {
    const key: RoundKey = { role, startedAt: START + day * DAY, seed: seed + day };
    const at = () => roundOf({ drills, history: { reviews, results: [] }, rule: weights.refresh, criteria, key, skipped: new Set() });
    for (let pick = at().current; pick && framework; pick = at().current) {
      const options = optionsOf(pick.drill);
      const option = options[Math.floor(drawn(seed + day, pick.drill.id) * options.length)]?.id ?? "";
      const when = new Date(key.startedAt + reviews.length).toISOString();
      const review = reviewOf(pick, option, judgeAnswer(gameOfDrill(pick.drill, framework), option), { id: reviewId(key, pick.drill.id), at: when });
      if (!review) throw new Error(`${pick.drill.id}/${option} is not judged`);
      reviews = [...reviews, review];
    }
    return at().answers;
  });
}

describe.each(ROLES)("a quarter of refreshers as they are shipped: %s", (role) => {
  const days = quarter(role, 7);
  const all = days.flat();

  it("brings every drill of the role in the first days, and never more than a round holds", () => {
    const own = drills.filter(({ script }) => script.role === role);
    expect(new Set(days.slice(0, 14).flatMap((day) => day.map(({ drill }) => drill))).size).toBe(own.length);
    expect(Math.max(...days.map((day) => day.length))).toBeLessThanOrEqual(weights.refresh.drills);
  });

  it("is about half innocent", () => {
    const share = all.filter(({ innocent }) => innocent).length / all.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.6);
  });

  it("never brings the same post twice in a row for a criterion that another one can practise", () => {
    for (const [index, review] of all.entries()) {
      const last = all.slice(0, index).findLast(({ criterion }) => criterion === review.criterion);
      const objective = criteria[review.criterion]?.objective;
      const others = drills.filter(({ script, criterion, id }) => script.role === role && id !== review.drill && criteria[criterion]?.objective === objective);
      if (last?.drill === review.drill) expect(others, `${review.criterion} ${review.drill}`).toEqual([]);
    }
  });

  it("gives words for every answer, and none that give it away before", () => {
    for (const drill of drills.filter(({ script }) => script.role === role)) {
      const game = gameOfDrill(drill, framework);
      const shown = describeDrill(game, drill, (options) => options);
      expect(shown.options.map(({ letter }) => letter)).toEqual(shown.options.map((_, index) => String(index + 1)));
      expect(JSON.stringify(shown)).not.toMatch(/because|grade|innocent/u);
      for (const { id } of optionsOf(drill)) {
        const answer = describeAnswer({ game, drill, option: id, assessment: judgeAnswer(game, id), back: 2 });
        expect(answer?.criterion.title, `${drill.id}/${id}`).not.toBe("");
        expect(answer?.criterion.sources.length, `${drill.id}/${id}`).toBeGreaterThan(0);
        expect(answer?.stronger === undefined, `${drill.id}/${id}`).toBe(answer?.grade === "best");
      }
    }
  });
});
