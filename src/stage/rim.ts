import type { Placed } from "../view/index.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Steps per rounded corner: enough for a smooth line at two device pixels. */
const CORNER = 10;

/**
 * The outline of a rounded box, clockwise from the middle of its top, as far as `share` (0-1) of its length.
 * Empty for 0; closed for 1.
 */
export function rim(box: Placed, radius: number, share: number): readonly Point[] {
  const all = outline(box, radius);
  const lengths = all.slice(1).map((point, index) => distance(all[index] ?? point, point));
  let left = Math.min(1, Math.max(0, share)) * lengths.reduce((sum, length) => sum + length, 0);
  if (left <= 0) return [];
  const points = all.slice(0, 1);
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [all[index], all[index + 1]];
    if (!from || !to || left <= 0) break;
    const part = length === 0 ? 1 : Math.min(1, left / length);
    points.push({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    left -= length;
  }
  return points;
}

function outline({ x, y, width, height }: Placed, radius: number): readonly Point[] {
  const r = Math.min(radius, width / 2, height / 2);
  const centres: readonly (Point & { readonly from: number })[] = [
    { x: x + width - r, y: y + r, from: -0.5 },
    { x: x + width - r, y: y + height - r, from: 0 },
    { x: x + r, y: y + height - r, from: 0.5 },
    { x: x + r, y: y + r, from: 1 },
  ];
  const corners = centres.flatMap((centre) =>
    Array.from({ length: CORNER + 1 }, (_, step): Point => {
      const angle = Math.PI * (centre.from + (step / CORNER) * 0.5);
      return { x: centre.x + Math.cos(angle) * r, y: centre.y + Math.sin(angle) * r };
    }),
  );
  const top = { x: x + width / 2, y };
  return [top, ...corners, top];
}

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);
