import { mixedHash } from "../domain/hash.ts";
import { variantText } from "./text/nl.ts";

/** A fixed order per case that says nothing about what a variant is. */
export function variantOrder(caseId: string, variants: readonly string[]): readonly string[] {
  return [...variants].sort((a, b) => mixedHash(`${caseId}/${a}`) - mixedHash(`${caseId}/${b}`) || a.localeCompare(b));
}

/** "Variant 2": how a trainer knows it; undefined where there is nothing to tell apart. */
export function variantName(caseId: string, variants: readonly string[], variant: string): string | undefined {
  const place = variantOrder(caseId, variants).indexOf(variant);
  return variants.length > 1 && place >= 0 ? variantText(place + 1) : undefined;
}
