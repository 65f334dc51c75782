import { CLAIM_KEYS, type ClaimKey } from "../../domain/messages.ts";

/** The claim that a digit stands for: 1 zie ik, 2 denk ik, 3 weet ik niet. */
export function claimOfKey(event: KeyboardEvent): ClaimKey | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return event.key === "1" || event.key === "2" || event.key === "3" ? CLAIM_KEYS[Number(event.key) - 1] : undefined;
}
