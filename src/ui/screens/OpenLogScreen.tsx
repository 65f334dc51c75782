import { ArrowLeft, FileUp, TriangleAlert } from "lucide-preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Mode } from "../../domain/log.ts";
import type { Role } from "../../domain/roles.ts";
import { Button, Icon } from "../parts/index.ts";
import { bestand as words, type FileProblem } from "../text/schermenBestand.ts";
import { roleAndMode } from "./attemptWords.ts";
import { Main } from "./Main.tsx";
import { ScreenHeading } from "./ScreenHeading.tsx";
import "./shell.css";
import "./openLog.css";

/** One attempt of several in a file. */
export interface LogChoice {
  readonly title: string;
  readonly role: Role;
  readonly mode: Mode;
  readonly date: string;
  readonly isRunning: boolean;
}

interface OpenLogScreenProps {
  readonly problem: FileProblem | null;
  readonly choices: readonly LogChoice[];
  /** Several files are being read. */
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onChoose: (index: number) => void;
  readonly onHome: () => void;
}

/** Where files with attempts are chosen or dropped: one to read, several to see a group. */
export function OpenLogScreen({ problem, choices, busy, onFiles, onChoose, onHome }: OpenLogScreenProps) {
  return (
    <Main kind="open-log">
      <header class="wh-page-head">
        <ScreenHeading text={words.title} />
        <p>{words.lead}</p>
      </header>
      <FileDrop onFiles={onFiles} />
      <p role="status">{busy && words.busy}</p>
      <div role="alert">
        {problem !== null && (
          <div class="wh-notice">
            <Icon of={TriangleAlert} />
            <div>
              <p class="wh-strong">{words.notOpened}</p>
              <p>{words.problems[problem]}</p>
            </div>
          </div>
        )}
      </div>
      {choices.length > 0 && <Choices choices={choices} onChoose={onChoose} />}
      <Button look="quiet" icon={ArrowLeft} onPress={onHome}>
        {words.home}
      </Button>
    </Main>
  );
}

function FileDrop({ onFiles }: Pick<OpenLogScreenProps, "onFiles">) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      class={`wh-drop${over ? " is-over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon of={FileUp} />
      <input
        id={id}
        class="wh-drop-input"
        type="file"
        multiple
        accept=".json,application/json"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file can be chosen again.
          event.currentTarget.value = "";
        }}
      />
      <label for={id} class="wh-button wh-button--primary">
        {words.pick}
      </label>
      <p class="wh-soft">{words.drop}</p>
    </div>
  );
}

function Choices({ choices, onChoose }: Pick<OpenLogScreenProps, "choices" | "onChoose">) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [choices.length]);
  return (
    <section>
      <h2 ref={heading} class="wh-quiet-focus" tabIndex={-1}>
        {words.several}
      </h2>
      <ul class="wh-log-choices">
        {choices.map((choice, index) => (
          <li key={index}>
            <div>
              <p class="wh-strong">{choice.title}</p>
              <p class="wh-small wh-soft">{[roleAndMode(choice), choice.date].join(" · ")}</p>
            </div>
            {choice.isRunning ? (
              <p class="wh-soft">{words.running}</p>
            ) : (
              <Button label={words.chooseNamed(choice.title, choice.date)} onPress={() => onChoose(index)}>
                {words.choose}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
