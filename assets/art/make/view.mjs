import { fill, n1, onto, stops } from "./camera.mjs";
import { facades } from "./facades.mjs";

/** What the places share: their frame, fades by token, a street of houses in the light of the hour. */
export const c = (name) => `var(--kunst-${name})`;
export const place = (defs, layers) => `<svg class="plek-kunst" viewBox="0 0 1600 1000" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false"><defs>${defs}</defs>${layers.map(([id, depth, body, life]) => `<g id="${id}" data-diepte="${depth}"${life ? ` data-leven="${life}"` : ""}>${body}</g>`).join("")}</svg>`;
export const down = (id, list, [x2, y2] = [0, 1]) => `<linearGradient id="${id}" x1="0" y1="0" x2="${x2}" y2="${y2}">${stops(list)}</linearGradient>`;
/** The light of a lamp, falling off to nothing. */
export const lamplight = (id) => `<radialGradient id="${id}">${stops([[0, c("avondlamp")], [0.45, c("avondlamp-laag")], [1, c("avondlamp-uit")]])}</radialGradient>`;
export const sky = (id) => down(id, [[0, c("lucht-0")], [0.45, c("lucht-1")], [0.8, c("lucht-2")], [1, c("lucht-3")]]);
export const pool = (id, x, y, rx, ry = rx, opacity = 1) => `<ellipse cx="${n1(x)}" cy="${n1(y)}" rx="${n1(rx)}" ry="${n1(ry)}" fill="url(#${id})"${opacity === 1 ? "" : ` opacity="${opacity}"`}/>`;

/** The same path in absolute M, L and Q, so that it can be laid on a wall in perspective. */
function absolute(d) {
  let x = 0, y = 0;
  return d.replace(/([MLhvlqZ])([^MLhvlqZ]*)/g, (_, command, rest) => {
    if (command === "Z") return "Z";
    const n = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const [sx, sy] = /[a-z]/.test(command) ? [x, y] : [0, 0];
    if (command === "h") x += n[0];
    else if (command === "v") y += n[0];
    else [x, y] = [sx + n.at(-2), sy + n.at(-1)];
    if (command === "q") return `Q${sx + n[0]} ${sy + n[1]} ${x} ${y}`;
    return `${command === "M" ? "M" : "L"}${x} ${y}`;
  });
}

/** A street front laid on a wall that runs away from the viewer: `place` turns metres along and up into a point. */
export function frontage(options, place) {
  const row = facades({ unit: 1, base: 0, ...options });
  const laid = (d) => onto(absolute(d), (u, v) => place(u, -v));
  const lights = fill(c("raam"), laid(row.lit)) + fill(c("raam-2"), laid(row.lit2)) + fill(c("raam"), laid(row.shop));
  return fill(c("muur"), laid(row.wall0)) + fill(c("dak-koel"), laid(row.wall1)) + fill(c("muur"), laid(row.wall2)) + fill(c("muur-licht"), laid(row.wall2), 0.35) + fill(c("raam-uit"), laid(row.dark)) + lights + fill(c("muur-donker"), laid(row.frame), 0.6) + fill(c("muur-donker"), laid(row.awning));
}

/** A street front. `lights` is apart, so that wet ground can mirror it. */
export function street(options) {
  const row = facades(options);
  const lights = fill(c("raam"), row.lit) + fill(c("raam-2"), row.lit2) + fill(c("raam"), row.shop);
  const walls = fill(c("muur-donker"), row.roof) + fill(c("muur"), row.wall0) + fill(c("dak-koel"), row.wall1) + fill(c("muur"), row.wall2) + fill(c("muur-licht"), row.wall2, 0.3) + fill(c("raam-uit"), row.dark);
  const trim = fill(c("muur-donker"), row.frame, 0.7) + fill(c("muur-donker"), row.awning);
  return { walls, lights, trim };
}
