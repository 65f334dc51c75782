import * as v from "valibot";
import { diagnostic, nearest, type Diagnostic } from "../diagnostics.ts";
import type { Path, Source } from "../readSource.ts";

export type Validated<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Checks data against a schema; every issue becomes a located sentence with, where possible, the nearest known key. */
export function validate<S extends v.GenericSchema>(schema: S, source: Source, data: unknown = source.data): Validated<v.InferOutput<S>> {
  const result = v.safeParse(schema, data, { abortPipeEarly: true });
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, diagnostics: result.issues.slice(0, 40).map((issue) => describe(source, issue)) };
}

function describe(source: Source, issue: v.BaseIssue<unknown>): Diagnostic {
  const path: Path = (issue.path ?? []).map((item) => (item as { key: string | number }).key);
  const place = source.locate(path);
  const where = path.join(".");
  if (issue.type === "strict_object" && issue.expected === "never") {
    const key = String(path.at(-1));
    const known = Object.keys((issue.requirement as unknown as Record<string, unknown> | undefined) ?? {});
    const near = nearest(key, known);
    return diagnostic("WH011", place, `De sleutel “${key}” is hier niet bekend.`, near === undefined ? undefined : `Bedoelde je “${near}”?`);
  }
  if (issue.received === "undefined") return diagnostic("WH010", place, `“${where}” ontbreekt.`);
  return diagnostic(
    "WH010",
    place,
    `“${where}” klopt niet: verwacht ${issue.expected ?? issue.message}, gekregen ${issue.received}. ${issue.kind === "validation" ? issue.message : ""}`.trim(),
  );
}
