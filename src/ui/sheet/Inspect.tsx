import { ArrowRight } from "lucide-preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { ClaimKey } from "../../domain/messages.ts";
import type { InspectSheet } from "../../view/model.ts";
import { Button, ClaimBadge } from "../parts/index.ts";
import { claimOfKey } from "../phone/keys.ts";
import { nl } from "../text/nl.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import { leadTo } from "./lead.ts";
import { SheetFrame } from "./SheetFrame.tsx";
import type { SheetProps } from "./props.ts";

/** Point at something in the post, then sort each claim about it. */
export function Inspect({ sheet, onIntent, notebook }: SheetProps<InspectSheet>) {
  const progress = useId();
  const current = sheet.claims.find((claim) => claim.id === sheet.current);
  const prompt = useRef<HTMLParagraphElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const sorting = useRef(false);
  const [asked, ask] = useState("");
  const sort = (claim: string, key: ClaimKey) => {
    sorting.current = true;
    onIntent({ type: "claim.sorted", claim, key });
  };
  const toMissing = () => {
    const waits = sheet.claims.find(({ answer }) => answer === null);
    if (!waits) prompt.current?.focus();
    else if (waits.id === current?.id) leadTo(card.current);
    else onIntent({ type: "claim.selected", claim: waits.id });
  };
  useEffect(() => {
    // The last claim was sorted and its card is gone: focus may not fall off the page.
    if (sorting.current && !current) prompt.current?.focus();
    // Pointed at elsewhere, where focus stays: the question comes into sight, and is said.
    const body = card.current?.closest(".wh-sheet-body");
    if (!sorting.current && body?.contains(document.activeElement)) card.current?.scrollIntoView({ block: "nearest" });
    else if (!sorting.current && body) body.scrollTop = 0;
    ask(current && !sorting.current ? `${current.text} ${nl.sheet.inspect.what}` : "");
    sorting.current = false;
  }, [current?.id]);
  return (
    <SheetFrame
      sheet={sheet}
      fallback={nl.sheet.inspect.title}
      quietHead={current !== undefined}
      helpLast
      actions={
        <>
          <p id={progress} class="wh-progress" role="status">
            {sheet.progress}
          </p>
          <Button
            look="primary"
            iconEnd={ArrowRight}
            off={!sheet.ready}
            onOff={toMissing}
            describedBy={progress}
            onPress={() => onIntent({ type: "confirmed" })}
          >
            {nl.sheet.inspect.done}
          </Button>
        </>
      }
    >
      {current ? (
        <div ref={card}>
          <ClaimCard claim={current} onSort={sort} />
        </div>
      ) : (
        <p class="wh-prompt" ref={prompt} tabIndex={-1}>
          {promptOf(sheet)}
        </p>
      )}
      <p class="wh-hidden" role="status">
        {asked}
      </p>
      {notebook}
      <ClaimList sheet={sheet} onSelect={(claim) => onIntent({ type: "claim.selected", claim })} />
      <MarkList
        sheet={sheet}
        onToggle={(mark) => onIntent({ type: "mark.toggled", mark })}
        onSort={(mark, key) => current?.markId === mark && onIntent({ type: "claim.sorted", claim: current.id, key })}
      />
    </SheetFrame>
  );
}

function promptOf(sheet: InspectSheet): string {
  const T = nl.sheet.inspect;
  if (sheet.bare) return T.bare;
  return sheet.claims.length === 0 ? T.first : T.more;
}

/** What was pointed at so far; every claim can be taken up again. */
function ClaimList({ sheet, onSelect }: { readonly sheet: InspectSheet; readonly onSelect: (claim: string) => void }) {
  if (sheet.claims.length === 0) return null;
  return (
    <details class="wh-fold wh-claims">
      <summary>{nl.sheet.inspect.claims(sheet.claims.length)}</summary>
      <ul>
        {sheet.claims.map((claim) => (
          <li key={claim.id}>
            <button type="button" class="wh-claim-row" aria-current={claim.id === sheet.current ? "true" : undefined} onClick={() => onSelect(claim.id)}>
              {claim.answer ? <ClaimBadge of={claim.answer} /> : <span class="wh-claim-badge wh-claim-badge--open" aria-hidden="true" />}
              <span>
                <q>{claim.markLabel}</q> {claim.text}
              </span>
              <small>{claim.answer ? nl.claim[claim.answer].badge : nl.sheet.inspect.not}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface MarkListProps {
  readonly sheet: InspectSheet;
  readonly onToggle: (mark: string) => void;
  /** Sorts the claim that is on hand, when it belongs to this mark (keys 1, 2 and 3), as in the post. */
  readonly onSort: (mark: string, key: ClaimKey) => void;
}

/** The same marks as in the post, as a list: nothing depends on seeing the picture. */
function MarkList({ sheet, onToggle, onSort }: MarkListProps) {
  const onKeyDown = (mark: string) => (event: KeyboardEvent) => {
    const key = claimOfKey(event);
    if (key !== undefined) onSort(mark, key);
  };
  return (
    <details class="wh-fold wh-mark-list">
      <summary>{nl.sheet.inspect.list(sheet.marks.length)}</summary>
      <fieldset class="wh-chips">
        <legend class="wh-small wh-soft">{nl.sheet.inspect.listHint}</legend>
        {sheet.marks.map((mark) => (
          <label key={mark.id} class="wh-chip">
            <input type="checkbox" checked={mark.marked} onChange={() => onToggle(mark.id)} onKeyDown={onKeyDown(mark.id)} />
            <span>{mark.label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
