import { ArrowLeft, CircleCheck, ListPlus, Plus, Save, Trash2, Undo2 } from "lucide-preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CheckedFile } from "../../domain/agreementDraft.ts";
import type { FactWords } from "../../view/agreements/index.ts";
import type { SaveStatus } from "../../view/shell.ts";
import { Button, Icon } from "../parts/index.ts";
import { ConfirmButton } from "../screens/ConfirmButton.tsx";
import { Main } from "../screens/Main.tsx";
import { NoticeBar } from "../screens/NoticeBar.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { afspraken } from "../text/afspraken.ts";
import type { ActChoices } from "./ActsField.tsx";
import { Complaints } from "./Complaints.tsx";
import type { FactChoice } from "./ConditionField.tsx";
import { EditRow } from "./EditRow.tsx";
import type { ChangeKeys } from "./AgreementForm.tsx";
import { TextField } from "./Field.tsx";
import "../screens/shell.css";
import "./agreements.css";
import "./fields.css";
import "./edit.css";
import "./form.css";

const { edit: words, sets } = afspraken;

interface EditScreenProps {
  readonly file: CheckedFile;
  /** The text was changed after `file` was checked. */
  readonly checking: boolean;
  /** What came along, with its title. */
  readonly along: readonly { readonly id: string; readonly title: string }[];
  readonly facts: readonly FactChoice[];
  readonly factWords: FactWords;
  readonly acts: ActChoices;
  readonly status: SaveStatus;
  readonly told: string;
  readonly canUndo: boolean;
  /** There is a version to go back to. */
  readonly canDiscard: boolean;
  /** Place of the agreement to open at once. */
  readonly open: number | null;
  readonly onOpen: (at: number | null) => void;
  readonly onTitle: (title: string) => void;
  readonly onChange: (at: number, ...change: Parameters<ChangeKeys>) => void;
  readonly onOwnFact: (sentence: string) => string;
  readonly onAdd: () => void;
  readonly onLibrary: () => void;
  readonly onRemove: (at: number) => void;
  readonly onMakeOwn: (id: string) => void;
  readonly onLeaveOut: (id: string) => void;
  readonly onUndo: () => void;
  readonly onSave: (use: boolean) => void;
  readonly onDiscard: () => void;
  readonly onBack: () => void;
}

/** `#/afspraken/bewerk/<name>`: a set of one's own in forms, with the checker beside it. */
export function EditScreen(props: EditScreenProps) {
  const { file, along, status, open, onOpen, onTitle, onAdd, onLibrary, onBack } = props;
  const list = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState(0);
  useEffect(() => {
    if (removed > 0) list.current?.focus();
  }, [removed]);
  return (
    <Main kind="agreement-edit">
      <Button look="quiet" icon={ArrowLeft} onPress={onBack}>
        {afspraken.back}
      </Button>
      <header class="wh-page-head">
        <ScreenHeading text={words.title(file.title)} />
        <p>
          {words.lead} {sets.noNames}
        </p>
      </header>
      <NoticeBar status={status} />
      <div class="wh-edit">
        <Checker {...props} />
        <div class="wh-edit-list">
          <TextField label={words.setTitle} value={file.title} onInput={onTitle} />
          <h2 ref={list} class="wh-quiet-focus" tabIndex={-1}>
            {words.list}
          </h2>
          {file.own.length === 0 && <p class="wh-empty">{words.none}</p>}
          {file.own.map((draft) => (
            <EditRow
              key={`${draft.at}/${file.own.length}`}
              draft={draft}
              wrong={file.complaints.filter(({ at }) => at === draft.at)}
              isOpen={open === draft.at}
              onToggle={() => onOpen(open === draft.at ? null : draft.at)}
              {...props}
              onRemove={(at) => {
                props.onRemove(at);
                setRemoved((count) => count + 1);
              }}
            />
          ))}
          <div class="wh-actions">
            <Button icon={Plus} onPress={onAdd}>
              {words.add}
            </Button>
            <Button icon={ListPlus} onPress={onLibrary}>
              {words.library}
            </Button>
          </div>
          {along.length > 0 && <Along {...props} />}
        </div>
      </div>
    </Main>
  );
}

function Along({ along, onMakeOwn, onLeaveOut }: EditScreenProps) {
  return (
    <section class="wh-along">
      <h2>{words.along}</h2>
      <p class="wh-soft">{words.alongText}</p>
      <ul>
        {along.map(({ id, title }) => (
          <li key={id} class="wh-card">
            <h3>{title}</h3>
            <div class="wh-actions">
              <Button label={words.makeOwnOf(title)} onPress={() => onMakeOwn(id)}>
                {words.makeOwn}
              </Button>
              <Button label={words.leaveOutOf(title)} onPress={() => onLeaveOut(id)}>
                {words.leaveOut}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The opinion of the checker over all of it, and what can be done with the set. */
function Checker({ file, checking, told, canUndo, canDiscard, onOpen, onUndo, onSave, onDiscard }: EditScreenProps) {
  const errors = file.complaints.filter(({ severity }) => severity === "error").length;
  const warnings = file.complaints.length - errors;
  const ready = file.set !== null && !checking;
  // While it is being checked nothing is known to be wrong.
  const whyOff = ready || checking ? undefined : "wh-vast";
  const marked = file.own.filter((draft) => file.complaints.some(({ at }) => at === draft.at));
  return (
    <aside class="wh-card wh-checker" aria-label={words.problems.file}>
      <p class={`wh-checker-verdict wh-checker-verdict--${errors > 0 ? "error" : "ok"}`} role="status">
        {errors === 0 && !checking && <Icon of={CircleCheck} size="sm" />}
        <span>
          {checking ? words.problems.checking : errors > 0 ? words.problems.errors(errors) : words.problems.none}{" "}
          {!checking && warnings > 0 && words.problems.warnings(warnings)}
        </span>
      </p>
      <Complaints of={file.complaints.filter(({ at }) => at === undefined)} />
      {marked.length > 0 && (
        <ul class="wh-checker-list">
          {marked.map(({ at, title }) => (
            <li key={at}>
              <button type="button" onClick={() => onOpen(at)}>
                {title === "" ? words.untitled : title}
              </button>{" "}
              <span class="wh-soft">{words.problems.here(file.complaints.filter((one) => one.at === at).length)}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="wh-checker-do">
        <Button look="primary" icon={Save} off={!ready} describedBy={whyOff} onPress={() => onSave(true)}>
          {words.saveAndUse}
        </Button>
        <Button icon={Save} off={!ready} describedBy={whyOff} onPress={() => onSave(false)}>
          {words.save}
        </Button>
        {whyOff !== undefined && (
          <p id={whyOff} class="wh-small wh-soft">
            {words.saveOff}
          </p>
        )}
        <Button icon={Undo2} off={!canUndo} onPress={onUndo}>
          {words.undo}
        </Button>
        {canDiscard && (
          <ConfirmButton look="quiet" icon={Trash2} ask={words.discardAsk} yes={words.discardYes} no={words.discardNo} onConfirm={onDiscard}>
            {words.discard}
          </ConfirmButton>
        )}
      </div>
      <p class="wh-told wh-small" role="status">
        {told}
      </p>
    </aside>
  );
}
