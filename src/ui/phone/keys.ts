import type { ClaimKey } from "../../domain/messages.ts";

const KEYS: ReadonlyMap<string, ClaimKey> = new Map([
  ["1", "zie-ik"],
  ["2", "denk-ik"],
  ["3", "weet-ik-niet"],
]);

/** The claim that a digit stands for: 1 zie ik, 2 denk ik, 3 weet ik niet. */
export function claimOfKey(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">): ClaimKey | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return KEYS.get(event.key);
}
