import { along, n1, seeded, shape } from "./shine.mjs";

/** Hand-drawn: each line again, a little off, as a pencil does. */
function pencil(see, points, rnd, times = 3, off = 0.0022) {
  return Array.from({ length: times }, () => `M${points.map(([x, z]) => see([x + (rnd() - 0.5) * off * 2, 0.0005, z + (rnd() - 0.5) * off * 2]).map(n1).join(" ")).join("L")}`).join("");
}

/** The sheet with the sign that is being drawn on it: two arrows that cross in a ring, not yet finished. */
export function sheetOfPaper(id, defs, see) {
  const url = (name) => `url(#${id}-${name})`;
  const rnd = seeded(23);
  const [mx, mz, turn] = [-0.012, 0.69, 0.2];
  const on = (x, z) => [mx + x * Math.cos(turn) - z * Math.sin(turn), mz + x * Math.sin(turn) + z * Math.cos(turn)];
  const at = (x, z) => see([...on(x, z).slice(0, 1), 0, on(x, z)[1]]);
  const sheet = (x0, z0, x1, z1) => shape([at(x0, z0), at(x1, z0), at(x1, z1), at(x0, z1)]);
  const [hx, hy] = at(-0.03, 0.125);
  const [lx, ly] = at(0.08, -0.11);
  defs.push(along(`${id}-vel`, [hx, hy, lx, ly], [0, "#ffdcb0"], [0.34, "#d8a688"], [0.72, "#856a7a"], [1, "#4a4a6c"]), along(`${id}-vel2`, [hx, hy, lx, ly], [0, "#d9a57c"], [0.5, "#80646e"], [1, "#353a5a"]));
  const ring = Array.from({ length: 39 }, (_, i) => on(0.056 * Math.cos((i / 36) * 6.283 + 2), 0.06 * Math.sin((i / 36) * 6.283 + 2)));
  const arrow = (lean) => {
    const tip = [Math.sin(lean) * 0.092, Math.cos(lean) * 0.098];
    const tail = [-tip[0], -tip[1]];
    const side = (from, along2, across) => on(from[0] + (Math.sin(lean) * along2 + Math.cos(lean) * across), from[1] + (Math.cos(lean) * along2 - Math.sin(lean) * across));
    const feather = (back) => pencil(see, [side(tail, back + 0.008, 0), side(tail, back - 0.006, 0.012)], rnd, 2, 0.001) + pencil(see, [side(tail, back + 0.008, 0), side(tail, back - 0.006, -0.012)], rnd, 2, 0.001);
    return pencil(see, [on(...tail), on(...tip)], rnd, 3, 0.002) + pencil(see, [side(tip, -0.022, 0.013), on(...tip), side(tip, -0.022, -0.013)], rnd, 3, 0.001) + [0.004, 0.014, 0.024].map(feather).join("");
  };
  const lines = pencil(see, ring, rnd, 4, 0.0024) + arrow(0.62) + arrow(-0.62);
  const [px, py] = at(0.088, 0.03);
  const below = sheet(-0.095, -0.15, 0.125, 0.11);
  return (
    `<path fill="#04060f" opacity=".55" filter="${url("mist")}" transform="translate(12 14)" d="${sheet(-0.105, -0.145, 0.105, 0.13)}"/>` +
    `<path fill="${url("vel2")}" transform="rotate(5 195 700)" d="${below}"/><path fill="${url("vel")}" d="${sheet(-0.105, -0.145, 0.105, 0.13)}"/>` +
    `<path fill="none" stroke="#2b2536" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round" opacity=".74" d="${lines}"/>` +
    drawnWith(id, defs, px, py)
  );
}

/** The pencil on the sheet: three facets, a point, a ring, a rubber. */
function drawnWith(id, defs, x, y) {
  defs.push(along(`${id}-pot`, [0, -5, 0, 6], [0, "#f0b070"], [0.35, "#c97a48"], [0.36, "#96543c"], [0.7, "#6a3c3a"], [0.71, "#40283a"], [1, "#2c2034"]));
  return `<g transform="translate(${n1(x)} ${n1(y)}) rotate(64)"><path fill="#2a1c26" opacity=".45" d="M-60 0-38-11 88-12v10H-40Z"/><path fill="url(#${id}-pot)" d="M-40-5.5H70v11H-40Z"/><path fill="#dfb084" d="M-40-5.5v11L-60 0Z"/><path fill="#8a6450" d="M-40 1.5v4L-60 0Z"/><path fill="#241c2a" d="M-53-2v4L-61 0Z"/><path fill="#b8a28e" d="M70-5.5h9v11h-9Z"/><path fill="#5f5462" d="M70 1h9v4.5h-9Z"/><path fill="#b5655a" d="M79-5.5h9c4 1 4 10 0 11h-9Z"/></g>`;
}
