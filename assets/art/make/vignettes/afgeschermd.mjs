import { frame } from "../photo.mjs";
import { along, around, mix, n1, oval, seeded, soft } from "../shine.mjs";

const id = "af";
const url = (name) => `url(#${id}-${name})`;
const [CX, CY, R] = [195, 456, 96];
const point = (angle, far) => `${n1(CX + Math.cos(angle) * far)} ${n1(CY + Math.sin(angle) * far)}`;

/** Stands where an image may never be shown: heavy folds, drawn together, and in front of them a shutter with all its blades closed. */
export function draw() {
  const defs = [];
  const layers = [
    ["diep", 0, `${ground(defs)}${folds(defs, 3, [-235, 640], [52, 78], 0.55)}`],
    ["plooien", 1, folds(defs, 17, [-250, 204], [58, 92], 0.95) + folds(defs, 29, [640, 186], [60, 90], 0.95)],
    ["vlakken", 2, planes(defs)],
    ["sluiter", 3, shutter(defs)],
    ["stof", 4, dust(defs), 'data-leven="zweef"'],
    ["rand", 5, edge(defs)],
  ];
  return frame(id, defs.join(""), layers);
}

function ground(defs) {
  defs.push(along(`${id}-grond`, [0, 0, 0, 844], [0, "#1b1a4a"], [0.5, "#151540"], [1, "#0a0b24"]));
  return `<path fill="${url("grond")}" d="M-260-40H640V890H-260Z"/>`;
}

/** Upright folds from one side to the other; the last one drawn lies over the one before it and shades it. */
function folds(defs, seed, [from, to], [least, most], strength) {
  const rnd = seeded(seed);
  const way = Math.sign(to - from);
  const kinds = ["a", "b", "c"];
  const tones = [["#0b0c2a", "#2a2868", "#5a56a8", "#3a3784", "#12123a"], ["#0d0e30", "#35337c", "#4b4899", "#242260", "#0e0f30"], ["#0a0b26", "#211f58", "#6b67b8", "#454292", "#17174a"]];
  if (!defs.join("").includes(`${id}-plooi-a`))
    for (const [at, kind] of kinds.entries())
      for (const side of [1, -1]) {
        const list = side === 1 ? tones[at] : tones[at].toReversed();
        defs.push(`<linearGradient id="${id}-plooi-${kind}${side === 1 ? "" : "t"}">${list.map((tone, i) => `<stop offset="${[0, 0.22, 0.46, 0.74, 1][i]}" stop-color="${tone}"/>`).join("")}</linearGradient>`);
      }
  let out = "";
  for (let x = from; way * (to - x) > 0; ) {
    const wide = least + rnd() * (most - least);
    const last = way * (to - x) < wide * 1.1;
    const [l, r] = way === 1 ? [x - 16, last ? to : x + wide] : [last ? to : x - wide, x + 16];
    const [s1, s2, s3] = [rnd(), rnd(), rnd()].map((value) => n1((value - 0.5) * 22));
    const side = (at, k) => `${n1(at)} -40C${n1(at + s1 * k)} 180 ${n1(at - s2 * k)} 330 ${n1(at + s3 * k)} 470S${n1(at + s1 * k)} 760 ${n1(at)} 890`;
    const back = (at, k) => `${n1(at)} 890C${n1(at + s1 * k)} 760 ${n1(at + s3 * k + s3 * 0.4)} 610 ${n1(at + s3 * k)} 470S${n1(at + s1 * k)} 180 ${n1(at)} -40`;
    const kind = kinds[Math.floor(rnd() * 3)] + (way === 1 ? "" : "t");
    const free = way === 1 ? r : l;
    out += `<path fill="#05051a" opacity=".45" d="M${side(free, 1)}L${n1(free + way * 15)} 890C${n1(free + way * 15 + s1)} 760 ${n1(free + way * 12 + s3)} 610 ${n1(free + way * 13 + s3)} 470S${n1(free + way * 15 + s1)} 180 ${n1(free + way * 12)} -40Z"/>`;
    out += `<path fill="${url(`plooi-${kind}`)}" opacity="${strength}" d="M${side(r, 1)}L${back(l, 0.8)}Z"/>`;
    x += way * wide;
  }
  return out;
}

/** Frost over it: large panes of soft light that lie across each other. */
function planes(defs) {
  defs.push(
    along(`${id}-ruit1`, [-60, 60, 300, 560], [0, "#c9c6ff", 0.34], [0.5, "#8f8ce0", 0.14], [1, "#6a67c0", 0.02]),
    along(`${id}-ruit2`, [420, 180, 120, 800], [0, "#9fb4f2", 0.26], [0.6, "#5b62b8", 0.1], [1, "#3a3d90", 0]),
    around(`${id}-licht`, [0, "#c9c8f6", 0.36], [0.45, "#7f80d0", 0.15], [1, "#5a56a8", 0]),
    around(`${id}-diepte`, [0, "#07071e", 0.62], [0.6, "#07071e", 0.34], [1, "#07071e", 0]),
    along(`${id}-nacht`, [-80, 0, 260, 844], [0, "#0d1234", 0.34], [0.5, "#0b1030", 0.5], [1, "#070a20", 0.8]),
    soft(`${id}-waas`, 14, 20),
  );
  return (
    `<path fill="${url("nacht")}" d="M-260-40H640V890H-260Z"/>` +
    oval(url("licht"), 96, 190, 400, 380) +
    `<path filter="${url("waas")}" fill="${url("ruit1")}" d="M-300-60H250L430 930H-120Z"/><path filter="${url("waas")}" fill="${url("ruit2")}" d="M700-60H330L20 930H700Z"/>` +
    oval(url("diepte"), CX + 16, CY + 26, 178, 178)
  );
}

/** A shutter of seven blades in a ring, lit from above left; it has no opening left. */
function shutter(defs) {
  const blades = 7;
  const light = -2.2;
  defs.push(
    along(`${id}-ring`, [CX - 84, CY - 100, CX + 84, CY + 100], [0, "#f1ecff"], [0.18, "#a7a2e2"], [0.5, "#423f8c"], [0.82, "#1a1948"], [1, "#4a4690"]),
    along(`${id}-ring2`, [CX - 84, CY - 100, CX + 84, CY + 100], [0, "#15143c"], [0.5, "#2b2966"], [0.85, "#8a86cf"], [1, "#d8d3ff"]),
    along(`${id}-warm`, [CX - 40, CY - 120, CX + 30, CY - 40], [0, "#ffe3b8"], [0.5, "#ffbe80", 0.6], [1, "#ffab66", 0]),
    around(`${id}-kom`, [0, "#07071e", 0], [0.72, "#07071e", 0.08], [0.93, "#07071e", 0.5], [1, "#07071e", 0.82]),
    soft(`${id}-val`, 13, 30),
  );
  const inner = R - 19;
  const bend = inner * 0.74;
  const edge = (at, far = inner) => point((at / blades) * Math.PI * 2, far);
  let leaves = "";
  for (let at = 0; at < blades; at++) {
    const turn = ((at + 0.15) / blades) * Math.PI * 2;
    const facing = (Math.cos(turn - light) + 1) / 2;
    const [hi, lo] = [mix("#2d2b6c", "#c6c2f4", facing), mix("#0e0e30", "#57549f", facing)];
    const mid = (shift) => [CX + Math.cos(turn + shift) * inner * 0.62, CY + Math.sin(turn + shift) * inner * 0.62];
    defs.push(along(`${id}-blad${at}`, [...mid(-0.62), ...mid(0.42)], [0, lo], [0.55, mix(lo, hi, 0.6)], [1, hi]));
    const leaf = `M${n1(CX)} ${n1(CY)}A${n1(bend)} ${n1(bend)} 0 0 1 ${edge(at)}A${inner} ${inner} 0 0 1 ${edge(at + 1)}A${n1(bend)} ${n1(bend)} 0 0 0 ${n1(CX)} ${n1(CY)}Z`;
    leaves += `<path fill="${url(`blad${at}`)}" d="${leaf}"/>`;
    leaves += `<path fill="#f1ecff" opacity="${n1(0.15 + facing * 0.6)}" d="M${n1(CX)} ${n1(CY)}A${n1(bend)} ${n1(bend)} 0 0 1 ${edge(at + 1)}L${edge(at + 0.965)}A${n1(bend * 1.01)} ${n1(bend * 1.01)} 0 0 0 ${n1(CX)} ${n1(CY)}Z"/>`;
  }
  const disc = (far) => `M${n1(CX - far)} ${CY}a${far} ${far} 0 1 0 ${2 * far} 0a${far} ${far} 0 1 0 ${-2 * far} 0Z`;
  const notches = Array.from({ length: 14 }, (_, at) => {
    const a = (at / 14) * Math.PI * 2;
    return `M${point(a - 0.012, R - 3)}L${point(a + 0.012, R - 3)}L${point(a + 0.012, R - 8)}L${point(a - 0.012, R - 8)}Z`;
  }).join("");
  return (
    `<circle cx="${CX + 18}" cy="${CY + 26}" r="${R + 4}" fill="#04041a" opacity=".85" filter="${url("val")}"/>` +
    `<path fill="${url("ring")}" d="${disc(R)}"/><path fill="#0c0c2c" opacity=".5" d="${notches}"/><path fill="${url("ring2")}" d="${disc(R - 11)}"/><path fill="#0c0c2c" d="${disc(R - 17)}"/>` +
    `${leaves}<circle cx="${CX}" cy="${CY}" r="${inner}" fill="${url("kom")}"/>` +
    `<path fill="${url("warm")}" fill-rule="evenodd" d="${disc(R)}${disc(R - 2.5).replace(`M${n1(CX - R + 2.5)} ${CY}`, `M${n1(CX - R + 3.6)} ${CY + 1.6}`)}"/>`
  );
}

/** Dust in the light, hardly there. */
function dust(defs) {
  const rnd = seeded(77);
  defs.push(around(`${id}-pluis`, [0, "#f1ecff", 0.42], [0.4, "#c9c6ff", 0.2], [1, "#c9c6ff", 0]));
  return Array.from({ length: 11 }, () => oval(url("pluis"), -120 + rnd() * 560, 80 + rnd() * 640, ...Array(2).fill(1.2 + rnd() * 2.6))).join("");
}

function edge(defs) {
  defs.push(around(`${id}-rand`, [0.42, "#05051a", 0], [0.75, "#05051a", 0.4], [1, "#05051a", 0.86]));
  return `<path fill="${url("rand")}" d="M-325-110H715V1000H-325Z"/>`;
}
