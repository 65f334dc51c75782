import { blur, camera, fade, fill, n1, random, round } from "../camera.mjs";
import { facades } from "../facades.mjs";
import { frame } from "../photo.mjs";
import { tree } from "../trees.mjs";

const id = "pl";
const HORIZON = 452;
const { point, face } = camera({ eye: [0, 1.5, 0], f: 640, at: [195, HORIZON] });
const flat = (x0, x1, z0, z1) => face([x0, 0, z0], [x1, 0, z0], [x1, 0, z1], [x0, 0, z1]);
const STREET = 27;
const BASE = n1(point(0, 0, STREET)[1]);
const LAMP = { x: 2.15, z: 13, high: 4.7 };

/** Shapes only, in centimetres from the feet: hands in pockets, a lifted hand, a rucksack. */
const PEOPLE = [
  [-0.92, 10.2, "M-13 0L-4 0L-2 40L0 78L3 40L5 0L14 0L13 45L15 84C19 88 24 96 23 104C24 112 22 126 18 136C15 142 10 145 7 147C11 151 12 156 11 162C9 170 4 173 0 173C-5 173-10 170-11 162C-12 156-11 151-8 147C-13 145-18 141-20 135C-24 125-26 112-25 104C-25 96-20 89-15 84L-13 45Z"],
  [-0.3, 10.7, "M-10 0L-1 0L1 38L3 74L6 38L10 0L18 0C17 20 15 50 16 80C18 95 18 110 17 122C22 118 26 110 30 109L33 114C30 124 24 132 17 136C13 140 9 142 6 143C10 147 11 152 10 157C8 164 4 166 0 166C-5 166-9 163-10 157C-11 152-10 147-6 143C-12 141-16 137-18 130C-22 118-22 106-20 96C-20 90-18 84-13 80L-12 40Z"],
  [0.42, 10.1, "M-14 0L-5 0L-4 40L-1 76L2 40L2 0L12 0L13 42L14 82C17 84 18 88 18 92C24 92 29 97 30 106C31 118 30 130 25 138C22 141 18 141 15 142C12 145 9 146 7 148C11 152 11 157 10 163C8 171 4 173 0 173C-4 173-9 171-10 164C-11 157-10 152-7 148C-13 146-18 142-20 134C-23 122-24 112-21 100C-20 92-17 88-14 84L-13 42Z"],
];

function person([x, z, shape]) {
  const [px, py] = point(x, 0, z);
  const s = n1((640 / z) * 100) / 10000;
  const put = (dx, dy, colour, opacity) => `<path transform="translate(${n1(px + dx)} ${n1(py + dy)}) scale(${s} ${-s})" fill="${colour}"${opacity ? ` opacity="${opacity}"` : ""} d="${shape}"/>`;
  return put(1.6, -0.7, "#ffc890", 0.9) + put(-0.9, -0.4, "#7f93c0", 0.45) + put(0, 0, `#0a1428`);
}

function shadow([x, z]) {
  const [dx, dz] = [x - LAMP.x, z - LAMP.z];
  const k = 0.78, w = 0.16;
  return face([x - w, 0, z], [x + w, 0, z], [x + dx * k + 0.3, 0, z + dz * k], [x + dx * k - 0.2, 0, z + dz * k]);
}

/** Bricks by their joints, and here and there one that lies wetter. */
function bricks() {
  const rnd = random(9);
  let joints = "", wet = "";
  for (let z = 1.7; z < 14; z += z < 5 ? 0.22 : 0.5) joints += flat(-14, 14, z - 0.006, z + 0.006);
  for (let x = -9; x < 9; x += 0.45) joints += flat(x - 0.006, x + 0.006, 1.5, 14);
  for (let i = 0; i < 150; i++) { const z = 1.7 + Math.floor(rnd() * 26) * 0.22, x = -4 + Math.floor(rnd() * 19) * 0.45; wet += flat(x, x + 0.45, z, z + 0.22); }
  return { joints, wet };
}

const puddle = (x, z, rx, rz) => { const [a, b] = point(x, 0, z); const k = 640 / z; return `M${n1(a - rx * k)} ${n1(b)}c${n1(rx * k * 0.1)} ${n1(-rz * k)} ${n1(rx * k * 0.9)} ${n1(-rz * k * 0.8)} ${n1(rx * k * 1.2)} ${n1(-rz * k * 0.5)}s${n1(rx * k * 0.9)} ${n1(rz * k * 0.1)} ${n1(rx * k * 0.8)} ${n1(rz * k * 0.6)}s${n1(-rx * k * 0.9)} ${n1(rz * k * 0.7)} ${n1(-rx * k * 1.3)} ${n1(rz * k * 0.6)}s${n1(-rx * k * 0.7)} ${n1(-rz * k * 0.2)} ${n1(-rx * k * 0.7)} ${n1(-rz * k * 0.7)}Z`; };

/** A square at dusk after rain, seen askew over a bench: lit shops, one lamp, three far figures as shapes only. */
export function draw() {
  const far = facades({ seed: 23, from: -300, to: 690, base: BASE, unit: 640 / STREET, high: [7.4, 9.8] });
  const { joints, wet } = bricks();
  const [lx, ly] = point(LAMP.x, LAMP.high, LAMP.z), [gx, gy] = point(LAMP.x, 0, LAMP.z);
  const [left, right] = [tree(-92, BASE + 26, 1.22, 4, 1), tree(478, BASE + 20, 1.08, 8, -1)];
  const defs = fade(`${id}-l`, [0, 0], [0, BASE], [[0, "#0d1a38"], [0.36, "#24396b"], [0.66, "#5a6496"], [0.86, "#b98e96"], [1, "#eaa981"]])
    + fade(`${id}-m`, [0, 250], [0, BASE], [[0, "#2a3c68"], [0.7, "#22325a"], [1, "#3b3a58"]])
    + fade(`${id}-g`, [0, BASE], [0, 844], [[0, "#5d5f88"], [0.16, "#34456f"], [0.5, "#192848"], [1, "#0a1226"]])
    + fade(`${id}-w`, [0, BASE - 70], [0, BASE], [[0, "#ffe2b0"], [1, "#ffb066"]])
    + fade(`${id}-p`, [gx, 0], [gx + 6, 0], [[0, "#0a1328"], [1, "#5d5a6c"]])
    + fade(`${id}-s`, [0, BASE], [0, BASE + 210], [[0, "#fff", 0.75], [1, "#fff", 0]])
    + round(`${id}-h`, [[0, "#fff0d2", 1], [0.08, "#ffd9a0", 0.75], [0.35, "#ffb870", 0.24], [1, "#ffab66", 0]])
    + round(`${id}-d`, [[0, "#ffcf96", 0.75], [0.4, "#f5a566", 0.32], [1, "#f5a566", 0]])
    + round(`${id}-r`, [[0.5, "#040817", 0], [1, "#040817", 0.7]])
    + blur(`${id}-z`, 4.5) + blur(`${id}-b`, 8)
    + `<g id="${id}-ramen">${fill("#ffc878", far.lit)}${fill("#ffdfae", far.lit2)}${fill(`url(#${id}-w)`, far.shop)}</g><mask id="${id}-masker"><rect x="-260" y="${BASE}" width="910" height="400" fill="url(#${id}-s)"/></mask>`;
  const town = fill("#31446f", far.roof) + fill(`url(#${id}-m)`, far.wall0) + fill("#263a66", far.wall1) + fill("#2f3f6c", far.wall2) + fill("#16233f", far.dark) + `<use href="#${id}-ramen"/>` + fill("#1b2848", far.frame, 0.8) + fill("#1a2645", far.awning)
    + fill("#f0b98c", `M-260 ${BASE}h910v4h-910Z`, 0.35);
  const spire = "M64 330V214h-5l7-22 9-76 9 76 7 22h-5v116Z";
  const ground = `<rect x="-260" y="${BASE}" width="910" height="460" fill="url(#${id}-g)"/>` + fill("#c5cfe6", wet, 0.05) + fill("#060c1c", joints, 0.34)
    + fill("#8d8fb4", puddle(-1.3, 4.8, 0.75, 0.1) + puddle(1.25, 3.5, 0.5, 0.07) + puddle(3.3, 6.2, 1.1, 0.16) + puddle(-3.6, 7, 1.2, 0.2) + puddle(0.2, 7, 0.9, 0.12), 0.34)
    + `<g mask="url(#${id}-masker)"><g filter="url(#${id}-z)"><use href="#${id}-ramen" transform="matrix(1 0 0 -1.75 0 ${n1(BASE * 2.75)})" opacity=".8"/></g></g>`
    + `<ellipse cx="${n1(gx)}" cy="${n1(gy + 12)}" rx="190" ry="46" fill="url(#${id}-d)"/><ellipse cx="${n1(gx)}" cy="${n1(gy + 130)}" rx="20" ry="150" fill="url(#${id}-d)" opacity=".8"/>`
    + `<g filter="url(#${id}-z)">${fill("#050a19", PEOPLE.map(shadow).join(""), 0.75)}</g>`;
  const post = `M${n1(gx - 3.2)} ${n1(gy)}l1-${n1(gy - ly - 30)}h4.4l1 ${n1(gy - ly - 30)}ZM${n1(gx - 6)} ${n1(gy + 2)}l2-40h8l2 40ZM${n1(lx - 9)} ${n1(ly + 18)}h18l-5 14h-8ZM${n1(lx - 14)} ${n1(ly - 16)}q14-12 28 0l-3 4h-22Z`;
  const slat = (y, h) => `M-260 ${y + 26}L176 ${y}q10 0 10 ${h / 2}t-10 ${h / 2}L-260 ${y + 26 + h}Z`;
  const tilt = (body) => `<g transform="rotate(-3 195 500)">${body}</g>`;
  return frame(id, defs, [
    ["lucht", 0, `<rect x="-260" y="-60" width="910" height="620" fill="url(#${id}-l)"/><path fill="#f3b391" opacity=".22" d="M-260 372C-60 340 120 366 300 348S560 330 650 344V372C480 360 330 388 160 384S-120 396-260 396ZM-260 300C-120 286 60 304 190 292S420 268 650 280V290C470 288 360 312 190 312S-120 316-260 316Z"/>`],
    ["huizen", 1, tilt(fill("#3a4a78", spire) + fill("#3b3a58", `M-260 ${BASE - 4}h910v44h-910Z`) + town)],
    ["grond", 2, tilt(ground)],
    ["bomen", 3, tilt(fill("#0f1c38", left.crown) + fill("#2f426b", left.rim, 0.55) + fill("#101d39", right.crown) + fill("#a5806f", right.rim, 0.5))],
    ["paal", 3, tilt(fill(`url(#${id}-p)`, post) + fill("#8f8a92", `M${n1(lx - 11)} ${n1(ly - 12)}h22l-3 30h-16Z`))],
    ["lamp", 3, tilt(`<circle cx="${n1(lx)}" cy="${n1(ly)}" r="170" fill="url(#${id}-h)"/>${fill("#fff3dc", `M${n1(lx - 11)} ${n1(ly - 12)}h22l-3 30h-16Z`)}`), 'data-leven="flikker"'],
    ["mensen", 4, tilt(PEOPLE.map(person).join(""))],
    ["voor", 5, `<rect x="-260" y="-60" width="910" height="970" fill="url(#${id}-r)"/><g filter="url(#${id}-b)">${fill("#050a18", `M70 690h26v220h-26Z${slat(700, 40)}${slat(764, 40)}${slat(828, 60)}`)}${fill("#8f86a0", slat(698, 5) + slat(763, 4), 0.8)}</g>`],
  ]);
}
