import { ChevronUp } from "lucide-preact";
import { useRef, useState } from "preact/hooks";
import type { PhoneView } from "../../view/model.ts";
import { Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";

const SIDE_BY_SIDE = 3;

interface DockProps {
  readonly tabs: PhoneView["tabs"];
  readonly onOpen: (tab: string) => void;
  /** As `onOpen`, from a list that folds away. */
  readonly onEnter: (tab: string) => void;
}

/** Switches between conversations: up to three side by side, more behind one button. */
export function Dock({ tabs, onOpen, onEnter }: DockProps) {
  const toggle = useRef<HTMLButtonElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  if (tabs.length < 2) return null;
  const many = tabs.length > SIDE_BY_SIDE;
  const unread = tabs.filter((tab) => tab.unread).length;
  const open = (tab: string) => {
    setUnfolded(false);
    if (many) onEnter(tab);
    else onOpen(tab);
  };
  const fold = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !unfolded) return;
    setUnfolded(false);
    toggle.current?.focus();
  };
  return (
    <nav class={many ? "wh-dock wh-dock--many" : "wh-dock"} aria-label={nl.phone.tabs} onKeyDown={fold}>
      {many && (
        <button
          ref={toggle}
          type="button"
          class="wh-dock-tab"
          aria-expanded={unfolded}
          aria-label={nl.phone.allTabs(unread)}
          onClick={() => setUnfolded(!unfolded)}
        >
          <span class="wh-dock-label">{nl.phone.allTabs(unread)}</span>
          {unread > 0 && <i class="wh-unread" aria-hidden="true" />}
          <Icon of={ChevronUp} size="sm" />
        </button>
      )}
      <ul hidden={many && !unfolded}>
        {tabs.map((tab) => (
          <li key={tab.id}>
            <button type="button" class="wh-dock-tab" aria-current={tab.open ? "true" : undefined} onClick={() => open(tab.id)}>
              <span class="wh-dock-label">{tab.label}</span>
              {tab.unread && (
                <>
                  <i class="wh-unread" aria-hidden="true" />
                  <span class="wh-hidden">, {nl.phone.unread}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
