/** What a spot on the map is, in one word; the neighbourhoods keep their name in sight on the smallest map. */
export const LOCATION_KINDS = ["wijk", "school", "verkeer", "terrein", "overheid", "jeugd"] as const;
export type LocationKind = (typeof LOCATION_KINDS)[number];

/** A spot on the map of Waterhaven where cases play. */
export interface TownLocation {
  readonly id: string;
  readonly name: string;
  readonly kind: LocationKind;
  /** Percent of the picture of the map, from the left and from the top. */
  readonly x: number;
  readonly y: number;
}
