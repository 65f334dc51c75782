import type { ArtNames } from "./artNames.ts";

/** Reads files of a scenarios folder. Paths are relative to it, with forward slashes. */
export interface Files {
  readonly list: () => readonly string[];
  readonly read: (path: string) => string;
  /** Names of pictures that a case may use: vignettes, places, avatars. Absent = not checked. */
  readonly art?: ArtNames;
}
