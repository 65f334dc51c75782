import { n1 as tenth, random } from "./camera.mjs";

/**
 * A row of Dutch fronts seen straight on, as paths by kind: walls in three tones, dark and lit windows, lit shops with
 * awnings. `unit` is what a metre measures, `base` the height of the pavement.
 */
export function facades({ seed, from, to, base, unit, shops = 0.6, lit = 0.42, high = [7, 10] }) {
  const rnd = random(seed);
  const kinds = { wall0: "", wall1: "", wall2: "", roof: "", dark: "", lit: "", lit2: "", shop: "", awning: "", frame: "" };
  const n1 = unit < 3 ? (v) => Math.round(v * 1000) / 1000 : tenth;
  const box = (x, y, w, h) => `M${n1(x)} ${n1(y)}h${n1(w)}v${n1(h)}h${n1(-w)}Z`;
  const gables = [
    (x, y, w) => `L${n1(x)} ${n1(y)}L${n1(x + w / 2)} ${n1(y - w * 0.55)}L${n1(x + w)} ${n1(y)}`,
    (x, y, w) => `L${n1(x)} ${n1(y)}h${n1(w * 0.14)}v${n1(-w * 0.18)}h${n1(w * 0.14)}v${n1(-w * 0.18)}h${n1(w * 0.12)}v${n1(-w * 0.16)}h${n1(w * 0.2)}v${n1(w * 0.16)}h${n1(w * 0.12)}v${n1(w * 0.18)}h${n1(w * 0.14)}v${n1(w * 0.18)}h${n1(w * 0.14)}`,
    (x, y, w) => `L${n1(x)} ${n1(y)}q${n1(w * 0.26)} ${n1(-w * 0.02)} ${n1(w * 0.28)} ${n1(-w * 0.34)}q${n1(w * 0.22)} ${n1(-w * 0.2)} ${n1(w * 0.44)} 0q${n1(w * 0.02)} ${n1(w * 0.32)} ${n1(w * 0.28)} ${n1(w * 0.34)}`,
    (x, y, w) => `L${n1(x)} ${n1(y)}h${n1(-w * 0.02)}v${n1(-w * 0.07)}h${n1(w * 1.04)}v${n1(w * 0.07)}`,
  ];
  let x = from;
  let last = -1;
  while (x < to) {
    const w = (3.8 + rnd() * 2.2) * unit;
    const h = (high[0] + rnd() * (high[1] - high[0])) * unit;
    let kind = Math.floor(rnd() * 4);
    if (kind === last) kind = (kind + 1) % 4;
    last = kind;
    const top = base - h;
    kinds[`wall${Math.floor(rnd() * 3)}`] += `M${n1(x)} ${n1(base)}${gables[kind](x, top, w)}L${n1(x + w)} ${n1(base)}Z`;
    if (rnd() < 0.5) kinds.roof += box(x + w * (0.12 + rnd() * 0.1), top - w * 0.42, w * 0.1, w * 0.4);
    const shop = rnd() < shops;
    const floors = Math.max(1, Math.floor((h - 3.4 * unit) / (2.6 * unit)));
    const columns = w > 4.8 * unit ? 3 : 2;
    for (let f = 0; f < floors; f++)
      for (let c = 0; c < columns; c++) {
        const ww = 0.82 * unit, hh = 1.45 * unit;
        const wx = x + (w / columns) * (c + 0.5) - ww / 2, wy = top + 0.7 * unit + f * 2.6 * unit;
        kinds[rnd() < lit ? (rnd() < 0.6 ? "lit" : "lit2") : "dark"] += box(wx, wy, ww, hh);
        kinds.frame += box(wx, wy + hh * 0.34, ww, hh * 0.05) + box(wx + ww * 0.47, wy, ww * 0.06, hh);
      }
    if (shop) {
      kinds.shop += box(x + w * 0.08, base - 2.5 * unit, w * 0.54, 2.1 * unit) + box(x + w * 0.7, base - 2.3 * unit, w * 0.2, 2.2 * unit);
      kinds.frame += box(x + w * 0.34, base - 2.5 * unit, w * 0.02, 2.1 * unit);
      kinds.awning += `M${n1(x + w * 0.03)} ${n1(base - 2.95 * unit)}h${n1(w * 0.94)}l${n1(w * 0.03)} ${n1(0.75 * unit)}h${n1(-w)}Z`;
    } else {
      kinds[rnd() < 0.5 ? "lit" : "dark"] += box(x + w * 0.12, base - 2.3 * unit, w * 0.36, 1.5 * unit);
      kinds.dark += box(x + w * 0.64, base - 2.3 * unit, w * 0.22, 2.3 * unit);
    }
    x += w;
  }
  return kinds;
}
