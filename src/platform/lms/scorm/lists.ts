import type { LmsDecision, LmsObjective } from "../../../runtime/lmsPort.ts";
import type { Dialect, Part } from "./dialect.ts";
import type { Outcome, Teller } from "./teller.ts";
import type { Wire } from "./wire.ts";

export const OBJECTIVES = "cmi.objectives";
export const INTERACTIONS = "cmi.interactions";
/** A package may name objectives of its own; nobody keeps more than a handful. */
const MOST_OBJECTIVES = 250;

interface Entry {
  readonly id: string;
  readonly parts: readonly Part[];
  /** Not told yet, or refused. */
  left: readonly Part[];
  /** Where it stands in the list; null: nowhere yet. */
  place: string | null;
  /** The learning system keeps it: it may not be told again, even in another session. */
  kept: boolean;
}

/** What stands in lists: there, nothing can be told without knowing its place. */
export interface Lists {
  readonly tellObjectives: (objectives: readonly LmsObjective[]) => void;
  readonly tellDecisions: (decisions: readonly LmsDecision[]) => void;
  /** After a commit. */
  readonly keep: () => void;
  /** The session was opened anew: finds the places again, and what was not kept is to be told once more. */
  readonly find: () => void;
}

export function createLists(wire: Wire, teller: Teller, dialect: Dialect): Lists {
  const objectivePlaces = new Map<string, string>();
  const decisions = new Map<string, Entry>();

  function tellPart(place: string, [part, value]: Part): Outcome {
    if (value === null) return "dropped";
    const [list, rest] = part.split(".*");
    const element = rest === undefined ? part : `${list}.${teller.count(`${place}.${list}`)}${rest}`;
    return teller.tell(`${place}.${element}`, value);
  }

  const nextPlace = (list: string): string => `${list}.${teller.count(list)}`;

  function tellObjective(objective: LmsObjective): void {
    const place = objectivePlaces.get(objective.id) ?? nextPlace(OBJECTIVES);
    if (!objectivePlaces.has(objective.id) && teller.tell(`${place}.id`, objective.id) !== "told") return;
    objectivePlaces.set(objective.id, place);
    for (const part of dialect.objective(objective)) tellPart(place, part);
  }

  function findPlace(entry: Entry): string | null {
    const place = nextPlace(INTERACTIONS);
    return teller.tell(`${place}.id`, entry.id) === "told" ? place : null;
  }

  function tellEntry(entry: Entry): void {
    const place = (entry.place ??= findPlace(entry));
    if (place === null) return;
    const again: Part[] = [];
    for (const part of entry.left) {
      // What was answered is read by its type: it has to wait for that.
      const outcome = again[0]?.[0] === "type" ? "refused" : tellPart(place, part);
      if (outcome === "refused" || outcome === "cut-off") again.push(part);
    }
    entry.left = again;
  }

  function entryOf(decision: LmsDecision): Entry {
    const known = decisions.get(decision.id);
    if (known) return known;
    const parts = dialect.decision(decision);
    const entry: Entry = { id: decision.id, parts, left: parts, place: null, kept: false };
    decisions.set(decision.id, entry);
    return entry;
  }

  return {
    tellObjectives: (objectives) => objectives.forEach(tellObjective),
    tellDecisions(taken) {
      taken.forEach(entryOf);
      // One that was refused stays to be told, also when a report of another attempt does not hold it any more.
      for (const entry of decisions.values()) if (entry.left.length > 0) tellEntry(entry);
    },
    keep() {
      for (const entry of decisions.values()) entry.kept ||= entry.place !== null;
    },
    find() {
      objectivePlaces.clear();
      for (let index = 0; index < Math.min(teller.count(OBJECTIVES), MOST_OBJECTIVES); index++) {
        const id = wire.get(`${OBJECTIVES}.${index}.id`);
        if (id) objectivePlaces.set(id, `${OBJECTIVES}.${index}`);
      }
      for (const entry of decisions.values()) {
        entry.left = entry.kept ? [] : entry.parts;
        if (!entry.kept) entry.place = null;
      }
    },
  };
}
