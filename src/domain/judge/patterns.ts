import type { Act, ActPattern } from "../acts.ts";
import type { Duty } from "../framework.ts";
import type { PartnerBook } from "../partners.ts";
import type { Role } from "../roles.ts";
import { toldBy } from "./told.ts";

/** Whether one of these acts is one that one of these patterns means. */
export function amongst(patterns: readonly ActPattern[], acts: readonly Act[], book: PartnerBook): boolean {
  return acts.some((act) => patterns.some((pattern) => matches(pattern, act, book)));
}

/** Whether an act is one of those a pattern means. */
export function matches(pattern: ActPattern, act: Act, book: PartnerBook): boolean {
  if (pattern.act === "tell") {
    const { who } = pattern.fields;
    return (act.act === "share" || act.act === "call") && (who === undefined || toldBy(book, act).some((one) => who.includes(one)));
  }
  if (pattern.act !== act.act) return false;
  const fields = act as Readonly<Record<string, unknown>>;
  return Object.entries(pattern.fields).every(([field, wanted]) => {
    const value = fields[field];
    return (Array.isArray(value) ? value : [value]).some((one) => wanted.some((want) => want === one));
  });
}

/** Every way in which this role can do its duty; empty when it has nothing to do. */
export function waysOf(duty: Duty, role: Role): readonly ActPattern[] {
  return [...(duty.do ?? []), ...(duty.instead?.[role] ?? [])];
}
