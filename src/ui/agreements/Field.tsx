import { useId, useState } from "preact/hooks";
import type { Complaint } from "../../domain/agreementDraft.ts";
import { Complaints } from "./Complaints.tsx";

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly rows?: number;
  readonly code?: boolean;
  readonly wrong?: readonly Complaint[];
  readonly onInput: (value: string) => void;
}

/** A text with its label, and what is wrong with it below. What is typed stays as it is typed; another value from outside takes its place. */
export function TextField({ label, hint, value, rows, code = false, wrong = [], onInput }: TextFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState({ from: value, text: value });
  const text = typed.from === value || typed.text === value ? typed.text : value;
  const shared = {
    id,
    value: text,
    class: code ? "wh-code" : undefined,
    "aria-invalid": wrong.some(({ severity }) => severity === "error") || undefined,
    "aria-describedby": [hint === undefined ? "" : `${id}-hint`, wrong.length > 0 ? `${id}-fout` : ""].join(" ").trim() || undefined,
    onInput: (event: Event & { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      setTyped({ from: value, text: event.currentTarget.value });
      onInput(event.currentTarget.value);
    },
  };
  return (
    <div class="wh-write">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="wh-soft wh-small">
          {hint}
        </p>
      )}
      {rows === undefined ? <input type="text" {...shared} /> : <textarea rows={rows} spellcheck={!code} {...shared} />}
      <Complaints of={wrong} id={`${id}-fout`} />
    </div>
  );
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly wrong?: readonly Complaint[];
  readonly onPick: (value: string) => void;
}

export function SelectField({ label, value, choices, wrong = [], onPick }: SelectFieldProps) {
  const id = useId();
  return (
    <div class="wh-write">
      <label for={id}>{label}</label>
      <select id={id} value={value} aria-describedby={wrong.length > 0 ? `${id}-fout` : undefined} onChange={(event) => onPick(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
      <Complaints of={wrong} id={`${id}-fout`} />
    </div>
  );
}

interface TicksProps {
  readonly legend: string;
  readonly picked: readonly string[];
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly wrong?: readonly Complaint[];
  readonly onPick: (picked: readonly string[]) => void;
}

/** Some of a few, or of many: then they scroll. */
export function Ticks({ legend, picked, choices, wrong = [], onPick }: TicksProps) {
  const id = useId();
  return (
    <fieldset class="wh-ticks" aria-describedby={wrong.length > 0 ? id : undefined}>
      <legend>{legend}</legend>
      <div class={choices.length > 10 ? "wh-ticks-many" : undefined}>
        {choices.map(({ value, name }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={picked.includes(value)}
              onChange={(event) => onPick(event.currentTarget.checked ? [...picked, value] : picked.filter((one) => one !== value))}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <Complaints of={wrong} id={id} />
    </fieldset>
  );
}
