const maps = import.meta.glob<string>("../../../assets/art/map/*.svg", { query: "?url", eager: true, import: "default" });

/** The town at its dark or light hour; undefined when the map is not drawn yet. */
export function townUrl(dark: boolean): string | undefined {
  return maps[`../../../assets/art/map/waterhaven.${dark ? "donker" : "licht"}.svg`];
}

/** Windows that light up on the map. */
export const windowsUrl = (): string | undefined => maps["../../../assets/art/map/ramen.svg"];
