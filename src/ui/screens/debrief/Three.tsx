import type { DebriefView } from "../../../view/model.ts";
import { DecisionCard } from "../../parts/index.ts";
import { PostCard } from "../../phone/PostCard.tsx";
import { debrief } from "../../text/schermenDebrief.ts";
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
        <li key={decision.momentId} class={decision.post ? "has-post" : ""}>
          <h3 class="wh-three-kind">{words[kind]}</h3>
          {decision.post && (
            <div class="wh-three-post">
              <p class="wh-small wh-soft">{words.post}</p>
              <PostCard post={decision.post} />
            </div>
          )}
          <div class="wh-three-card">
            <DecisionCard decision={decision} level={4} considerations onRewind={onRewind} />
            <Elsewhere decision={decision} />
          </div>
        </li>
      ))}
    </ol>
  );
}
