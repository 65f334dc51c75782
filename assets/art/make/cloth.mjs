import { mix, shape } from "./shine.mjs";

/** The cloth lies on these four corners (back left, back right, front right, front left), as a surface of u and v. */
const CORNERS = [[74, 388], [282, 312], [384, 532], [150, 634]];
const bump = (value, wide) => Math.exp(-((value / wide) ** 2));
/** Height of the cloth in units: creases of the iron, soft waves, and what lies under it near the front. */
function rise(u, v) {
  const along2 = 1 - v;
  const middle = 0.33 + along2 * 0.42;
  const below = 26 * bump(u - middle, 0.1 + along2 * 0.06) * bump(along2, 0.34 + 0.1);
  const iron = 7 * (1 - Math.min(1, Math.abs(u - 0.52 - 0.02 * Math.sin(v * 5)) * 9)) + 5 * (1 - Math.min(1, Math.abs(v - 0.46 - 0.03 * Math.sin(u * 4)) * 10));
  const waves = 3.4 * Math.sin(u * 9 + v * 5 + 1.6 * Math.sin(v * 6)) + 2.6 * Math.sin(v * 13 - u * 7 + 2 * Math.sin(u * 5)) + 1.4 * Math.sin(u * 19 + v * 9);
  const pull = 9 * bump(u - v * 0.7 - 0.42, 0.075) * v + 8 * bump(u + v * 0.36 - 0.98, 0.07) * (1 - v * 0.5);
  return below + iron + waves + pull;
}
export function laid(u, v) {
  const [a, b, c, d] = CORNERS;
  const wob = (at, size) => size * Math.sin(at * 7 + 1) + size * 0.6 * Math.sin(at * 17);
  const x = (a[0] * (1 - u) + b[0] * u) * (1 - v) + (d[0] * (1 - u) + c[0] * u) * v;
  const y = (a[1] * (1 - u) + b[1] * u) * (1 - v) + (d[1] * (1 - u) + c[1] * u) * v;
  return [x + wob(v, 2.2) * (u - 0.5), y + wob(u, 3) * (v - 0.4) - rise(u, v)];
}
export const row = (count, of) => Array.from({ length: count + 1 }, (_, at) => of(at / count));
export const outline = () => shape([...row(28, (t) => laid(t, 0)), ...row(28, (t) => laid(1, t)), ...row(28, (t) => laid(1 - t, 1)), ...row(28, (t) => laid(0, 1 - t))]);

/** Many small patches, each as bright as its slope says; patches of one tone are one path. `flash` tells how much light falls on a point of the picture. */
export function surface(fine, flash) {
  const tones = new Map();
  for (let i = 0; i < fine; i++)
    for (let j = 0; j < fine; j++) {
      const [u, v] = [(i + 0.5) / fine, (j + 0.5) / fine];
      const step = 0.012;
      const [su, sv] = [(rise(u + step, v) - rise(u - step, v)) / (step * 480), (rise(u, v + step) - rise(u, v - step)) / (step * 560)];
      // The flash stands above and a little left of the eye: slopes that fall towards it are bright.
      const facing = (0.86 - 0.5 * su - 0.62 * sv) / Math.sqrt(1 + su * su + sv * sv);
      const [x, y] = laid(u, v);
      const light = Math.max(0.06, Math.min(1, facing * flash(x, y)));
      const tone = Math.round(light * 20);
      const grow = 0.2;
      const corner = (di, dj) => laid(Math.max(0, Math.min(1, (i + di) / fine)), Math.max(0, Math.min(1, (j + dj) / fine))).map(Math.round);
      const ring = [corner(-grow, -grow), corner(1 + grow, -grow), corner(1 + grow, 1 + grow), corner(-grow, 1 + grow)];
      const patch = `M${ring[0].join(" ")}l${[1, 2, 3].map((at) => `${ring[at][0] - ring[at - 1][0]} ${ring[at][1] - ring[at - 1][1]}`).join(" ")}z`;
      tones.set(tone, (tones.get(tone) ?? "") + patch);
    }
  return [...tones].sort(([a], [b]) => a - b).map(([tone, d]) => {
    const light = tone / 20;
    return `<path fill="${light < 0.5 ? mix("#0c1226", "#77748a", light * 2) : mix("#77748a", "#f7ecdd", light * 2 - 1)}" d="${d}"/>`;
  }).join("");
}

/** A band woven into the cloth: between two lines of u (or v), following its height. */
export function band(from, to, across, until = 1) {
  const at = (line) => (t) => (across ? laid(t * until, line) : laid(line, t * until));
  return shape([...row(22, at(from)), ...row(22, at(to)).reverse()]);
}
