import { blur, camera, fade, fill, onto, path, random, round } from "../camera.mjs";
import { frame } from "../photo.mjs";

const id = "gz";
const cam = camera({ eye: [0, 1.1, 0], yaw: -28, f: 560, at: [195, 430] });
const { point, face } = cam;
const LEFT = -2, BACK = 4.6, RIGHT = 2.4, TOP = 2.6, TILED = 2.02;
const onLeft = (z0, z1, y0, y1, x = LEFT) => face([x, y0, z0], [x, y0, z1], [x, y1, z1], [x, y1, z0]);
const onBack = (x0, x1, y0, y1, z = BACK) => face([x0, y0, z], [x1, y0, z], [x1, y1, z], [x0, y1, z]);
const flat = (x0, x1, z0, z1, y = 0) => face([x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1]);

/** Tiles are told by those that catch a little more or less light, and by the joints between them. */
function tiles() {
  const rnd = random(5);
  const some = { light: "", dark: "" };
  const put = (d) => { const r = rnd(); if (r < 0.13) some.light += d; else if (r > 0.86) some.dark += d; };
  for (let z = 0.4; z < BACK - 0.01; z += 0.2) for (let y = 0; y < TILED - 0.01; y += 0.2) put(onLeft(z, z + 0.2, y, y + 0.2));
  for (let x = LEFT; x < 1.4; x += 0.2) for (let y = 0; y < TILED - 0.01; y += 0.2) put(onBack(x, x + 0.2, y, y + 0.2));
  let joints = "";
  for (let y = 0; y <= TILED + 0.01; y += 0.2) joints += onLeft(0.3, BACK, y - 0.006, y + 0.006) + onBack(LEFT, RIGHT, y - 0.006, y + 0.006);
  for (let z = 0.4; z < BACK; z += 0.2) joints += onLeft(z - 0.006, z + 0.006, 0, TILED);
  for (let x = LEFT + 0.2; x < 1.4; x += 0.2) joints += onBack(x - 0.006, x + 0.006, 0, TILED);
  return fill("#b9d3ea", some.light, 0.09) + fill("#050b1a", some.dark, 0.2) + fill("#060d1e", joints, 0.34);
}

function floor() {
  let joints = "";
  for (let z = 0.4; z < BACK; z += 0.4) joints += flat(LEFT, RIGHT, z - 0.008, z + 0.008);
  for (let x = LEFT; x < RIGHT; x += 0.4) joints += flat(x - 0.008, x + 0.008, 0.2, BACK);
  return joints;
}

/** Two planks on steel brackets, along the whole wall. */
function bench() {
  let out = fill(`url(#${id}-onder)`, onLeft(0.2, BACK, 0, 0.42, LEFT + 0.02)) + fill("#030713", flat(LEFT, LEFT + 0.52, 0.2, BACK), 0.62);
  for (const z of [1.05, 2.2, 3.35, 4.4]) out += fill("#0a1328", face([LEFT + 0.02, 0.4, z], [LEFT + 0.4, 0.4, z], [LEFT + 0.36, 0.33, z], [LEFT + 0.12, 0.05, z], [LEFT + 0.02, 0.05, z])) + fill("#8ea9c8", onLeft(z - 0.012, z + 0.012, 0.04, 0.4, LEFT + 0.37), 0.16);
  for (const [a, b] of [[0.04, 0.2], [0.22, 0.42]]) out += fill(`url(#${id}-hout)`, flat(LEFT + a, LEFT + b, 0.2, BACK, 0.45));
  out += fill("#2b2230", onLeft(0.2, BACK, 0.4, 0.45, LEFT + 0.42)) + fill(`url(#${id}-houtrand)`, onLeft(0.2, BACK, 0.438, 0.452, LEFT + 0.42));
  const grain = [0.07, 0.13, 0.27, 0.33, 0.38].map((a, i) => flat(LEFT + a, LEFT + a + 0.008, 0.4 + i * 0.3, 2.4 + ((i * 0.7) % 2), 0.451)).join("");
  return out + fill("#1d1522", grain, 0.35) + fill("#04081a", flat(LEFT + 0.02, LEFT + 0.36, 2.05, 2.85, 0.452), 0.3);
}

const HOOKS = [0.85, 1.25, 1.65, 2.05, 2.45, 2.85, 3.25, 3.65, 4.05];
function rail() {
  const hook = (z) => {
    const p = (dx, y) => point(LEFT + 0.03 + dx, y, z);
    return path([p(0, 1.69), p(0.1, 1.72), p(0.13, 1.76), p(0.15, 1.75), p(0.12, 1.69), p(0.03, 1.66), p(0.1, 1.6), p(0.12, 1.62), p(0.14, 1.61), p(0.1, 1.56), p(0, 1.62)]);
  };
  return fill("#02060f", onLeft(0.2, BACK - 0.1, 1.5, 1.6), 0.35) + fill(`url(#${id}-hout)`, onLeft(0.2, BACK - 0.1, 1.6, 1.75, LEFT + 0.03)) + fill(`url(#${id}-houtrand)`, onLeft(0.2, BACK - 0.1, 1.738, 1.752, LEFT + 0.03)) + fill("#0b1428", HOOKS.map(hook).join("")) + fill("#c5d9ec", HOOKS.map((z) => onLeft(z - 0.006, z + 0.006, 1.67, 1.72, LEFT + 0.1)).join(""), 0.5);
}

/** Hangs on the wall: a shape in metres (along the wall, height) with hook `z`. */
const hung = (z, out = 0.12) => (d) => onto(d, (u, v) => point(LEFT + out, v, z + u));
function jacket() {
  const at = hung(2.45, 0.14);
  const body = at("M0 1.64C-0.06 1.63 -0.12 1.58 -0.17 1.53C-0.24 1.46 -0.27 1.3 -0.28 1.1C-0.29 0.98 -0.28 0.9 -0.26 0.83L-0.17 0.82C-0.14 0.78 0.1 0.76 0.19 0.8C0.22 0.81 0.27 0.79 0.29 0.83C0.3 1 0.29 1.2 0.26 1.36C0.24 1.46 0.18 1.54 0.1 1.6C0.06 1.63 0.03 1.64 0 1.64Z");
  const sleeve = at("M-0.17 1.53C-0.26 1.45 -0.3 1.28 -0.3 1.05C-0.3 0.96 -0.3 0.9 -0.28 0.84L-0.18 0.82C-0.17 1 -0.16 1.2 -0.12 1.4Z");
  return fill("#02050d", hung(2.55, 0.02)("M0 1.6C-0.2 1.5 -0.26 1.2 -0.24 0.84L0.34 0.78C0.36 1.2 0.3 1.5 0 1.6Z"), 0.45)
    + fill(`url(#${id}-jas)`, body) + fill("#101d3a", sleeve, 0.85)
    + fill("#060c1c", at("M-0.02 1.6C-0.01 1.4 0 1 0.02 0.79L0.035 0.79C0.03 1 0.02 1.4 0.01 1.6ZM0.11 1.46C0.15 1.3 0.16 1 0.15 0.8L0.18 0.8C0.18 1 0.17 1.3 0.11 1.46ZM-0.12 1.4C-0.1 1.2 -0.11 1 -0.1 0.8L-0.08 0.8C-0.08 1 -0.08 1.2 -0.12 1.4Z"), 0.55)
    + fill("#0a1226", at("M-0.09 1.6C-0.14 1.52 -0.13 1.42 -0.06 1.38C0 1.35 0.08 1.38 0.11 1.46C0.13 1.53 0.09 1.6 0.04 1.63Z")) + fill("#7f9cc4", at("M-0.09 1.6C-0.12 1.54 -0.11 1.47 -0.06 1.42C-0.09 1.5 -0.07 1.57 -0.04 1.61Z"), 0.5)
    + fill("#a9c6e2", at("M0.1 1.6C0.2 1.53 0.26 1.42 0.275 1.3C0.29 1.15 0.295 1 0.29 0.84L0.275 0.85C0.28 1 0.275 1.15 0.26 1.28C0.24 1.42 0.18 1.52 0.09 1.58Z"), 0.5)
    + fill("#ffb87a", at("M0.29 1.1C0.297 1 0.295 0.9 0.29 0.84L0.268 0.85C0.276 0.95 0.276 1.02 0.27 1.12Z"), 0.65);
}
function bag() {
  const at = hung(3.4, 0.22);
  const straps = at("M0 1.66C-0.05 1.5 -0.2 1.3 -0.25 1.12L-0.225 1.1C-0.17 1.28 -0.03 1.48 0.01 1.62ZM0 1.66C0.06 1.5 0.18 1.3 0.24 1.12L0.215 1.1C0.16 1.28 0.05 1.48 -0.01 1.62Z");
  const body = at("M-0.34 1.02C-0.36 1.12 -0.28 1.17 -0.2 1.18C-0.05 1.2 0.1 1.19 0.22 1.16C0.33 1.14 0.36 1.05 0.35 0.95C0.35 0.83 0.3 0.76 0.2 0.74C0.05 0.72 -0.12 0.72 -0.24 0.75C-0.33 0.78 -0.34 0.9 -0.34 1.02Z");
  return fill("#02050d", hung(3.52, 0.02)("M-0.34 1C-0.3 1.2 0.3 1.2 0.36 0.95C0.36 0.75 0.2 0.66 0 0.66C-0.3 0.66 -0.36 0.8 -0.34 1Z"), 0.5)
    + fill("#0c162e", straps) + fill(`url(#${id}-tas)`, body)
    + fill("#dbe8f4", at("M-0.32 1.1C-0.2 1.155 0.16 1.15 0.33 1.08L0.335 1.055C0.16 1.125 -0.2 1.13 -0.335 1.07Z"), 0.42)
    + fill("#050a18", at("M-0.25 1.16C-0.28 1 -0.27 0.86 -0.23 0.755L-0.19 0.745C-0.23 0.86 -0.24 1 -0.21 1.17ZM0.24 1.155C0.28 1 0.27 0.86 0.22 0.745L0.18 0.74C0.23 0.86 0.24 1 0.2 1.165Z"), 0.6)
    + fill("#050a18", at("M-0.1 1.04C0 1.06 0.08 1.055 0.15 1.04L0.14 0.86C0.06 0.845 -0.02 0.845 -0.09 0.86Z"), 0.28)
    + fill("#ffb87a", at("M0.345 1.02C0.36 0.9 0.33 0.79 0.25 0.755C0.31 0.81 0.33 0.92 0.325 1.04Z"), 0.55);
}

/** The door stands ajar into the room; the hall behind it is lit. */
function door() {
  const [hinge, jamb, tip] = [-1.78, -0.85, [-1.13, 3.94]];
  const H = 2.1;
  const leaf = (a, b, y0, y1) => { const q = (t) => [hinge + (tip[0] - hinge) * t, BACK + (tip[1] - BACK) * t]; const [p, r] = [q(a), q(b)]; return face([p[0], y0, p[1]], [r[0], y0, r[1]], [r[0], y1, r[1]], [p[0], y1, p[1]]); };
  const hall = `<g clip-path="url(#${id}-opening)">${fill(`url(#${id}-hal)`, onBack(hinge, jamb, 0, H))}${fill("#b9744a", face([hinge - 2, 0, BACK], [jamb + 2, 0, BACK], [jamb + 2, 0, 7.4], [hinge - 2, 0, 7.4]), 0.75)}${fill("#ffe9c8", face([-1.9, 0, BACK], [-1.5, 0, BACK], [-1.7, 0, 7.4], [-1.9, 0, 7.4]), 0.6)}${fill("#d48a57", onBack(-2.2, -1.52, 0.02, 2, 7.4), 0.8)}${fill("#fff0d4", onBack(-1.62, -1.58, 0.95, 1, 7.38), 0.9)}${fill("#fffaf0", face([-1.6, 2.3, 5], [-1.2, 2.3, 5], [-1.4, 2.3, 7.3], [-1.7, 2.3, 7.3]))}</g>`;
  const post = fill("#0f1a33", onBack(hinge - 0.08, hinge, 0, H + 0.08) + onBack(jamb, jamb + 0.09, 0, H + 0.08) + onBack(hinge - 0.08, jamb + 0.09, H, H + 0.08)) + fill("#ffc58c", onBack(jamb, jamb + 0.02, 0, H), 0.9) + fill("#ffc58c", onBack(-1.2, jamb, H - 0.015, H + 0.005), 0.6);
  const wing = fill(`url(#${id}-deur)`, leaf(0, 1, 0.01, H - 0.01)) + fill("#05091a", leaf(0.14, 0.86, 0.2, 0.95), 0.22) + fill("#9db7d3", leaf(0.62, 0.8, 1.2, 1.86), 0.25) + fill("#ffd9a8", leaf(0.975, 1.015, 0.01, H - 0.01), 0.95) + fill("#dce9f5", leaf(0.82, 0.93, 1.02, 1.06), 0.7);
  return hall + post + wing;
}

const beam = face([-1.12, 0.002, 3.95], [-0.85, 0.002, 4.6], [-0.33, 0.002, 0.3], [-1.12, 0.002, 0.3]);

/** A changing room after hours: a bench, one jacket and a bag on the hooks, a cold tube that flickers, the door to the hall ajar. */
export function draw() {
  const near = point(-1, 0, 0.9), far = point(-1, 0, BACK), corner = point(LEFT, 1, BACK);
  const [t0, t1] = [point(-1.3, 2.56, 1.7), point(-1.3, 2.56, 4.2)];
  const defs = fade(`${id}-links`, [-195, 0], [corner[0], 0], [[0, "#0e1930"], [0.4, "#20345a"], [0.8, "#3d587f"], [1, "#4a6790"]])
    + fade(`${id}-achter`, [corner[0], 0], [585, 0], [[0, "#3c567e"], [0.35, "#253b61"], [1, "#0a1329"]])
    + fade(`${id}-laag`, [0, 300], [0, 640], [[0, "#050a19", 0], [1, "#050a19", 0.72]])
    + fade(`${id}-dek`, [195, 40], [250, 260], [[0, "#0a1327"], [1, "#34496e"]])
    + fade(`${id}-vloer`, far, [195, 844], [[0, "#2c4166"], [0.35, "#15233f"], [1, "#070d1d"]])
    + fade(`${id}-bundel`, point(-0.95, 0, 4.3), near, [[0, "#ffc98f", 0.95], [0.3, "#f7a868", 0.5], [0.7, "#d98550", 0.24], [1, "#c9784a", 0.1]])
    + fade(`${id}-hout`, [-195, 0], [corner[0], 0], [[0, "#171626"], [0.45, "#4d4148"], [0.85, "#94796a"], [1, "#b08a6c"]])
    + fade(`${id}-houtrand`, [-195, 0], [corner[0], 0], [[0, "#7d8fae", 0.1], [0.5, "#c3d5e6", 0.55], [1, "#ffd2a0", 0.95]])
    + fade(`${id}-onder`, [-195, 0], [corner[0], 0], [[0, "#02050d", 0.75], [0.8, "#050a18", 0.6], [1, "#1a1a2a", 0.3]])
    + fade(`${id}-jas`, point(LEFT, 1.6, 2.2), point(LEFT, 0.8, 2.8), [[0, "#3c5681"], [0.4, "#22355c"], [1, "#111c38"]])
    + fade(`${id}-tas`, point(LEFT, 1.18, 3.3), point(LEFT, 0.74, 3.5), [[0, "#5d4a5c"], [0.35, "#3d3148"], [1, "#161428"]])
    + fade(`${id}-hal`, point(-1.5, 2.1, BACK), point(-1.2, 0, BACK), [[0, "#ffdca8"], [0.5, "#ffc080"], [1, "#e99a5c"]])
    + fade(`${id}-deur`, point(-1.78, 1, BACK), point(-1.13, 1, 3.94), [[0, "#4b6790"], [1, "#22365b"]])
    + round(`${id}-koud`, [[0, "#e6f3ff", 0.85], [0.25, "#a9cbea", 0.4], [1, "#7fa6d0", 0]])
    + round(`${id}-warm`, [[0, "#ffd39b", 0.6], [0.4, "#ffab66", 0.2], [1, "#ffab66", 0]])
    + round(`${id}-rand`, [[0.5, "#02050f", 0], [1, "#02050f", 0.66]])
    + `<clipPath id="${id}-opening"><path d="${onBack(-1.78, -0.85, 0, 2.1)}"/></clipPath>` + blur(`${id}-zacht`, 5) + blur(`${id}-wazig`, 13);
  const walls = fill(`url(#${id}-dek)`, face([LEFT - 3, TOP, 0], [RIGHT + 3, TOP, 0], [RIGHT + 3, TOP, BACK], [LEFT, TOP, BACK])) + fill(`url(#${id}-links)`, onLeft(0.1, BACK, 0, TOP)) + fill(`url(#${id}-achter)`, onBack(LEFT, RIGHT + 2, 0, TOP)) + tiles()
    + fill("#c8dcef", onLeft(0.2, BACK, TILED, TILED + 0.03), 0.22) + fill("#c8dcef", onBack(LEFT, RIGHT, TILED, TILED + 0.03), 0.16) + fill(`url(#${id}-laag)`, onLeft(0.1, BACK, 0, TOP) + onBack(LEFT, RIGHT + 2, 0, TOP))
    + fill("#030816", onLeft(BACK - 0.16, BACK, 0, TOP), 0.22);
  const ground = fill(`url(#${id}-vloer)`, face([LEFT, 0, 0], [RIGHT + 3, 0, 0], [RIGHT + 3, 0, BACK], [LEFT, 0, BACK])) + fill("#04091a", floor(), 0.35)
    + `<g filter="url(#${id}-zacht)">${fill(`url(#${id}-bundel)`, beam)}${fill("#d8e9fa", face([-1.42, 0, 1.5], [-1.2, 0, 1.5], [-1.2, 0, 3.4], [-1.42, 0, 3.4]), 0.2)}</g>`
    + fill("#ffe3bd", face([-1.1, 0.003, 4.1], [-0.86, 0.003, 4.58], [-0.78, 0.003, 3.9], [-1.09, 0.003, 3.7]), 0.5);
  const glass = face([-1.34, 2.55, 1.7], [-1.26, 2.55, 1.7], [-1.26, 2.55, 4.2], [-1.34, 2.55, 4.2]);
  const fitting = fill("#0c1730", face([-1.4, 2.6, 1.6], [-1.2, 2.6, 1.6], [-1.2, 2.6, 4.3], [-1.4, 2.6, 4.3])) + fill("#7f94b3", glass);
  const mid = [(t0[0] + t1[0]) / 2, (t0[1] + t1[1]) / 2];
  const shine = `<g transform="rotate(44 ${Math.round(mid[0])} ${Math.round(mid[1])})"><ellipse cx="${Math.round(mid[0])}" cy="${Math.round(mid[1])}" rx="250" ry="150" fill="url(#${id}-koud)"/></g><ellipse cx="90" cy="250" rx="260" ry="210" fill="url(#${id}-koud)" opacity=".3"/>`;
  const warm = (x, y, rx, ry) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="url(#${id}-warm)"/>`;
  const gap = point(-0.98, 1.1, 4.4);
  return frame(id, defs, [
    ["wand", 0, `<rect x="-240" y="-60" width="880" height="964" fill="#101b33"/>` + walls + fitting],
    ["deur", 1, door() + warm(Math.round(gap[0]), Math.round(gap[1]), 120, 210)],
    ["vloer", 1, ground],
    ["bank", 2, rail() + bench()],
    ["spullen", 3, jacket() + bag()],
    ["licht", 4, fill("#f4faff", glass) + shine, 'data-leven="flikker"'],
    ["rand", 5, `<rect x="-240" y="-60" width="880" height="964" fill="url(#${id}-rand)"/><g filter="url(#${id}-wazig)"><path fill="#050b1c" d="M330 904C334 812 352 770 392 756L640 716V904Z"/><path fill="#43506c" d="M352 776C366 760 384 752 398 748L640 710V722L402 762C386 766 366 776 352 790Z"/></g>`],
  ]);
}
