import { X } from "lucide-preact";
import { useId, useState } from "preact/hooks";
import { Icon } from "../parts/index.ts";
import { woorden } from "../text/woorden.ts";
import { useWordLink } from "./useWordLink.ts";
import "./terms.css";

const POPOVER = typeof HTMLElement !== "undefined" && "popover" in HTMLElement.prototype;

interface TermProps {
  readonly term: string;
  /** As it stands in the sentence. */
  readonly children: string;
  readonly meaning: string;
}

/** A word with its explanation behind it. The browser opens it, closes it on Escape or a press beside it, and gives focus back. */
export function Term({ term, children, meaning }: TermProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const link = useWordLink();
  // Without popovers in the browser it opens in the line.
  const plain = POPOVER ? {} : { "aria-expanded": open, "aria-controls": id, onClick: () => setOpen(!open) };
  return (
    <>
      <button type="button" class="wh-term" {...(POPOVER ? { popovertarget: id } : {})} {...plain}>
        {children}
        <span class="wh-hidden"> ({woorden.explain})</span>
      </button>
      <span id={id} class="wh-term-pop" {...(POPOVER ? { popover: "auto" } : { hidden: !open })} role="note" aria-label={woorden.of(term)}>
        <b>{term}</b>
        <span>{meaning}</span>
        <a {...link(term)}>{woorden.more}</a>
        {POPOVER && (
          <button type="button" class="wh-icon-button" popovertarget={id} popovertargetaction="hide" aria-label={woorden.close} title={woorden.close}>
            <Icon of={X} size="sm" />
          </button>
        )}
      </span>
    </>
  );
}
