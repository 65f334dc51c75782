import { blur, camera, fade, fill, onto, random, round } from "../camera.mjs";
import { frame } from "../photo.mjs";

const id = "gn";
const { point, face } = camera({ eye: [0.3, 0.98, 0], yaw: 5, f: 440, at: [212, 392] });
const W = 1.55, TOP = 2.7, END = 15, HIGH = 1.86, DEEP = 0.42;
const side = (s, z0, z1, y0, y1, x = W - DEEP) => face([s * x, y0, z0], [s * x, y0, z1], [s * x, y1, z1], [s * x, y1, z0]);
const across = (x0, x1, y0, y1, z = END) => face([x0, y0, z], [x1, y0, z], [x1, y1, z], [x0, y1, z]);
const flat = (x0, x1, z0, z1, y = 0) => face([x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1]);
const DOOR = [2.75, 3.75];

/** Doors of sheet metal: what tells them apart is how much of the light each one catches. */
function lockers(s, from, until) {
  const rnd = random(s < 0 ? 7 : 19);
  let seams = "", light = "", dark = "", vents = "", grips = "", glints = "";
  for (let z = from; z < until - 0.1; z += 0.4) {
    const z1 = z + 0.4;
    seams += side(s, z - 0.012, z + 0.012, 0.1, HIGH, W - DEEP - 0.002);
    glints += side(s, z + 0.014, z + 0.03, 0.12, HIGH - 0.02, W - DEEP - 0.002);
    for (const y of [0.1, 0.98]) {
      const r = rnd();
      const panel = side(s, z + 0.02, z1 - 0.02, y + 0.015, y + 0.865);
      if (r < 0.3) light += panel;
      else if (r > 0.68) dark += panel;
      if (z < 9) for (let i = 0; i < 3; i++) vents += side(s, z + 0.1, z + 0.3, y + 0.7 + i * 0.045, y + 0.715 + i * 0.045, W - DEEP - 0.003);
      if (z < 10) grips += side(s, z + 0.31, z + 0.345, y + 0.36, y + 0.5, W - DEEP - 0.012);
    }
  }
  return fill(`url(#${id}-kast${s < 0 ? 1 : 2})`, side(s, from, until, 0.1, HIGH)) + fill("#dbe7f2", light, 0.09) + fill("#03081a", dark, 0.22) + fill("#03071a", seams + side(s, from, until, 0.96, 0.985, W - DEEP - 0.002), 0.75) + fill("#e9eef5", glints, 0.14) + fill("#03071a", vents, 0.6) + fill("#c3cfdf", grips, 0.5)
    + fill(`url(#${id}-bovenop)`, flat(Math.min(s * W, s * (W - DEEP)), Math.max(s * W, s * (W - DEEP)), from, until, HIGH)) + fill("#ffe2bd", side(s, Math.max(from, 3), until, HIGH - 0.02, HIGH, W - DEEP - 0.004), 0.35) + fill("#02050f", side(s, from, until, 0, 0.1));
}

/** A classroom door between the lockers, its narrow window lit from inside. */
function door() {
  const [z0, z1] = DOOR;
  const at = (a, b, y0, y1, x = W) => side(1, z0 + a, z0 + b, y0, y1, x);
  return fill("#c9d2df", side(1, 0.3, 5, 0.98, 1.02, W), 0.14) + fill("#0a1328", side(1, 0.3, 5, 0, 0.1, W)) + fill("#0d1730", side(1, z0 - 0.1, z1 + 0.1, 0, 2.2, W)) + fill("#6d7c9a", side(1, z1 + 0.08, z1 + 0.1, 0, 2.2, W), 0.8) + fill(`url(#${id}-deur)`, at(0, z1 - z0, 0.01, 2.1)) + fill("#ffcb8f", at(0.6, 0.86, 0.95, 1.86)) + fill("#fff0d6", at(0.66, 0.84, 1.5, 1.82), 0.8) + fill("#ffb878", at(0, z1 - z0, 0.005, 0.02), 0.9) + fill("#dfe7f0", at(0.86, 1, 0.9, 0.94, W - 0.03), 0.8);
}

/** Left behind against the lockers. */
function rucksack() {
  const z = 3.5, x = -W + DEEP + 0.42;
  const at = (d) => onto(d, (u, v) => point(x + u, v, z));
  const [sx, sy] = point(x + 0.04, 0, z - 0.05);
  return `<ellipse cx="${Math.round(sx)}" cy="${Math.round(sy)}" rx="46" ry="9" fill="#02050f" opacity=".65"/>` + fill(`url(#${id}-tas)`, at("M-0.18 0C-0.22 0.16 -0.2 0.34 -0.12 0.42C-0.06 0.48 0.07 0.48 0.13 0.42C0.21 0.34 0.22 0.16 0.19 0.01C0.1 -0.01 -0.1 -0.01 -0.18 0Z")) + fill("#0a1226", at("M-0.12 0.04C-0.14 0.14 -0.13 0.2 -0.1 0.23C-0.04 0.25 0.06 0.25 0.11 0.23C0.15 0.19 0.15 0.1 0.13 0.04C0.05 0.02 -0.05 0.02 -0.12 0.04Z"), 0.45) + fill("#0a1226", at("M-0.04 0.46C-0.04 0.53 0.05 0.53 0.05 0.46L0.03 0.46C0.03 0.5 -0.02 0.5 -0.02 0.46Z")) + fill("#ffd7a6", at("M0.13 0.42C0.21 0.34 0.22 0.16 0.19 0.01L0.17 0.01C0.195 0.16 0.19 0.32 0.12 0.41ZM0.13 0.42C0.07 0.475 -0.02 0.48 -0.07 0.455C-0.02 0.465 0.07 0.455 0.12 0.41Z"), 0.75);
}

/** A school corridor at hip height: lockers, a floor that shines, light behind the doors at the end. */
export function draw() {
  const [ex0, ey0] = point(-W, TOP, END), [ex1, ey1] = point(W, 0, END);
  const mid = (ex0 + ex1) / 2;
  const far = across(-W, W, 0, TOP);
  const tone = (name, from, to, list) => fade(`${id}-${name}`, [from, 0], [to, 0], list);
  const defs = fade(`${id}-buiten`, [0, ey0], [0, ey1], [[0, "#b7cbe0"], [0.6, "#f5dcbc"], [1, "#ffe9cd"]])
    + tone("muur1", -195, ex0, [[0, "#060c1c"], [0.55, "#16233f"], [0.85, "#3d4f74"], [1, "#8f97ad"]]) + tone("muur2", 585, ex1, [[0, "#060c1c"], [0.55, "#16233f"], [0.85, "#3d4f74"], [1, "#8f97ad"]])
    + tone("kast1", -195, point(-W + DEEP, 1, END)[0], [[0, "#0a1a2c"], [0.45, "#1c4256"], [0.8, "#4b7a86"], [1, "#b5b9b4"]]) + tone("kast2", 560, point(W - DEEP, 1, END)[0], [[0, "#081526"], [0.5, "#17384c"], [0.82, "#456f7e"], [1, "#b5b9b4"]])
    + tone("bovenop", -195, mid, [[0, "#0c1830"], [1, "#7d8aa6"]])
    + fade(`${id}-dek`, [0, 20], [0, ey0], [[0, "#050a18"], [0.6, "#15213c"], [1, "#4d5b7b"]]) + fade(`${id}-vloer`, [0, ey1], [0, 844], [[0, "#a7a7ad"], [0.1, "#5d6a87"], [0.35, "#293a5e"], [1, "#0c152b"]])
    + fade(`${id}-glans`, [0, ey1], [0, 800], [[0, "#fff0d8", 0.95], [0.2, "#ffe3bf", 0.55], [0.65, "#d8c7bd", 0.16], [1, "#c6c6d0", 0]])
    + fade(`${id}-deur`, point(W, 1, DOOR[0]), point(W, 1, DOOR[1]), [[0, "#33456c"], [1, "#5b6e92"]]) + fade(`${id}-tas`, point(-1.1, 0.4, 3.3), point(-0.6, 0.1, 3.3), [[0, "#4a3d58"], [1, "#1d1a30"]])
    + round(`${id}-gloed`, [[0, "#fff1d8", 0.85], [0.3, "#ffe0b6", 0.32], [1, "#ffd9a8", 0]]) + round(`${id}-koud`, [[0, "#e8f2ff", 0.8], [0.3, "#b5d0ee", 0.26], [1, "#8fb3dc", 0]]) + round(`${id}-warm`, [[0, "#ffc98c", 0.55], [1, "#ffab66", 0]]) + round(`${id}-rand`, [[0.5, "#02050f", 0], [1, "#02050f", 0.74]])
    + blur(`${id}-z`, 5) + blur(`${id}-b`, 11);
  const bars = [-1.5, -0.78, -0.04, 0.7, 1.44].map((x) => across(x, x + 0.08, 0, 2.3)).join("") + across(-W, W, 2.22, 2.34) + across(-W, W, 0.92, 1) + across(-W, W, 0, 0.14);
  const end = fill(`url(#${id}-buiten)`, far) + fill("#7f93ac", across(-1.5, -0.6, 0, 0.9) + across(0.2, 1.5, 0, 0.6), 0.45) + fill("#5d7490", onto("M-1.4 0.1C-1.3 1.2 -0.9 1.4 -0.8 1.1C-0.5 1.3 -0.4 0.8 -0.4 0.1ZM0.7 0.1C0.8 0.9 1.3 1.2 1.5 0.9L1.5 0.1Z", (u, v) => point(u, v, END)), 0.5) + fill("#1f2c48", bars) + fill("#6d7890", across(-W, W, 2.34, TOP));
  let joints = "";
  for (let z = 0.8; z < END; z += 0.9) joints += flat(-W, W, z - 0.01, z + 0.01);
  for (const x of [-0.75, 0, 0.75]) joints += flat(x - 0.008, x + 0.008, 0.6, END);
  const shine = face([-1, 0, END], [1, 0, END], [0.62, 0, 0.75], [-0.5, 0, 0.75]);
  const mirrored = [5, 8.5, 12].map((z) => { const [x, y] = point(0, -TOP * 0.9, z); return `<ellipse cx="${Math.round(x)}" cy="${Math.round(y)}" rx="${Math.round(260 / z)}" ry="${Math.round(900 / z)}" fill="url(#${id}-koud)" opacity="${z === 5 ? 0.5 : 0.12}"/>`; }).join("");
  const [dx, dy] = point(W - 0.4, 0, 3.1);
  const floor = fill(`url(#${id}-vloer)`, flat(-W, W, 0.3, END)) + fill("#0a1226", joints, 0.3) + fill("#0c5a62", flat(-W + DEEP, -W + DEEP + 0.16, 0.3, END) + flat(W - DEEP - 0.16, W - DEEP, 5, END), 0.35)
    + `<g filter="url(#${id}-z)">${fill(`url(#${id}-glans)`, shine)}${mirrored}${fill("#02050f", flat(-W, -W + DEEP + 0.22, 0.3, END) + flat(W - 0.3, W, 0.3, DOOR[0] - 0.3), 0.35)}</g><ellipse cx="${Math.round(dx)}" cy="${Math.round(dy)}" rx="150" ry="60" fill="url(#${id}-warm)"/>`;
  const panel = (z, on) => fill(on ? "#f2f8ff" : "#3a4765", flat(-0.5, 0.5, z, z + 0.95, TOP - 0.01), on ? 1 : 0.8);
  const beams = [1.6, 3.4, 5.2, 7, 8.8, 10.6, 12.4].map((z) => flat(-W, W, z - 0.015, z + 0.015, TOP)).join("");
  const [lx, ly] = point(0, TOP, 4.4);
  const tilt = (body) => `<g transform="rotate(-2 195 420)">${body}</g>`;
  return frame(id, defs, [
    ["eind", 0, `<rect x="-260" y="-60" width="910" height="970" fill="#5f6a84"/>` + tilt(end)],
    ["wand", 1, tilt(fill(`url(#${id}-dek)`, flat(-W, W, 0.3, END, TOP)) + fill(`url(#${id}-muur1)`, side(-1, 0.3, END, 0, TOP, W)) + fill(`url(#${id}-muur2)`, side(1, 0.3, END, 0, TOP, W)) + fill("#03071a", beams, 0.5) + [2.3, 3.95, 7.6, 11].map((z) => panel(z, false)).join(""))],
    ["vloer", 1, tilt(floor)],
    ["kastjes", 2, tilt(door() + lockers(-1, 0.5, 14.5) + fill("#101c36", face([W, 0, 5], [W - DEEP, 0, 5], [W - DEEP, HIGH, 5], [W, HIGH, 5])) + lockers(1, 5, 14.4))],
    ["tas", 3, tilt(rucksack())],
    ["gloed", 3, tilt(`<ellipse cx="${Math.round(mid)}" cy="${Math.round((ey0 + ey1) / 2)}" rx="210" ry="190" fill="url(#${id}-gloed)"/>`)],
    ["lamp", 4, tilt(panel(3.95, true) + `<ellipse cx="${Math.round(lx)}" cy="${Math.round(ly)}" rx="230" ry="130" fill="url(#${id}-koud)"/>`), 'data-leven="flikker"'],
    ["rand", 5, `<rect x="-240" y="-60" width="880" height="970" fill="url(#${id}-rand)"/><g filter="url(#${id}-b)">${fill("#040816", "M-260-60H-160L-132 910H-260Z")}${fill("#7f93b4", "M-164-60h6l28 970h-8Z", 0.5)}</g>`],
  ]);
}
