import * as v from "valibot";
import { diagnostic, GATHERED, nearest, type Diagnostic, type Place } from "../diagnostics.ts";
import type { Path, Source } from "../readSource.ts";
import { keysAt } from "./keys.ts";
import { innermost, issueSentence } from "./sentence.ts";

export type Validated<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Checks data against a schema; every issue becomes a located sentence with, where possible, the nearest known key. */
export function validate<S extends v.GenericSchema>(schema: S, source: Source, data: unknown = source.data): Validated<v.InferOutput<S>> {
  return validateWith(schema, data, (path) => source.locate(path));
}

/** The same for data that was put together from several places. */
export function validateWith<S extends v.GenericSchema>(schema: S, data: unknown, locate: (path: Path) => Place): Validated<v.InferOutput<S>> {
  const result = v.safeParse(schema, data, { abortPipeEarly: true });
  if (result.success) return { ok: true, value: result.output };
  // Places and near words cost time: a file with thousands of mistakes shows the first ones.
  return { ok: false, diagnostics: result.issues.slice(0, GATHERED).map((issue) => describe(schema, innermost(issue), locate)) };
}

function describe(schema: v.GenericSchema, issue: v.BaseIssue<unknown>, locate: (path: Path) => Place): Diagnostic {
  const path: Path = (issue.path ?? []).map((item) => (item as { key: string | number }).key);
  if (issue.type !== "strict_object" || issue.expected !== "never") {
    const word = nearWord(issue);
    return diagnostic("WH010", locate(path), issueSentence(path.join("."), issue), word === undefined ? undefined : `Bedoelde je “${word}”?`);
  }
  const key = String(path.at(-1));
  const near = nearest(key, keysAt(schema, path.slice(0, -1)));
  return diagnostic("WH011", locate(path), `De sleutel “${key}” is hier niet bekend.`, near === undefined ? undefined : `Bedoelde je “${near}”?`);
}

/** Of the words that may stand here, the one that was probably meant. */
function nearWord(issue: v.BaseIssue<unknown>): string | undefined {
  if (issue.type !== "picklist" || typeof issue.input !== "string") return undefined;
  return nearest(
    issue.input,
    [...(issue.expected ?? "").matchAll(/"([^"]*)"/gu)].map(([, word = ""]) => word),
  );
}
