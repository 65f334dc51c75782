import type { KnowledgeKind } from "./kader/knowledge.ts";
import type { Part, Role } from "./roles.ts";

/** One line of the catalogue in the shell. Kept tiny: at most about 150 bytes gzipped a case. */
export interface CatalogueEntry {
  readonly id: string;
  /** A longer drill (scenarios/drills) on the same engine; a case says nothing. */
  readonly kind?: "drill";
  /** The shelf of the knowledge base that it practises; the shelf names it too. */
  readonly shelf?: KnowledgeKind;
  readonly title: string;
  readonly phenomenon: string;
  readonly channel: "online" | "offline";
  readonly minutes: number;
  /** It has turns, so that several people can play it together on one device. */
  readonly turns?: true;
  readonly roles: Readonly<Partial<Record<Role, Part>>>;
  readonly variants: readonly string[];
  readonly warning?: string;
  /** Ids of what one learns from it. */
  readonly objectives: readonly string[];
  /** Only roles that learn something else from it. */
  readonly ownObjectives?: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Id of a location on the map (scenarios/kader/plekken.yaml). */
  readonly location: string;
  readonly teaser: string;
  /** The picture of the first post that has one. */
  readonly vignette?: string;
}

/** What one learns from a case in this role. */
export const objectivesIn = ({ objectives, ownObjectives }: CatalogueEntry, role: Role): readonly string[] => ownObjectives?.[role] ?? objectives;
