import { Check } from "lucide-preact";
import { useId, useRef } from "preact/hooks";
import type { TownPin } from "../../view/shell.ts";
import { Icon, phenomenonIcon } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { PinList } from "./PinList.tsx";
import { spotOf } from "./spot.ts";
import { useOpen } from "./useOpen.ts";

const { pin: words } = schermen.start;

interface PinProps {
  readonly pin: TownPin;
  readonly lit: boolean;
  readonly onLit: (location: string | null) => void;
  readonly onOpen: (caseId: string) => void;
}

/** A drop on its tip, in a box of 40 by 52. */
const DROP = "M20 50.5C20 50.5 38 31.5 38 19.5A18 18 0 1 0 2 19.5C2 31.5 20 50.5 20 50.5Z";
/** From here on to the right the title stands left of its pin. Percent. */
const RIGHT = 60;
/** From here on down a list opens upwards. Percent. */
const LOW = 55;

/** A pin on its spot. One case opens at once; more unfold as a list. */
export function Pin({ pin, lit, onLit, onOpen }: PinProps) {
  const { cases, location, name, state } = pin;
  const [first, ...others] = cases;
  const item = useRef<HTMLLIElement>(null);
  const { open, toggle, close } = useOpen(item);
  const listId = useId();
  const many = others.length > 0;
  const next = cases.find((one) => one.state === state) ?? first;
  return (
    <li
      ref={item}
      class="wh-pin-spot"
      style={spotOf(pin)}
      data-state={state}
      data-lit={lit || open || undefined}
      data-told={pin.told || undefined}
      data-side={pin.x > RIGHT ? "left" : "right"}
      data-low={pin.y > LOW || undefined}
      data-open={open || undefined}
      onPointerEnter={() => onLit(location)}
      onPointerLeave={() => onLit(null)}
      onFocusIn={() => onLit(location)}
      onFocusOut={() => onLit(null)}
    >
      <button
        type="button"
        class="wh-pin"
        data-pin={location}
        aria-label={many ? words.many(name, cases.length, words.states[state]) : words.one(first.title, name, words.states[state])}
        {...(many ? { "aria-expanded": open, "aria-controls": listId } : {})}
        onClick={() => (many ? toggle() : onOpen(first.id))}
      >
        <svg class="wh-pin-drop" viewBox="0 0 40 52" aria-hidden="true">
          <path class="wh-pin-shade" d={DROP} />
          <path d={DROP} />
        </svg>
        <Icon of={state === "done" ? Check : phenomenonIcon(next.phenomenon, next.channel)} size="sm" />
        {many && (
          <span class="wh-pin-count" aria-hidden="true">
            {cases.length}
          </span>
        )}
      </button>
      <span class="wh-pin-tag" aria-hidden="true">
        <b>{many ? name : first.title}</b>
        <span>{many ? words.count(cases.length) : name}</span>
      </span>
      <PinList id={listId} title={name} cases={cases} open={open && many} onOpen={onOpen} onClose={close} />
    </li>
  );
}
