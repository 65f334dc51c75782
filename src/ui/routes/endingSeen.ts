import type { EndingPlace } from "../../view/routeMapModel.ts";
import { watals as words } from "../text/watals.ts";

/** When this ending was reached, in words; empty when it never was. */
export function endingSeen({ here, seenIn, title }: EndingPlace): string {
  if (here) return words.here;
  if (seenIn.length > 0) return words.elsewhere(seenIn.length);
  return title === undefined ? "" : words.replayed;
}
