import { BookOpen, ChartNoAxesColumn, Handshake, LayoutList, Settings as Gear, Zap, type LucideIcon } from "lucide-preact";
import { Icon, innerLink } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { Brand } from "./Brand.tsx";
import { MAIN_ID } from "./Main.tsx";

/** Where the main navigation can go. On a phone these stand at the thumb, and the settings above. */
const MAIN_PLACES = ["cases", "refresh", "knowledge", "agreements", "progress"] as const;
export type ShellPlace = (typeof MAIN_PLACES)[number] | "settings";

const ICONS: Readonly<Record<ShellPlace, LucideIcon>> = {
  cases: LayoutList,
  refresh: Zap,
  knowledge: BookOpen,
  agreements: Handshake,
  progress: ChartNoAxesColumn,
  settings: Gear,
};

interface AppHeaderProps {
  /** Absent where no place of the menu is shown. */
  readonly current?: ShellPlace | undefined;
  /** Addresses after the #, so that a link can also be opened in a new tab. */
  readonly paths: Readonly<Record<ShellPlace, string>>;
  /** The places that are here, by their names. Absent: all of them. */
  readonly places?: Readonly<Partial<Record<ShellPlace, string>>> | undefined;
  readonly onNavigate: (place: ShellPlace) => void;
}

export function AppHeader({ current, paths, places = schermen.header.places, onNavigate }: AppHeaderProps) {
  const link = (place: ShellPlace) => innerLink(`#${paths[place]}`, () => onNavigate(place));
  const item = (place: ShellPlace) => (
    <li key={place}>
      <a class="wh-top-link" aria-current={current === place ? "page" : undefined} {...link(place)}>
        <Icon of={ICONS[place]} size="sm" />
        <span>{places[place]}</span>
      </a>
    </li>
  );
  return (
    <header class="wh-top">
      {/* A button: the address after # belongs to the router. */}
      <button type="button" class="wh-skip" onClick={() => document.getElementById(MAIN_ID)?.focus()}>
        {schermen.header.skip}
      </button>
      <a class="wh-top-home" {...link("cases")}>
        <Brand />
      </a>
      <nav aria-label={schermen.header.nav}>
        <ul class="wh-top-main">{MAIN_PLACES.filter((place) => places[place]).map(item)}</ul>
        <ul>{item("settings")}</ul>
      </nav>
    </header>
  );
}
