import { EyeOff } from "lucide-preact";
import { Icon } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";

/** In the middle of a picture that is never shown in this game, and cannot be opened. */
export function ShieldNote() {
  return (
    <span class="wh-shield">
      <Icon of={EyeOff} />
      <b>{nl.phone.shielded}</b>
      <span>{nl.phone.shieldedWhy}</span>
    </span>
  );
}
