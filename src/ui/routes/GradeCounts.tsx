import type { DecisionPlace } from "../../view/routeMapModel.ts";
import { countsText } from "../../view/format.ts";
import { watals as words } from "../text/watals.ts";

/** How often each grade fell here, over all one's attempts. */
export function GradeCounts({ counts }: { readonly counts: NonNullable<DecisionPlace["counts"]> }) {
  return (
    <p class="wh-small wh-soft">
      {words.counts}: {countsText(counts)}
    </p>
  );
}
