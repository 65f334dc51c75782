import { Eye } from "lucide-preact";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ConsultSheet } from "../../view/model.ts";
import { Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { Confirm } from "./Confirm.tsx";
import { leadTo } from "./lead.ts";
import { Takes } from "./OptionCards.tsx";
import type { SheetProps } from "./props.ts";
import { SheetFrame } from "./SheetFrame.tsx";

const T = nl.sheet.consult;

/** Tick what is still open, ask a few sources, tick again. */
export function Consult({ sheet, onIntent, notebook }: SheetProps<ConsultSheet>) {
  const explanations = useRef<HTMLFieldSetElement>(null);
  return (
    <SheetFrame
      sheet={sheet}
      phase={sheet.phase}
      helpLast
      fallback={T.title}
      actions={
        <Confirm label={sheet.confirm} missing={sheet.missing} onMissing={() => leadTo(explanations.current)} onPress={() => onIntent({ type: "confirmed" })} />
      }
    >
      {sheet.phase !== "sources" && (
        <Explanations sheet={sheet} inner={explanations} onToggle={(explanation) => onIntent({ type: "explanation.toggled", explanation })} />
      )}
      {sheet.phase !== "before" && <Answers sheet={sheet} />}
      {sheet.phase === "sources" && <Sources sheet={sheet} onAsk={(source) => onIntent({ type: "source.asked", source })} />}
      {sheet.phase === "sources" && <OpenNow sheet={sheet} />}
      {notebook}
    </SheetFrame>
  );
}

interface ExplanationsProps {
  readonly sheet: ConsultSheet;
  readonly inner: RefObject<HTMLFieldSetElement>;
  readonly onToggle: (id: string) => void;
}

function Explanations({ sheet, inner, onToggle }: ExplanationsProps) {
  const after = sheet.phase === "after";
  return (
    <fieldset class="wh-checks" ref={inner}>
      <legend class="wh-legend">{after ? T.explanationsAfter : T.explanations}</legend>
      {sheet.explanations.map((item) => (
        <label key={item.id} class="wh-check">
          <input type="checkbox" checked={item.open} onChange={() => onToggle(item.id)} />
          <span>{item.text}</span>
          {after && item.open !== item.wasOpen && <small class="wh-tag">{item.open ? T.opened : T.closed}</small>}
          {after && item.open === item.wasOpen && <small class="wh-soft">{T.same}</small>}
        </label>
      ))}
    </fieldset>
  );
}

/** While asking, what was ticked stays in sight; it is ticked again afterwards. */
function OpenNow({ sheet }: { readonly sheet: ConsultSheet }) {
  const open = sheet.explanations.filter((item) => item.open);
  if (open.length === 0) return null;
  return (
    <section class="wh-open-now">
      <h3>{T.open}</h3>
      <ul>
        {open.map((item) => (
          <li key={item.id}>{item.text}</li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ sheet, onAsk }: { readonly sheet: ConsultSheet; readonly onAsk: (id: string) => void }) {
  const asked = sheet.sources.filter((source) => source.asked).length;
  return (
    <section class="wh-ask-list">
      <h3 class="wh-legend wh-legend--split">
        <span>{T.sources}</span>
        <span class="wh-left">{T.left(sheet.left, sheet.left + asked)}</span>
      </h3>
      <ul>
        {sheet.sources
          .filter((source) => !source.asked)
          .map((source) => (
            <li key={source.id}>
              <button
                type="button"
                class="wh-consult"
                aria-disabled={sheet.left === 0 || undefined}
                onClick={sheet.left === 0 ? undefined : () => onAsk(source.id)}
              >
                <span class="wh-ask-text">{source.text}</span>
                {source.takes && <Takes time={source.takes} />}
                {source.exposes && (
                  <span class="wh-exposes">
                    <Icon of={Eye} size="xs" />
                    {source.exposes}
                  </span>
                )}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** A new answer takes focus, because the button that asked is gone: so it is read, and Tab goes on from there. */
function Answers({ sheet }: { readonly sheet: ConsultSheet }) {
  const asked = sheet.sources.filter((source) => source.asked);
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(asked.map((source) => source.id));
  useEffect(() => {
    const added = asked.find((source) => !before.current.includes(source.id));
    before.current = asked.map((source) => source.id);
    if (added) list.current?.querySelector<HTMLElement>(`[data-source="${added.id}"]`)?.focus();
  });
  if (asked.length === 0) return null;
  return (
    <ul ref={list} class="wh-answers" aria-label={T.answers}>
      {asked.map((source) => (
        <li key={source.id} class="wh-answer wh-quiet-focus" data-source={source.id} tabIndex={-1}>
          <p class="wh-small wh-soft">{source.text}</p>
          <p>
            <span class="wh-hidden">{T.answer}: </span>
            {source.answer}
          </p>
        </li>
      ))}
    </ul>
  );
}
