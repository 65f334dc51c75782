/** What pictures that are told by light share: a lens, a dice, gradients, lamps and people seen from behind. */
export const n1 = (v) => Math.round(v * 10) / 10;
/** For a scale or an opacity, where a tenth is too coarse. */
export const n2 = (v) => Math.round(v * 100) / 100;

/** The same throws for the same seed: a picture is the same bytes every time. */
export function dice(seed) {
  let state = seed;
  return () => ((state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296);
}

/** Metres to drawing units: `at(x, y, z)`, x to the right, y up from the ground, z away from the lens. */
export const lens = ({ f, vx, hy, eye }) => (x, y, z) => [vx + (f * x) / z, hy - (f * (y - eye)) / z];

export const shape = (points) => `M${points.map(([x, y]) => `${n1(x)} ${n1(y)}`).join("L")}Z`;
export const between = ([ax, ay], [bx, by], t) => [ax + (bx - ax) * t, ay + (by - ay) * t];

/** Stops are [offset, colour, opacity]. */
const stops = (list) => list.map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}"${opacity === 1 ? "" : ` stop-opacity="${n2(opacity)}"`}/>`).join("");
export const down = (id, ...list) => `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops(list)}</linearGradient>`;
export const across = (id, ...list) => `<linearGradient id="${id}">${stops(list)}</linearGradient>`;
/** From one point to another, in drawing units. */
export const along = (id, [x1, y1], [x2, y2], ...list) => `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n1(x1)}" y1="${n1(y1)}" x2="${n1(x2)}" y2="${n1(y2)}">${stops(list)}</linearGradient>`;
export const round = (id, ...list) => `<radialGradient id="${id}">${stops(list)}</radialGradient>`;
/** Blurs in the colours as they are written: otherwise dark blues turn green at their edges. */
export const blur = (id, x, y = x) => `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${x} ${y}"/></filter>`;

/** An ellipse filled with a gradient or a colour. */
export const disc = (fill, x, y, rx, ry = rx, opacity = 1) => `<ellipse cx="${n1(x)}" cy="${n1(y)}" rx="${n1(rx)}" ry="${n1(ry)}" fill="${fill}"${opacity === 1 ? "" : ` opacity="${n2(opacity)}"`}/>`;
export const area = (fill, d, more = "") => `<path fill="${fill}" d="${d}"${more && ` ${more}`}/>`;
/** Lamps as dots: [x, y, radius]. One path per size, so that a hundred lamps stay small. */
export function dots(colour, list, more = "") {
  const sizes = new Map();
  for (const [x, y, r] of list) sizes.set(n1(r * 2), `${sizes.get(n1(r * 2)) ?? ""}M${n1(x)} ${n1(y)}h0`);
  return `<g fill="none" stroke="${colour}" stroke-linecap="round"${more && ` ${more}`}>${[...sizes].map(([width, d]) => `<path stroke-width="${width}" d="${d}"/>`).join("")}</g>`;
}

/** A point of the picture after the tilt of the phone. */
export function tilted([x, y], degrees, [cx, cy]) {
  const a = (degrees * Math.PI) / 180;
  return [cx + (x - cx) * Math.cos(a) - (y - cy) * Math.sin(a), cy + (x - cx) * Math.sin(a) + (y - cy) * Math.cos(a)];
}

/** People seen from behind, 100 tall, feet at 0 0: clothes only, nothing that tells who it is. */
export const PEOPLE = {
  hood: "M-7-86C-8-96-4-100 0-100S8-96 7-86C14-84 19-79 20-69L22-47C22-42 18-40 15-42L14-46 13-33C14-20 12-9 12 0H4L1-35H-1L-4 0H-12C-12-10-14-22-13-34L-14-46-15-42C-18-40-22-42-22-47L-20-69C-19-79-15-83-7-86Z",
  coat: "M-6-87C-8-97-4-100 0-100S8-97 6-87C6-85 6-84 8-83 15-81 18-77 19-66L21-44 17-41 18-26H11L10 0H3L1-26H-1L-3 0H-10L-11-26H-18L-17-41-21-44-19-66C-18-77-15-81-8-83-6-84-6-85-6-87Z",
  arm: "M-6-86C-8-97-4-100 0-100S8-97 6-86C6-84 7-83 9-82L20-90 23-104 28-103 27-87C24-81 18-74 15-70L13-44 13-33C14-20 11-9 12 0H4L1-36H-1L-5 0H-13C-12-10-14-22-13-34L-14-46-16-41C-19-40-22-42-22-46L-19-68C-18-78-14-81-8-82-6-83-6-84-6-86Z",
  bag: "M-6-87C-8-97-4-100 0-100S8-97 6-87C6-85 7-84 9-83 12-82 14-81 15-79 18-78 20-72 20-66L22-45 18-41 14-42 12-33C13-20 12-10 14 0H6L1-34H-1L-2 0H-10C-11-12-13-22-12-34L-14-43-18-41-22-45-19-66C-19-74-17-79-13-80-11-82-9-83-8-83-6-84-6-85-6-87Z",
};
/** Light from behind that reaches head and shoulders and is gone at the knees. */
export const backlight = (id, rim, body) => down(id, [0, rim], [0.4, rim], [0.8, body]);
/** A figure of `height` units with its feet at x y: dark, the light from behind on the flank at `side`. */
export const person = (which, x, y, height, { rim, body, side }) => {
  const k = height / 100;
  const edge = Math.max(0.6, height / 130);
  const at = (dx, dy) => `transform="translate(${n1(x + dx)} ${n1(y + dy)}) scale(${n2(k * 0.86)} ${n2(k)})"`;
  return `<path fill="${rim}" d="${PEOPLE[which]}" ${at(0, 0)}/><path fill="${body}" d="${PEOPLE[which]}" ${at(-side * edge, edge * 0.7)}/>`;
};

/** The whole picture and a little more, for the dark towards its edges: a near layer moves. */
export const EDGES = "M-235-40H625V884H-235Z";
