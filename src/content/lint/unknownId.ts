import { diagnostic, nearest, type Diagnostic, type Place } from "../diagnostics.ts";

/** WH030 for an id that is not in a list; `reach` = how far a misspelling goes. */
export function unknownId(place: Place, what: string, id: string, known: readonly string[], reach?: number): Diagnostic {
  const near = nearest(id, known, reach);
  return diagnostic("WH030", place, `Onbekend: ${what} “${id}”.`, near === undefined ? undefined : `Bedoelde je “${near}”?`);
}
