import type { Role } from "../roles.ts";

interface Carded {
  readonly law?: readonly string[];
  readonly lawFor?: Readonly<Partial<Record<Role, readonly string[]>>>;
}

/** The law cards that a limit or rule leans on in a role: those that hold for everybody, then those of the role. */
export function cardsFor(text: Carded | undefined, role: Role): readonly string[] {
  return [...(text?.law ?? []), ...(text?.lawFor?.[role] ?? [])];
}
