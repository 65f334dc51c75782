import type { DrillReview } from "../../domain/drill.ts";

const PREFIX = "overstap:";

/** An answer to a moment of a case, taken in another role or variant: no drill. */
export const isTransfer = ({ drill }: Pick<DrillReview, "drill">): boolean => drill.startsWith(PREFIX);
