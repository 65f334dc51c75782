import type { Platform } from "../../domain/messages.ts";
import { nl } from "../text/nl.ts";

/** Names the platform; on small screens it also says that all of it is made up. */
export function AppLabel({ platform }: { readonly platform: Platform }) {
  return (
    <span class="wh-app">
      {nl.phone.platform[platform]}
      <small>{nl.phone.fictionShort}</small>
    </span>
  );
}
