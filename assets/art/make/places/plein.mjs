import { blur, camera, fade, fill, n1, random, stops } from "../camera.mjs";
import { tree } from "../trees.mjs";
import { c, down, lamplight, place, pool, sky, street } from "../view.mjs";

const id = "pp";
const HORIZON = 470;
const F = 760;
const { point, face } = camera({ eye: [0, 1.6, 0], f: F, at: [770, HORIZON] });
const flat = (x0, x1, z0, z1, y = 0) => face([x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1]);
const STREET = 32;
const BASE = n1(point(0, 0, STREET)[1]);
const LAMPS = [[-7.6, 11], [-3.4, 21], [1.1, 13], [5.2, 21], [7.4, 10]];

function paving() {
  const rnd = random(3);
  let joints = "", wet = "";
  for (let z = 2; z < 16; z += z < 7 ? 0.3 : 0.7) joints += flat(-24, 24, z - 0.008, z + 0.008);
  for (let x = -12; x < 12; x += 0.6) joints += flat(x - 0.008, x + 0.008, 1.8, 16);
  for (let i = 0; i < 130; i++) { const z = 2 + Math.floor(rnd() * 24) * 0.3, x = -6 + Math.floor(rnd() * 20) * 0.6; wet += flat(x, x + 0.6, z, z + 0.3); }
  return { joints, wet };
}

function lantern([x, z]) {
  const [bx, by] = point(x, 0, z), [lx, ly] = point(x, 4.3, z), k = F / z;
  const post = fill(c("muur-donker"), `M${n1(bx - k * 0.055)} ${n1(by)}L${n1(lx - k * 0.035)} ${n1(ly)}h${n1(k * 0.07)}L${n1(bx + k * 0.055)} ${n1(by)}ZM${n1(bx - k * 0.12)} ${n1(by)}l${n1(k * 0.05)} ${n1(-k * 0.7)}h${n1(k * 0.14)}l${n1(k * 0.05)} ${n1(k * 0.7)}ZM${n1(lx - k * 0.26)} ${n1(ly - k * 0.3)}q${n1(k * 0.26)} ${n1(-k * 0.3)} ${n1(k * 0.52)} 0Z`) + fill(c("glans"), `M${n1(lx + k * 0.02)} ${n1(ly)}L${n1(bx + k * 0.03)} ${n1(by - k * 0.7)}h${n1(k * 0.02)}L${n1(lx + k * 0.035)} ${n1(ly)}Z`, 0.4);
  return { light: pool(`${id}-lamp`, lx, ly, k * 2.6) + post + fill(c("lamp-kern"), `M${n1(lx - k * 0.2)} ${n1(ly - k * 0.28)}h${n1(k * 0.4)}l${n1(-k * 0.08)} ${n1(k * 0.42)}h${n1(-k * 0.24)}Z`), ground: pool(`${id}-lamp`, bx, by, k * 2.6, k * 0.42) + pool(`${id}-lamp`, bx, by + k * 1.1, k * 0.24, k * 1.5, 0.9) };
}

/** Water between the stones: the sky lies in it. */
function puddles() {
  const shape = (x, z, w, d) => { const [a, b] = point(x, 0, z), k = F / z; const [rx, ry] = [w * k, d * k]; return `M${n1(a - rx)} ${n1(b)}c${n1(rx * 0.1)} ${n1(-ry * 0.7)} ${n1(rx * 0.7)} ${n1(-ry)} ${n1(rx * 1.1)} ${n1(-ry * 0.8)}s${n1(rx * 0.9)} ${n1(ry * 0.1)} ${n1(rx * 0.9)} ${n1(ry * 0.7)}s${n1(-rx * 0.6)} ${n1(ry * 0.9)} ${n1(-rx * 1.1)} ${n1(ry * 0.8)}s${n1(-rx)} ${n1(ry * 0.1)} ${n1(-rx * 0.9)} ${n1(-ry * 0.7)}Z`; };
  const all = [[0.3, 3.1, 0.5, 0.09], [2.2, 3.5, 0.8, 0.11], [-2.6, 5.2, 0.9, 0.14], [3.6, 5.6, 1, 0.15], [-1.2, 8, 0.8, 0.2]];
  return fill(`url(#${id}-plas)`, all.map((one) => shape(...one)).join(""), 0.42);
}

/** A kiosk with its hatch open: what it sells is only shapes against the light. */
function kiosk() {
  const [x, y] = point(0.55, 0, 16.5), k = F / 16.5;
  const q = (list) => `M${list.map(([u, v]) => `${n1(x + u * k)} ${n1(y - v * k)}`).join("L")}Z`;
  const jars = [-1.1, -0.82, -0.5, -0.2, 0.24, 0.5, 0.9, 1.16].map((u, i) => q([[u, 1.12], [u, 1.32 + (i % 3) * 0.09], [u + 0.17, 1.32 + (i % 3) * 0.09], [u + 0.17, 1.12]])).join("");
  const shelf = [-1.2, -0.9, -0.7, -0.3, 0, 0.3, 0.62, 0.94].map((u, i) => q([[u, 1.8], [u, 1.94 + (i % 2) * 0.08], [u + 0.2, 1.94 + (i % 2) * 0.08], [u + 0.2, 1.8]])).join("");
  const scallops = Array.from({ length: 9 }, (_, i) => `M${n1(x + (-1.85 + i * 0.411) * k)} ${n1(y - 2.36 * k)}h${n1(0.411 * k)}q${n1(-0.05 * k)} ${n1(0.26 * k)} ${n1(-0.2055 * k)} ${n1(0.26 * k)}t${n1(-0.2055 * k)} ${n1(-0.26 * k)}Z`);
  return { ground: pool(`${id}-lamp`, x, y + 6, k * 3.4, k * 0.6) + `<g filter="url(#${id}-z)">${fill(`url(#${id}-spiegeling)`, `M${n1(x - 1.4 * k)} ${n1(y)}h${n1(2.8 * k)}v${n1(3 * k)}h${n1(-2.8 * k)}Z`)}</g>`,
    body: pool(`${id}-lamp`, x, y - 1.6 * k, k * 3.6, k * 3) + fill(c("schaduw"), q([[-1.7, -0.12], [1.8, -0.12], [1.5, 0.1], [-1.5, 0.1]])) + fill(c("muur-donker"), q([[-1.5, 0], [-1.5, 2.5], [1.5, 2.5], [1.5, 0]])) + fill(c("muur"), q([[-0.96, 0.08], [-0.96, 0.86], [0.96, 0.86], [0.96, 0.08]]) + q([[-1.44, 0.08], [-1.44, 0.86], [-1.02, 0.86], [-1.02, 0.08]]) + q([[1.02, 0.08], [1.02, 0.86], [1.44, 0.86], [1.44, 0.08]]))
      + fill(`url(#${id}-luik)`, q([[-1.4, 1.1], [-1.4, 2.4], [1.4, 2.4], [1.4, 1.1]])) + fill(c("hout-1"), jars + shelf + q([[-1.4, 1.76], [-1.4, 1.8], [1.4, 1.8], [1.4, 1.76]]), 0.75) + fill(c("muur-donker"), q([[-1, 1.1], [-1, 2.4], [-0.95, 2.4], [-0.95, 1.1]]) + q([[0.95, 1.1], [0.95, 2.4], [1, 2.4], [1, 1.1]])) + fill(c("glans"), q([[-1.62, 1], [-1.62, 1.1], [1.62, 1.1], [1.62, 1]]), 0.8)
      + fill(c("koraal"), q([[-1.85, 2.36], [-1.45, 2.9], [1.45, 2.9], [1.85, 2.36]]) + scallops.filter((_, i) => i % 2 === 0).join(""), 0.85) + fill(c("raam-2"), scallops.filter((_, i) => i % 2).join(""), 0.85) + fill(c("dak-koel"), q([[-1.5, 2.9], [-0.3, 3.5], [-0.06, 3.9], [0.06, 3.9], [0.3, 3.5], [1.5, 2.9]])) + fill(c("dak-warm"), q([[0.06, 3.9], [0.3, 3.5], [1.5, 2.9], [1.36, 2.9], [0.2, 3.46]]), 0.7) };
}

/** A bench seen from the front: planks on iron. */
function bench(x, z, wide = 1.9) {
  const k = F / z;
  const plank = (y0, y1, dz) => face([x - wide / 2, y0, z + dz], [x + wide / 2, y0, z + dz], [x + wide / 2, y1, z + dz], [x - wide / 2, y1, z + dz]);
  const leg = (u) => face([x + u - 0.04, 0, z], [x + u + 0.04, 0, z], [x + u + 0.03, 0.45, z], [x + u - 0.03, 0.45, z]) + face([x + u - 0.03, 0, z + 0.45], [x + u + 0.03, 0, z + 0.45], [x + u + 0.03, 0.95, z + 0.55], [x + u - 0.03, 0.95, z + 0.55]);
  const [mx, my] = point(x, 0, z + 0.1);
  return pool(`${id}-donker`, mx, my, k * wide * 0.62, k * 0.16) + fill(c("voorgrond"), leg(-wide * 0.4) + leg(wide * 0.4)) + fill(`url(#${id}-plank)`, plank(0.6, 0.73, 0.5) + plank(0.78, 0.93, 0.53)) + fill(`url(#${id}-plank)`, flat(x - wide / 2, x + wide / 2, z, z + 0.13, 0.45) + flat(x - wide / 2, x + wide / 2, z + 0.16, z + 0.29, 0.45) + flat(x - wide / 2, x + wide / 2, z + 0.32, z + 0.45, 0.45)) + fill(c("voorgrond"), plank(0.4, 0.45, 0)) + fill(c("glans"), plank(0.925, 0.94, 0.53) + plank(0.443, 0.455, 0), 0.65);
}

/** A bicycle against the tree, only its shape and the light on its rims. */
function bicycle() {
  const wheel = (x) => `<g transform="translate(${x} 800)"><circle r="82" fill="none" stroke="${c("voorgrond")}" stroke-width="9"/><path fill="none" stroke="${c("glans")}" stroke-opacity=".55" stroke-width="2.4" d="M20-84A86 86 0 0 1 86-8"/><path stroke="${c("voorgrond")}" stroke-opacity=".6" stroke-width="1.2" d="M-78 0H78M0-78V78M-55-55 55 55M-55 55 55-55M-72-30 72 30M-30-72 30 72M-72 30 72-30M-30 72 30-72"/></g>`;
  return pool(`${id}-donker`, 70, 884, 260, 22) + wheel(-46) + wheel(182) + `<path fill="none" stroke="${c("voorgrond")}" stroke-width="10" stroke-linecap="round" stroke-linejoin="round" d="M-46 800L18 676M-46 800L62 800L18 676M62 800L150 690M18 690Q90 716 152 694M182 800L144 656L138 636"/>` + fill(c("voorgrond"), "M-18 664Q20 650 50 662Q54 672 40 676H0Q-16 676-18 664ZM46 786h34v26H46ZM-112 694H-8v9h-104Z") + `<path fill="none" stroke="${c("voorgrond")}" stroke-width="8" stroke-linecap="round" d="M138 636Q120 622 98 632M138 636Q160 620 168 640"/>` + fill(c("lamp-kern"), "M158 668h16v14h-16z") + pool(`${id}-lamp`, 176, 675, 54) + fill(c("glans"), "M-18 664Q20 650 50 662Q20 655-18 664ZM146 660l12 42 3-1-12-42Z", 0.6);
}

/** The square after rain: houses, lamps, a kiosk, a bench under the trees. */
export function draw() {
  const row = street({ seed: 77, from: -40, to: 1660, base: BASE, unit: F / STREET, high: [7.6, 11], shops: 0.5, lit: 0.42 });
  const { joints, wet } = paving();
  const lamps = LAMPS.map(lantern);
  const stall = kiosk();
  const far = [tree(372, 534, 0.82, 3, 1), tree(640, 530, 0.72, 9, 1), tree(930, 530, 0.74, 14, -1), tree(1130, 534, 0.86, 21, -1), tree(1420, 536, 0.9, 5, -1)];
  const near = tree(1290, 640, 2.1, 31, -1), front = tree(-20, 826, 3.5, 17, 1);
  const bulbs = [[60, 128, 700, 150, 128], [700, 150, 1240, 196, 96]].flatMap(([x0, y0, x1, y1, sag]) => Array.from({ length: 15 }, (_, i) => { const t = (i + 0.5) / 15; return [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 4 * sag * t * (1 - t)]; }));
  const rope = "M60 128Q380 395 700 150Q970 365 1240 196L1240 199Q970 369 700 153Q380 399 60 131Z";
  const [even, odd] = [bulbs.filter((_, i) => i % 2 === 0), bulbs.filter((_, i) => i % 2)];
  const bulb = (list) => list.map(([x, y]) => pool(`${id}-lamp`, x, y + 6, 26)).join("") + fill(c("lamp-kern"), list.map(([x, y]) => `M${n1(x - 4)} ${n1(y + 4)}a4 5 0 1 0 8 0a4 5 0 1 0-8 0`).join(""));
  const defs = sky(`${id}-lucht`) + lamplight(`${id}-lamp`) + `<radialGradient id="${id}-donker">${stops([[0, c("voorgrond"), 0.7], [1, c("voorgrond"), 0]])}</radialGradient>` + fade(`${id}-grond`, [0, BASE], [0, 1000], [[0, c("lucht-2")], [0.14, c("straat")], [0.5, c("grond-1")], [1, c("grond-2")]]) + fade(`${id}-plank`, [500, 0], [1200, 0], [[0, c("hout-1")], [0.5, c("hout-0")], [1, c("hout-1")]]) + down(`${id}-plas`, [[0, c("lucht-2")], [1, c("lucht-1")]]) + down(`${id}-luik`, [[0, c("lamp-kern")], [1, c("kap-diep")]]) + down(`${id}-spiegeling`, [[0, c("avondlamp")], [1, c("avondlamp-uit")]])
    + fade(`${id}-weg`, [0, BASE], [0, BASE + 190], [[0, "#fff", 0.65], [1, "#fff", 0]]) + `<mask id="${id}-masker"><rect x="-60" y="${BASE}" width="1720" height="300" fill="url(#${id}-weg)"/></mask>` + `<g id="${id}-ramen">${row.lights}</g>` + blur(`${id}-z`, 5) + blur(`${id}-b`, 3);
  const spire = fill(c("land-2"), `M1014 ${BASE}V262h-8l10-26 14-112 14 112 10 26h-8V${BASE}Z`, 0.8);
  return place(defs, [
    [`${id}-hemel`, 0, `<path fill="url(#${id}-lucht)" d="M-60-60H1660V600H-60Z"/>${fill(c("zon-1"), "M-60 330C300 296 700 326 1000 306S1500 300 1660 314V344C1400 332 900 346 600 340S100 348-60 366Z", 0.18)}${spire}`],
    [`${id}-huizen`, 1, fill(c("muur"), `M-60 ${BASE - 2}H1660V${BASE + 40}H-60Z`) + row.walls + `<use href="#${id}-ramen"/>` + row.trim + fill(c("mist"), `M-60 ${BASE - 120}H1660V${BASE}H-60Z`, 0.08)],
    [`${id}-grond`, 2, `<path fill="url(#${id}-grond)" d="M-60 ${BASE}H1660V1060H-60Z"/>${fill(c("koel"), wet, 0.06)}${fill(c("muur-donker"), joints, 0.22)}<g mask="url(#${id}-masker)"><use href="#${id}-ramen" transform="matrix(1 0 0 -1.5 0 ${n1(BASE * 2.5)})" filter="url(#${id}-z)"/></g>${lamps.map((l) => l.ground).join("")}${stall.ground}${puddles()}`],
    [`${id}-bomen`, 2, fill(c("boom"), far.map((t) => t.crown).join("")) + fill(c("boom-licht"), far.map((t) => t.rim).join(""), 0.7)],
    [`${id}-kiosk`, 3, lamps.map((l) => l.light).join("") + stall.body],
    [`${id}-bank`, 4, fill(c("boom"), near.crown) + fill(c("boom-licht"), near.rim, 0.6) + bench(0.24, 4.6) + bench(4.4, 7, 2)],
    [`${id}-snoer`, 4, fill(c("muur-donker"), "M697 146h6l3 414h-12z") + fill(c("glans"), "M702 160h1.400l3 400h-2z", 0.4) + fill(c("voorgrond"), rope) + bulb(odd)],
    [`${id}-lichtjes`, 4, bulb(even), "knipper"],
    [`${id}-voor`, 5, `<g filter="url(#${id}-b)">${fill(c("boom"), front.crown + tree(-60, 700, 3.2, 23, 1).crown)}${fill(c("boom-licht"), front.rim, 0.4)}</g>${bicycle()}`],
  ]);
}

/** Its paths are written short, with their decimal. */
export const detail = true;
