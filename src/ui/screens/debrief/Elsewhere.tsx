import type { DecisionView } from "../../../view/model.ts";
import { debrief } from "../../text/schermenDebrief.ts";

/** How the same moment looks from another role. */
export function Elsewhere({ decision }: { readonly decision: DecisionView }) {
  if (decision.elsewhere.length === 0) return null;
  return (
    <div class="wh-elsewhere">
      <p class="wh-strong">{debrief.elsewhere}</p>
      <dl>
        {decision.elsewhere.map((other) => (
          <div key={other.roleName}>
            <dt>{other.roleName}</dt>
            <dd>{other.text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
