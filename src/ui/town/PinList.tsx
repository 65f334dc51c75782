import type { TownCase } from "../../view/shell.ts";
import { Check } from "lucide-preact";
import { Icon, phenomenonIcon } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";

const { pin: words } = schermen.start;

interface PinListProps {
  readonly id: string;
  readonly title: string;
  readonly cases: readonly TownCase[];
  readonly open: boolean;
  readonly onOpen: (caseId: string) => void;
  readonly onClose: () => void;
}

/** The cases at one location, beside their pin. */
export function PinList({ id, title, cases, open, onOpen, onClose }: PinListProps) {
  return (
    <div class="wh-pin-list" id={id} hidden={!open}>
      {open && (
        <>
          <p class="wh-small wh-soft">{title}</p>
          <ul>
            {cases.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  class="wh-pin-case"
                  onClick={() => {
                    onClose();
                    onOpen(one.id);
                  }}
                >
                  <Icon of={one.state === "done" ? Check : phenomenonIcon(one.phenomenon, one.channel)} size="sm" />
                  <span>
                    <b>{one.title}</b> <span class="wh-small wh-soft">{words.states[one.state]}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
