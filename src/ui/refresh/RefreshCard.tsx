import { ArrowRight, Zap } from "lucide-preact";
import { Icon } from "../parts/index.ts";
import { opfrissen } from "../text/opfrissen.ts";
import "./card.css";

const words = opfrissen.card;

interface RefreshCardProps {
  /** "3 korte berichten wachten" or "staan klaar"; null when there are none. */
  readonly waiting: string | null;
  /** Address after the #. */
  readonly path: string;
}

/** On the start screen: whether something has faded or is new. Stands there either way, so that nothing moves when it is known. */
export function RefreshCard({ waiting, path }: RefreshCardProps) {
  return (
    <a class="wh-refresh-card" href={`#${path}`} data-waiting={waiting !== null || undefined}>
      <Icon of={Zap} />
      <span>
        <b>{words.title}</b>
        <span>{waiting ?? words.rest}</span>
      </span>
      <Icon of={ArrowRight} size="sm" />
    </a>
  );
}
