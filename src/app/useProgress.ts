import { useEffect, useState } from "preact/hooks";
import type { DrillReview } from "../domain/drill.ts";
import type { Framework } from "../domain/framework.ts";
import type { AttemptResult } from "../domain/result.ts";
import type { Ports } from "../runtime/ports.ts";
import { loadFramework } from "./content.ts";

/** What was done on this device, with the framework it is told by. */
export interface Done {
  readonly results: readonly AttemptResult[];
  readonly reviews: readonly DrillReview[];
  readonly framework: Framework;
}

export type ProgressState = { readonly is: "loading" } | { readonly is: "failed" } | ({ readonly is: "ready" } & Done);

export function useProgress({ saves }: Pick<Ports, "saves">): ProgressState {
  const [state, setState] = useState<ProgressState>({ is: "loading" });
  useEffect(() => {
    let gone = false;
    Promise.all([saves.records("uitslag"), saves.records("flits"), loadFramework()]).then(
      ([results, reviews, framework]) => !gone && setState({ is: "ready", results, reviews, framework }),
      // Records are always read; the framework may not come.
      () => !gone && setState({ is: "failed" }),
    );
    return () => {
      gone = true;
    };
  }, [saves]);
  return state;
}
