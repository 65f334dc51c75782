const START = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x0000000001000000000000000000013bn;
const BITS = 128;

/**
 * The same UUID for the same words, so that what is sent twice is counted once. FNV-1a in the shape of version 5: that one's own SHA-1 is not there
 * on plain http, where learning systems still live. Nothing secret hangs on it, only that different words get different ids.
 */
export function fixedUuid(words: readonly string[]): string {
  let hash = START;
  for (const byte of new TextEncoder().encode(words.join("\n"))) hash = BigInt.asUintN(BITS, (hash ^ BigInt(byte)) * PRIME);
  const hex = hash.toString(16).padStart(32, "0");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
