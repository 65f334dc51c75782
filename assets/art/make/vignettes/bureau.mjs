import { sheetOfPaper } from "../sheet.mjs";
import { outside, room } from "../nightRoom.mjs";
import { frame } from "../photo.mjs";
import { along, around, camera, n1, oval, seeded, shape, soft, strengthAt, under } from "../shine.mjs";

const id = "bu";
const see = camera({ horizon: 250, height: 0.5, focal: 621 });
const FLAME = [-0.106, 0.335, 0.9];
const [FX, FY] = see(FLAME);
const DIM = "#4a5f96";
const LAMP = "#ffb26a";
const lit = (base, point, normal, reach = 0.34) => under(base, DIM, LAMP, strengthAt(FLAME, reach, point, normal));
const url = (name) => `url(#${id}-${name})`;

/** A night at a teenager's desk: one candle, books, a sign drawn in pencil, and the town far away behind the glass. */
export function draw() {
  const defs = [];
  const layers = [
    ["buiten", 0, outside(id, defs)],
    ["kamer", 1, room(id, defs, [FX, FY])],
    ["blad", 2, desk(defs)],
    ["spullen", 3, books(defs) + holder(defs)],
    ["vlam", 3, flame(defs), 'data-leven="flikker"'],
    ["papier", 4, sheetOfPaper(id, defs, see)],
    ["voor", 5, near(defs)],
  ];
  return frame(id, defs.join(""), layers);
}

/** The wooden desk: warm where the candle is, blue where the window is. */
function desk(defs) {
  const rnd = seeded(5);
  const [cx, cy] = see([FLAME[0], 0, FLAME[2]]);
  defs.push(
    along(`${id}-hout`, [0, 500, 0, 844], [0, "#1c2342"], [0.5, "#1a1f38"], [1, "#0c1122"]),
    around(`${id}-plas`, [0, "#ffc07c", 0.95], [0.16, "#d98a4e", 0.75], [0.45, "#8a4c34", 0.46], [1, "#3a2536", 0]),
    around(`${id}-glans`, [0, "#ffe2b0", 0.7], [0.5, "#ffb870", 0.22], [1, "#ffab66", 0]),
    around(`${id}-koud`, [0, "#7f9cc8", 0.3], [1, "#7f9cc8", 0]),
  );
  let grain = "";
  for (let at = 0; at < 46; at++) {
    const z = 0.5 + rnd() * 0.66;
    const x = -0.7 + rnd() * 1.1;
    const long = 0.15 + rnd() * 0.5;
    const [ax, ay] = see([x, 0, z]);
    const [bx] = see([x + long, 0, z]);
    const thick = n1(1.2 / z);
    grain += `M${n1(ax)} ${n1(ay)}q${n1((bx - ax) / 2)} ${n1(-thick - rnd() * 3)} ${n1(bx - ax)} 0q${n1((ax - bx) / 2)} ${thick} ${n1(ax - bx)} 0Z`;
  }
  return (
    `<path fill="${url("hout")}" d="M-240 508H630V890H-240Z"/><path fill="#3c2c3c" opacity=".8" d="M-240 500H630v9H-240Z"/>` +
    oval(url("koud"), -60, 545, 260, 60) +
    oval(url("plas"), cx + 6, cy + 34, 430, 196) +
    `<path fill="#0a0a18" opacity=".3" d="${grain}"/><path fill="#ffd9a0" opacity=".12" d="M-40 566q120-5 300 0q-160 4-300 0ZM10 640q100-4 210 0q-100 3-210 0Z"/>` +
    oval(url("glans"), cx, cy + 74, 22, 76)
  );
}

/** A block on the desk seen from the front left: its top, its left side and its front, each with its own light. */
function block(defs, name, { at, size, turn, foot, colours }) {
  const [w, d] = size;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const spot = (x, z, y) => [at[0] + x * c - z * s, y, at[1] + x * s + z * c];
  const [y0, y1] = [foot, foot + size[2]];
  const faces = [
    ["b", [spot(-w, -d, y1), spot(w, -d, y1), spot(w, d, y1), spot(-w, d, y1)], [0, 1, 0], colours[0]],
    ["l", [spot(-w, -d, y0), spot(-w, d, y0), spot(-w, d, y1), spot(-w, -d, y1)], [-c, 0, -s], colours[1]],
    ["v", [spot(-w, -d, y0), spot(w, -d, y0), spot(w, -d, y1), spot(-w, -d, y1)], [s, 0, -c], colours[2]],
  ];
  return faces
    .map(([side, corners, normal, colour]) => {
      const flat = corners.map(see);
      const wrap = side === "v" ? [-0.9 * c + s, 0.4, -0.8 * c] : normal;
      const [from, to] = side === "l" ? [corners[0], corners[1]] : [corners[0], corners[1]];
      defs.push(along(`${id}-${name}${side}`, [...see(from), ...see(to)], [0, lit(colour, from, wrap)], [0.5, lit(colour, from.map((v, i) => (v + to[i]) / 2), wrap)], [1, lit(colour, to, wrap)]));
      return `<path fill="${url(name + side)}" d="${shape(flat)}"/>`;
    })
    .join("");
}

/** A stack of books; the upper ones lie askew. */
function books(defs) {
  const stack = [
    { size: [0.125, 0.09, 0.034], turn: 0.05, at: [0.212, 1.02], colours: ["#5f78a8", "#f0e2c8", "#5a6a92"] },
    { size: [0.112, 0.082, 0.026], turn: -0.09, at: [0.218, 1.02], colours: ["#8a5a58", "#f3e6cf", "#8a5148"] },
    { size: [0.118, 0.086, 0.042], turn: 0.12, at: [0.206, 1.03], colours: ["#4a4a6e", "#eadcc0", "#4a4668"] },
    { size: [0.1, 0.074, 0.02], turn: -0.02, at: [0.212, 1.02], colours: ["#cdbb98", "#f3e6cf", "#c9a878"] },
    { size: [0.092, 0.068, 0.03], turn: 0.2, at: [0.208, 1.025], colours: ["#3f7080", "#f0e2c8", "#3a6a7c"] },
  ];
  let foot = 0;
  const shade = `<path fill="#050813" opacity=".7" filter="${url("mist")}" d="M250 566 400 556 640 556V640L330 606Z"/>`;
  const drawn = stack.map((one, at) => {
    const body = block(defs, `k${at}`, { ...one, foot });
    const front = (x, up) => see([one.at[0] + x * Math.cos(one.turn) + one.size[1] * Math.sin(one.turn), foot + up * one.size[2], one.at[1] + x * Math.sin(one.turn) - one.size[1] * Math.cos(one.turn)]);
    const band = (from, to, low, high) => shape([front(from, low), front(to, low), front(to, high), front(from, high)]);
    const w = one.size[0];
    const marks = `<path fill="#ffe2b8" opacity=".3" d="${at % 2 ? band(-w * 0.8, -w * 0.72, 0, 1) + band(w * 0.7, w * 0.78, 0, 1) : band(-w * 0.7, -w * 0.1, 0.36, 0.62)}"/>`;
    const below = `<path fill="#04060f" opacity=".42" d="${band(-w, w, 0, 0.16)}"/><path fill="#ffd9a0" opacity="${0.34}" d="${band(-w, w * 0.2, 0.93, 1)}"/>`;
    foot += one.size[2];
    return body + marks + below;
  });
  const [[fx, fy], [tx]] = [see([0.082, 0, 0.93]), see([0.34, 0, 0.93])];
  const touch = `<path fill="#04060f" opacity=".6" d="M${n1(fx + 12)} ${n1(fy)}C${n1(fx + 40)} ${n1(fy + 10)} ${n1(tx - 60)} ${n1(fy + 12)} ${n1(tx + 20)} ${n1(fy - 6)}V${n1(fy - 30)}H${n1(fx + 30)}Z"/>`;
  return shade + touch + drawn.join("");
}

/** The holder and the candle, with wax that ran down. */
function holder(defs) {
  const [cx, cy] = see([FLAME[0], 0, FLAME[2]]);
  defs.push(
    along(`${id}-kaars`, [cx - 10, 0, cx + 10, 0], [0, "#6d4a4c"], [0.3, "#d89a68"], [0.55, "#f0bd85"], [1, "#7d5152"]),
    along(`${id}-was`, [0, FY + 28, 0, cy - 60], [0, "#fff0cf"], [0.18, "#ffd596", 0.9], [0.5, "#f0a868", 0.45], [1, "#c98a62", 0]),
    along(`${id}-brons`, [cx - 48, 0, cx + 48, 0], [0, "#3a3048"], [0.3, "#a9744e"], [0.5, "#e6ad72"], [0.75, "#6d4c48"], [1, "#2a2540"]),
  );
  const top = FY + 26;
  return (
    oval("#05070f", cx + 8, cy + 8, 62, 15, ` opacity=".55" filter="${url("mist")}"`) +
    oval(url("brons"), cx, cy, 50, 14) + oval("#2b2138", cx, cy - 3, 44, 10.5) + oval(url("glans"), cx - 4, cy - 3, 40, 10) +
    `<path fill="${url("brons")}" d="M${n1(cx - 15)} ${n1(cy - 5)}c2-8 3-16 1-26h28c-2 10-1 18 1 26-6 5-24 5-30 0Z"/>` + oval("#f2c48c", cx, cy - 31, 14, 3.8) +
    `<path fill="${url("kaars")}" d="M${n1(cx - 9)} ${n1(cy - 31)}V${n1(top + 2)}c3-3 15-3 18 0V${n1(cy - 31)}c-4 3-14 3-18 0Z"/>` +
    `<path fill="${url("was")}" d="M${n1(cx - 9)} ${n1(cy - 31)}V${n1(top + 2)}c3-3 15-3 18 0V${n1(cy - 31)}Z"/>` +
    `<path fill="#ffdca6" d="M${n1(cx - 10)} ${n1(top)}c1 16-2 22-1 40 0 6 5 6 5 0 0-8 2-10 3-6 0 22-1 30 2 46 2 6 5 4 5-1 0-24 1-30 3-44 2-3 3 0 4-4V${n1(top)}c-4-3-16-4-21 0Z"/>` + oval("#fff3d8", cx, top + 1, 9.5, 3.4) + `<path fill="#3a2420" d="M${n1(cx - 1)} ${n1(top)}c0-5 0-8 1.5-12l1.6.6c-1 4-1.2 7-1 11.4Z"/>`
  );
}

function flame(defs) {
  defs.push(
    around(`${id}-krans`, [0, "#ffe8bd", 0.9], [0.12, "#ffcb84", 0.55], [0.36, "#ffab66", 0.2], [1, "#ffab66", 0]),
    around(`${id}-hart`, [0, "#fffaf0"], [0.5, "#fff0cf"], [1, "#ffd28a"]),
    along(`${id}-tong`, [0, FY - 34, 0, FY + 20], [0, "#ffb45e", 0.85], [0.5, "#ffe3a8"], [0.85, "#fff6e0"], [1, "#8aa4dc", 0.7]),
  );
  return (
    oval(url("krans"), FX, FY - 2, 150, 150) +
    `<path fill="${url("tong")}" d="M${n1(FX + 2)} ${n1(FY - 36)}c3 14 12 22 11 38-1 12-7 18-13 18s-13-6-13-18c0-15 12-22 15-38Z"/><path fill="${url("hart")}" d="M${n1(FX + 1)} ${n1(FY - 18)}c3 8 7 12 7 21 0 8-4 12-8 12s-8-4-8-12c0-9 7-13 9-21Z"/>`
  );
}

/** Closest by, out of focus: the edge of a pair of headphones and of a mug. */
function near(defs) {
  defs.push(
    along(`${id}-mok`, [328, 0, 470, 0], [0, "#a06a50"], [0.07, "#4a3848"], [0.3, "#141c36"], [1, "#080e20"]),
    around(`${id}-rand`, [0.45, "#030714", 0], [1, "#030714", 0.72]),
    soft(`${id}-dicht`, 4, 20),
  );
  return (
    `<g filter="${url("dicht")}"><path fill="${url("mok")}" d="M330 716c0-14 150-14 150 0v190H342Z"/>` + oval("#0b1228", 405, 716, 75, 15) + `<path fill="#d6976a" opacity=".6" d="M330 716c0-16 40-20 76-20-40 4-68 8-70 20s30 14 60 15c-40 2-66-4-66-15Z"/>` +
    `<path fill="#0a1124" d="M-240 690c60-30 130-10 150 40s10 110-20 160H-240Z"/><path fill="#7f9cc8" opacity=".28" d="M-200 676c60-12 96 10 110 54s6 80 0 100c22-60 2-130-110-154Z"/></g>` +
    `<ellipse cx="195" cy="430" rx="560" ry="600" fill="${url("rand")}"/>`
  );
}
