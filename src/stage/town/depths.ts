/** What lies over what on the map, far to near. */
export const TOWN_DEPTHS = { map: 0, light: 1, windows: 2, water: 3, weather: 4, pulse: 5 } as const;
