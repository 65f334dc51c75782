import { createContext, type ComponentChildren } from "preact";
import type { PackageConfig } from "../../runtime/lmsPackage.ts";
import type { ShellPlace } from "../../ui/screens/index.ts";
import type { Session } from "../session.ts";

/** What a page that a learning system launched has beside the product itself. */
export interface Launched {
  readonly config: PackageConfig;
  /** Tells the learning system how this attempt goes, from now on; returns what stops that. */
  readonly follow: (session: Session) => () => void;
  /** What of the main menu is here. */
  readonly places: readonly ShellPlace[];
  /** Says what is kept, and leads out; stands on every screen. */
  readonly bar: ComponentChildren;
}

/** Null: the product on its own. */
export const LaunchedContext = createContext<Launched | null>(null);
