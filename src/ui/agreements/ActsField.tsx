import { Plus, X } from "lucide-preact";
import { useState } from "preact/hooks";
import type { ActPattern } from "../../domain/acts.ts";
import type { ActForm, Complaint, DraftAct } from "../../domain/agreementDraft.ts";
import type { PartnerBook } from "../../domain/partners.ts";
import { ACT_NAMES, actText, FIELD_NAMES, valueText } from "../../view/agreements/index.ts";
import { Button, IconButton } from "../parts/index.ts";
import { afspraken } from "../text/afspraken.ts";
import { Complaints } from "./Complaints.tsx";
import { SelectField, Ticks } from "./Field.tsx";

const { form: words } = afspraken;

/** What can be picked for acts: the acts with their fields, partners by name, and words that other agreements use, by `act.field`. */
export interface ActChoices {
  readonly forms: readonly ActForm[];
  readonly book: PartnerBook;
  readonly used: Readonly<Record<string, readonly string[]>>;
}

interface ActsFieldProps {
  readonly legend: string;
  readonly hint?: string;
  readonly acts: readonly DraftAct[];
  readonly choices: ActChoices;
  readonly wrong?: readonly Complaint[];
  /** As they are written in the file. */
  readonly onChange: (written: readonly unknown[]) => void;
}

/** Some acts in words; more are picked from the list of all acts. */
export function ActsField({ legend, hint, acts, choices, wrong = [], onChange }: ActsFieldProps) {
  const written = acts.map((act) => act.written);
  return (
    <fieldset class="wh-acts">
      <legend>{legend}</legend>
      {hint !== undefined && <p class="wh-soft wh-small">{hint}</p>}
      {acts.length === 0 && <p class="wh-soft">{words.noActs}</p>}
      {acts.length > 0 && (
        <ul class="wh-parts-list">
          {acts.map(({ pattern, written: raw }, index) => {
            const text = pattern ? actText(pattern, choices.book) : `${words.unreadableAct}: ${JSON.stringify(raw)}`;
            return (
              <li key={`${index}${JSON.stringify(raw)}`}>
                <span>{text}</span>
                <IconButton icon={X} label={words.dropOf(text)} onPress={() => onChange(written.filter((_one, at) => at !== index))} />
              </li>
            );
          })}
        </ul>
      )}
      <Complaints of={wrong} />
      <NewAct choices={choices} onAdd={(one) => onChange([...written, one])} />
    </fieldset>
  );
}

/** Fields beside the first that somebody is asked about; the rest is for who writes the file. */
const ASKED: Readonly<Partial<Record<ActPattern["act"], readonly string[]>>> = { share: ["with", "data", "form", "identified", "told"] };
const PARTNERS: readonly string[] = ["who", "with", "desk", "whom"];

function NewAct({ choices, onAdd }: { readonly choices: ActChoices; readonly onAdd: (written: unknown) => void }) {
  const [act, setAct] = useState<ActPattern["act"] | "">("");
  const [fields, setFields] = useState<Readonly<Record<string, readonly string[]>>>({});
  const form = choices.forms.find((one) => one.act === act);
  const asked = form?.fields.filter(({ name }, index) => ASKED[form.act]?.includes(name) ?? index < 2) ?? [];
  const set = (name: string, values: readonly string[]) => setFields({ ...fields, [name]: values });
  const add = () => {
    const filled = Object.entries(fields).flatMap(([name, values]) => (values.length === 0 ? [] : [[name, values.map(asValue)] as const]));
    onAdd({ [act]: Object.fromEntries(filled) });
    setAct("");
    setFields({});
  };
  return (
    <div class="wh-new-act">
      <SelectField
        label={words.act}
        value={act}
        choices={[{ value: "", name: words.pickFirst }, ...choices.forms.map((one) => ({ value: one.act, name: ACT_NAMES[one.act] }))]}
        onPick={(value) => {
          setAct(choices.forms.find((one) => one.act === value)?.act ?? "");
          setFields({});
        }}
      />
      {asked.map((field) => {
        const options =
          field.kind === "words"
            ? field.words
            : field.kind === "yes-no"
              ? ["true", "false"]
              : PARTNERS.includes(field.name)
                ? Object.keys(choices.book.partners)
                : (choices.used[`${act}.${field.name}`] ?? []);
        if (options.length === 0) return null;
        return (
          <Ticks
            key={field.name}
            legend={`${FIELD_NAMES[field.name] ?? field.name} (${words.any})`}
            picked={fields[field.name] ?? []}
            choices={options.map((value) => ({ value, name: valueText(value, choices.book) }))}
            onPick={(values) => set(field.name, values)}
          />
        );
      })}
      {form && (
        <Button icon={Plus} onPress={add}>
          {words.addAct}
        </Button>
      )}
    </div>
  );
}

const asValue = (word: string) => (word === "true" ? true : word === "false" ? false : word);
