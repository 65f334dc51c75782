import type { ClaimKey } from "../../domain/messages.ts";
import { CLAIM_KEYS } from "../../view/shell.ts";

/** From most to least certain; also the order of the keys 1, 2 and 3. */
export const CLAIM_ORDER: readonly ClaimKey[] = CLAIM_KEYS;

const CLASSES: Readonly<Record<ClaimKey, string>> = { "zie-ik": "see", "denk-ik": "think", "weet-ik-niet": "unknown" };

/** Class that gives the line style and colour of a claim: solid, dashed or dotted. */
export function claimClass(key: ClaimKey): string {
  return `wh-claim--${CLASSES[key]}`;
}

/** ✓ in a solid ring, ~ in a dashed ring, ? in a dotted ring. Decorative: the word stands beside it. */
export function ClaimBadge({ of: key }: { readonly of: ClaimKey }) {
  return (
    <span class={`wh-claim-badge ${claimClass(key)}`} aria-hidden="true">
      <ClaimGlyph of={key} />
    </span>
  );
}

const PATHS: Readonly<Record<ClaimKey, string>> = {
  "zie-ik": "M5 12.5l4.5 4.500L19 7.500",
  "denk-ik": "M4 14c2.500-4.500 5.500-4.500 8-2s5.500 2.500 8-2",
  "weet-ik-niet": "M8.500 8.500a3.600 3.600 0 1 1 5.300 3.100c-1.200.7-1.800 1.400-1.800 2.900M12 18.600v.1",
};

export function ClaimGlyph({ of: key }: { readonly of: ClaimKey }) {
  return (
    <svg class="wh-claim-glyph" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={PATHS[key]} />
    </svg>
  );
}
