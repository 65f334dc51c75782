import { variantText } from "./text/nl.ts";

/** A fixed order per case that says nothing about what a variant is. */
export function variantOrder(caseId: string, variants: readonly string[]): readonly string[] {
  return [...variants].sort((a, b) => hash(`${caseId}/${a}`) - hash(`${caseId}/${b}`) || a.localeCompare(b));
}

/** "Variant 2": how a trainer knows it; undefined where there is nothing to tell apart. */
export function variantName(caseId: string, variants: readonly string[], variant: string): string | undefined {
  const place = variantOrder(caseId, variants).indexOf(variant);
  return variants.length > 1 && place >= 0 ? variantText(place + 1) : undefined;
}

/** FNV-1a with a final mix; short names alone would barely differ. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}
