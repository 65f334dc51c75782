import { useId } from "preact/hooks";
import { debrief } from "../../text/schermenDebrief.ts";

const NOTE_LENGTH = 400;

interface NoteFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** The warning when it already stands above several fields. */
  readonly describedBy?: string;
  readonly value: string;
  readonly max?: number;
  readonly onWrite: (text: string) => void;
  readonly onLeave: () => void;
}

/** A small field for one's own words, with the warning that belongs to every free text. */
export function NoteField({ label, hint, describedBy, value, max = NOTE_LENGTH, onWrite, onLeave }: NoteFieldProps) {
  const id = useId();
  const left = max - value.length;
  return (
    <div class="wh-note">
      <label for={id}>{label}</label>
      {describedBy === undefined && (
        <p id={`${id}-hint`} class="wh-small wh-soft">
          {hint !== undefined && `${hint} `}
          {debrief.note.privacy}
        </p>
      )}
      <textarea
        id={id}
        rows={3}
        maxLength={max}
        value={value}
        aria-describedby={describedBy ?? `${id}-hint`}
        onInput={(event) => onWrite(event.currentTarget.value.slice(0, max))}
        onBlur={onLeave}
      />
      {left < 60 && <p class="wh-small wh-soft">{debrief.note.left(left)}</p>}
    </div>
  );
}

/** Says once that the text is kept. */
export function Kept({ yes }: { readonly yes: boolean }) {
  return (
    <p role="status" class="wh-small wh-kept">
      {yes ? debrief.note.saved : ""}
    </p>
  );
}

interface WrittenProps {
  readonly label?: string;
  readonly text: string;
  /** Also on screen; otherwise on paper only, where a field cannot be filled in. */
  readonly shown?: boolean;
}

/** Own words as text. On paper an empty one gives lines to write on. */
export function Written({ label, text, shown = false }: WrittenProps) {
  if (shown && text === "") return null;
  return (
    <div class={`wh-written wh-own-text${shown ? "" : " wh-print-only"}`}>
      {label !== undefined && <p class="wh-strong">{label}</p>}
      {text === "" ? <div class="wh-write-lines" /> : <p class="wh-written-text">{text}</p>}
    </div>
  );
}
