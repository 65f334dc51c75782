import { tunnelSvg } from "../tunnel.mjs";

/** The street by the tunnel, seen by whoever stands there. */
export function draw() {
  return tunnelSvg({ id: "st", w: 1600, h: 1000, hy: 420, f: 620, vx: 720, X: 3.1, Y: 2.7, shoes: false });
}
