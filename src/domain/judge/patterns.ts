import type { Act, ActPattern } from "../acts.ts";
import type { Duty } from "../framework.ts";
import type { Role } from "../roles.ts";

/** Whether an act is one of those a pattern means. `told` are the partners this act tells something. */
export function matches(pattern: ActPattern, act: Act, told: readonly string[]): boolean {
  if (pattern.act === "tell") {
    const { who } = pattern.fields;
    return (act.act === "share" || act.act === "call") && (who === undefined || told.some((one) => who.includes(one)));
  }
  if (pattern.act !== act.act) return false;
  const fields = new Map<string, unknown>(Object.entries(act));
  return Object.entries(pattern.fields).every(([field, wanted]) => {
    const value = fields.get(field);
    return (Array.isArray(value) ? value : [value]).some((one) => wanted.some((want) => want === one));
  });
}

/** Every way in which this role can do its duty; empty when it has nothing to do. */
export function waysOf(duty: Duty, role: Role): readonly ActPattern[] {
  return [...(duty.do ?? []), ...(duty.instead?.[role] ?? [])];
}
