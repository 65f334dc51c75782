import { frame } from "../photo.mjs";
import { along, around, n1, oval, seeded, soft } from "../shine.mjs";

const id = "st";
const url = (name) => `url(#${id}-${name})`;
/** A lens held at chest height that looks down at the ground in front of the feet; metres to units. */
const [EYE, DOWN, FOCAL] = [1.3, (54 * Math.PI) / 180, 640];
const [SIN, COS] = [Math.sin(DOWN), Math.cos(DOWN)];
const seen = (x, z, y = 0) => {
  const deep = Math.max(0.3, (EYE - y) * SIN + z * COS);
  return [195 + (FOCAL * x) / deep, 430 - (FOCAL * ((y - EYE) * COS + z * SIN)) / deep];
};
/** The tiles lie askew to the lens: `u` along the kerb, `v` across it. */
const ASKEW = (21 * Math.PI) / 180;
const laid = (u, v, y = 0) => seen(u * Math.cos(ASKEW) - v * Math.sin(ASKEW), 0.9 + u * Math.sin(ASKEW) + v * Math.cos(ASKEW), y);

/** A flat stone, in whole units (it is blurred anyway); nothing when it lies outside the picture. */
function slab(u0, u1, v0, v1, y = 0, z = y) {
  const corners = [laid(u0, v0, y), laid(u1, v0, y), laid(u1, v1, z), laid(u0, v1, z)].map((corner) => corner.map(Math.round));
  const inside = corners.some(([cx, cy]) => cx > -330 && cx < 740 && cy > -150 && cy < 1010);
  return inside || u1 - u0 > 2 ? `M${corners[0].join(" ")}l${[1, 2, 3].map((at) => corners[at].map((value, axis) => value - corners[at - 1][axis]).join(" ")).join(" ")}z` : "";
}

/** The whole picture leans, and the arm moved along the same line: everything is drawn level and turned afterwards. */
const lean = (body) => `<g transform="rotate(-11 195 430)">${body}</g>`;
const KERB = 0.62;
const ALL = "M-420-160H820V1040H-420Z";

/** A photo that went off by accident: paving tiles, a kerb, a dry leaf, the edge of a bicycle wheel. */
export function draw() {
  const defs = [
    `<filter id="${id}-zwaai" x="-10%" y="-10%" width="120%" height="120%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="7 1"/></filter>`,
    soft(`${id}-schaduw`, 16, 40),
    soft(`${id}-dicht`, 7),
  ];
  const layers = [
    ["straat", 0, lean(street(defs))],
    ["tegels", 1, lean(tiles(defs))],
    ["licht", 2, lean(sun(defs))],
    ["tak", 2, lean(branch()), 'data-leven="wieg" data-as="-260 250"'],
    ["dor", 3, leaf(defs)],
    ["wiel", 4, wheel(defs)],
    ["hoeken", 5, edge(defs)],
  ];
  return frame(id, defs.join(""), layers);
}

/** Beyond the kerb, a hand lower: the bricks of the street, told by those that are a little lighter or darker, and leaves in the gutter. */
function street(defs) {
  const rnd = seeded(23);
  const foot = KERB + 0.1;
  const [light, dark] = [[], []];
  for (let row = 0; row < 13; row++)
    for (let at = -11; at < 13; at++) {
      const [u, v, chance] = [at * 0.2 + (row % 2) * 0.1, foot + row * 0.1, rnd()];
      if (chance < 0.24) light.push(slab(u, u + 0.19, v, v + 0.09, -0.1));
      else if (chance > 0.8) dark.push(slab(u, u + 0.19, v, v + 0.09, -0.1));
    }
  const blown = Array.from({ length: 9 }, () => oval("#e0935a", ...laid(-1.1 + rnd() * 2, foot + 0.04 + rnd() ** 2 * 0.3, -0.1), 9 + rnd() * 7, 4 + rnd() * 3)).join("");
  defs.push(along(`${id}-weg`, [0, -60, 0, 330], [0, "#5a6f97"], [0.55, "#50658a"], [1, "#42547a"]));
  return (
    `<path fill="${url("weg")}" d="${ALL}"/><g filter="${url("zwaai")}"><path fill="#8ba0c4" opacity=".26" d="${light.join("")}"/><path fill="#1a2d55" opacity=".3" d="${dark.join("")}"/>` +
    `<path fill="#0d1730" opacity=".5" d="${slab(-3, 3, foot, foot + 0.13, -0.1)}"/><g opacity=".75">${blown}</g></g>`
  );
}

function tiles(defs) {
  const rnd = seeded(11);
  const tones = ["#6a7a95", "#71829d", "#788aa6", "#8092ae", "#899bb7", "#627189"];
  const kinds = tones.map(() => "");
  const side = 0.3;
  for (let row = -6; row < 2; row++)
    for (let at = -8; at < 7; at++) {
      const u = at * side + (row % 2 ? side / 2 : 0);
      const v = KERB - (2 - row) * side;
      const joint = 0.004 + rnd() * 0.003;
      const dip = (rnd() - 0.5) * 0.008;
      kinds[Math.floor(rnd() * tones.length)] += slab(u + joint, u + side - joint, v + joint, v + side - joint, dip, dip + (rnd() - 0.5) * 0.006);
    }
  defs.push(
    along(`${id}-band`, [0, 110, 0, 360], [0, "#a9bbd4"], [1, "#93a6c2"]),
    along(`${id}-diep`, [0, 60, 0, 860], [0, "#0a142a", 0], [0.5, "#0a142a", 0.22], [1, "#070e1f", 0.6]),
  );
  let kerb = "";
  for (let at = -3; at < 3; at++) {
    kerb += slab(at + 0.303, at + 1.297, KERB, KERB + 0.1);
  }
  return `<path fill="#2a3752" d="${slab(-3.2, 3.2, -3, KERB + 0.1)}"/><g filter="${url("zwaai")}">${kinds.map((d, at) => `<path fill="${tones[at]}" d="${d}"/>`).join("")}<path fill="${url("band")}" d="${kerb}"/></g><path fill="${url("diep")}" d="${ALL}"/>`;
}

/** Low sun between two houses: one warm strip over the tiles. */
function sun(defs) {
  defs.push(along(`${id}-zon`, [-200, 600, 560, 300], [0, "#ffc48f", 0.1], [0.4, "#ffd9a0", 0.42], [0.75, "#ffd9a0", 0.34], [1, "#ffc48f", 0.14]));
  return `<path fill="${url("zon")}" filter="${url("schaduw")}" d="M-420 690 820 270V500L-420 900Z"/>`;
}

/** The shadow of a branch that the wind moves. */
function branch() {
  const rnd = seeded(41);
  const twig = ([x0, y0], [x1, y1], thick) => `M${n1(x0)} ${n1(y0 - thick)}L${n1(x1)} ${n1(y1)}L${n1(x0)} ${n1(y0 + thick)}Z`;
  const on = (t) => [-260 + 600 * t, 250 + 270 * t + 46 * Math.sin(t * 3)];
  let wood = twig(on(0), on(0.5), 15) + twig(on(0.4), on(1), 8);
  let leaves = "";
  for (let at = 0; at < 9; at++) {
    const from = on(0.16 + at * 0.1);
    const side = at % 2 ? 1 : -1;
    const long = 70 + rnd() * 80;
    const to = [from[0] + long * (0.7 + rnd() * 0.4), from[1] + side * long * (0.35 + rnd() * 0.5)];
    wood += twig(from, to, 4);
    for (let leaf = 0; leaf < 4; leaf++) {
      const t = 0.4 + leaf * 0.22;
      leaves += oval("#081022", from[0] + (to[0] - from[0]) * t + (rnd() - 0.5) * 34, from[1] + (to[1] - from[1]) * t + (rnd() - 0.5) * 34, 20 + rnd() * 16, 8 + rnd() * 9);
    }
  }
  return `<g opacity=".5" filter="${url("dicht")}"><path fill="#081022" d="${wood}"/>${leaves}</g>`;
}

/** Dry and curled: one half lies, the other stands up against the sun. The arm moved, so it stands there more than once. */
function leaf(defs) {
  defs.push(
    along(`${id}-blad`, [84, 640, 140, 690], [0, "#ffc48f"], [0.5, "#d08a50"], [1, "#94562f"]),
    along(`${id}-blad2`, [120, 668, 158, 704], [0, "#7a4526"], [0.5, "#a2622f"], [1, "#5a3220"]),
  );
  const upper = "M58 716C56 700 52 690 60 676 66 664 80 662 86 648 96 640 108 640 118 628 134 620 150 622 176 600 160 632 150 640 142 652 122 676 92 700 58 716Z";
  const under = "M58 716C92 700 122 676 142 652 150 640 160 632 176 600 178 622 182 632 170 646 172 660 160 664 152 676 140 684 134 696 116 698 98 710 80 708 58 716Z";
  const curl = "M60 676C66 664 80 662 86 648 96 640 108 640 118 628 134 620 150 622 176 600 156 628 142 628 124 638 110 650 104 648 94 658 84 668 72 668 60 676Z";
  const vein = "M38 738C44 726 52 720 58 716 92 700 122 676 142 652 150 640 160 632 176 600 162 634 152 644 144 655 124 680 96 703 60 719 52 724 46 730 41 740Z";
  const whole = `<path fill="${url("blad2")}" d="${under}"/><path fill="${url("blad")}" d="${upper}"/><path fill="#ffe9d6" opacity=".4" d="${curl}"/><path fill="#5e3420" opacity=".75" d="${vein}"/>`;
  const ghost = [-9, 10, 19].map((at) => `<g opacity=".22" transform="translate(${at} ${n1(at * -0.19)})">${whole}</g>`).join("");
  return `<path fill="#050a18" opacity=".8" filter="${url("dicht")}" d="M52 728C90 718 150 684 184 620 196 656 186 690 158 706 126 728 84 740 52 728Z"/>${ghost}<g opacity=".86">${whole}</g>`;
}

/** A parked bicycle, too near to be sharp: tyre, rim and a few spokes. */
function wheel(defs) {
  const [x, y, rx, ry] = [560, 150, 236, 262];
  defs.push(along(`${id}-velg`, [330, 100, 420, 320], [0, "#cfdeea"], [0.5, "#7f94b3"], [1, "#35568b"]));
  const arc = (k) => `<ellipse cx="${x}" cy="${y}" rx="${n1(rx * k)}" ry="${n1(ry * k)}"`;
  const spokes = Array.from({ length: 26 }, (_, at) => {
    const a = (at / 26) * Math.PI * 2;
    const b = a + (at % 2 ? 0.5 : -0.5);
    return `M${n1(x + Math.cos(b) * 26)} ${n1(y + Math.sin(b) * 28)}L${n1(x + Math.cos(a) * rx * 0.88)} ${n1(y + Math.sin(a) * ry * 0.88)}`;
  }).join("");
  return `<path fill="#050a18" opacity=".5" filter="${url("schaduw")}" d="M330 330C360 420 470 450 640 420V340Z"/><g filter="${url("dicht")}" fill="none"><path stroke="#a9bedd" stroke-opacity=".4" stroke-width="2.6" d="${spokes}"/>${arc(0.9)} stroke="${url("velg")}" stroke-width="12"/>${arc(1)} stroke="#0a1226" stroke-width="30"/>${arc(1.045)} stroke="#5578ab" stroke-opacity=".4" stroke-width="4"/></g>`;
}

function edge(defs) {
  defs.push(around(`${id}-rand`, [0.36, "#050a18", 0], [0.6, "#050a18", 0.36], [0.78, "#050a18", 0.7]));
  return oval(url("rand"), 195, 430, 780, 780) + `<path fill="#050a18" opacity=".16" d="M-260-50H650V900H-260Z"/>`;
}
