import { ChevronDown, ClipboardCheck } from "lucide-preact";
import { useRef, useState } from "preact/hooks";
import type { BuilderRow, BuilderSheet } from "../../view/model.ts";
import { Button, Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { BuilderRowField } from "./BuilderRows.tsx";
import { Confirm } from "./Confirm.tsx";
import { leadTo } from "./lead.ts";
import { OptionCards } from "./OptionCards.tsx";
import type { SheetProps } from "./props.ts";
import { SheetFrame } from "./SheetFrame.tsx";

type Field = BuilderRow["field"];

/** A sentence that leads; every row below edits one part of it. */
export function Builder({ sheet, onIntent }: SheetProps<BuilderSheet>) {
  const box = useRef<HTMLDivElement>(null);
  const reasons = useRef<HTMLDivElement>(null);
  const [hand, setHand] = useState<Field | null>(() => firstEmpty(sheet));
  const none = sheet.none;
  const edit = (field: Field) => {
    setHand(field);
    requestAnimationFrame(() => focusRow(box.current, field));
  };
  const toMissing = () => {
    const field = sheet.missing?.field;
    if (field) edit(field);
    else leadTo(reasons.current);
  };
  return (
    <SheetFrame
      sheet={sheet}
      fallback={nl.sheet.builder.title[sheet.of]}
      actions={
        <>
          {sheet.agreement && <AgreementFold of={sheet.agreement} />}
          {none && (
            <Button pressed={none.open} onPress={() => onIntent({ type: "none.toggled" })}>
              {none.label}
            </Button>
          )}
          <Confirm label={sheet.confirm} missing={sheet.missing?.text} onMissing={toMissing} onPress={() => onIntent({ type: "confirmed" })} />
        </>
      }
    >
      {none?.open ? (
        <div ref={reasons}>
          <OptionCards small legend={nl.sheet.builder.reasons} options={none.reasons} onPick={(reason) => onIntent({ type: "reason.picked", reason })} />
        </div>
      ) : (
        <>
          {sheet.sentence.length > 0 && <Sentence sheet={sheet} hand={hand} onEdit={edit} />}
          <div class={`wh-rows${sheet.of === "build" ? " is-own" : ""}`} ref={box}>
            {sheet.rows.map((row) => (
              <BuilderRowField
                key={row.field}
                row={row}
                open={hand === row.field}
                onFold={() => setHand(hand === row.field ? null : row.field)}
                onPick={(item) => {
                  setHand(row.field);
                  onIntent({ type: "field.picked", field: row.field, item });
                }}
                onLeave={() => {
                  setHand(row.field);
                  onIntent({ type: "field.emptied", field: row.field });
                }}
              />
            ))}
          </div>
        </>
      )}
    </SheetFrame>
  );
}

/** One line with its title where there is little room; the text is one press away. */
function AgreementFold({ of: { title, text } }: { readonly of: NonNullable<BuilderSheet["agreement"]> }) {
  const [roomy] = useState(() => matchMedia("(min-width: 60em)").matches);
  return (
    <details class="wh-agreement" open={roomy}>
      <summary>
        <Icon of={ClipboardCheck} size="sm" />
        <span>
          {nl.sheet.builder.agreement}: {title}
        </span>
        <Icon of={ChevronDown} size="sm" />
      </summary>
      <p>{text}</p>
    </details>
  );
}

function Sentence({ sheet, hand, onEdit }: { readonly sheet: BuilderSheet; readonly hand: Field | null; readonly onEdit: (field: Field) => void }) {
  const label = (field: Field) => sheet.rows.find((row) => row.field === field)?.label ?? field;
  return (
    <div class="wh-sentence" aria-label={nl.sheet.builder.sentence[sheet.of]} role="group">
      {sheet.sentence.map((piece, index) => {
        const { field } = piece;
        if (field === undefined) return <span key={index}>{piece.text}</span>;
        return (
          <button
            key={index}
            type="button"
            class={`wh-piece${piece.filled ? "" : " is-empty"}${hand === field ? " is-hand" : ""}`}
            onClick={() => onEdit(field)}
          >
            <span class="wh-hidden">{nl.sheet.builder.edit(label(field))}: </span>
            {piece.text}
          </button>
        );
      })}
    </div>
  );
}

function firstEmpty(sheet: BuilderSheet): Field | null {
  return sheet.rows.find((row) => row.leave?.checked !== true && !row.items.some((item) => item.checked))?.field ?? null;
}

function focusRow(box: HTMLElement | null, field: Field): void {
  const row = box?.querySelector(`[data-row="${field}"]`);
  leadTo(row?.querySelector("fieldset"));
  row?.scrollIntoView({ block: "nearest" });
}
