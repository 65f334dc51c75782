import { Eye, Feather } from "lucide-preact";
import type { FiguresView } from "../../view/refresh/index.ts";
import { Icon } from "../parts/index.ts";

/** Two figures, never one. */
export function FigureList({ figures }: { readonly figures: NonNullable<FiguresView> }) {
  const [real, innocent] = figures;
  return (
    <ul class="wh-figures">
      <li>
        <Icon of={Eye} />
        <span>{real}</span>
      </li>
      <li>
        <Icon of={Feather} />
        <span>{innocent}</span>
      </li>
    </ul>
  );
}
