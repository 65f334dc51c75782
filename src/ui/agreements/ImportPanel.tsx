import { Check, FileUp, X } from "lucide-preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Complaint } from "../../domain/agreementDraft.ts";
import { Button, FileButton } from "../parts/index.ts";
import { afspraken } from "../text/afspraken.ts";

const { file: words, sets } = afspraken;
/** What is shown of a long list. */
const SHOWN = 8;

export type ImportAnswer = { readonly ok: true } | { readonly ok: false; readonly sentence?: string; readonly complaints: readonly Complaint[] };

interface ImportPanelProps {
  /** Why a file cannot be taken at all, before it is read; null when it can. */
  readonly sizeProblem: (characters: number) => string | null;
  readonly onText: (text: string) => Promise<ImportAnswer>;
  readonly onClose: () => void;
}

/** A file, or its text: looked at first, and taken only when all of it is right. */
export function ImportPanel({ sizeProblem, onText, onClose }: ImportPanelProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const refuse = (sentence: string) => setAnswer({ ok: false, sentence, complaints: [] });

  async function take(given: string): Promise<void> {
    if (given.trim() === "") return refuse(words.empty);
    const problem = sizeProblem(given.length);
    if (problem !== null) return refuse(problem);
    await onText(given).then(setAnswer, () => refuse(afspraken.failed));
  }
  const isTooBig = (file: File) => {
    const problem = sizeProblem(file.size);
    if (problem !== null) refuse(problem);
    return problem !== null;
  };
  const takeRead = (read: string | null) => {
    if (read === null || read.includes("\u0000")) return refuse(words.unread);
    setText(read);
    void take(read);
  };

  return (
    <section class="wh-card wh-import" aria-labelledby={id}>
      <h3 id={id} ref={heading} class="wh-quiet-focus" tabIndex={-1}>
        {words.title}
      </h3>
      <p>
        {words.lead} {sets.noNames}
      </p>
      <div>
        <FileButton icon={FileUp} accept=".yaml,.yml,text/yaml,text/plain" refuse={isTooBig} onText={takeRead}>
          {words.pick}
        </FileButton>
      </div>
      <label class="wh-write">
        <span>{words.paste}</span>
        <textarea class="wh-code" rows={6} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div role="alert">{answer && !answer.ok && <Refusal answer={answer} />}</div>
      <div class="wh-actions">
        <Button look="primary" icon={Check} onPress={() => void take(text)}>
          {words.check}
        </Button>
        <Button icon={X} onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

function Refusal({ answer: { sentence, complaints } }: { readonly answer: Extract<ImportAnswer, { ok: false }> }) {
  return (
    <div class="wh-complaints wh-complaints--error">
      <p>{sentence ?? words.refused(complaints.length)}</p>
      {complaints.length > 0 && (
        <ul>
          {complaints.slice(0, SHOWN).map((one) => (
            <li key={`${one.line}${one.message}`}>
              <b>{words.line(one.line)}</b> {one.message} <span class="wh-soft">{one.remedy}</span>
            </li>
          ))}
        </ul>
      )}
      {complaints.length > SHOWN && <p>{words.more(complaints.length - SHOWN)}</p>}
      {complaints.some(({ code }) => code === "WH011") && <p>{words.newer}</p>}
    </div>
  );
}
