import type { AgreementKit } from "../../content/ownAgreements/kit.ts";
import type { ActPattern } from "../../domain/acts.ts";
import type { ActForm } from "../../domain/agreementDraft.ts";
import type { Framework } from "../../domain/framework.ts";
import type { ActChoices } from "../../ui/agreements/ActsField.tsx";
import type { FactChoice } from "../../ui/agreements/ConditionField.tsx";
import { CONDITION_WORDS, FACT_WORDS, type FactWords } from "../../view/agreements/index.ts";

/** Everything that can be picked for a condition, in the order of its words. A fact without words is for who writes the file. */
export function factChoices({ facts }: AgreementKit, words: FactWords): readonly FactChoice[] {
  const known = { ...FACT_WORDS, ...words };
  const single = Object.entries(known).map(([id, text]) => ({ written: `feit(${JSON.stringify(id)})`, text, inCases: facts.includes(id) }));
  const values = Object.entries(CONDITION_WORDS).map(([written, text]) => ({ written, text, inCases: true }));
  return [...single, ...values].toSorted((one, other) => one.text.localeCompare(other.text, "nl"));
}

/** Acts with words that shipped agreements use for fields that take any word: those are the ones cases know. */
export function actChoices(forms: readonly ActForm[], { sets }: AgreementKit, { book }: Framework): ActChoices {
  const used: Record<string, string[]> = {};
  const look = ({ act, fields }: ActPattern) => {
    for (const [field, values] of Object.entries(fields)) for (const value of values) (used[`${act}.${field}`] ??= []).push(String(value));
  };
  for (const { duty, after } of sets.flatMap((set) => set.agreements))
    for (const pattern of [...(duty?.do ?? []), ...(duty?.dont ?? []), ...(after ?? [])]) look(pattern);
  return { forms, book, used: Object.fromEntries(Object.entries(used).map(([key, values]) => [key, [...new Set(values)].sort()])) };
}
