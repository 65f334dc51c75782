import { LayoutList, Settings as Gear, type LucideIcon } from "lucide-preact";
import { Icon } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { Brand } from "./Brand.tsx";
import { MAIN_ID } from "./Main.tsx";

/** Where the main navigation can go. More follow when their screens exist. */
const SHELL_PLACES = ["cases", "settings"] as const;
type ShellPlace = (typeof SHELL_PLACES)[number];

const ICONS: Readonly<Record<ShellPlace, LucideIcon>> = { cases: LayoutList, settings: Gear };
/** Addresses, so that a link can also be opened in a new tab. */
const LINKS: Readonly<Record<ShellPlace, string>> = { cases: "#/", settings: "#/instellingen" };

interface AppHeaderProps {
  /** Absent while deeper in a case. */
  readonly current?: ShellPlace | undefined;
  readonly onNavigate: (place: ShellPlace) => void;
}

export function AppHeader({ current, onNavigate }: AppHeaderProps) {
  const follow = (place: ShellPlace) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onNavigate(place);
  };
  return (
    <header class="wh-top">
      {/* A button: the address after # belongs to the router. */}
      <button type="button" class="wh-skip" onClick={() => document.getElementById(MAIN_ID)?.focus()}>
        {schermen.header.skip}
      </button>
      <a class="wh-top-home" href={LINKS.cases} onClick={follow("cases")}>
        <Brand />
      </a>
      <nav aria-label={schermen.header.nav}>
        <ul>
          {SHELL_PLACES.map((place) => (
            <li key={place}>
              <a class="wh-top-link" href={LINKS[place]} aria-current={current === place ? "page" : undefined} onClick={follow(place)}>
                <Icon of={ICONS[place]} size="sm" />
                <span>{schermen.header.places[place]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
