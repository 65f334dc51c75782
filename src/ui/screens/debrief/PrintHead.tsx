import type { DebriefView } from "../../../view/model.ts";
import { MODE_NAMES } from "../../../view/shell.ts";
import { debrief } from "../../text/schermenDebrief.ts";

const words = debrief.print;

/** What stands at the top of the paper: whose view of which case, and what it is for. Names nobody. */
export function PrintHead({ view }: { readonly view: DebriefView }) {
  return (
    <div class="wh-print-only wh-print-head">
      <dl>
        {[
          [words.case, view.caseTitle],
          [words.role, view.roleName],
          [words.mode, MODE_NAMES[view.mode]],
          [words.date, view.date],
          [words.set, view.set.title],
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{[words.fiction, ...view.score.status].join(" ")}</p>
    </div>
  );
}
