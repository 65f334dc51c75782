import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { LocationKind, TownLocation } from "../domain/kader/locations.ts";
import type { SavedAttempt } from "../runtime/ports.ts";
import { CASE_STATES, stateOf, type CaseState } from "./caseState.ts";
import type { Focus, Size } from "./cover.ts";
import { dutchTime } from "./dutchTime.ts";
import { LIGHT_FROM, weatherOn, type Light, type Weather } from "./weather.ts";

/** Size of the map in assets/art/map, in its own units. */
export const TOWN: Size = { width: 1000, height: 960 };

/** Sky may go before the quay does. The still picture and the pins in the page lie the same way (town.css). */
export const TOWN_FOCUS: Focus = { x: 0.5, y: 0.55 };

export interface TownCase {
  readonly id: string;
  readonly title: string;
  readonly phenomenon: string;
  readonly channel: "online" | "offline";
  readonly state: CaseState;
}

/** A spot where cases play. `x` and `y` are percent of the map. */
export interface TownPin {
  readonly location: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** What still waits goes before what runs, and that before what is done. */
  readonly state: CaseState;
  /** At least one. */
  readonly cases: readonly [TownCase, ...TownCase[]];
  /** Tells its title also when nobody points at it: what was played last, or the only case there is. At most one pin. */
  readonly told: boolean;
}

export interface TownLabel {
  readonly location: string;
  readonly name: string;
  readonly kind: LocationKind;
  readonly x: number;
  readonly y: number;
}

/** The map of Waterhaven as page and canvas show it. */
export interface TownView {
  readonly light: Light;
  readonly weather: Weather;
  readonly pins: readonly TownPin[];
  readonly labels: readonly TownLabel[];
}

interface TownOf {
  /** Wall time, ISO 8601. The town keeps Dutch time, wherever it is looked at. */
  readonly now: string;
  readonly catalogue: readonly CatalogueEntry[];
  readonly attempts: readonly SavedAttempt[];
  readonly locations: readonly TownLocation[];
}

/** Pins stand from far to near, as they overlap in the picture; a case at a location that is not on the map has none. */
export function describeTown({ now, catalogue, attempts, locations }: TownOf): TownView {
  const { hour, date } = timeOf(now);
  const last = attempts.find((attempt) => !attempt.ended && catalogue.some((entry) => entry.id === attempt.caseId))?.caseId;
  const told = last ?? (catalogue.length === 1 ? catalogue[0]?.id : undefined);
  const pins = locations
    .toSorted((a, b) => a.y - b.y)
    .flatMap(({ id, name, x, y }): readonly TownPin[] => {
      const [first, ...others] = catalogue.filter((entry) => entry.location === id).map((entry) => caseOf(entry, attempts));
      if (!first) return [];
      const cases = [first, ...others] as const;
      const state = CASE_STATES.find((one) => cases.some((found) => found.state === one)) ?? "waits";
      return [{ location: id, name, x, y, state, cases, told: cases.some((found) => found.id === told) }];
    });
  return {
    light: LIGHT_FROM.findLast(({ from }) => hour >= from)?.light ?? "nacht",
    weather: weatherOn(date),
    pins,
    labels: locations.map(({ id, name, kind, x, y }) => ({ location: id, name, kind, x, y })),
  };
}

function caseOf({ id, title, phenomenon, channel }: CatalogueEntry, attempts: readonly SavedAttempt[]): TownCase {
  return { id, title, phenomenon, channel, state: stateOf(id, attempts) };
}

/** A time that cannot be read is a quiet evening. */
function timeOf(now: string): { readonly hour: number; readonly date: string } {
  const at = Date.parse(now);
  return Number.isNaN(at) ? { hour: 20, date: "" } : dutchTime(at);
}
