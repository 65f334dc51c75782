import type { Complaint } from "../../domain/agreementDraft.ts";
import type { Diagnostic, Place } from "../diagnostics.ts";
import { isPlain } from "../merge.ts";
import type { Source } from "../readSource.ts";

/** A diagnostic at the agreement and the key in whose lines it stands: the form shows it there. */
export function complaintIn(source: Source | null, { code, severity, line, column, message, remedy }: Diagnostic): Complaint {
  const where = source ? fieldAt(source, { line, column }) : {};
  return { code, severity, line, message, remedy, ...where };
}

type Spot = Pick<Place, "line" | "column">;
const isAfter = (one: Spot, other: Spot) => one.line > other.line || (one.line === other.line && one.column > other.column);

function fieldAt(source: Source, spot: Spot): Pick<Complaint, "at" | "field"> {
  const data = isPlain(source.data) ? source.data : {};
  const last = (keys: readonly string[], place: (key: string) => Place) => keys.filter((key) => !isAfter(place(key), spot)).reduce(latest(place), "");
  const list = Array.isArray(data["agreements"]) ? data["agreements"] : [];
  const top = last(Object.keys(data), (key) => source.locate([key]));
  if (top !== "agreements" || list.length === 0) return top === "" ? {} : { field: top };
  const at = list.findLastIndex((_entry, index) => !isAfter(source.locate(["agreements", index]), spot));
  if (at < 0) return { field: top };
  const entry: unknown = list[at];
  const field = last(isPlain(entry) ? Object.keys(entry) : [], (key) => source.locate(["agreements", at, key]));
  return field === "" ? { at } : { at, field };
}

function latest(place: (key: string) => Place): (best: string, key: string) => string {
  return (best, key) => (best === "" || isAfter(place(key), place(best)) ? key : best);
}
