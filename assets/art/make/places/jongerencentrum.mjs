import { jongerencentrumSvg } from "../rooms.mjs";

/** The youth centre: lamps, a football table, rain on the windows. */
export function draw() {
  return jongerencentrumSvg({ slice: "xMidYMid slice" });
}

/** Drawn in units of its own. */
export const size = {};
