import { ChevronDown, OctagonX, TriangleAlert } from "lucide-preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { Complaint, DraftAgreement } from "../../domain/agreementDraft.ts";
import type { FactWords } from "../../view/agreements/index.ts";
import { Icon } from "../parts/index.ts";
import { afspraken } from "../text/afspraken.ts";
import type { ActChoices } from "./ActsField.tsx";
import { AgreementForm, type ChangeKeys } from "./AgreementForm.tsx";
import type { FactChoice } from "./ConditionField.tsx";

const { edit: words } = afspraken;

interface EditRowProps {
  readonly draft: DraftAgreement;
  readonly wrong: readonly Complaint[];
  readonly isOpen: boolean;
  readonly facts: readonly FactChoice[];
  readonly factWords: FactWords;
  readonly acts: ActChoices;
  readonly onToggle: () => void;
  readonly onChange: (at: number, ...change: Parameters<ChangeKeys>) => void;
  readonly onOwnFact: (sentence: string) => string;
  readonly onRemove: (at: number) => void;
}

/** One agreement in the list: its name and words, and when it is open its form. */
export function EditRow({ draft, wrong, isOpen, facts, factWords, acts, onToggle, onChange, onOwnFact, onRemove }: EditRowProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) button.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  const title = draft.title === "" ? words.untitled : draft.title;
  const hasErrors = wrong.some(({ severity }) => severity === "error");
  return (
    <article class={`wh-card wh-edit-row${isOpen ? " wh-edit-row--open" : ""}`}>
      <h3>
        <button ref={button} type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <span>{title}</span>
          {wrong.length > 0 && (
            <span class={`wh-edit-mark wh-edit-mark--${hasErrors ? "error" : "warning"}`}>
              <Icon of={hasErrors ? OctagonX : TriangleAlert} size="xs" />
              {words.problems.here(wrong.length)}
            </span>
          )}
          <Icon of={ChevronDown} size="sm" />
        </button>
      </h3>
      {!isOpen && <p class="wh-soft">{draft.text}</p>}
      <div id={id}>
        {isOpen && (
          <AgreementForm
            draft={draft}
            wrong={wrong}
            facts={facts}
            factWords={factWords}
            acts={acts}
            onOwnFact={onOwnFact}
            onChange={(changes, typing) => onChange(draft.at, changes, typing)}
            onRemove={() => onRemove(draft.at)}
          />
        )}
      </div>
    </article>
  );
}
