import type { DebriefView } from "../../../view/model.ts";
import { DecisionCard } from "../../parts/index.ts";
import { debrief } from "../../text/schermenDebrief.ts";
import { AsThen, hasPost } from "./AsThen.tsx";
import { Elsewhere } from "./Elsewhere.tsx";

const words = debrief.three;

interface ThreeProps {
  readonly three: DebriefView["three"];
  readonly onRewind: ((momentId: string) => void) | undefined;
}

export function Three({ three, onRewind }: ThreeProps) {
  if (three.length === 0) return <p class="wh-empty">{words.none}</p>;
  return (
    <ol class="wh-three">
      {three.map(({ kind, decision }) => (
        <li key={decision.momentId} class={hasPost(decision, true) ? "has-post" : ""}>
          <h3 class="wh-three-kind">{words[kind]}</h3>
          <AsThen decision={decision} always />
          <div class="wh-three-card">
            <DecisionCard decision={decision} level={4} considerations onRewind={onRewind} />
            <Elsewhere decision={decision} />
          </div>
        </li>
      ))}
    </ol>
  );
}
