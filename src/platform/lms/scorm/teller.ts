import type { Dialect, Said, SessionLoss } from "./dialect.ts";
import { findFault, listBegunBy, nameOf } from "./values.ts";
import type { Wire } from "./wire.ts";

/**
 * `told`: the learning system has it. `refused`: it may be tried again. `dropped`: it is never told, as it is not allowed or not known there. `cut-off`:
 * there is no session; nothing was called.
 */
export type Outcome = "told" | "refused" | "dropped" | "cut-off";

/** Tells values one by one: only what is allowed, only what changed, only while there is a session. */
export interface Teller {
  readonly tell: (...said: Said) => Outcome;
  /** Where the next place in a list is. */
  readonly count: (list: string) => number;
  readonly values: ReadonlyMap<string, string>;
  /** Elements refused since `begin`. */
  readonly refused: () => readonly string[];
  /** Why there is no session any more, as far as that was found since `begin`. */
  readonly loss: () => SessionLoss | null;
  readonly begin: () => void;
  /** Forgets what was told and reads what the learning system has. */
  readonly look: (lists: readonly string[]) => void;
}

export function createTeller(wire: Wire, { values: table, standing, vital, errors }: Dialect): Teller {
  const values = new Map<string, string>();
  const counts = new Map<string, number>();
  const refused = new Set<string>();
  /** Names of elements, and of lists, that the learning system need not know and does not. */
  const unknown = new Set<string>();
  const complaints = new Set<string>();
  let loss: SessionLoss | null = null;

  /** The value itself stays out of it: it says how somebody did. */
  function complain(how: "error" | "warn", element: string, why: string): void {
    const complaint = `${element} ${why}`;
    if (complaints.has(complaint)) return;
    complaints.add(complaint);
    console[how](`SCORM: ${complaint}`);
  }

  function readCount(list: string): void {
    const count = wire.get(`${list}._count`);
    if (count === "" && errors.unknown.includes(wire.errorCode())) unknown.add(list);
    counts.set(list, /^\d+$/u.test(count) ? Number(count) : 0);
  }

  const isUnknown = (element: string): boolean => unknown.has(nameOf(element)) || [...unknown].some((list) => element.startsWith(`${list}.`));

  function refuse(element: string): Outcome {
    const code = wire.errorCode();
    loss = errors.loss(code);
    if (loss) return "cut-off";
    complain("warn", element, `was not taken: ${code} ${wire.diagnostic()}`);
    if (errors.unknown.includes(code) && !vital.includes(element)) {
      unknown.add(nameOf(element));
      return "dropped";
    }
    refused.add(element);
    return "refused";
  }

  return {
    values,
    count: (list) => counts.get(list) ?? 0,
    refused: () => [...refused],
    loss: () => loss,
    begin() {
      refused.clear();
      loss = null;
    },
    look(lists) {
      values.clear();
      counts.clear();
      for (const element of standing) values.set(element, wire.get(element));
      lists.forEach(readCount);
    },
    tell(element, value) {
      if (loss) return "cut-off";
      if (values.get(element) === value) return "told";
      if (isUnknown(element)) return "dropped";
      const fault = findFault(table, element, value, { counts, values });
      if (fault) {
        complain("error", element, fault);
        return "dropped";
      }
      if (!wire.set(element, value)) return refuse(element);
      const list = listBegunBy(table, element, { counts, values });
      if (list) counts.set(list, (counts.get(list) ?? 0) + 1);
      values.set(element, value);
      return "told";
    },
  };
}
