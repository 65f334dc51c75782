import type { Drill, DrillReview } from "../../domain/drill.ts";
import type { Framework } from "../../domain/framework.ts";
import type { Ports } from "../../runtime/ports.ts";
import { memoriesOf, practiceOf, type History, type Memory, type RoundKey } from "../../runtime/refresh/index.ts";
import { daysUntil } from "../../view/refresh/index.ts";
import { loadFramework } from "../content.ts";

/** Everything that refreshers are planned from. */
export interface RefreshData {
  readonly drills: readonly Drill[];
  readonly framework: Framework;
  readonly history: History;
}

/** Rejects when a part of the program could not be fetched; what is kept on the device never does. */
export async function loadRefresh({ saves }: Pick<Ports, "saves">): Promise<RefreshData> {
  const [flits, framework, reviews, results] = await Promise.all([import("virtual:flits"), loadFramework(), saves.records("flits"), saves.records("uitslag")]);
  return { drills: flits.default, framework, history: { reviews, results } };
}

/** With one more answer. */
export const withReview = (data: RefreshData, review: DrillReview): RefreshData => ({
  ...data,
  history: { ...data.history, reviews: [...data.history.reviews.filter(({ id }) => id !== review.id), review] },
});

/** Days until a criterion comes back to this role. */
export function backIn({ history, framework }: RefreshData, role: RoundKey["role"], now: number): (criterion: string) => number {
  const { refresh } = framework.weights;
  const memories: ReadonlyMap<string, Memory> = memoriesOf(practiceOf(history, role, now, refresh), now, refresh);
  return (criterion) => daysUntil(now, memories.get(criterion)?.due ?? now);
}
