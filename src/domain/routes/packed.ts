import { MODES, type Mode } from "../log.ts";
import type { Role } from "../roles.ts";
import type { RouteMap, Way } from "./routeMap.ts";

/** The maps of a case as they travel: places by number, a map that several share once. */
export interface PackedMaps {
  readonly places: readonly string[];
  /** Ways one after another: from, to, from, to. */
  readonly maps: readonly (readonly number[])[];
  /** Per `role/variant/mode` which map. A story that was too large has none. */
  readonly of: Readonly<Record<string, number>>;
}

export interface Played {
  readonly role: Role;
  readonly variant: string;
}

const nameOf = ({ role, variant }: Played, mode: Mode) => `${role}/${variant}/${mode}`;

export function packMaps(plays: readonly Played[], mapOf: (played: Played, mode: Mode) => RouteMap | null): PackedMaps {
  const numbers = new Map<string, number>();
  const maps = new Map<string, number>();
  const of: Record<string, number> = {};
  const numberOf = (place: string) => {
    const number = numbers.get(place) ?? numbers.size;
    numbers.set(place, number);
    return number;
  };
  for (const played of plays)
    for (const mode of MODES) {
      const map = mapOf(played, mode);
      if (!map) continue;
      const packed = JSON.stringify(map.flat().map(numberOf));
      const known = maps.get(packed) ?? maps.size;
      maps.set(packed, known);
      of[nameOf(played, mode)] = known;
    }
  return { places: [...numbers.keys()], maps: [...maps.keys()].map((packed) => JSON.parse(packed) as number[]), of };
}

/** Null: there is no map of this play. */
export function mapIn({ places, maps, of }: PackedMaps, played: Played, mode: Mode): RouteMap | null {
  const flat = maps[of[nameOf(played, mode)] ?? -1];
  if (!flat) return null;
  const at = (index: number) => places[flat[index] ?? -1] ?? "";
  return Array.from({ length: flat.length / 2 }, (_, way): Way => [at(2 * way), at(2 * way + 1)]);
}
