import { frame } from "../photo.mjs";
import { along, around, n1, oval, seeded, soft } from "../shine.mjs";

const id = "dk";
const url = (name) => `url(#${id}-${name})`;
const COLOURS = { w: ["#fff0d4", "#ffc684", "#ffab66"], o: ["#ffd0a0", "#ff9a52", "#e8703a"], b: ["#dcebff", "#7db8ff", "#4a86e0"], r: ["#ffc2b4", "#ff6a58", "#d8402e"], g: ["#d8fff0", "#6fe0b4", "#3cab84"] };
/** How the arm moved while the shutter was open: every light wrote this line. */
const MOVE = [[0, 0], [9, -2], [19, -6], [30, -13], [40, -17], [52, -18], [66, -15]];
/** Lights: place, size, colour, brightness. A few lamps stand near; the rest is the far side. */
const LIGHTS = [
  [-172, 322, 34, "w", 0.5], [-118, 366, 13, "o", 0.5], [-76, 360, 19, "b", 0.6], [-14, 372, 11, "w", 0.5], [30, 352, 24, "w", 0.75], [58, 368, 13, "o", 0.6],
  [118, 372, 10, "r", 0.7], [146, 366, 15, "w", 0.5], [196, 374, 9, "b", 0.6], [244, 362, 18, "b", 0.6], [298, 288, 46, "o", 0.8], [338, 366, 14, "w", 0.55],
  [404, 370, 12, "r", 0.5], [448, 358, 22, "w", 0.55], [506, 300, 40, "o", 0.5], [556, 368, 14, "b", 0.5],
];

/** A night photo that failed: almost black, the arm moved, lights far away as discs and streaks, wet ground below. */
export function draw() {
  const defs = [];
  const layers = [
    ["lucht", 0, night(defs)],
    ["ver", 1, discs(defs)],
    ["streep", 2, streaks(defs)],
    ["glans", 3, wet(defs)],
    ["voorbij", 3, passing(defs), 'data-leven="rijd"'],
    ["rand", 5, close(defs)],
  ];
  return frame(id, defs.join(""), layers);
}

function night(defs) {
  defs.push(
    along(`${id}-l`, [0, 0, 0, 470], [0, "#04070f"], [0.5, "#081024"], [0.86, "#14213f"], [1, "#1b2744"]),
    along(`${id}-grond`, [0, 420, 0, 860], [0, "#141f3b"], [0.3, "#0b1429"], [1, "#03060d"]),
    around(`${id}-stad`, [0, "#c98a62", 0.34], [0.5, "#6a5673", 0.16], [1, "#25406f", 0]),
    soft(`${id}-ruw`, 10, 30),
  );
  return (
    `<path fill="${url("l")}" d="M-260-50H650V460H-260Z"/><path fill="${url("grond")}" d="M-260 432 650 408V900H-260Z"/>` + oval(url("stad"), 210, 372, 470, 150) +
    `<g filter="${url("ruw")}" fill="#050a17" opacity=".9"><path d="M-280 420V286l70-6 6 40 60-4V262l66-12 8 60 44-8 4-96 20-2 2 100 70 6v-40l58-6 6 56 96-10V296l70-24 10 50 60-6 4-70 80-8 8 80 60-10v112Z"/></g><path filter="${url("ruw")}" fill="#050a17" opacity=".7" d="M-280 402c200-14 380 10 520-4s300-12 430-18v44c-160 18-640 20-950 20Z"/>`
  );
}

/** A light out of focus is a disc: even inside, a brighter edge, and soft all round. */
function discs(defs) {
  for (const [name, [core, body]] of Object.entries(COLOURS)) defs.push(around(`${id}-${name}`, [0, body, 0.4], [0.62, body, 0.46], [0.84, core, 0.7], [0.92, body, 0.4], [1, body, 0]));
  for (const [name, [, body, deep]] of Object.entries(COLOURS)) defs.push(around(`${id}-${name}h`, [0, body, 0.34], [0.35, deep, 0.12], [1, deep, 0]));
  const rnd = seeded(13);
  return LIGHTS.map(([x, y, r, colour, bright]) => {
    const lean = n1((rnd() - 0.5) * 30);
    const moved = [2, 4, 6].map((at, i) => oval(url(colour), x + MOVE[at][0] * 0.62, y + MOVE[at][1] * 0.62, r * (0.96 - i * 0.06), r * (0.9 - i * 0.06), ` opacity="${[0.34, 0.2, 0.11][i]}"`)).join("");
    return `<g opacity="${bright}">${oval(url(`${colour}h`), x + 10, y - 3, r * 3.6, r * 3)}${moved}${oval(url(colour), x, y, r, r * 0.92, ` transform="rotate(${lean} ${x} ${y})"`)}</g>`;
  }).join("");
}

/** The same lights drawn out by the movement of the arm, all in the same hand. */
function streaks(defs) {
  defs.push(soft(`${id}-veeg`, 1.3, 30));
  const trail = (x, y, k) => {
    const at = MOVE.map(([dx, dy]) => [x + dx * k, y + dy * k]);
    return `M${n1(at[0][0])} ${n1(at[0][1])}C${[at[1], at[2], at[3]].flat().map(n1).join(" ")}S${[at[5], at[6]].flat().map(n1).join(" ")}`;
  };
  const smear = ([x, y, r, colour, bright], at) =>
    at % 3 === 2 ? "" : `<path stroke="${COLOURS[colour][2]}" stroke-width="${n1(r * 0.5)}" opacity="${n1(bright * 0.3)}" d="${trail(x, y, 1.5)}"/><path stroke="${COLOURS[colour][0]}" stroke-width="${n1(r * 0.07 + 0.5)}" opacity="${n1(bright * 0.7)}" d="${trail(x, y, 1.7)}"/>`;
  const lone = `<path stroke="${COLOURS.w[1]}" stroke-width="10" opacity=".1" d="${trail(70, 262, 2.6)}"/><path stroke="${COLOURS.w[0]}" stroke-width="1.6" opacity=".42" d="${trail(70, 262, 2.6)}"/>`;
  return `<g fill="none" stroke-linecap="round" filter="${url("veeg")}">${LIGHTS.map(smear).join("")}${lone}</g>`;
}

/** Wet stones: each light hangs in them as a long broken shine. */
function wet(defs) {
  const rnd = seeded(21);
  for (const [name, [core, body]] of Object.entries(COLOURS)) defs.push(around(`${id}-${name}g`, [0, core, 0.62], [0.3, body, 0.34], [1, body, 0]));
  let out = "";
  for (const [x, y, r, colour, bright] of LIGHTS) {
    const long = 50 + r * 4.6 + rnd() * 30;
    const [top, mx] = [398 + (370 - y) * 0.5, x + 14 + (x - 195) * 0.06];
    let broken = "";
    for (let at = top + 14; at < top + long * 1.5; at += 5 + (at - top) * 0.035) {
      const part = (at - top) / (long * 1.5);
      const wide = r * (0.7 - part * 0.3) * (0.3 + rnd() * 0.8);
      const tall = 1.2 + part * 2.6 + rnd() * 1.4;
      const left = mx + (rnd() - 0.5) * r * 0.9 - wide;
      broken += `M${n1(left)} ${n1(at)}q${n1(wide)} ${n1(-tall)} ${n1(wide * 2)} 0q${n1(-wide)} ${n1(tall)} ${n1(-wide * 2)} 0Z`;
    }
    out += `<g opacity="${n1(bright)}">${oval(url(`${colour}g`), mx, top + long * 0.62, r * 1.15, long)}<path fill="${COLOURS[colour][1]}" opacity=".2" d="${broken}"/></g>`;
  }
  let joints = "";
  for (let at = 0; at < 40; at++) {
    const y = 440 + rnd() ** 1.6 * 380;
    const x = -230 + rnd() * 830;
    const long = 20 + (y - 420) * 0.16 + rnd() * 40;
    joints += `M${n1(x)} ${n1(y)}q${n1(long / 2)} -3 ${n1(long)} -1q${n1(-long / 2)} 5 ${n1(-long)} 1Z`;
  }
  return `<g transform="rotate(-1 195 420)"><g filter="${url("veeg")}">${out}</g><path fill="#02040a" opacity=".3" filter="${url("veeg")}" d="${joints}"/></g>`;
}

/** Something goes by in the distance: two lamps and what they leave behind on the sensor. */
function passing(defs) {
  defs.push(along(`${id}-sleep`, [20, 0, 176, 0], [0, "#ff6a58", 0], [0.5, "#ff6a58", 0.4], [0.95, "#ffc2b4", 0.9], [1, "#ffc2b4", 0]));
  return `<g filter="${url("veeg")}"><path fill="${url("sleep")}" d="M20 402c50-5 110-5 156-2v4c-50-2-106-2-156-2ZM40 411c50-4 96-4 136-2v3.5c-44-2-90-1-136-1.5Z"/></g>` + oval(url("rh"), 170, 407, 54, 36) + oval(url("rh"), 173, 402, 13, 11) + oval(url("rh"), 173, 402, 9, 8) + oval(url("rh"), 173, 411.5, 11, 9) + oval(url("rh"), 173, 411.5, 8, 7);
}

/** Right before the lens: drops on the glass, and the black of the corners. */
function close(defs) {
  defs.push(
    around(`${id}-rd`, [0.34, "#01030a", 0], [0.7, "#01030a", 0.56], [1, "#01030a", 0.95]),
    around(`${id}-drup`, [0, "#ffd9a0", 0.01], [0.7, "#ffd9a0", 0.05], [0.88, "#fff0d4", 0.1], [1, "#ffd9a0", 0]),
    around(`${id}-drupb`, [0, "#7db8ff", 0.01], [0.7, "#7db8ff", 0.04], [0.88, "#dcebff", 0.08], [1, "#7db8ff", 0]),
  );
  return (
    oval(url("drupb"), 92, 206, 64, 60) + oval(url("drup"), 352, 566, 86, 82) + oval(url("drupb"), -110, 540, 74, 70) +
    `<path filter="${url("ruw")}" fill="#010308" d="M-280-60H680V62C460 20 180 30-20 96-120 126-220 180-280 250ZM-280 900V700c140-10 250 60 300 200ZM680 900H380c60-90 160-140 300-150Z"/><path fill="${url("rd")}" d="M-325-110H715V960H-325Z"/>`
  );
}
