import * as v from "valibot";
import { ACT_KINDS, type ActPattern } from "../../domain/acts.ts";
import { nearest } from "../diagnostics.ts";
import { isPlain } from "../merge.ts";
import { actFields } from "../schema/acts.ts";
import { id } from "../schema/common.ts";
import { innermost, issueSentence } from "../schema/sentence.ts";

export type CompiledPattern = { readonly ok: true; readonly pattern: ActPattern } | { readonly ok: false; readonly message: string };

const KINDS = ["tell", ...ACT_KINDS] as const;
const TELL = v.strictObject({ who: id });

/** One way of doing something as it stands in an agreement: an act of which fields may be left out and a field may have more values. */
export function compilePattern(written: unknown): CompiledPattern {
  const keys = isPlain(written) ? Object.keys(written) : [];
  const [key] = keys;
  if (!isPlain(written) || key === undefined) return refuse("Een handeling is een regel als { tell: [politie] }.");
  if (keys.length > 1) return refuse(`Hier staan ${keys.length} handelingen in één { }: ${keys.join(", ")}. Geef elke handeling een eigen { }.`);
  const kind = KINDS.find((known) => known === key);
  if (!kind) return refuse(`De handeling “${key}” bestaat niet.`, nearest(key, KINDS));
  const entries: Readonly<Record<string, v.GenericSchema>> = kind === "tell" ? TELL.entries : actFields[kind].entries;
  const known = Object.keys(entries);
  const value = written[key] ?? {};
  const given: Readonly<Record<string, unknown>> = isPlain(value) ? value : { [known[0] ?? ""]: value };
  const fields: Record<string, readonly (string | boolean)[]> = {};
  for (const [field, values] of Object.entries(given)) {
    const schema = entries[field];
    if (!schema) return refuse(`Bij ${kind} hoort geen “${field}”.`, nearest(field, known));
    const list: readonly unknown[] = Array.isArray(values) ? values : [values];
    if (list.length === 0) return refuse(`Bij ${kind}.${field} staat niets. Noem minstens één woord, of laat ${field} weg.`);
    for (const one of list) {
      // A field that holds a list is asked for one item at a time.
      const checked = v.safeParse(schema, LISTS.includes(field) && typeof one === "string" ? [one] : one, { abortEarly: true });
      if (!checked.success) return refuse(issueSentence(`${kind}.${field}`, innermost(checked.issues[0])));
    }
    fields[field] = list as readonly (string | boolean)[];
  }
  return { ok: true, pattern: { act: kind, fields } };
}

/** Fields of an act that hold a list. */
const LISTS: readonly string[] = ["with", "data"];

function refuse(message: string, near?: string): CompiledPattern {
  return { ok: false, message: near === undefined ? message : `${message} Bedoelde je “${near}”?` };
}
