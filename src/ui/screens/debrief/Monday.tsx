import { useId, useState } from "preact/hooks";
import { debrief } from "../../text/schermenDebrief.ts";
import { Kept, NoteField, useNoteWords, Written } from "./NoteField.tsx";
import { resolveOf, sentenceOf, type Resolve } from "./sentence.ts";
import { useKept } from "./useKept.ts";

const words = debrief.monday;

interface MondayProps {
  readonly sentence: string;
  /** Absent: somebody else's, to be read. */
  readonly onNote?: ((text: string) => void) | undefined;
}

/** "De volgende keer dat ik …, doe ik …": two halves, one sentence. */
export function Monday({ sentence, onNote }: MondayProps) {
  const [halves, setHalves] = useState<Resolve>(() => resolveOf(sentence));
  const note = useKept(sentence, (text) => onNote?.(text));
  const privacy = useId();
  const own = useNoteWords();
  const write = (change: Partial<Resolve>) => {
    const next = { ...halves, ...change };
    setHalves(next);
    note.write(sentenceOf(next));
  };
  if (!onNote) return <Written label={debrief.parts.maandag.short} text={sentence} shown />;
  return (
    <div class="wh-monday">
      <p id={privacy} class="wh-small wh-soft">
        {own.privacy}
      </p>
      <NoteField label={words.when} describedBy={privacy} max={180} value={halves.when} onWrite={(when) => write({ when })} onLeave={note.flush} />
      <NoteField label={words.act} describedBy={privacy} max={180} value={halves.act} onWrite={(act) => write({ act })} onLeave={note.flush} />
      <blockquote class="wh-card wh-monday-sentence">
        <p>{note.text === "" ? words.empty : note.text}</p>
      </blockquote>
      <Written text={note.text} />
      <Kept yes={note.kept} />
    </div>
  );
}
