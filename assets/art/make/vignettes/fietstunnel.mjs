import { tunnelSvg } from "../tunnel.mjs";

/** A bicycle tunnel by the railway, wet floor, two shoes at the bottom. */
export function draw() {
  return tunnelSvg({ id: "ft", bleed: 195 });
}
