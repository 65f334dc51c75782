import { createContext } from "preact";
import type { PackageConfig } from "../../runtime/lmsPackage.ts";
import type { ShellPlace } from "../../ui/screens/index.ts";
import type { Session } from "../session.ts";

/** What a page that a learning system launched has beside the product itself. */
export interface Launched {
  readonly config: PackageConfig;
  /** Tells the learning system how this attempt goes, for as long as it runs. */
  readonly follow: (session: Session) => void;
  /** What of the main menu is here, and how that is called. */
  readonly places: Readonly<Partial<Record<ShellPlace, string>>>;
}

/** Null: the product on its own. */
export const LaunchedContext = createContext<Launched | null>(null);
