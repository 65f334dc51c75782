import type { Ports, SaveStatus, Settings } from "../../runtime/ports.ts";

/** What every page behind the main menu gets. */
export interface ShellPageProps {
  readonly ports: Ports;
  /** What stands in the address after the page's own name. */
  readonly rest: string;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly status: SaveStatus;
}
