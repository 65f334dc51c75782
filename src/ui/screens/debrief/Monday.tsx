import { useId, useState } from "preact/hooks";
import { debrief } from "../../text/schermenDebrief.ts";
import { Kept, NoteField } from "./NoteField.tsx";
import { resolveOf, sentenceOf, type Resolve } from "./sentence.ts";
import { useKept } from "./useKept.ts";

const words = debrief.monday;

interface MondayProps {
  readonly sentence: string;
  readonly onNote: (text: string) => void;
}

/** "De volgende keer dat ik …, doe ik …": two halves, one sentence. */
export function Monday({ sentence, onNote }: MondayProps) {
  const [halves, setHalves] = useState<Resolve>(() => resolveOf(sentence));
  const note = useKept(sentence, onNote);
  const privacy = useId();
  const write = (change: Partial<Resolve>) => {
    const next = { ...halves, ...change };
    setHalves(next);
    note.write(sentenceOf(next));
  };
  return (
    <div class="wh-monday">
      <p id={privacy} class="wh-small wh-soft">
        {debrief.note.privacy}
      </p>
      <NoteField label={words.when} describedBy={privacy} max={180} value={halves.when} onWrite={(when) => write({ when })} onLeave={note.flush} />
      <NoteField label={words.act} describedBy={privacy} max={180} value={halves.act} onWrite={(act) => write({ act })} onLeave={note.flush} />
      <blockquote class="wh-card wh-monday-sentence">
        <p>{note.text === "" ? words.empty : note.text}</p>
      </blockquote>
      <Kept yes={note.kept} />
    </div>
  );
}
