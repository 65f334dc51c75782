import { frame } from "../photo.mjs";
import { along, around, camera, n1, oval, seeded, shape, soft, strengthAt, under } from "../shine.mjs";

const id = "bu";
const see = camera({ horizon: 250, height: 0.5, focal: 621 });
const FLAME = [-0.106, 0.335, 0.9];
const [FX, FY] = see(FLAME);
const HOLE = "M-150 56H216V446H-150Z";
const DIM = "#4a5f96";
const LAMP = "#ffb26a";
const lit = (base, point, normal, reach = 0.34) => under(base, DIM, LAMP, strengthAt(FLAME, reach, point, normal));
const url = (name) => `url(#${id}-${name})`;

/** A night at a teenager's desk: one candle, books, a sign drawn in pencil, and the town far away behind the glass. */
export function draw() {
  const defs = [];
  const layers = [
    ["buiten", 0, outside(defs)],
    ["kamer", 1, room(defs)],
    ["blad", 2, desk(defs)],
    ["spullen", 3, books(defs) + holder(defs)],
    ["vlam", 3, flame(defs), 'data-leven="flikker"'],
    ["papier", 4, paper(defs)],
    ["voor", 5, near(defs)],
  ];
  return frame(id, defs.join(""), layers);
}

/** Behind the glass: a wide dark polder, a canal, the lights of the town on the horizon. */
function outside(defs) {
  const rnd = seeded(11);
  defs.push(
    along(`${id}-lucht`, [0, 30, 0, 262], [0, "#0a1430"], [0.55, "#1c2f5e"], [0.86, "#4a5485"], [1, "#8d7488"]),
    along(`${id}-polder`, [0, 250, 0, 480], [0, "#2a3558"], [0.2, "#172647"], [1, "#0b1630"]),
    along(`${id}-water`, [0, 262, 0, 470], [0, "#a08aa6", 0.75], [0.35, "#4d62a0", 0.5], [1, "#22386e", 0.15]),
    around(`${id}-ver`, [0, "#ffdca4", 0.9], [0.35, "#ffb86f", 0.3], [1, "#ffab66", 0]),
    around(`${id}-waas`, [0, "#ffb98a", 0.34], [1, "#ffb98a", 0]),
  );
  let roofs = "M-240 258";
  for (let x = -240; x < 300; ) {
    const wide = 7 + rnd() * 13;
    const tall = 4 + rnd() * 8 + (x > 90 && x < 190 ? 5 : 0);
    roofs += rnd() < 0.45 ? `L${n1(x)} ${n1(254 - tall)}L${n1(x + wide / 2)} ${n1(250 - tall)}L${n1(x + wide)} ${n1(254 - tall)}` : `L${n1(x)} ${n1(252 - tall)}L${n1(x + wide)} ${n1(252 - tall)}`;
    x += wide;
  }
  roofs += "L300 262L-240 262Z";
  const windows = Array.from({ length: 34 }, () => `M${n1(-200 + rnd() * 440)} ${n1(245 + rnd() * 10)}h1.6v2h-1.6z`).join("");
  const lamps = Array.from({ length: 9 }, (_, at) => oval(url("ver"), 186 - at * 17 - at * at * 1.2, 262 + at * 2.4 + at * at * 0.75, 3 + at * 0.7, 3 + at * 0.7)).join("");
  const stars = Array.from({ length: 26 }, () => `M${n1(-180 + rnd() * 420)} ${n1(40 + rnd() * 130)}h1.1v1.1h-1.1z`).join("");
  return (
    `<path fill="${url("lucht")}" d="M-240-30h560v300h-560z"/><path fill="#ccd9eb" opacity=".55" d="${stars}"/>` +
    `<path fill="#2b3a6b" opacity=".5" d="M-240 150c90-18 150 6 240-8s170-22 320-4v22c-110-10-190 4-300 12s-180-12-260 0ZM-100 206c80-12 190-2 260-12s110-2 160 0v14c-90-4-170 2-240 8s-130-6-180-2Z"/>` +
    oval(url("waas"), 140, 252, 170, 46) +
    `<path fill="#2d3862" d="${roofs}"/><path fill="#2d3862" d="M128 250v-22l3.5-13 3.5 13v22zM-60 250l1-34h1l1 34z"/><path fill="#ffcf8e" opacity=".8" d="${windows}"/>` +
    `<path fill="${url("polder")}" d="M-240 258h560v260h-560z"/><path fill="${url("water")}" d="M96 261h9c2 22-12 36-24 54-16 26-28 70-66 130-16 26-30 50-44 75H-200C-80 440 30 370 66 312c12-18 28-32 30-51Z"/>` +
    `<path fill="#0e1a38" opacity=".75" d="M-240 300c100-8 190 0 240 4l-60 40c-80-8-120 0-180 0ZM130 300c60-6 120 0 190 2v60c-80-8-150-6-210-12Z"/>` +
    lamps
  );
}

/** The wall with the window in it, the light of the candle on the plaster, photos with tape, the lamp that is off. */
function room(defs) {
  defs.push(
    along(`${id}-muur`, [0, 0, 0, 520], [0, "#0d1730"], [0.6, "#1a2748"], [1, "#1d2a4c"]),
    around(`${id}-gloed`, [0, "#ffbe7c", 0.62], [0.22, "#f59b57", 0.4], [0.55, "#a8583a", 0.18], [1, "#6b3a3a", 0]),
    along(`${id}-kozijn`, [-120, 0, 240, 0], [0, "#131f3c"], [0.55, "#574554"], [0.68, "#80584c"], [1, "#473a52"]),
    around(`${id}-spiegel`, [0, "#ffe6bd", 0.75], [0.3, "#ffb36e", 0.32], [1, "#ffab66", 0]),
    along(`${id}-gordijn`, [-195, 0, 60, 0], [0, "#0a1228"], [0.55, "#101b38"], [0.86, "#2c2a48"], [1, "#6d4a50"]),
    around(`${id}-weerschijn`, [0, "#ffbe7c", 0.3], [1, "#f59b57", 0]),
    `<clipPath id="${id}-pleister"><path clip-rule="evenodd" d="M-240-40H630V560H-240Z${HOLE}"/></clipPath>`,
    soft(`${id}-mist`, 9, 40),
  );
  const wall = `<path fill-rule="evenodd" fill="${url("muur")}" d="M-240-40H630V560H-240Z${HOLE}"/>`;
  const bars = `<path fill="${url("kozijn")}" fill-rule="evenodd" d="M-164 42H230V448H-164ZM-150 56V178H88V56ZM100 56V178H216V56ZM-150 190V434H88V190ZM100 190V434H216V190Z"/>`;
  const edges = `<path fill="#ffc48f" opacity=".5" d="M88 190h2.6V434H88ZM214.6 190h1.4V434h-1.4ZM-150 432.6H216V434H-150Z"/><path fill="#060c1c" opacity=".6" d="M100 190h4V434h-4ZM-150 190H88v5H-150ZM100 190H216v4H100ZM-150 56H88v6H-150ZM100 56H216v5H100Z"/>`;
  const sill = `<path fill="${url("kozijn")}" d="M-180 446H246V462H-180Z"/><path fill="#ffb878" opacity=".35" d="M20 446H246v2.5H20Z"/><path fill="#060b18" opacity=".5" d="M-180 462H246l-4 14H-180Z"/>`;
  const ghost = oval(url("spiegel"), 168, 322, 26, 40) + `<path fill="#ffe9c4" opacity=".5" d="M168 308c4 7 5 11 5 15s-2 7-5 7-5-3-5-7 1-8 5-15Z"/>`;
  let folds = `<path fill="${url("gordijn")}" d="M-240-40H20C34 90 10 210 30 330c8 60-4 130 10 196H-240Z"/>`;
  for (const [x, w, tone, o] of [[-30, 17, "#ffb57a", 0.16], [2, 12, "#ffb57a", 0.3], [-72, 20, "#7f9cc8", 0.07], [-128, 24, "#7f9cc8", 0.06], [-8, 13, "#04091a", 0.4], [-50, 18, "#04091a", 0.42], [-100, 22, "#04091a", 0.4]])
    folds += `<path fill="${tone}" opacity="${o}" d="M${x}-40c10 130-10 230 4 340 8 70-2 150 6 224h${w}c-6-70 6-150-2-224-12-110 10-210 0-340Z"/>`;
  folds += `<path fill="#ffc48f" opacity=".55" d="M20-40C34 90 10 210 30 330c8 60-4 130 10 196h-5c-12-70 0-130-9-194C8 216 30 90 17-40Z"/>`;
  const light = `<g clip-path="${url("pleister")}">${oval(url("gloed"), FX + 60, FY + 16, 400, 330)}</g>${oval(url("weerschijn"), 150, 440, 150, 120)}`;
  return `${wall}${light}${bars}${edges}${ghost}${sill}${folds}${pinned()}${lamp(defs)}`;
}

/** Three prints on the wall: sky and water, nobody on them. */
function pinned() {
  const print = (x, y, turn, sky, land, paper) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})"><path fill="#050a18" opacity=".45" d="M5 6h50v60H5z"/><path fill="${paper}" d="M0 0h50v60H0z"/><path fill="${sky}" d="M4 4h42v42H4z"/><path fill="${land}" d="M4 30c12-3 28 2 42-2v18H4z"/><path fill="#d9c9b4" opacity=".5" d="M15-5h20v9H15z"/></g>`;
  return print(252, 118, -5, "#6a5673", "#3a3350", "#a48a80") + print(318, 104, 4, "#4b5f8e", "#26345c", "#7d7488") + print(384, 150, -8, "#54597f", "#2a3050", "#5c5b78") + print(470, 110, 6, "#35466f", "#1c2947", "#404a6a");
}

/** The desk lamp is off: a dark arm and hood, with only the candle's rim on them, and its shadow on the wall. */
function lamp(defs) {
  defs.push(along(`${id}-kap`, [282, 290, 372, 232], [0, "#c98a60"], [0.16, "#6d4d55"], [0.5, "#1f2947"], [1, "#0c152c"]), along(`${id}-arm`, [0, 0, 8, 3], [0, "#b87f5c"], [0.4, "#27304d"], [1, "#0b1329"]));
  const hood = "M344 214c14-5 26 4 27 17l-3 16c-10 22-32 42-56 54l-40-50c18-22 44-34 72-37Z";
  const arms = "M356 226l8-3 58 108-8 5ZM414 326l10 6-34 168h-11Z";
  return `<g transform="translate(-36 4)">${
    `<g filter="${url("mist")}" opacity=".5" fill="#050a1a"><path transform="translate(52 -46) scale(1.06)" d="${hood}${arms}"/></g>` +
    `<path fill="#141d38" d="${arms}"/><path fill="#d69a6c" opacity=".65" d="M356 226l2.5-1 58 108-2.5 3ZM414 326l2.5 1.5-34.5 172.5h-3Z"/><circle cx="418" cy="330" r="8" fill="#1a2442"/><circle cx="415.5" cy="328.5" r="4" fill="#c08a66" opacity=".5"/>` +
    `<path fill="${url("kap")}" d="${hood}"/><path fill="#060b1a" d="M272 251c-4 10 2 26 12 37s22 16 28 13c4-8-4-22-14-33s-20-18-26-17Z"/><path fill="#e9ab78" opacity=".75" d="M272 251c-4 10 2 26 12 37s22 16 28 13c-8 0-17-5-26-15s-14-24-14-35Z"/><circle cx="293" cy="277" r="9" fill="#3b4564"/><path fill="#ffdcae" opacity=".7" d="M286 279c1 4 4 6 8 6-5-1-7-3-8-6Z"/>`
  }</g>`;
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
    const under2 = `<path fill="#04060f" opacity=".42" d="${band(-w, w, 0, 0.16)}"/><path fill="#ffd9a0" opacity="${0.34}" d="${band(-w, w * 0.2, 0.93, 1)}"/>`;
    foot += one.size[2];
    return body + marks + under2;
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

/** Hand-drawn: each line again, a little off, as a pencil does. */
function pencil(points, rnd, times = 3, off = 0.0022) {
  return Array.from({ length: times }, () => `M${points.map(([x, z]) => see([x + (rnd() - 0.5) * off * 2, 0.0005, z + (rnd() - 0.5) * off * 2]).map(n1).join(" ")).join("L")}`).join("");
}

/** The sheet with the sign that is being drawn on it: two arrows that cross in a ring, not yet finished. */
function paper(defs) {
  const rnd = seeded(23);
  const [mx, mz, turn] = [-0.012, 0.69, 0.2];
  const on = (x, z) => [mx + x * Math.cos(turn) - z * Math.sin(turn), mz + x * Math.sin(turn) + z * Math.cos(turn)];
  const at = (x, z) => see([...on(x, z).slice(0, 1), 0, on(x, z)[1]]);
  const sheet = (x0, z0, x1, z1) => shape([at(x0, z0), at(x1, z0), at(x1, z1), at(x0, z1)]);
  const [hx, hy] = at(-0.03, 0.125);
  const [lx, ly] = at(0.08, -0.11);
  defs.push(along(`${id}-vel`, [hx, hy, lx, ly], [0, "#ffdcb0"], [0.34, "#d8a688"], [0.72, "#856a7a"], [1, "#4a4a6c"]), along(`${id}-vel2`, [hx, hy, lx, ly], [0, "#d9a57c"], [0.5, "#80646e"], [1, "#353a5a"]));
  const ring = Array.from({ length: 39 }, (_, i) => on(0.056 * Math.cos((i / 36) * 6.283 + 2), 0.06 * Math.sin((i / 36) * 6.283 + 2)));
  const arrow = (lean) => {
    const tip = [Math.sin(lean) * 0.092, Math.cos(lean) * 0.098];
    const tail = [-tip[0], -tip[1]];
    const side = (from, along2, across) => on(from[0] + (Math.sin(lean) * along2 + Math.cos(lean) * across), from[1] + (Math.cos(lean) * along2 - Math.sin(lean) * across));
    const feather = (back) => pencil([side(tail, back + 0.008, 0), side(tail, back - 0.006, 0.012)], rnd, 2, 0.001) + pencil([side(tail, back + 0.008, 0), side(tail, back - 0.006, -0.012)], rnd, 2, 0.001);
    return pencil([on(...tail), on(...tip)], rnd, 3, 0.002) + pencil([side(tip, -0.022, 0.013), on(...tip), side(tip, -0.022, -0.013)], rnd, 3, 0.001) + [0.004, 0.014, 0.024].map(feather).join("");
  };
  const lines = pencil(ring, rnd, 4, 0.0024) + arrow(0.62) + arrow(-0.62);
  const [px, py] = at(0.088, 0.03);
  const under2 = sheet(-0.095, -0.15, 0.125, 0.11);
  return (
    `<path fill="#04060f" opacity=".55" filter="${url("mist")}" transform="translate(12 14)" d="${sheet(-0.105, -0.145, 0.105, 0.13)}"/>` +
    `<path fill="${url("vel2")}" transform="rotate(5 195 700)" d="${under2}"/><path fill="${url("vel")}" d="${sheet(-0.105, -0.145, 0.105, 0.13)}"/>` +
    `<path fill="none" stroke="#2b2536" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round" opacity=".74" d="${lines}"/>` +
    drawnWith(defs, px, py)
  );
}

/** The pencil on the sheet: three facets, a point, a ring, a rubber. */
function drawnWith(defs, x, y) {
  defs.push(along(`${id}-pot`, [0, -5, 0, 6], [0, "#f0b070"], [0.35, "#c97a48"], [0.36, "#96543c"], [0.7, "#6a3c3a"], [0.71, "#40283a"], [1, "#2c2034"]));
  return `<g transform="translate(${n1(x)} ${n1(y)}) rotate(64)"><path fill="#2a1c26" opacity=".45" d="M-60 0-38-11 88-12v10H-40Z"/><path fill="${url("pot")}" d="M-40-5.5H70v11H-40Z"/><path fill="#dfb084" d="M-40-5.5v11L-60 0Z"/><path fill="#8a6450" d="M-40 1.5v4L-60 0Z"/><path fill="#241c2a" d="M-53-2v4L-61 0Z"/><path fill="#b8a28e" d="M70-5.5h9v11h-9Z"/><path fill="#5f5462" d="M70 1h9v4.5h-9Z"/><path fill="#b5655a" d="M79-5.5h9c4 1 4 10 0 11h-9Z"/></g>`;
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
