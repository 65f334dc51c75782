import { keyboard } from "../keyboard.mjs";
import { frame } from "../photo.mjs";
import { along, around, n1, oval, seeded, soft, tile, tilted } from "../shine.mjs";

const id = "ci";
const url = (name) => `url(#${id}-${name})`;
const CORNERS = [[22, 168], [470, 84], [446, 566], [58, 522]];
const BASE = [[52, 536], [452, 584], [392, 940], [-170, 716]];
const screen = tilted(CORNERS);
const COLUMNS = [0.36, 0.47, 0.57, 0.67, 0.77, 0.87];
const ROWS = 14;
const TOP = 0.2;
const HIGH = (0.97 - TOP) / ROWS;

/** A photo of a screen in a dark room: a list with marks, the names made unreadable with a thick marker. */
export function draw() {
  const defs = [];
  const layers = [
    ["kamer", 0, room(defs)],
    ["tafel", 1, table(defs)],
    ["toetsen", 2, keyboard(id, defs, BASE)],
    ["scherm", 3, display(defs)],
    ["wijzer", 3, caret(), 'data-leven="knipper"'],
    ["stift", 3, marker()],
    ["voor", 5, mug(defs)],
  ];
  return frame(id, defs.join(""), layers);
}

/** A wall that takes the blue of the screen, and warm light through a door that stands ajar. */
function room(defs) {
  defs.push(
    along(`${id}-muur`, [-195, 0, 585, 0], [0, "#0a1020"], [0.4, "#0d1731"], [1, "#060b18"]),
    around(`${id}-schijn`, [0, "#a9c4f0", 0.6], [0.35, "#5f82c4", 0.32], [1, "#25406f", 0]),
    around(`${id}-warm`, [0, "#ffb878", 0.5], [0.4, "#c9774a", 0.18], [1, "#ffab66", 0]),
    along(`${id}-deur`, [-112, 0, -62, 0], [0, "#ffd9a0"], [0.5, "#f5a862"], [1, "#8f5a3e"]),
  );
  return (
    `<path fill="${url("muur")}" d="M-240-40H640V640H-240Z"/>` +
    `<path fill="#070c1a" d="M-240-40h104v640h-104z"/><path fill="${url("deur")}" d="M-112-40h42l8 560h-50z"/><path fill="#131c34" d="M-72-40h78l4 560h-72z"/><path fill="#ffc48f" opacity=".5" d="M-72-40h3l8 560h-3z"/>` +
    oval(url("warm"), -84, 220, 190, 400) + oval(url("schijn"), 236, 330, 400, 400) +
    `<path fill="#050a16" d="M486-40h160v96H480Z"/><path fill="#7f9cc8" opacity=".25" d="M480 56h160v3H480Z"/><path fill="#0b142b" d="M506 60h16v92h-16zM526 74h12v78h-12zM541 66h20v86h-20zM565 82h12v70h-12z"/><path fill="#050a16" d="M470 152h180v12H470Z"/>`
  );
}

function table(defs) {
  defs.push(
    along(`${id}-hout`, [0, 500, 0, 860], [0, "#16233f"], [0.4, "#0f1830"], [1, "#060a16"]),
    around(`${id}-licht`, [0, "#a9c4f0", 0.55], [0.4, "#5f82c4", 0.22], [1, "#25406f", 0]),
    around(`${id}-vloer`, [0, "#f5a862", 0.4], [1, "#f5a862", 0]),
    soft(`${id}-zacht`, 12, 30),
  );
  return (
    `<path fill="${url("hout")}" d="M-240 500 640 548V900H-240Z"/>` + oval(url("licht"), 190, 620, 380, 150) + oval(url("vloer"), -96, 560, 120, 44) +
    `<path fill="#a9c4f0" opacity=".08" d="M-240 596c180-10 300-6 300 0s-180 6-300 0ZM420 690c90-6 220-4 220 0s-150 6-220 0Z"/>` +
    `<path fill="#03060e" opacity=".8" filter="${url("zacht")}" d="M-186 726 392 962 480 600 60 546Z"/>`
  );
}

/** The list: a bar on top, rows, and in each cell a stroke or two that stands for a mark. Nothing in it can be read. */
function display(defs) {
  const rnd = seeded(41);
  defs.push(
    along(`${id}-vlak`, [...CORNERS[3], ...CORNERS[1]], [0, "#b9cdf0"], [0.45, "#e3edfb"], [0.8, "#f6faff"], [1, "#dfeafa"]),
    along(`${id}-balk`, [...screen(0, 0.05), ...screen(1, 0.05)], [0, "#20376b"], [1, "#3f63ad"]),
    along(`${id}-rug`, [...CORNERS[0], ...CORNERS[2]], [0, "#1b2747"], [1, "#060a16"]),
    around(`${id}-schittering`, [0, "#ffffff", 0.85], [0.25, "#eaf2ff", 0.4], [1, "#cfe0ff", 0]),
    around(`${id}-weg`, [0.3, "#0a1430", 0], [1, "#0a1430", 0.62]),
    `<clipPath id="${id}-glas"><path d="${tile(screen, 0, 0, 1, 1)}"/></clipPath>`,
    soft(`${id}-moire`, 2.4, 10),
  );
  let lines = "";
  for (let row = 0; row <= ROWS; row++) lines += tile(screen, 0.04, TOP + row * HIGH - 0.0012, 0.965, TOP + row * HIGH + 0.0012);
  for (const u of [0.04, ...COLUMNS, 0.965]) lines += tile(screen, u - 0.001, TOP - HIGH, u + 0.001, TOP + ROWS * HIGH);
  let strokes = "";
  let heavy = "";
  const tints = { "#ff8a7a": "", "#8fd6c4": "", "#ffd58a": "" };
  for (let row = 0; row < ROWS; row++)
    for (const [at, u] of COLUMNS.entries()) {
      const wide = 0.1;
      const v = TOP + (row + 0.5) * HIGH;
      const pick = rnd();
      const tint = pick < 0.15 ? "#ff8a7a" : pick < 0.3 ? "#8fd6c4" : pick < 0.37 ? "#ffd58a" : "";
      if (tint) tints[tint] += tile(screen, u + 0.004, v - HIGH * 0.42, u + wide - 0.006, v + HIGH * 0.42);
      const [first, second] = [0.014 + rnd() * 0.014, 0.012 + rnd() * 0.02];
      const start = u + 0.026 + rnd() * 0.012;
      const bars = tile(screen, start, v - HIGH * 0.17, start + first, v + HIGH * 0.17) + (rnd() < 0.78 ? tile(screen, start + first + 0.007, v - HIGH * 0.17, start + first + 0.007 + second, v + HIGH * 0.17) : "");
      if (at === COLUMNS.length - 1) heavy += bars;
      else strokes += bars;
    }
  const heads = COLUMNS.map((u) => tile(screen, u + 0.018, TOP - HIGH * 0.64, u + 0.074, TOP - HIGH * 0.36)).join("");
  const names = Array.from({ length: ROWS }, (_, row) => tile(screen, 0.1, TOP + (row + 0.34) * HIGH, 0.2 + rnd() * 0.11, TOP + (row + 0.66) * HIGH)).join("");
  const stripe = Array.from({ length: Math.ceil(ROWS / 2) }, (_, row) => tile(screen, 0.04, TOP + row * 2 * HIGH, 0.965, TOP + (row * 2 + 1) * HIGH)).join("");
  const rim = 0.018;
  return (
    `<path fill="${url("rug")}" d="${tile(screen, -rim, -rim * 1.2, 1 + rim, 1 + rim * 2.4)}"/><path fill="#7f9cc8" opacity=".4" d="${tile(screen, -rim, -rim * 1.2, 1 + rim, -rim * 0.9)}"/>` +
    `<path fill="#ffb878" opacity=".5" d="${tile(screen, -rim, -rim * 1.2, -rim * 0.75, 1 + rim * 2.4)}"/>` +
    `<g clip-path="${url("glas")}"><path fill="${url("vlak")}" d="${tile(screen, -0.02, -0.02, 1.02, 1.02)}"/><path fill="${url("balk")}" d="${tile(screen, -0.02, -0.02, 1.02, 0.075)}"/><path fill="#ffffff" opacity=".5" d="${tile(screen, 0.05, 0.025, 0.16, 0.045)}${tile(screen, 0.2, 0.025, 0.27, 0.045)}${tile(screen, 0.3, 0.025, 0.4, 0.045)}"/>` +
    `<path fill="#a9bedd" opacity=".45" d="${stripe}"/><path fill="#3f63ad" opacity=".3" d="${tile(screen, 0.04, TOP - HIGH, 0.965, TOP)}"/>${Object.entries(tints).map(([fill, d]) => `<path fill="${fill}" opacity=".5" d="${d}"/>`).join("")}` +
    `<path fill="#7f9cc8" opacity=".55" d="${lines}"/><path fill="#25406f" opacity=".7" d="${heads}"/><path fill="#35466f" opacity=".55" d="${names}"/><path fill="#2a3a62" opacity=".82" d="${strokes}"/><path fill="#141f40" d="${heavy}"/>` +
    `${moire()}${oval(url("schittering"), 392, 190, 190, 120, ' transform="rotate(-24 404 176)"')}<path fill="#ffffff" opacity=".1" d="M250 40 340 30 210 620H70Z"/><path fill="${url("weg")}" d="${tile(screen, -0.5, -0.5, 1.5, 1.5)}"/></g>`
  );
}

/** The bands a camera sees on a screen: two colours that chase each other in bows. */
function moire() {
  const bow = (at, wide) => `M-20 ${at}Q170 ${n1(at - 120 + at * 0.2)} 520 ${n1(at - 60)}V${n1(at - 60 + wide)}Q170 ${n1(at - 120 + at * 0.2 + wide)}-20 ${n1(at + wide)}Z`;
  const rows = (from, step, wide) => Array.from({ length: 15 }, (_, i) => bow(n1(from + i * step + i * i * 1.1), wide)).join("");
  return `<g filter="${url("moire")}"><path fill="#6f7bff" opacity=".26" d="${rows(110, 27, 11)}"/><path fill="#ff7fb0" opacity=".22" d="${rows(119, 27.6, 10)}"/><path fill="#63e0d0" opacity=".2" d="${rows(129, 28, 8)}"/></g>`;
}

/** A mark is being typed: the caret in its cell. */
function caret() {
  const v = TOP + 9.5 * HIGH;
  return `<path fill="#3f63ad" opacity=".35" d="${tile(screen, 0.672, v - HIGH / 2, 0.768, v + HIGH / 2)}"/><path fill="#20376b" d="${tile(screen, 0.742, v - HIGH * 0.36, 0.749, v + HIGH * 0.36)}"/>`;
}

/** Thick strokes of a marker over every name, by hand, each a little different. */
function marker() {
  const rnd = seeded(9);
  let strokes = "";
  for (let row = 0; row < ROWS; row++) {
    const v = TOP + (row + 0.5) * HIGH;
    const [from, to] = [screen(0.075 + rnd() * 0.015, v + (rnd() - 0.5) * 0.008), screen(0.315 + rnd() * 0.03, v + (rnd() - 0.5) * 0.01)];
    const bend = (rnd() - 0.5) * 7;
    strokes += `M${n1(from[0])} ${n1(from[1])}Q${n1((from[0] + to[0]) / 2)} ${n1((from[1] + to[1]) / 2 + bend)} ${n1(to[0])} ${n1(to[1])}`;
    if (rnd() < 0.5) strokes += `L${n1(from[0] + 20 + rnd() * 40)} ${n1(from[1] + 2)}L${n1(to[0] + 3)} ${n1(to[1] + 3)}`;
  }
  return `<path fill="none" stroke="#04060d" stroke-width="16" stroke-linecap="round" stroke-linejoin="round" d="${strokes}"/>`;
}

/** A mug close by: only its edge and its ear are in the light of the screen. */
function mug(defs) {
  defs.push(
    along(`${id}-mok`, [296, 0, 426, 0], [0, "#8fa9d6"], [0.08, "#4c659a"], [0.28, "#1a2748"], [0.7, "#0a1124"], [1, "#1d2c52"]),
    along(`${id}-koffie`, [300, 0, 424, 0], [0, "#0a0d18"], [0.6, "#141a2c"], [1, "#3a4a72"]),
    around(`${id}-rand`, [0.5, "#02040b", 0], [1, "#02040b", 0.75]),
    soft(`${id}-vaag`, 2.2, 20),
  );
  return (
    `<g filter="${url("vaag")}" transform="translate(-142 -276) scale(1.45)"><path fill="#111b36" fill-rule="evenodd" d="M416 690c46-14 74 10 70 52s-40 66-76 56l2-22c22 6 46-8 48-36s-16-40-44-30Z"/><path fill="#7f9cc8" opacity=".5" d="M416 690c40-12 66 4 70 36-10-22-34-30-70-20Z"/>` +
    `<path fill="${url("mok")}" d="M294 664c0-26 130-26 130 0l-6 150c-6 30-112 30-118 0Z"/>` + oval("#a9c4f0", 359, 664, 65, 19) + oval(url("koffie"), 359, 666, 59, 15) + `<path fill="#dbe8ff" opacity=".5" d="M304 662c8-9 34-13 60-12-22 2-46 6-60 12Z"/></g>` +
    `<path fill="${url("rand")}" d="M-305-100H695V1000H-305Z"/>`
  );
}
