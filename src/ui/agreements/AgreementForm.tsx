import { Trash2 } from "lucide-preact";
import type { Complaint, DraftAct, DraftAgreement } from "../../domain/agreementDraft.ts";
import { GRADE_NAMES, PARTY_NAMES, ROLES, STEP_NAMES, STEPS, TERM_WORDS, TERMS, type FactWords } from "../../view/agreements/index.ts";
import { Button } from "../parts/index.ts";
import { ChoiceGroup } from "../screens/ChoiceGroup.tsx";
import { afspraken } from "../text/afspraken.ts";
import { ActsField, type ActChoices } from "./ActsField.tsx";
import { Complaints } from "./Complaints.tsx";
import { ConditionField, type FactChoice } from "./ConditionField.tsx";
import { SelectField, TextField, Ticks } from "./Field.tsx";

const { form: words, edit: editWords } = afspraken;
const MINUTES = "minuten";
const FIRST_MINUTES = 15;

/** Keys of an agreement as a file has them. */
export type FormKey =
  | "kind"
  | "title"
  | "text"
  | "when"
  | "after"
  | "duty"
  | "judgedBy"
  | "within"
  | "parties"
  | "except"
  | "breach"
  | "worse"
  | "step"
  | "botst";

/** Several keys at once are one change. `typing`: more may follow. */
export type ChangeKeys = (changes: Readonly<Partial<Record<FormKey, unknown>>>, typing?: boolean) => void;

interface AgreementFormProps {
  readonly draft: DraftAgreement;
  readonly wrong: readonly Complaint[];
  readonly facts: readonly FactChoice[];
  readonly factWords: FactWords;
  readonly acts: ActChoices;
  readonly onChange: ChangeKeys;
  readonly onOwnFact: (sentence: string) => string;
  readonly onRemove: () => void;
}

/** One agreement, to be written. Every field changes the file at once. */
export function AgreementForm({ draft, wrong, facts, factWords, acts, onChange, onOwnFact, onRemove }: AgreementFormProps) {
  const at = (...fields: readonly string[]) => wrong.filter(({ field }) => fields.includes(field ?? ""));
  const rest = wrong.filter(({ field }) => field === undefined || !PLACED.includes(field));
  const condition = { facts, factWords, onOwnFact };
  const duty = (change: Partial<Record<"do" | "dont", readonly unknown[]>>) => onChange({ duty: dutyOf(draft, change) });
  return (
    <div class="wh-accord-form">
      <Complaints of={rest} />
      <TextField label={words.title} value={draft.title} wrong={at("title")} onInput={(title) => onChange({ title }, true)} />
      <TextField label={words.text} hint={words.textHint} rows={3} value={draft.text} wrong={at("text")} onInput={(text) => onChange({ text }, true)} />
      <ConditionField
        legend={words.when}
        hint={words.whenHint}
        empty={words.noWhen}
        condition={draft.when}
        wrong={at("when")}
        onChange={(when, typing) => onChange({ when }, typing)}
        {...condition}
      />
      {draft.judgedBy === "" && (
        <>
          <ActsField legend={words.do} hint={words.doHint} acts={draft.do} choices={acts} wrong={at("duty", "id")} onChange={(list) => duty({ do: list })} />
          <ActsField legend={words.dont} hint={words.dontHint} acts={draft.dont} choices={acts} onChange={(list) => duty({ dont: list })} />
        </>
      )}
      <Term draft={draft} wrong={at("within")} onChange={onChange} />
      <Ticks
        legend={words.parties}
        picked={draft.parties}
        choices={ROLES.map((role) => ({ value: role, name: PARTY_NAMES[role] }))}
        wrong={at("parties")}
        onPick={(picked) => onChange({ parties: ROLES.filter((role) => picked.includes(role)) })}
      />
      <ConditionField
        legend={words.except}
        empty={words.noExcept}
        condition={draft.except}
        wrong={at("except")}
        onChange={(except, typing) => onChange({ except }, typing)}
        {...condition}
      />
      <ChoiceGroup
        legend={words.breach}
        hint={words.breachHint}
        value={draft.breach}
        choices={(["verdedigbaar", "riskant", "fout"] as const).map((value) => ({ value, name: GRADE_NAMES[value] }))}
        onPick={(breach) => onChange({ breach })}
      />
      <Complaints of={at("breach")} />
      <TextField
        label={words.botst}
        hint={words.botstHint}
        rows={2}
        value={draft.botst}
        wrong={at("botst")}
        onInput={(text) => onChange({ botst: text === "" ? undefined : text }, true)}
      />
      <details class="wh-fold">
        <summary>{words.insteadTitle}</summary>
        <ChoiceGroup
          legend={words.kind}
          value={draft.kind}
          choices={(["local", "example", ...(draft.kind === "model" ? ["model" as const] : [])] as const).map((value) => ({ value, ...words.kinds[value] }))}
          onPick={(kind) => onChange({ kind })}
        />
        <ChoiceGroup
          legend={words.judged}
          value={draft.judgedBy}
          choices={(["", "auteur", "niemand"] as const).map((value) => ({ value, ...words.judgedBy[value] }))}
          onPick={(judgedBy) => onChange(judgedBy === "" ? { judgedBy: undefined, duty: dutyOf(draft, {}) } : { judgedBy, duty: undefined })}
        />
        <SelectField
          label={words.step}
          value={draft.step}
          choices={STEPS.map((step) => ({ value: step, name: STEP_NAMES[step] }))}
          wrong={at("step")}
          onPick={(step) => onChange({ step })}
        />
        <ActsField
          legend={words.after}
          hint={words.afterHint}
          acts={draft.after}
          choices={acts}
          wrong={at("after")}
          onChange={(after) => onChange({ after: after.length === 0 ? undefined : after })}
        />
        {draft.worse && (
          <ConditionField
            legend={words.worse}
            empty={words.noExcept}
            condition={draft.worse.when}
            wrong={at("worse")}
            onChange={(when, typing) => onChange({ worse: when === undefined ? undefined : { when, breach: draft.worse?.breach } }, typing)}
            {...condition}
          />
        )}
        {draft.judgedBy === "" &&
          ROLES.filter((role) => draft.parties.includes(role)).map((role) => (
            <ActsField
              key={role}
              legend={words.instead(PARTY_NAMES[role])}
              hint={words.insteadHint}
              acts={draft.instead[role] ?? []}
              choices={acts}
              onChange={(list) =>
                onChange({ duty: dutyOf({ ...draft, instead: { ...draft.instead, [role]: list.map((written) => ({ written, pattern: null })) } }, {}) })
              }
            />
          ))}
        {draft.law.length > 0 && <p class="wh-soft">{words.law(draft.law.join(", "))}</p>}
      </details>
      <Button look="quiet" icon={Trash2} onPress={onRemove}>
        {editWords.remove}
      </Button>
    </div>
  );
}

/** Fields of the form that say themselves what is wrong with them. */
const PLACED: readonly string[] = ["title", "text", "when", "duty", "id", "within", "parties", "except", "breach", "botst", "step", "after", "worse"];

/** The duty as the file has it: what is empty is left out, and a duty without anything is none. */
function dutyOf(draft: DraftAgreement, change: Partial<Record<"do" | "dont", readonly unknown[]>>): unknown {
  const plain = (acts: readonly DraftAct[]) => acts.map((act) => act.written);
  const [ways, left] = [change.do ?? plain(draft.do), change.dont ?? plain(draft.dont)];
  const instead = Object.entries(draft.instead).flatMap(([role, acts]) => (acts && acts.length > 0 ? [[role, plain(acts)] as const] : []));
  if (ways.length + left.length + instead.length === 0) return undefined;
  return {
    ...(ways.length > 0 ? { do: ways } : {}),
    ...(left.length > 0 ? { dont: left } : {}),
    ...(instead.length > 0 ? { instead: Object.fromEntries(instead) } : {}),
  };
}

function Term({ draft, wrong, onChange }: Pick<AgreementFormProps, "draft" | "wrong" | "onChange">) {
  const minutes = /^\d/u.test(draft.within) ? draft.within.replace(/\D+$/u, "") : null;
  return (
    <div class="wh-deadline">
      <SelectField
        label={words.within}
        value={minutes === null ? draft.within : MINUTES}
        choices={[...TERMS.map((value) => ({ value, name: TERM_WORDS[value] })), { value: MINUTES, name: words.minutes }]}
        wrong={wrong}
        onPick={(value) => onChange({ within: value === MINUTES ? `${FIRST_MINUTES}min` : value })}
      />
      {minutes !== null && (
        <div class="wh-write">
          <label>
            {words.minutesCount}
            <input
              type="number"
              min="1"
              max="1440"
              value={minutes}
              onInput={(event) => {
                const count = Math.round(Number(event.currentTarget.value));
                if (count > 0) onChange({ within: `${Math.min(count, 99_999)}min` }, true);
              }}
            />
          </label>
        </div>
      )}
    </div>
  );
}
