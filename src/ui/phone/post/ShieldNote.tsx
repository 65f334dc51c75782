import { EyeOff } from "lucide-preact";
import { Icon } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";

/** Over a picture that is never shown in this game, and cannot be opened. */
export function ShieldNote() {
  return (
    <span class="wh-shield">
      <Icon of={EyeOff} size="sm" />
      <span>{nl.phone.shielded}</span>
    </span>
  );
}
