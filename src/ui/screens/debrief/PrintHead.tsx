import { factsOf } from "../../../view/debriefFacts.ts";
import type { DebriefView } from "../../../view/model.ts";
import { debrief } from "../../text/schermenDebrief.ts";

/** What stands at the top of the paper: whose view of which case, and what it is for. Names nobody. */
export function PrintHead({ view }: { readonly view: DebriefView }) {
  return (
    <div class="wh-print-only wh-print-head">
      <dl>
        {factsOf(view).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="wh-print-whose">
        {debrief.print.whose} <span />
      </p>
      <p>{[debrief.print.fiction, ...view.score.status].join(" ")}</p>
    </div>
  );
}
