import { ChevronDown, ChevronUp } from "lucide-preact";
import { createContext, type ComponentChildren } from "preact";
import { useContext, useEffect, useId, useRef } from "preact/hooks";
import type { SheetView } from "../../view/model.ts";
import { Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { Help } from "./Help.tsx";

/** What every sheet gets from the play screen around it. */
export interface SheetChrome {
  /** Step navigator on wide screens. */
  readonly steps: ComponentChildren;
  /** The terms in this sheet, explained. */
  readonly words: ComponentChildren;
  /** Small screens: whether the sheet has the room, or the post. */
  readonly tall: boolean;
  readonly onResize: () => void;
  /** Focus moves to the heading when a new moment begins. */
  readonly takeFocus: boolean;
}

export const SheetChromeContext = createContext<SheetChrome>({ steps: null, words: null, tall: true, onResize: () => undefined, takeFocus: false });

interface SheetFrameProps {
  readonly sheet: Pick<SheetView, "kind" | "momentId" | "title" | "ask" | "help" | "helpNote">;
  /** Changes within one moment that count as new, such as the phase of a consultation. */
  readonly phase?: string;
  readonly kicker?: ComponentChildren;
  /** Said instead of an empty title. */
  readonly fallback?: string;
  /** Heading and question stay readable to all, but leave the small screen to the post. */
  readonly quietHead?: boolean;
  /** The routekaart's questions come after the work instead of before it. */
  readonly helpLast?: boolean;
  /** Only text inside: the body itself must be reachable to scroll it. */
  readonly textOnly?: boolean;
  readonly actions: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function SheetFrame({
  sheet,
  phase = "",
  kicker,
  fallback = "",
  quietHead = false,
  helpLast = false,
  textOnly = false,
  actions,
  children,
}: SheetFrameProps) {
  const chrome = useContext(SheetChromeContext);
  const heading = useFocusOnNew(`${sheet.kind}/${sheet.momentId}/${phase}`, chrome.takeFocus);
  const id = useId();
  const title = sheet.title === "" ? fallback : sheet.title;
  return (
    <section class="wh-sheet" data-kind={sheet.kind} aria-labelledby={id}>
      <div class="wh-sheet-steps">{chrome.steps}</div>
      <button type="button" class="wh-grip" onClick={chrome.onResize}>
        <Icon of={chrome.tall ? ChevronDown : ChevronUp} size="sm" />
        <span>{chrome.tall ? nl.sheet.showPost : nl.sheet.showSheet}</span>
      </button>
      <div class="wh-sheet-body" tabIndex={textOnly ? 0 : undefined} role={textOnly ? "group" : undefined} aria-labelledby={textOnly ? id : undefined}>
        <div class={quietHead ? "wh-sheet-head wh-sheet-head--quiet" : "wh-sheet-head"}>
          {kicker && <p class="wh-sheet-kicker">{kicker}</p>}
          <h2 id={id} ref={heading} tabIndex={-1} data-sheet-heading>
            {title}
          </h2>
          {sheet.ask !== "" && <p class="wh-ask">{sheet.ask}</p>}
        </div>
        {sheet.helpNote !== undefined && <p class="wh-help-note">{sheet.helpNote}</p>}
        {!helpLast && <Help questions={sheet.help} />}
        {children}
        {helpLast && <Help questions={sheet.help} />}
        {chrome.words}
      </div>
      <footer class="wh-sheet-foot">{actions}</footer>
    </section>
  );
}

/** Focus goes to the heading when the key changes, never on a mere redraw. */
function useFocusOnNew(key: string, active: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const body = heading.current?.closest(".wh-sheet-body");
    if (body) body.scrollTop = 0;
    if (active) heading.current?.focus({ preventScroll: true });
  }, [key, active]);
  return heading;
}
