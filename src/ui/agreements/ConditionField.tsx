import { Plus, X } from "lucide-preact";
import { useId, useState } from "preact/hooks";
import type { Complaint, DraftCondition } from "../../domain/agreementDraft.ts";
import { conditionText, type FactWords } from "../../view/agreements/index.ts";
import { Button, IconButton } from "../parts/index.ts";
import { ChoiceGroup } from "../screens/ChoiceGroup.tsx";
import { afspraken } from "../text/afspraken.ts";
import { Complaints } from "./Complaints.tsx";
import { TextField } from "./Field.tsx";

const { form: words, card } = afspraken;

/** A condition that can be picked: how it is written, and how it reads. */
export interface FactChoice {
  readonly written: string;
  readonly text: string;
  /** Some case has it. */
  readonly inCases: boolean;
}

interface ConditionFieldProps {
  readonly legend: string;
  readonly hint?: string;
  readonly empty: string;
  readonly condition: DraftCondition | null;
  readonly facts: readonly FactChoice[];
  readonly factWords: FactWords;
  readonly wrong: readonly Complaint[];
  /** The whole condition as it is written; undefined = none. `typing`: there may be more to come. */
  readonly onChange: (text: string | undefined, typing?: boolean) => void;
  /** Makes a fact of one's own, and gives how it is written. */
  readonly onOwnFact: (sentence: string) => string;
}

/** A condition as a list of sentences joined by “and” or “or”; written by hand only for who asks for it. */
export function ConditionField({ legend, hint, empty, condition, facts, factWords, wrong, onChange, onOwnFact }: ConditionFieldProps) {
  const parts = condition?.parts ?? [];
  const unread = condition !== null && condition.parts === null && condition.text !== "";
  const write = (texts: readonly string[], join = condition?.join ?? "and") =>
    onChange(texts.length === 0 ? undefined : texts.join(join === "and" ? " && " : " || "));
  const texts = parts.map((one) => bracketed(one.text));
  const swap = (index: number) => write(texts.map((text, at) => (at === index ? negated(text) : text)));
  return (
    <fieldset class="wh-condition">
      <legend>{legend}</legend>
      {hint !== undefined && <p class="wh-soft wh-small">{hint}</p>}
      {unread && <p class="wh-empty">{words.unreadable}</p>}
      {condition === null && <p class="wh-soft">{empty}</p>}
      {parts.length > 0 && (
        <ul class="wh-parts-list">
          {parts.map((one, index) => {
            const text = conditionText(one.expr, factWords, one.text);
            return (
              <li key={`${index}${one.text}`}>
                <span>
                  {index > 0 && <b>{condition?.join === "or" ? card.or : card.and} </b>}
                  {text}
                </span>
                <label class="wh-tick">
                  <input type="checkbox" aria-label={words.notOf(text)} checked={one.expr.op === "not"} onChange={() => swap(index)} />
                  <span aria-hidden="true">{words.not}</span>
                </label>
                <IconButton icon={X} label={words.dropOf(text)} onPress={() => write(texts.filter((_text, at) => at !== index))} />
              </li>
            );
          })}
        </ul>
      )}
      {parts.length > 1 && (
        <ChoiceGroup
          legend={words.join}
          value={condition?.join}
          choices={(["and", "or"] as const).map((value) => ({ value, name: words.joins[value] }))}
          onPick={(join) => write(texts, join)}
        />
      )}
      {!unread && <AddPart facts={facts} onAdd={(written) => write([...texts, bracketed(written)])} />}
      {!unread && <OwnFact onAdd={(sentence) => write([...texts, onOwnFact(sentence)])} />}
      <Complaints of={wrong} />
      <details class="wh-fold" open={unread}>
        <summary>{words.advanced}</summary>
        <TextField
          label={legend}
          hint={words.advancedHint}
          code
          rows={2}
          value={condition?.text ?? ""}
          onInput={(text) => onChange(text.trim() === "" ? undefined : text, true)}
        />
      </details>
    </fieldset>
  );
}

/** A part that holds its own “and” or “or” stands in brackets. */
function bracketed(text: string): string {
  return /&&|\|\||\?/u.test(text) && !isWhole(text) ? `(${text})` : text;
}

function negated(text: string): string {
  if (!text.startsWith("!")) return /^\w+\("[^"]*"\)$/u.test(text) || isWhole(text) ? `!${text}` : `!(${text})`;
  const rest = text.slice(1);
  return isWhole(rest) ? rest.slice(1, -1) : rest;
}

/** One pair of brackets around all of it. */
function isWhole(text: string): boolean {
  if (!text.startsWith("(")) return false;
  let depth = 0;
  for (const [at, sign] of Array.from(text).entries()) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}

function AddPart({ facts, onAdd }: { readonly facts: readonly FactChoice[]; readonly onAdd: (written: string) => void }) {
  const id = useId();
  const [picked, setPicked] = useState("");
  const group = (inCases: boolean) => facts.filter((fact) => fact.inCases === inCases);
  const options = (list: readonly FactChoice[]) =>
    list.map(({ written, text }) => (
      <option key={written} value={written}>
        {text}
      </option>
    ));
  return (
    <div class="wh-add">
      <label for={id}>{words.addFact}</label>
      <select id={id} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
        <option value="">{words.pickFirst}</option>
        <optgroup label={words.inCases}>{options(group(true))}</optgroup>
        <optgroup label={words.notInCases}>{options(group(false))}</optgroup>
      </select>
      <Button
        icon={Plus}
        off={picked === ""}
        onPress={() => {
          onAdd(picked);
          setPicked("");
        }}
      >
        {words.add}
      </Button>
    </div>
  );
}

function OwnFact({ onAdd }: { readonly onAdd: (sentence: string) => void }) {
  const [sentence, setSentence] = useState("");
  return (
    <details class="wh-fold">
      <summary>{words.ownFact}</summary>
      <TextField label={words.ownFactWords} hint={words.ownFactHint} value={sentence} onInput={setSentence} />
      <Button
        icon={Plus}
        off={sentence.trim() === ""}
        onPress={() => {
          onAdd(sentence.trim());
          setSentence("");
        }}
      >
        {words.ownFactAdd}
      </Button>
    </details>
  );
}
