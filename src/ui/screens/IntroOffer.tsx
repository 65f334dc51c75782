import { Eye } from "lucide-preact";
import { Button, Icon } from "../parts/index.ts";
import { aanbod } from "../text/aanbod.ts";

export interface IntroOfferProps {
  readonly onGo: () => void;
  /** Waved away: it does not come back by itself. */
  readonly onNo: () => void;
}

/** Before the first case: a calm card, not a gate. */
export function IntroOffer({ onGo, onNo }: IntroOfferProps) {
  return (
    <section class="wh-card wh-offer" aria-labelledby="aanbod">
      <Icon of={Eye} />
      <div>
        <h2 id="aanbod">{aanbod.title}</h2>
        <p>{aanbod.text}</p>
      </div>
      <div class="wh-actions">
        <Button onPress={onGo}>{aanbod.go}</Button>
        <Button look="quiet" onPress={onNo}>
          {aanbod.no}
        </Button>
      </div>
    </section>
  );
}
