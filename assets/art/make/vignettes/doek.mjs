import { band, laid, outline, row, surface } from "../cloth.mjs";
import { frame } from "../photo.mjs";
import { along, around, n1, oval, seeded, shape, soft } from "../shine.mjs";

const id = "do";
const url = (name) => `url(#${id}-${name})`;
/** Where the flash falls. */
const [LX, LY] = [205, 470];

/** How bright the flash is at a point of the picture. */
const flash = (x, y) => Math.max(0.1, 1.12 - (Math.hypot((x - LX) / 400, (y - LY) / 430)) ** 1.4);

/** A folded cloth on a dark kitchen table, in the light of a phone. A short wooden grip comes from under it; of what stays open. */
export function draw() {
  const defs = [];
  const layers = [
    ["keuken", 0, kitchen(defs)],
    ["blad", 1, table(defs)],
    ["schaduw", 3, shade(defs)],
    ["greep", 3, grip(defs)],
    ["doek", 4, cloth(defs)],
    ["voor", 5, near(defs)],
  ];
  return frame(id, defs.join(""), layers);
}

/** What the flash hardly reaches: a tap, tiles, a strip of light under a door. */
function kitchen(defs) {
  defs.push(
    along(`${id}-muur`, [0, 0, 0, 230], [0, "#0a1226"], [1, "#1a2744"]),
    around(`${id}-kier`, [0, "#ffab66", 0.3], [1, "#ffab66", 0]),
  );
  let tiles = "";
  for (let x = -240; x < 640; x += 62) tiles += `M${x} -30h1.4V200h-1.4Z`;
  for (let y = 6; y < 200; y += 48) tiles += `M-240 ${y}h880v1.4h-880Z`;
  return (
    `<path fill="${url("muur")}" d="M-240-40H640V300H-240Z"/><path fill="#35568b" opacity=".3" d="${tiles}"/>` +
    oval(url("kier"), 470, 150, 150, 120) + `<path fill="#ffc48f" opacity=".5" d="M505 20h3l2 170h-4Z"/>` +
    `<path fill="#1a2848" d="M-30 200c-3-60-2-96 10-112 14-18 42-16 52 4 6 12 7 22 6 34h-13c0-10-1-20-6-27-6-8-17-8-24 2-7 11-9 44-7 99Z"/><path fill="#7f9cc8" opacity=".35" d="M-24 190c-2-54-1-86 8-100 10-14 30-14 38-2-12-6-24-4-30 6-8 14-10 50-9 96Z"/>`
  );
}

/** Oiled wood, seen from above: the planks run away from the eye, the flash burns a spot in the varnish. */
function table(defs) {
  const rnd = seeded(31);
  const planks = [-640, -330, -20, 300, 620, 960];
  defs.push(
    around(`${id}-val`, [0, "#e2ad7c"], [0.18, "#b98059"], [0.42, "#74503f"], [0.68, "#33283a"], [1, "#0a0e1c"]),
    around(`${id}-plek`, [0, "#fff6e6", 0.5], [0.3, "#ffe9cf", 0.2], [1, "#ffe2c0", 0]),
  );
  const edge = (x, y) => 195 + ((x - 195) * (260 + y)) / 900;
  let seams = "";
  let shine = "";
  for (const x of planks) {
    seams += shape([[edge(x, 192), 192], [edge(x, 890), 890], [edge(x, 890) + 2.6, 890], [edge(x, 192) + 1, 192]]);
    shine += shape([[edge(x, 192) + 1, 192], [edge(x, 890) + 2.6, 890], [edge(x, 890) + 4, 890], [edge(x, 192) + 1.6, 192]]);
  }
  let grain = "";
  for (let at = 0; at < 120; at++) {
    const x = -440 + rnd() * 1240;
    const [y, long] = [194 + rnd() * 600, 70 + rnd() * 240];
    const bend = (rnd() - 0.5) * 14;
    const [ax, bx] = [edge(x, y), edge(x + bend, y + long)];
    const thick = 0.5 + rnd() * 1.5;
    grain += `M${n1(ax)} ${n1(y)}Q${n1((ax + bx) / 2 + bend)} ${n1(y + long / 2)} ${n1(bx)} ${n1(y + long)}Q${n1((ax + bx) / 2 + bend + thick)} ${n1(y + long / 2)} ${n1(ax)} ${n1(y)}Z`;
  }
  const tones = planks.slice(0, -1).map((x, at) => `<path fill="${at % 2 ? "#1a0f16" : "#ffd2a0"}" opacity="${[0.08, 0.12, 0.04, 0.16, 0.05][at % 5]}" d="${shape([[edge(x, 190), 190], [edge(planks[at + 1], 190), 190], [edge(planks[at + 1], 890), 890], [edge(x, 890), 890]])}"/>`).join("");
  return (
    `<path fill="#0a0e1c" d="M-240 190H640V890H-240Z"/><clipPath id="${id}-rand3"><path d="M-240 190H640V890H-240Z"/></clipPath><ellipse clip-path="${url("rand3")}" cx="${LX}" cy="${LY}" rx="400" ry="430" fill="${url("val")}"/>` +
    `${tones}<path fill="#2a1520" opacity=".34" d="${grain}"/><path fill="#12080f" opacity=".75" d="${seams}"/><path fill="#ffdcb0" opacity=".16" d="${shine}"/>` +
    `<path fill="#1d1a2c" d="M-240 182H640V193H-240Z"/><path fill="#c98f66" opacity=".22" d="M20 192H390v2H20Z"/>` +
    oval(url("plek"), 92, 330, 120, 90) + crumbs(rnd) + plate(defs)
  );
}

/** A plate and a glass at the back, half out of the light. */
function plate(defs) {
  defs.push(
    along(`${id}-bord`, [250, 300, 420, 220], [0, "#d8cfca"], [0.3, "#8d8890"], [0.7, "#3a3c50"], [1, "#151a2c"]),
    along(`${id}-glas`, [18, 0, 78, 0], [0, "#cfdeea", 0.3], [0.2, "#cfdeea", 0.06], [0.75, "#cfdeea", 0.08], [1, "#cfdeea", 0.26]),
  );
  return (
    oval("#05050c", 362, 250, 94, 41, ' opacity=".8"') +
    oval(url("bord"), 346, 262, 96, 44) + oval("#0e1120", 346, 265, 94, 42, ' opacity=".3"') + oval(url("bord"), 346, 260, 92, 40) + oval("#141728", 347, 261, 64, 26, ' opacity=".32"') + oval(url("bord"), 347, 263, 62, 25) +
    `<path fill="#2a1712" opacity=".6" d="M312 262c10-18 44-22 64-8l10-6c-20-18-66-12-78 8Z"/><path fill="#a8714a" d="M306 266c6-22 46-30 66-12 6 6 2 14-6 17-20 7-52 6-60-5Z"/><path fill="#e6bd8a" d="M308 264c6-17 42-24 60-11-16-4-48 0-54 14-3 0-6-1-6-3Z"/>`
  );
}

const crumbs = (rnd) =>
  Array.from({ length: 16 }, () => {
    const [x, y, r] = [20 + rnd() * 350, 260 + rnd() * 500, 0.5 + rnd() * 0.9];
    return oval("#e9c59c", x, y, r, r * 0.8, ' opacity=".55"');
  }).join("");

function cloth(defs) {
  defs.push(
    soft(`${id}-weef`, 3, 6),
    `<clipPath id="${id}-knip"><path d="${outline()}"/></clipPath>`,
    along(`${id}-laag`, [150, 634, 384, 532], [0, "#a79a98"], [0.45, "#d9c9bb"], [0.75, "#a0949a"], [1, "#5d5a70"]),
    along(`${id}-laag2`, [74, 388, 150, 634], [0, "#3d3d54"], [0.6, "#7d747c"], [1, "#a3969a"]),
  );
  // The folded layers show at the front and at the left, the lowest drawn first.
  const layers = [26, 17, 8.5].map((down, at) => {
    const front = row(24, (t) => laid(t, 1));
    const left = row(24, (t) => laid(0, t));
    const low = (points, dx) => points.map(([x, y], i) => [x + dx + Math.sin(i * 0.5 + at * 2) * 1.4, y + down + Math.sin(i * 0.7 + at) * 1.6]);
    const lip = (points, dx, fill) => `<path fill="${fill}" d="${shape([...points, ...low(points, dx).reverse()])}"/>`;
    const gap = (points, dx) => `<path fill="#1a1626" opacity=".62" d="${shape([...low(points, dx).map(([x, y]) => [x, y - 1.2]), ...low(points, dx).map(([x, y], i) => [x, y - 5 - Math.sin(i * 0.4 + at) * 1.2]).reverse()])}"/>`;
    return lip(left, -down * 0.24, url("laag2")) + lip(front, -down * 0.24, url("laag")) + gap(front, -down * 0.24);
  }).join("");
  const weave = [[0.07, 0.115], [0.135, 0.147], [0.885, 0.93], [0.853, 0.865]];
  const bands = weave.map(([a, b]) => band(a, b, false)).join("") + weave.map(([a, b]) => band(a, b, true)).join("");
  const thin = [0.32, 0.5, 0.68].map((a) => band(a, a + 0.008, false) + band(a, a + 0.008, true)).join("");
  return `${layers}<g clip-path="${url("knip")}"><path fill="#8a8390" d="${outline()}"/><g filter="${url("weef")}">${surface(25, flash)}</g><path fill="#24407e" opacity=".62" d="${bands}"/><path fill="#24407e" opacity=".34" d="${thin}"/></g>`;
}

/** The hard shadow of the flash: close by, up and to the right, with hardly an edge. */
function shade(defs) {
  defs.push(soft(`${id}-rul`, 2.2, 20), soft(`${id}-rond`, 16, 30));
  const d = outline();
  return (
    `<path fill="#07060e" opacity=".6" filter="${url("rond")}" transform="translate(6 18)" d="${d}"/>` +
    `<g filter="${url("rul")}" fill="#05050c"><path opacity=".8" transform="translate(20 -15)" d="${d}"/><path opacity=".75" transform="translate(47 -17)" d="${GRIP}"/><path opacity=".7" transform="translate(-5 26)" d="${d}"/></g>`
  );
}

const GRIP = "M172 592c-14 22-29 48-44 74-8 14-19 28-24 40-6 14 0 28 11 33s24 0 31-12c8-13 12-29 20-43 15-26 30-52 42-74Z";

/** A short turned grip of beech, a groove round it and a loop of cord at its end. */
function grip(defs) {
  defs.push(
    along(`${id}-beuk`, [116, 660, 164, 688], [0, "#3d2219"], [0.14, "#8a5232"], [0.4, "#e2a468"], [0.52, "#fbd9a4"], [0.66, "#c98a52"], [0.88, "#6d3e27"], [1, "#2c1814"]),
    along(`${id}-onder`, [190, 600, 150, 668], [0, "#090509", 0.95], [0.34, "#120a0c", 0.75], [0.62, "#120a0c", 0.16], [1, "#120a0c", 0]),
  );
  const grain = "M168 606c-16 26-34 58-48 86 14-24 33-58 50-85ZM184 612c-18 30-38 66-50 96 14-27 34-64 52-95ZM176 606c-14 24-26 48-40 70 15-20 29-46 42-69Z";
  return `<g transform="translate(36 -14)">${
    `<path fill="none" stroke="#0a0508" stroke-width="3" opacity=".7" transform="translate(7 -2)" d="M118 726c-14 10-36 16-48 34-8 14 6 24 18 14 14-12 20-30 34-42"/>` +
    `<path fill="none" stroke="#b9a58c" stroke-width="3" stroke-linecap="round" d="M118 726c-14 10-36 16-48 34-8 14 6 24 18 14 14-12 20-30 34-42"/>` +
    `<path fill="${url("beuk")}" d="${GRIP}"/><path fill="#4a2616" opacity=".3" d="${grain}"/>` +
    `<path fill="#3a1d14" opacity=".75" d="M120 680c10 9 24 17 38 21l-2.5 4.5c-14-4-28-12-38-21Z"/><path fill="#ffe6bd" opacity=".5" d="M117.5 684.5c10 9 24 17 38 21l-1 2c-14-4-28-12-38-21Z"/>` +
    oval("#170b0a", 120, 724, 5.5, 4.5) + `<path fill="#fff4de" opacity=".75" d="M152 642c-8 13-14 24-19 33 5-3 10-9 15-17s8-12 4-16Z"/><path fill="${url("onder")}" d="${GRIP}"/>`
  }</g>`;
}

/** The light of a phone does not reach the edges. */
function near(defs) {
  defs.push(around(`${id}-rand`, [0.36, "#02040b", 0], [0.68, "#02040b", 0.55], [1, "#02040b", 0.96]));
  return `<path fill="${url("rand")}" d="M-305-90H695V1010H-305Z"/>`;
}
