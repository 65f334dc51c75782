import { frame } from "../photo.mjs";
import { along, around, n1, oval, seeded, soft } from "../shine.mjs";

const id = "jz";
const url = (name) => `url(#${id}-${name})`;
/** The edge of the pocket and of the flap that hangs over it: the day comes in between them and both run out of the picture. */
const LIP = "M222-80C284 70 330 210 396 340S508 560 580 740";
const FLAP = "M296-80C350 70 392 196 456 316S570 530 630 672";
const BETWEEN = "M222-80C284 70 330 210 396 340S508 560 580 740L630 672C590 572 520 436 456 316S350 70 296-80Z";
/** The same curve as the lip, a thumb further in: where the lining is sewn on. */
const SEAM = "M140-80C206 96 254 244 324 378S440 606 512 786";
/** Folds of the lining: where each begins, how it bends, where it is lost in the dark, how thick it is. */
const FOLDS = [
  [[236, -10], [120, 60], [10, 20], [-240, 150], 54],
  [[300, 150], [180, 190], [80, 260], [-250, 300], 46],
  [[330, 232], [230, 330], [70, 330], [-240, 560], 74],
  [[392, 352], [300, 470], [200, 470], [-80, 830], 58],
  [[440, 450], [370, 590], [330, 640], [130, 910], 64],
  [[520, 600], [470, 700], [430, 780], [380, 920], 50],
];

/** Filmed from inside a coat pocket by day: folds, a zip out of focus, and daylight at one edge only. */
export function draw() {
  const defs = [soft(`${id}-plooi`, 10), soft(`${id}-rits`, 5), soft(`${id}-waas`, 26, 40)];
  const layers = [
    ["diep", 0, lining(defs)],
    ["plooien", 1, folds(defs)],
    ["licht", 2, daylight(defs), 'data-leven="zweef"'],
    ["buiten", 3, outside(defs)],
    ["rand", 4, zip(defs)],
    ["voor", 5, near(defs)],
  ];
  return frame(id, defs.join(""), layers);
}

function lining(defs) {
  defs.push(along(`${id}-voering`, [400, 160, -60, 480], [0, "#3f5987"], [0.25, "#253a63"], [0.55, "#13213f"], [1, "#070d1e"]));
  return `<path fill="${url("voering")}" d="M-260-50H650V900H-260Z"/>`;
}

/** A fold has a side that faces the daylight, a crest and a side that lies in its own shadow; all of it fades inwards. */
function folds(defs) {
  const rnd = seeded(3);
  const drawn = FOLDS.map(([a, b, c, d, thick], at) => {
    defs.push(
      along(`${id}-l${at}`, [...a, ...d], [0, "#7f9cc8", 0.7], [0.3, "#4f6fa2", 0.5], [0.7, "#25406f", 0.3], [1, "#142446", 0.1]),
      along(`${id}-d${at}`, [...a, ...d], [0, "#050a18", 0.2], [0.25, "#050a18", 0.8], [1, "#03060f", 0.5]),
    );
    const there = (up) => `${n1(b[0])} ${n1(b[1] + up * 0.7)} ${n1(c[0])} ${n1(c[1] + up)} ${n1(d[0])} ${n1(d[1] + up * 0.5)}`;
    const back = (up) => `${n1(c[0])} ${n1(c[1] + up * 0.7)} ${n1(b[0])} ${n1(b[1] + up)} ${a.join(" ")}`;
    const lip = thick * (0.8 + rnd() * 0.4);
    return `<path fill="${url(`d${at}`)}" d="M${a.join(" ")}C${there(0)}L${n1(d[0])} ${n1(d[1] + lip * 0.8)}C${back(lip * 1.5)}Z"/><path fill="${url(`l${at}`)}" d="M${a.join(" ")}C${there(-lip)}L${n1(d[0])} ${n1(d[1])}C${back(0)}Z"/>`;
  });
  return `<g filter="${url("plooi")}">${drawn.join("")}</g>`;
}

/** What falls in: a cool breath over the folds. */
function daylight(defs) {
  defs.push(around(`${id}-koel`, [0, "#cfdeea", 0.5], [0.4, "#7f9cc8", 0.2], [1, "#35568b", 0]));
  return `<g transform="rotate(-26 380 250)">${oval(url("koel"), 370, 230, 210, 420)}</g>`;
}

/** The day itself, far too bright, and the flap of the coat against it: thin cloth, so its edge glows. */
function outside(defs) {
  defs.push(
    along(`${id}-dag`, [250, -60, 600, 700], [0, "#a9bedd"], [0.24, "#e2eaf4"], [0.5, "#f1f5fa"], [0.66, "#ffe9d6"], [0.8, "#a9bedd"], [1, "#5578ab"]),
    along(`${id}-klep`, [408, 240, 528, 176], [0, "#7d8297"], [0.1, "#4a5878"], [0.35, "#1d2b4b"], [1, "#0b1429"]),
  );
  return `<path fill="#cfdeea" opacity=".5" filter="${url("waas")}" d="${BETWEEN}"/><g filter="${url("rits")}"><path fill="${url("dag")}" d="${BETWEEN}"/><path fill="${url("klep")}" d="${FLAP}L760 960V-90Z"/></g>`;
}

/** Teeth along the edge, too near for the lens, and the thread that holds the lining. */
function zip(defs) {
  defs.push(
    along(`${id}-tand`, [222, -80, 580, 740], [0, "#7f9cc8"], [0.3, "#e2eaf4"], [0.6, "#f1f5fa"], [0.85, "#7f9cc8"], [1, "#35568b"]),
    along(`${id}-band`, [222, -80, 580, 740], [0, "#1a2d55"], [0.5, "#2b4675"], [1, "#0f1c38"]),
    along(`${id}-draad`, [140, -80, 512, 786], [0, "#ffab66", 0.35], [0.4, "#ffc48f", 0.95], [0.7, "#ffab66", 0.6], [1, "#ffab66", 0.2]),
  );
  const line = (d, colour, width, more = "") => `<path stroke="${colour}" stroke-width="${width}" d="${d}"${more}/>`;
  return (
    `<g fill="none" filter="${url("rits")}">${line(SEAM, "#050a18", 16, ' opacity=".5" transform="translate(-5 5)"')}${line(LIP, url("band"), 44, ' transform="translate(-16 8)"')}` +
    `${line(LIP, "#0a142a", 20, ' stroke-dasharray="14 10" transform="translate(-4 6)"')}${line(LIP, url("tand"), 19, ' stroke-dasharray="13 11"')}</g>` +
    `<g fill="none">${line(SEAM, "#050a18", 5, ' opacity=".4" stroke-dasharray="17 9" stroke-linecap="round" transform="translate(-1 4)"')}${line(SEAM, url("draad"), 3.6, ' stroke-dasharray="17 9" stroke-linecap="round"')}</g>`
  );
}

/** The nearest fold, quite dark, and the dark all round. */
function near(defs) {
  defs.push(
    along(`${id}-dicht`, [120, 690, 60, 860], [0, "#25406f"], [0.2, "#0f1c38"], [1, "#04070f"]),
    around(`${id}-hoek`, [0.32, "#03060f", 0], [0.64, "#03060f", 0.4], [0.8, "#03060f", 0.75]),
  );
  return `<path fill="${url("dicht")}" filter="${url("waas")}" d="M-300 640C-120 600 40 690 150 760 250 820 420 800 660 760V960H-300Z"/>` + oval(url("hoek"), 300, 330, 860, 860);
}
