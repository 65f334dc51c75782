import type { CatalogueEntry } from "../domain/catalogue.ts";
import { ROLES, type Role } from "../domain/roles.ts";
import type { SavedAttempt } from "../runtime/ports.ts";
import { CASE_STATES, stateOf, type CaseState } from "./caseState.ts";

/** What somebody looks for; what is absent does not matter. */
export interface CaseFilter {
  /** Cases in which this is a main role; the state of a case is then that of this role. */
  readonly role?: Role | undefined;
  readonly phenomenon?: string | undefined;
  readonly channel?: CatalogueEntry["channel"] | undefined;
  /** At most so many minutes. */
  readonly minutes?: number | undefined;
  readonly state?: CaseState | undefined;
}

export type FilterField = keyof CaseFilter;
export const FILTER_FIELDS = ["role", "phenomenon", "channel", "minutes", "state"] as const satisfies readonly FilterField[];

/** What can be asked of this catalogue: a field with fewer than two answers asks nothing. */
type FilterChoices = { readonly [F in FilterField]: readonly NonNullable<CaseFilter[F]>[] };

export interface CaseLine {
  readonly entry: CatalogueEntry;
  readonly state: CaseState;
}

export interface CatalogueView {
  readonly lines: readonly CaseLine[];
  /** Cases there are, whatever is asked. */
  readonly total: number;
  /** Of all cases: those that nobody began here. */
  readonly waiting: number;
  readonly choices: FilterChoices;
}

/** The cases that fit, in the order of the catalogue. */
export function describeCatalogue(catalogue: readonly CatalogueEntry[], attempts: readonly SavedAttempt[], filter: CaseFilter): CatalogueView {
  const own = attemptsOf(attempts, filter.role);
  const lines = catalogue.map((entry) => ({ entry, state: stateOf(entry.id, own) }));
  return {
    lines: lines.filter((line) => fits(line, filter)),
    total: catalogue.length,
    waiting: catalogue.filter(({ id }) => stateOf(id, attempts) === "waits").length,
    choices: choicesIn(catalogue, lines),
  };
}

/** Those of one role, or of all. */
export function attemptsOf(attempts: readonly SavedAttempt[], role: Role | undefined): readonly SavedAttempt[] {
  return role === undefined ? attempts : attempts.filter((attempt) => attempt.role === role);
}

/** Other cases from which one learns something of the same: what needs no warning first, then what has most in common. At most three. */
export function insteadOf(catalogue: readonly CatalogueEntry[], caseId: string): readonly CatalogueEntry[] {
  const wanted = catalogue.find(({ id }) => id === caseId)?.objectives ?? [];
  const shared = (entry: CatalogueEntry) => entry.objectives.filter((objective) => wanted.includes(objective)).length;
  return catalogue
    .filter((entry) => entry.id !== caseId && entry.kind === undefined && shared(entry) > 0)
    .toSorted((a, b) => Number(a.warning !== undefined) - Number(b.warning !== undefined) || shared(b) - shared(a))
    .slice(0, 3);
}

function fits({ entry, state }: CaseLine, filter: CaseFilter): boolean {
  return (
    (filter.role === undefined || entry.roles[filter.role] === "hoofdrol") &&
    (filter.phenomenon ?? entry.phenomenon) === entry.phenomenon &&
    (filter.channel ?? entry.channel) === entry.channel &&
    (filter.minutes ?? entry.minutes) >= entry.minutes &&
    (filter.state ?? state) === state
  );
}

function choicesIn(catalogue: readonly CatalogueEntry[], lines: readonly CaseLine[]): FilterChoices {
  const minutes = distinct(catalogue.map((entry) => entry.minutes)).toSorted((a, b) => a - b);
  return {
    role: ROLES.filter((role) => catalogue.some((entry) => entry.roles[role] === "hoofdrol")),
    phenomenon: distinct(catalogue.map((entry) => entry.phenomenon)).toSorted((a, b) => a.localeCompare(b, "nl")),
    channel: distinct(catalogue.map((entry) => entry.channel))
      .toSorted()
      .toReversed(),
    minutes,
    state: CASE_STATES.filter((state) => lines.some((line) => line.state === state)),
  };
}

const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
