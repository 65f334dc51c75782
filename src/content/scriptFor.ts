import type { Role } from "../domain/roles.ts";
import type { Script } from "../domain/scenario.ts";
import type { CompiledCase } from "./compiled.ts";

/** The script of a role in a variant; null when the case has no such role or variant. */
export function scriptFor(compiled: CompiledCase, role: Role, variant: string): Script | null {
  const base = compiled.scripts[role];
  const found = compiled.variants.find((candidate) => candidate.id === variant);
  if (!base || !found) return null;
  const over = found.overlay[role];
  if (!over) return { ...base, variant };
  return {
    ...base,
    variant,
    facts: { ...base.facts, ...over.facts },
    messages: { ...base.messages, ...over.messages },
    cast: { ...base.cast, ...over.cast },
    vars: { ...base.vars, ...over.vars },
    endings: over.endings ?? base.endings,
    moments: over.moments ? base.moments.map((moment) => over.moments?.find((other) => other.id === moment.id) ?? moment) : base.moments,
  };
}
