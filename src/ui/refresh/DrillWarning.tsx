import { TriangleAlert } from "lucide-preact";
import { Icon } from "../parts/index.ts";
import { opfrissen } from "../text/opfrissen.ts";

const words = opfrissen.warning;

interface DrillWarningProps {
  readonly warning: string;
  /** What skipping means. */
  readonly skip?: string;
}

/** Before a post that may touch somebody: what it is about, and a way around it that costs nothing. */
export function DrillWarning({ warning, skip = words.text }: DrillWarningProps) {
  return (
    <section class="wh-drill-warning" aria-labelledby="let-op">
      <Icon of={TriangleAlert} />
      <h2 id="let-op">{words.title}</h2>
      <p class="wh-strong">{warning}</p>
      <p>{skip}</p>
      <p class="wh-soft">{words.help}</p>
    </section>
  );
}
