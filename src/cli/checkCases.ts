import { availableParallelism } from "node:os";
import type { CasePlace } from "../content/casePlace.ts";
import type { CompiledCase } from "../content/compiled.ts";
import { checkModel, weightOfCase, type Checked, type CheckJob, type CheckOptions } from "../content/explore/index.ts";
import type { Framework } from "../domain/framework.ts";
import { sideBySide } from "./sideBySide.ts";

/** A case to be checked. */
export interface CaseToCheck {
  readonly compiled: CompiledCase;
  readonly place: CasePlace;
  readonly options: CheckOptions;
}

/** A case with fewer answers than this is checked in less time than a worker takes to start. */
const LIGHT = 200;

/** Checks cases, heavy ones side by side and the heaviest first. What is found stands in the order of the cases. */
export async function checkCases(
  framework: Framework,
  cases: readonly CaseToCheck[],
  processors: number = availableParallelism(),
  light = LIGHT,
): Promise<readonly Checked[]> {
  const weighed = cases.map((one) => ({ one, weight: weightOfCase(one.compiled) }));
  const heavy = weighed.filter(({ weight }) => weight >= light).sort((a, b) => b.weight - a.weight);
  const apart = processors > 1 && heavy.length > 1 ? heavy.map(({ one }) => one) : [];
  const jobs = apart.map(({ compiled, place, options }): CheckJob => ({ compiled, written: place.written, options }));
  const found = new Map<CaseToCheck, Checked>();
  const here = async () => {
    for (const one of cases) if (!apart.includes(one)) found.set(one, checkModel(one.compiled, framework, one.place, one.options));
  };
  const [checked] = await Promise.all([sideBySide<CheckJob, Checked>(new URL("checkWorker.ts", import.meta.url), framework, jobs, processors), here()]);
  checked.forEach((one, at) => found.set(apart[at] as CaseToCheck, one));
  return cases.flatMap((one) => found.get(one) ?? []);
}
