import { artUrl } from "../art.ts";

const maps = import.meta.glob<string>("../../../assets/art/map/*.svg", { query: "?url", eager: true, import: "default" });

/** The town at its dark or light hour; undefined when the map is not drawn yet. */
export function townUrl(dark: boolean): string | undefined {
  return maps[`../../../assets/art/map/waterhaven.${dark ? "donker" : "licht"}.svg`];
}

/** A place as a still picture, at this hour when there are two. */
export function placeUrl(name: string, dark: boolean): string | undefined {
  return artUrl("places", `${name}.${dark ? "donker" : "licht"}`) ?? artUrl("places", name);
}
