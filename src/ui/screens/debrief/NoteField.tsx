import { useId } from "preact/hooks";
import { useOffers } from "../../parts/index.ts";
import { inPakket } from "../../text/inPakket.ts";
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

/** What is said about own words: where they are kept. */
export function useNoteWords(): { readonly privacy: string; readonly saved: string } {
  const offers = useOffers();
  return offers("device") ? debrief.note : inPakket.note;
}

/** A small field for one's own words, with the warning that belongs to every free text. */
export function NoteField({ label, hint, describedBy, value, max = NOTE_LENGTH, onWrite, onLeave }: NoteFieldProps) {
  const id = useId();
  const { privacy } = useNoteWords();
  const left = max - value.length;
  return (
    <div class="wh-note">
      <label for={id}>{label}</label>
      {describedBy === undefined && (
        <p id={`${id}-hint`} class="wh-small wh-soft">
          {hint !== undefined && `${hint} `}
          {privacy}
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
  const { saved } = useNoteWords();
  return (
    <p role="status" class="wh-small wh-kept">
      {yes ? saved : ""}
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
  return (
    <div class={`wh-written${shown && text !== "" ? "" : " wh-print-only"}`}>
      {label !== undefined && <p class="wh-strong">{label}</p>}
      {text !== "" && <p class="wh-written-text wh-own-text">{text}</p>}
      <div class={`wh-write-lines wh-print-only${text === "" ? " is-empty" : ""}`} />
    </div>
  );
}
