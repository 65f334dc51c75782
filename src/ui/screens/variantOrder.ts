/** A fixed order per case that says nothing about what a variant is. */
export function variantOrder(caseId: string, variants: readonly string[]): readonly string[] {
  return [...variants].sort((a, b) => hash(`${caseId}/${a}`) - hash(`${caseId}/${b}`) || a.localeCompare(b));
}

/** FNV-1a with a final mix; short names alone would barely differ. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}
