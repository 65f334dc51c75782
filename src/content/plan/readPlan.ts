import type { Diagnostic } from "../diagnostics.ts";
import { readSource, type Source } from "../readSource.ts";
import { planFile, type PlanFile } from "../schema/caseFile.ts";
import { validate } from "../schema/validate.ts";

export interface ReadPlan {
  readonly ok: true;
  readonly plan: PlanFile;
  readonly source: Source;
}

/** The text of a plan file, checked against its schema. */
export function readPlan(path: string, text: string): ReadPlan | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  const { source, diagnostics } = readSource(path, text);
  return source ? planIn(source) : { ok: false, diagnostics };
}

/** A plan file that was read, checked against its schema. */
export function planIn(source: Source): ReadPlan | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  const checked = validate(planFile, source);
  return checked.ok ? { ok: true, plan: checked.value, source } : checked;
}
