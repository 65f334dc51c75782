import { ArrowRight, ClipboardCheck } from "lucide-preact";
import { useRef, useState } from "preact/hooks";
import type { BuilderRow, BuilderSheet } from "../../view/model.ts";
import { Button, Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { BuilderRowField } from "./BuilderRows.tsx";
import { OptionCards } from "./OptionCards.tsx";
import type { SheetProps } from "./props.ts";
import { SheetFrame } from "./SheetFrame.tsx";

type Field = BuilderRow["field"];

/** A sentence that leads; every row below edits one part of it. */
export function Builder({ sheet, onIntent }: SheetProps<BuilderSheet>) {
  const box = useRef<HTMLDivElement>(null);
  const [hand, setHand] = useState<Field | null>(() => firstEmpty(sheet));
  const none = sheet.none;
  const edit = (field: Field) => {
    setHand(field);
    requestAnimationFrame(() => focusRow(box.current, field));
  };
  return (
    <SheetFrame
      sheet={sheet}
      fallback={nl.sheet.builder.title[sheet.of]}
      actions={
        <>
          {sheet.agreement && (
            <p class="wh-agreement">
              <Icon of={ClipboardCheck} size="sm" />
              <span>
                <span class="wh-hidden">{nl.sheet.builder.agreement}: </span>
                {sheet.agreement}
              </span>
            </p>
          )}
          {none && (
            <Button pressed={none.open} onPress={() => onIntent({ type: "none.toggled" })}>
              {none.label}
            </Button>
          )}
          <Button look="primary" iconEnd={ArrowRight} off={!sheet.ready} onPress={() => onIntent({ type: "confirmed" })}>
            {sheet.confirm}
          </Button>
        </>
      }
    >
      {none?.open ? (
        <OptionCards small legend={nl.sheet.builder.reasons} options={none.reasons} onPick={(reason) => onIntent({ type: "reason.picked", reason })} />
      ) : (
        <>
          <Sentence sheet={sheet} hand={hand} onEdit={edit} />
          <div class="wh-rows" ref={box}>
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
              />
            ))}
          </div>
        </>
      )}
    </SheetFrame>
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
            {piece.filled ? piece.text : label(field).toLowerCase()}
          </button>
        );
      })}
    </div>
  );
}

function firstEmpty(sheet: BuilderSheet): Field | null {
  return sheet.rows.find((row) => !row.items.some((item) => item.checked))?.field ?? null;
}

function focusRow(box: HTMLElement | null, field: Field): void {
  const row = box?.querySelector<HTMLElement>(`[data-row="${field}"]`);
  (row?.querySelector<HTMLElement>("input:checked") ?? row?.querySelector<HTMLElement>("input"))?.focus();
  row?.scrollIntoView({ block: "nearest" });
}
