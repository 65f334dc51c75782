import type { Kader } from "../../../domain/kader/kader.ts";
import type { Activity, Course } from "../activities.ts";

/** What a manifest is made of. */
export interface ManifestInput {
  readonly course: Course;
  /** Learning goals by id. */
  readonly objectives: Kader["objectives"];
  /** Files of one activity alone, its page first. */
  readonly own: (activity: Activity) => readonly string[];
  /** Files that all activities use; none when there is one activity. */
  readonly shared: readonly string[];
}

/** The language of every text in a package. */
export const LANGUAGE = "nl";

export const LICENCE = "EUPL-1.2 (European Union Public Licence, versie 1.2). De tekst staat in het bestand LICENSE.txt.";

/** An address in a manifest: the files have plain names, but a case id may have any letter. */
export const href = (file: string): string => file.split("/").map(encodeURIComponent).join("/");

/** Goals of a whole package, each once, in order. */
export const objectivesOf = ({ activities }: Course): readonly string[] => [...new Set(activities.flatMap(({ objectives }) => objectives))].toSorted();

export const minutesOf = ({ activities }: Course): number => activities.reduce((sum, { minutes }) => sum + minutes, 0);

export const keywordsOf = ({ activities }: Course): readonly string[] => [
  "Waterhaven",
  "Routekaart",
  ...new Set(activities.flatMap(({ keywords }) => keywords)),
];
