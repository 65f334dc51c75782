import { frame } from "../photo.mjs";
import { along } from "../shine.mjs";

const id = "as";
const url = (name) => `url(#${id}-${name})`;
const ALL = "M-260-50H650V900H-260Z";

/**
 * Closed, for a picture that may never be shown: a matt sheet, folded over once. It has nothing to look at, to feel or to
 * press, is even in its middle, and dark enough everywhere for white words (7:1).
 */
export function draw() {
  const defs = [
    along(`${id}-vlak`, [0, 0, 0, 844], [0, "#404f68"], [0.5, "#3d4c65"], [1, "#303d54"]),
    along(`${id}-val`, [96, 214, 160, 306], [0, "#1b2538", 0.42], [0.3, "#1b2538", 0.16], [1, "#1b2538", 0]),
    along(`${id}-vouw`, [100, 220, -60, -20], [0, "#c3d0e0", 0.09], [0.05, "#a9bedd", 0.06], [1, "#a9bedd", 0.03]),
  ];
  const layers = [
    ["vel", 0, `<path fill="${url("vlak")}" d="${ALL}"/><path fill="${url("val")}" d="M-260 466 520-78H650V900H-260Z"/>`],
    ["omslag", 1, `<path fill="${url("vouw")}" d="M-260 466 520-78H-260Z"/>`],
  ];
  return frame(id, defs.join(""), layers);
}
