import { along, mix, n1, shape, tile, tilted } from "./shine.mjs";

/** The keyboard: what faces the screen catches it, most of all near the hinge. */
export function keyboard(id, defs, corners) {
  const url = (name) => `url(#${id}-${name})`;
  const board = tilted(corners);
  const [back, front] = [board(0.5, 0), board(0.4, 1)];
  defs.push(
    along(`${id}-kast`, [...back, ...front], [0, "#9fb6dc"], [0.1, "#5c74a4"], [0.4, "#2b3d66"], [1, "#0c142a"]),
    along(`${id}-pad`, [...board(0.5, 0.66), ...front], [0, "#4a608f"], [1, "#111b36"]),
  );
  let tops = "";
  const rows = [14, 14, 13, 12, 8];
  for (const [row, count] of rows.entries()) {
    const [v0, v1] = [0.09 + row * 0.105, 0.09 + row * 0.105 + 0.086];
    let caps = "";
    let lips = "";
    for (let key = 0; key < count; key++) {
      const wide = 0.9 / count;
      const space = row === 4 ? [0.07, 0.07, 0.07, 0.38, 0.07, 0.07, 0.07, 0.07] : null;
      const u0 = space ? 0.05 + space.slice(0, key).reduce((sum, one) => sum + one + 0.004, 0) : 0.05 + key * wide;
      const u1 = u0 + (space ? space[key] : wide - 0.01) - (space ? 0.006 : 0);
      caps += tile(board, u0, v0, u1, v1);
      lips += tile(board, u0 + 0.002, v0, u1 - 0.002, v0 + 0.011);
    }
    const near = row / 5;
    tops += `<path fill="#04070f" opacity=".75" transform="translate(-2 3.5)" d="${caps}"/><path fill="${mix("#31466f", "#0b1226", near * 1.15)}" d="${caps}"/><path fill="#dbe8ff" opacity="${n1(0.85 - near * 0.75)}" d="${lips}"/>`;
  }
  const edge = shape([board(0, 1), board(1, 1), board(1, 1).map((value, at) => value + (at ? 22 : 2)), board(0, 1).map((value, at) => value + (at ? 16 : 2))]);
  return `<path fill="#070c1a" d="${edge}"/><path fill="${url("kast")}" d="${tile(board, 0, 0, 1, 1)}"/>${tops}<path fill="#04070f" opacity=".5" d="${tile(board, 0.3, 0.655, 0.7, 0.95)}"/><path fill="${url("pad")}" d="${tile(board, 0.303, 0.662, 0.697, 0.945)}"/><path fill="#a9c4f0" opacity=".3" d="${tile(board, 0, 0.988, 1, 1)}"/>`;
}
