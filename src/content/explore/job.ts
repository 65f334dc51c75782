import type { Framework } from "../../domain/framework.ts";
import { answersAt } from "../../domain/explore/size.ts";
import { isDecision } from "../../domain/moments.ts";
import { placeFrom, type WrittenCase } from "../casePlace.ts";
import type { CompiledCase } from "../compiled.ts";
import { checkModel, type Checked, type CheckOptions } from "./diagnose.ts";

/** The check of one case as plain data, so that it can be done in another thread. */
export interface CheckJob {
  readonly compiled: CompiledCase;
  readonly written: WrittenCase;
  readonly options: CheckOptions;
}

export function checkJob(framework: Framework, { compiled, written, options }: CheckJob): Checked {
  return checkModel(compiled, framework, placeFrom(written), options);
}

/** How heavy the check of a case is beside that of others: the answers that can be given in it. Only how they hang together says how many states there are. */
export function weightOfCase({ scripts, variants }: CompiledCase): number {
  const moments = Object.values(scripts).flatMap((script) => script.moments.flatMap((moment) => (isDecision(moment) ? [answersAt(script, moment)] : [])));
  return variants.length * moments.reduce((sum, answers) => sum + answers, 0);
}
