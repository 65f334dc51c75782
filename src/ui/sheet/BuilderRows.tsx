import { Check, ChevronDown } from "lucide-preact";
import { useId } from "preact/hooks";
import type { BuilderRow } from "../../view/model.ts";
import { Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";

interface BuilderRowProps {
  readonly row: BuilderRow;
  /** Small screens fold every row but one; wide screens show all. */
  readonly open: boolean;
  readonly onFold: () => void;
  readonly onPick: (item: string) => void;
  readonly onLeave: () => void;
}

export function BuilderRowField({ row, open, onFold, onPick, onLeave }: BuilderRowProps) {
  const body = useId();
  const picked = [...row.items, ...(row.leave ? [{ text: row.leave.label, checked: row.leave.checked }] : [])]
    .filter((item) => item.checked)
    .map((item) => item.text)
    .join(", ");
  return (
    <div class="wh-row" data-open={open || undefined} data-row={row.field}>
      <button type="button" class="wh-row-head" aria-expanded={open} aria-controls={body} onClick={onFold}>
        <span class="wh-soft">{row.label}</span>
        <span class={picked === "" ? "wh-soft" : "wh-strong"}>{picked === "" ? nl.sheet.builder.none : picked}</span>
        <Icon of={ChevronDown} size="sm" />
      </button>
      <fieldset id={body} class="wh-row-body">
        <legend class="wh-row-label">{row.label}</legend>
        {row.kind === "line" ? <Line row={row} onPick={onPick} /> : <Chips row={row} onPick={onPick} onLeave={onLeave} />}
      </fieldset>
    </div>
  );
}

function Chips({ row, onPick, onLeave }: Pick<BuilderRowProps, "row" | "onPick" | "onLeave">) {
  const name = useId();
  return (
    <div class="wh-chips">
      {row.items.map((item) => (
        <label key={item.id} class="wh-chip">
          <input type={row.kind === "many" ? "checkbox" : "radio"} name={name} checked={item.checked} onChange={() => onPick(item.id)} />
          {item.checked && <Icon of={Check} size="xs" />}
          <span>{item.text}</span>
        </label>
      ))}
      {row.leave && (
        <label class="wh-chip">
          <input type={row.kind === "many" ? "checkbox" : "radio"} name={name} checked={row.leave.checked} onChange={onLeave} />
          {row.leave.checked && <Icon of={Check} size="xs" />}
          <span>{row.leave.label}</span>
        </label>
      )}
    </div>
  );
}

/** From least to most: the line between the stops thickens. */
function Line({ row, onPick }: Pick<BuilderRowProps, "row" | "onPick">) {
  const name = useId();
  return (
    <div class="wh-line-box">
      <div class="wh-line">
        {row.items.map((item) => (
          <label key={item.id} class="wh-stop">
            <input type="radio" name={name} checked={item.checked} onChange={() => onPick(item.id)} />
            <span>{item.text}</span>
          </label>
        ))}
      </div>
      <p class="wh-line-ends" aria-hidden="true">
        <span>{nl.sheet.builder.least}</span>
        <span>{nl.sheet.builder.most}</span>
      </p>
    </div>
  );
}
