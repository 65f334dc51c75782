import { frame } from "../photo.mjs";
import { along, around, n1, oval, shape, soft } from "../shine.mjs";

const id = "pf";
const url = (name) => `url(#${id}-${name})`;
const MIDDLE = [195, 422];
/** Straight up from a table, turned a little: metres to the right, metres away, metres below the ceiling. */
const TURN = (-8 * Math.PI) / 180;
const up = (x, z, below = 0) => {
  const k = 560 / (1.8 - below);
  return [MIDDLE[0] + k * (x * Math.cos(TURN) - z * Math.sin(TURN)), MIDDLE[1] + k * (x * Math.sin(TURN) + z * Math.cos(TURN))];
};
const [LEFT, FAR, RIGHT, NEAR] = [-0.5, -0.86, 1.34, 2.1];
const LOW = 1.5;
const LAMP = [0.26, -0.46];
const ALARM = [-0.14, 0.78];

/** A phone that lies on its back: a ceiling by day, a plain lamp that is too bright for it, a smoke alarm. */
export function draw() {
  const defs = [soft(`${id}-waas`, 1.6), soft(`${id}-schaduw`, 11, 40), soft(`${id}-dicht`, 9)];
  const layers = [
    ["muren", 0, walls(defs)],
    ["plafond", 1, ceiling(defs)],
    ["melder", 2, alarm(defs)],
    ["lamp", 3, lamp(defs)],
    ["blad", 5, leaves(defs), 'data-leven="wieg" data-as="520 960"'],
    ["hoeken", 5, edge(defs)],
  ];
  return frame(id, defs.join(""), layers);
}

/** The wall on the left faces the window; the far wall catches it aslant; the window itself is only a glow. */
function walls(defs) {
  const [corner, below] = [up(LEFT, FAR), up(LEFT, FAR, LOW)];
  defs.push(
    along(`${id}-links`, [...up(LEFT, 0), ...up(LEFT - 0.5, 0)], [0, "#8ea6c4"], [0.3, "#7690b3"], [1, "#4a6288"]),
    along(`${id}-ver`, [...corner, ...up(RIGHT, FAR)], [0, "#4d6489"], [0.5, "#6480a8"], [1, "#a9bedd"]),
    along(`${id}-raam`, [...up(RIGHT, 0), ...up(RIGHT + 0.25, 0)], [0, "#a9bedd"], [0.3, "#e2eaf4"], [1, "#f1f5fa"]),
  );
  return (
    `<path fill="${url("links")}" d="${shape([corner, below, up(LEFT, NEAR, LOW), up(LEFT, NEAR)])}"/>` +
    `<path fill="${url("ver")}" d="${shape([corner, below, up(RIGHT, FAR, LOW), up(RIGHT, FAR)])}"/>` +
    `<path fill="${url("raam")}" d="${shape([up(RIGHT, FAR), up(RIGHT, FAR, LOW), up(RIGHT, NEAR, LOW), up(RIGHT, NEAR)])}"/>` +
    `<path fill="#2a3d5f" opacity=".5" filter="${url("schaduw")}" d="${shape([up(LEFT - 0.02, FAR - 0.02), up(LEFT, FAR, LOW), up(LEFT + 0.1, FAR, LOW), up(LEFT + 0.04, FAR)])}"/>` +
    `<path fill="#dbe6f2" opacity=".55" d="${shape([corner, up(LEFT, FAR, 0.05), up(RIGHT, FAR, 0.05), up(RIGHT, FAR)])}"/><path fill="#c3d3e6" opacity=".6" d="${shape([corner, up(LEFT, FAR, 0.05), up(LEFT, NEAR, 0.05), up(LEFT, NEAR)])}"/>`
  );
}

function ceiling(defs) {
  const whole = shape([up(LEFT, FAR), up(RIGHT, FAR), up(RIGHT, NEAR), up(LEFT, NEAR)]);
  const rim = 0.05;
  defs.push(
    along(`${id}-dek`, [...up(RIGHT, 0), ...up(LEFT, 0.5)], [0, "#d3dfec"], [0.3, "#9db3cf"], [0.65, "#6f89ae"], [1, "#52698f"]),
    along(`${id}-baan`, [...up(1, 0.8), ...up(-0.1, 0.8)], [0, "#f1f5fa", 0.5], [0.5, "#f1f5fa", 0.26], [1, "#f1f5fa", 0]),
    along(`${id}-diep`, [0, 460, 0, 880], [0, "#1a2d55", 0], [1, "#1a2d55", 0.6]),
    around(`${id}-gloed`, [0, "#fff8ea"], [0.3, "#ffefd6", 0.96], [0.5, "#ffdcae", 0.55], [0.75, "#ffc48f", 0.17], [1, "#ffc48f", 0]),
  );
  const edgeOf = shape([up(LEFT, FAR), up(RIGHT, FAR), up(RIGHT, FAR + rim), up(LEFT + rim, FAR + rim), up(LEFT + rim, NEAR), up(LEFT, NEAR)]);
  // Daylight thrown up by something outside: it runs away from the window and widens.
  const bands = [[0.34, 0.44, 0.2, 0.42], [0.6, 0.74, 0.62, 0.94]].map(([a, b, c, d]) => shape([up(RIGHT, a), up(RIGHT, b), up(-0.15, d), up(-0.15, c)])).join("");
  const [x, y] = up(...LAMP);
  return `<path fill="${url("dek")}" d="${whole}"/><path fill="${url("diep")}" d="${whole}"/><path fill="#33486d" opacity=".55" filter="${url("schaduw")}" d="${edgeOf}"/>` + oval(url("gloed"), x, y, 310, 310) + `<path fill="${url("baan")}" filter="${url("schaduw")}" d="${bands}"/>`;
}

/** A white disc with slots, out of the lamp's reach: lit from the window, its shadow long and soft. */
function alarm(defs) {
  const [x, y] = up(...ALARM);
  const [tx, ty] = up(...ALARM, 0.05);
  defs.push(
    along(`${id}-voet`, [x + 40, y - 30, x - 40, y + 30], [0, "#eaf1f8"], [0.5, "#aabdd6"], [1, "#5f7699"]),
    along(`${id}-kap`, [tx + 32, ty - 26, tx - 32, ty + 26], [0, "#f7fafc"], [0.5, "#c9d6e6"], [1, "#8299ba"]),
  );
  const ring = (r, width, dash, colour, more = "") => `<circle cx="${n1(tx)}" cy="${n1(ty)}" r="${r}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}"${more}/>`;
  return (
    oval("#16264a", x - 26, y + 20, 50, 44, ` opacity=".55" filter="${url("schaduw")}"`) +
    `<g filter="${url("waas")}">${oval(url("voet"), x, y, 40, 40)}${oval("#7289ab", tx, ty, 34, 34)}${oval(url("kap"), tx + 1, ty - 1, 32, 32)}${ring(24, 5, "11 4.1", "#4c628a", ' opacity=".75"')}${oval("#eef3f8", tx - 1, ty - 1, 9, 9, ' opacity=".5"')}${oval("#ff8a5c", tx + 4, ty + 17, 2, 2)}</g>`
  );
}

/** An opal bowl on the ceiling: its edge drowns in its own light. */
function lamp(defs) {
  const [x, y] = up(...LAMP);
  const [bx, by] = up(...LAMP, 0.09);
  defs.push(
    around(`${id}-bol`, [0, "#fffdf8"], [0.8, "#fff8ea"], [0.95, "#ffecd0"], [1, "#ffdcae"]),
    around(`${id}-krans`, [0.3, "#fff8ea", 0.95], [0.46, "#ffecd0", 0.6], [1, "#ffd9a0", 0]),
  );
  return (
    oval("#7b6a63", x - 16, y + 12, 82, 80, ` opacity=".35" filter="${url("schaduw")}"`) +
    `<g filter="${url("waas")}">${oval("#cdb49b", x, y, 74, 74)}${oval("#f3dcbc", x + 1, y - 2, 72, 72)}${oval(url("bol"), bx, by, 66, 66)}</g>` + oval(url("krans"), bx, by, 150, 150)
  );
}

/** Beside the phone a plant, much too near for the lens. */
function leaves(defs) {
  defs.push(along(`${id}-groen`, [430, 640, 330, 880], [0, "#5f8592"], [0.3, "#2d4c60"], [1, "#101f38"]), along(`${id}-groen2`, [620, 560, 430, 880], [0, "#86a9b4"], [0.3, "#345468"], [1, "#0f1c38"]));
  return `<g filter="${url("dicht")}"><path fill="${url("groen2")}" d="M460 920C470 780 540 640 660 580 680 700 620 820 520 930Z"/><path fill="${url("groen")}" d="M500 930C420 900 330 830 296 716 380 720 470 770 540 900Z"/><path fill="${url("groen2")}" d="M430 930C440 820 420 720 452 640 510 700 540 820 520 930Z"/></g>`;
}

function edge(defs) {
  defs.push(around(`${id}-rand`, [0.5, "#0a142a", 0], [0.8, "#0a142a", 0.3], [1, "#0a142a", 0.66]));
  return `<path fill="${url("rand")}" d="M-345-120H735V960H-345Z"/>`;
}
