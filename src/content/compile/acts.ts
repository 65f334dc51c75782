import * as v from "valibot";
import { ACT_KINDS, type Act } from "../../domain/acts.ts";
import { nearest } from "../diagnostics.ts";
import { isPlain } from "../merge.ts";
import { actFields } from "../schema/acts.ts";
import { innermost, issueSentence } from "../schema/sentence.ts";

export type CompiledAct = { readonly ok: true; readonly act: Act } | { readonly ok: false; readonly message: string };

/** One act as the author wrote it, to the typed act the rules read. */
export function compileAct(written: unknown): CompiledAct {
  if (!isPlain(written)) return refuse("Een handeling is een regel als { note: feiten }.");
  const keys = Object.keys(written);
  if (keys.length > 1) return refuse(`Hier staan ${keys.length} handelingen in één { }: ${keys.join(", ")}. Geef elke handeling een eigen { }.`);
  const [key] = keys;
  if (key === undefined) return refuse("Een handeling is een regel als { note: feiten }.");
  const kind = ACT_KINDS.find((known) => known === key);
  if (!kind) return refuse(`De handeling “${key}” bestaat niet.`, nearest(key, ACT_KINDS));
  const schema = actFields[kind];
  const fields = Object.keys(schema.entries);
  const [first = ""] = fields;
  const value = written[key] ?? {};
  const given: Readonly<Record<string, unknown>> = isPlain(value) ? value : { [first]: value };
  const strange = Object.keys(given).find((field) => !fields.includes(field));
  if (strange !== undefined) return refuse(`Bij ${kind} hoort geen “${strange}”.`, nearest(strange, fields));
  const checked = v.safeParse(schema, given, { abortEarly: true });
  if (!checked.success) return refuse(mistake(kind, innermost(checked.issues[0])));
  return { ok: true, act: { act: kind, ...checked.output } as Act };
}

function mistake(kind: string, issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map((item) => String(item.key));
  const field = path.join(".");
  if (issue.received === "undefined") return `Bij ${kind} hoort ${field}.`;
  return issueSentence(`${kind}.${field}`, issue);
}

function refuse(message: string, near?: string): CompiledAct {
  return { ok: false, message: near === undefined ? message : `${message} Bedoelde je “${near}”?` };
}
