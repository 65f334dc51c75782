import type { LmsReport } from "../../../runtime/lmsPort.ts";
import { bytesOf } from "./client.ts";
import type { OwnDocument } from "./document.ts";
import type { Said } from "./said.ts";
import type { Statement } from "./schema.ts";
import type { Saying } from "./statements.ts";
import { VERBS } from "./vocabulary.ts";

export function documentText({ suspend, bookmark }: LmsReport, said: Said, unsure: readonly Saying[] = []): string {
  return JSON.stringify({ suspend, bookmark, said, unsure } satisfies OwnDocument);
}

/**
 * As much of it as goes along with a page that goes away. The oldest stay behind when it is too much; never `initialized`, which all else comes after,
 * nor the last, which ends the session.
 */
export function fitting(statements: readonly Statement[], room: number): readonly Statement[] {
  const first = statements[0]?.verb.id === VERBS.initialized.id ? 1 : 0;
  let fits = statements;
  while (fits.length > first + 1 && bytesOf(JSON.stringify(fits)) > room) fits = fits.toSpliced(first, 1);
  return fits;
}

export interface Unfinished {
  readonly report: LmsReport;
  /** What was said for certain, and what was said just now. */
  readonly certain: Said;
  readonly said: Said;
  /** Answers that are not known to have arrived. */
  readonly unsure: readonly Saying[];
  /** Bytes. */
  readonly room: number;
}

/**
 * What to keep while it is not known whether the last words arrive: what is not certain is said again next time, under the same ids. Not so `failed`:
 * that it got lost does no harm, as it opens nothing; but saying it twice would take the `terminated` down that goes with it. Null: there is no room.
 */
export function unfinishedText({ report, certain, said, unsure, room }: Unfinished): string | null {
  const kept: Said = { ...certain, failed: said.failed, judgedIn: said.judgedIn };
  return [unsure, []].map((some) => documentText(report, kept, some)).find((text) => bytesOf(text) <= room) ?? null;
}
