import type { AttemptLog } from "../../../domain/log.ts";
import type { AsideSave, ReadResult, SavedAttempt, SaveSummary, Settings } from "../../../runtime/ports.ts";
import type { Layers } from "../layers.ts";

/** What exporting and importing everything needs of the saves. */
export interface Inside {
  readonly store: Layers;
  readonly list: () => Promise<{ readonly attempts: readonly SavedAttempt[]; readonly aside: readonly AsideSave[] }>;
  readonly read: (attemptId: string) => Promise<ReadResult>;
  readonly readSettings: () => Promise<Settings>;
  /** A whole attempt that is not there yet. */
  readonly writeAttempt: (log: AttemptLog, more: SaveSummary & { readonly savedAt: string }) => Promise<void>;
  readonly now: () => string;
}
