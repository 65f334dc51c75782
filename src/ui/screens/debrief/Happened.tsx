import type { DebriefView } from "../../../view/model.ts";
import { debrief as words } from "../../text/schermenDebrief.ts";
import { Kept, NoteField, Written } from "./NoteField.tsx";
import { Timeline } from "./Timeline.tsx";
import { useKept } from "./useKept.ts";

interface HappenedProps {
  readonly view: DebriefView;
  /** Absent: somebody else's, to be read. */
  readonly onNote?: ((field: "bijgebleven" | "maandag", text: string) => void) | undefined;
  readonly onDecision: (momentId: string) => void;
}

export function Happened({ view, onNote, onDecision }: HappenedProps) {
  const note = useKept(view.notes.remembered, (text) => onNote?.("bijgebleven", text));
  return (
    <>
      <Timeline items={view.timeline} onDecision={onDecision} />
      <p class="wh-luck">{view.luck ?? words.notScored}</p>
      {onNote && (
        <>
          <NoteField label={words.remembered.label} hint={words.remembered.hint} value={note.text} onWrite={note.write} onLeave={note.flush} />
          <Kept yes={note.kept} />
        </>
      )}
      <Written label={words.remembered.label} text={note.text} shown={onNote === undefined} />
    </>
  );
}
