/** Light by calculation: a seeded generator, a camera, colours that answer to a lamp, gradients. Units of the drawing, one decimal. */
export const n1 = (value) => Math.round(value * 10) / 10;

/** The same numbers between 0 and 1 every time. */
export function seeded(seed) {
  let now = seed;
  return () => (now = (now * 1664525 + 1013904223) % 4294967296) / 4294967296;
}

export const shape = (points) => `M${points.map(([x, y]) => `${n1(x)} ${n1(y)}`).join("L")}Z`;

/** A level camera: metres to units. `horizon` and `middle` say where the eye looks at, `height` how high it is, `focal` how near. */
export const camera = ({ middle = 195, horizon, height, focal }) => ([x, y, z]) => [middle + (focal * x) / z, horizon + (focal * (height - y)) / z];

const parts = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const hexOf = (values) => `#${values.map((value) => Math.max(0, Math.min(255, Math.round(value))).toString(16).padStart(2, "0")).join("")}`;

/** `from` and `to` mixed: 0 = from, 1 = to. */
export const mix = (from, to, share) => {
  const [a, b] = [parts(from), parts(to)];
  return hexOf(a.map((value, at) => value + (b[at] - value) * Math.max(0, Math.min(1, share))));
};

/** What a surface of this colour shows under `dim` light all round and `strength` of the lamp (both colours). */
export const under = (base, dim, lamp, strength) => {
  const [b, d, l] = [base, dim, lamp].map(parts);
  return hexOf(b.map((value, at) => (value * (d[at] + l[at] * strength)) / 255));
};

/** Strength of a lamp at `light` on a surface at `point` that faces `normal` (metres): 1 at `reach` metres, face on. */
export function strengthAt(light, reach, point, normal) {
  const to = light.map((value, at) => value - point[at]);
  const far = Math.hypot(...to);
  const facing = to.reduce((sum, value, at) => sum + value * normal[at], 0) / far;
  return Math.max(0, facing) * Math.min(2.2, (reach / far) ** 2);
}

const stops = (list) => list.map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}"${opacity === 1 ? "" : ` stop-opacity="${opacity}"`}/>`).join("");

/** A gradient from one point of the drawing to another; each stop is [where, colour, opacity]. */
export const along = (id, [x1, y1, x2, y2], ...list) => `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n1(x1)}" y1="${n1(y1)}" x2="${n1(x2)}" y2="${n1(y2)}">${stops(list)}</linearGradient>`;

/** A gradient around the middle of whatever is filled with it. */
export const around = (id, ...list) => `<radialGradient id="${id}">${stops(list)}</radialGradient>`;

/** A blur. Reckoned in the colours of the screen: in linear light the darkest blues fall apart into steps. */
export const soft = (id, blur, room = 30) => `<filter id="${id}" x="-${room}%" y="-${room}%" width="${100 + 2 * room}%" height="${100 + 2 * room}%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${blur}"/></filter>`;

export const oval = (fill, x, y, rx, ry, more = "") => `<ellipse cx="${n1(x)}" cy="${n1(y)}" rx="${n1(rx)}" ry="${n1(ry)}" fill="${fill}"${more}/>`;

/** A flat thing seen askew: where (u, v), both 0 to 1, of a rectangle lands between its four corners (back left, back right, front right, front left). */
export function tilted([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]) {
  const [dx1, dx2, dx3] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, dy3] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const whole = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / whole;
  const h = (dx1 * dy3 - dx3 * dy1) / whole;
  const [a, b, d, e] = [x1 - x0 + g * x1, x3 - x0 + h * x3, y1 - y0 + g * y1, y3 - y0 + h * y3];
  return (u, v) => {
    const far = g * u + h * v + 1;
    return [(a * u + b * v + x0) / far, (d * u + e * v + y0) / far];
  };
}

/** The part of such a thing between (u0, v0) and (u1, v1). */
export const tile = (map, u0, v0, u1, v1) => shape([map(u0, v0), map(u1, v0), map(u1, v1), map(u0, v1)]);
