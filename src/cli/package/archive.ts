import { zipSync } from "fflate";

/** The earliest date that a zip can tell, in the time of this computer as it is written there: the same everywhere. */
const WHEN = new Date(1980, 0, 1);

/** Files to one zip. The same files give the same bytes, whoever makes it and when. */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: WHEN });
}
