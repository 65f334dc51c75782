import { useCallback } from "preact/hooks";
import type { DrillReview } from "../domain/drill.ts";
import type { Framework } from "../domain/framework.ts";
import type { AttemptResult } from "../domain/result.ts";
import type { Ports } from "../runtime/ports.ts";
import { loadFramework } from "./content.ts";
import { useLoaded, type Loaded } from "./useLoaded.ts";

/** What was done on this device, with the framework it is told by. */
export interface Done {
  readonly results: readonly AttemptResult[];
  readonly reviews: readonly DrillReview[];
  readonly framework: Framework;
}

/** Records are always read; the framework may not come. */
export function useProgress({ saves }: Pick<Ports, "saves">): Loaded<Done> {
  const load = useCallback(async (): Promise<Done> => {
    const [results, reviews, framework] = await Promise.all([saves.records("uitslag"), saves.records("flits"), loadFramework()]);
    return { results, reviews, framework };
  }, [saves]);
  return useLoaded(load);
}
