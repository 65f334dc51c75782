import { readFileSync } from "node:fs";
import { readSource } from "../content/readSource.ts";
import { planFile, type PlanFile } from "../content/schema/caseFile.ts";
import { validate } from "../content/schema/validate.ts";
import type { Diagnostic } from "../content/diagnostics.ts";

export type ReadPlan = { readonly ok: true; readonly plan: PlanFile } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A plan file, checked against its schema. */
export function readPlan(path: string): ReadPlan {
  const { source, diagnostics } = readSource(path, readFileSync(path, "utf8"));
  if (!source) return { ok: false, diagnostics };
  const checked = validate(planFile, source);
  return checked.ok ? { ok: true, plan: checked.value } : checked;
}
