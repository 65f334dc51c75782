import { dice, n1, shape } from "./light.mjs";

/** One camera for pictures with walls: metres in, drawing units out. x to the right, y up, z away; `yaw` in degrees turns to the right. */
export { dice as random, n1, shape as path };

/** Draws a flat shape (absolute M, L, C, Q, Z) somewhere in space: `place` turns its two numbers into a point of the picture. */
export const onto = (d, place) => d.replace(/(-?[\d.]+)[ ,](-?[\d.]+)/g, (_, u, v) => place(Number(u), Number(v)).slice(0, 2).map(n1).join(" "));

export function camera({ eye: [ex, ey, ez], yaw = 0, f, at: [cx, cy], near = 0.15 }) {
  const sin = Math.sin((yaw * Math.PI) / 180);
  const cos = Math.cos((yaw * Math.PI) / 180);
  const seen = ([x, y, z]) => [(x - ex) * cos - (z - ez) * sin, y - ey, (x - ex) * sin + (z - ez) * cos];
  const shown = ([x, y, z]) => [cx + (f * x) / z, cy - (f * y) / z, z];
  const point = (x, y, z) => {
    const [a, b, c] = seen([x, y, z]);
    return shown([a, b, Math.max(near, c)]);
  };
  /** A face by its corners, cut off where it passes behind the camera. */
  const face = (...corners) => {
    const all = corners.map(seen);
    const kept = all.flatMap((a, i) => {
      const b = all[(i + 1) % all.length];
      const cut = a[2] < near !== b[2] < near ? [a.map((v, k) => v + ((b[k] - v) * (near - a[2])) / (b[2] - a[2]))] : [];
      return a[2] < near ? cut : [a, ...cut];
    });
    return kept.length ? shape(kept.map(shown)) : "";
  };
  /** How many drawing units a metre measures there. */
  const scale = (x, z) => f / Math.max(near, seen([x, 0, z])[2]);
  return { point, face, scale };
}

export const stops = (list) => list.map(([at, colour, opacity]) => `<stop offset="${at}" stop-color="${colour}"${opacity === undefined ? "" : ` stop-opacity="${opacity}"`}/>`).join("");
/** A fade in drawing units from one point to another. */
export const fade = (id, [x1, y1], [x2, y2], list) => `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n1(x1)}" y1="${n1(y1)}" x2="${n1(x2)}" y2="${n1(y2)}">${stops(list)}</linearGradient>`;
export const round = (id, list) => `<radialGradient id="${id}">${stops(list)}</radialGradient>`;
export const blur = (id, by) => `<filter id="${id}" x="-40%" y="-40%" width="180%" height="180%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${by}"/></filter>`;
export const fill = (colour, d, opacity) => (d ? `<path fill="${colour}"${opacity === undefined ? "" : ` opacity="${opacity}"`} d="${d}"/>` : "");
