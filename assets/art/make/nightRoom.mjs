import { along, around, n1, oval, seeded, soft } from "./shine.mjs";

/** A bedroom wall at night, and what is behind its window; drawn for the vignette "bureau", whose gradients it adds to `defs`. */
const HOLE = "M-150 56H216V446H-150Z";

/** Behind the glass: a wide dark polder, a canal, the lights of the town on the horizon. */
export function outside(id, defs) {
  const url = (name) => `url(#${id}-${name})`;
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

/** The wall with the window in it, the light of a flame at (x, y) on the plaster, photos with tape, the lamp that is off. */
export function room(id, defs, [x, y]) {
  const url = (name) => `url(#${id}-${name})`;
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
  for (const [from, w, tone, o] of [[-30, 17, "#ffb57a", 0.16], [2, 12, "#ffb57a", 0.3], [-72, 20, "#7f9cc8", 0.07], [-128, 24, "#7f9cc8", 0.06], [-8, 13, "#04091a", 0.4], [-50, 18, "#04091a", 0.42], [-100, 22, "#04091a", 0.4]])
    folds += `<path fill="${tone}" opacity="${o}" d="M${from}-40c10 130-10 230 4 340 8 70-2 150 6 224h${w}c-6-70 6-150-2-224-12-110 10-210 0-340Z"/>`;
  folds += `<path fill="#ffc48f" opacity=".55" d="M20-40C34 90 10 210 30 330c8 60-4 130 10 196h-5c-12-70 0-130-9-194C8 216 30 90 17-40Z"/>`;
  const light = `<g clip-path="${url("pleister")}">${oval(url("gloed"), x + 60, y + 16, 400, 330)}</g>${oval(url("weerschijn"), 150, 440, 150, 120)}`;
  return `${wall}${light}${bars}${edges}${ghost}${sill}${folds}${pinned()}${lamp(id, defs)}`;
}

/** Three prints on the wall: sky and water, nobody on them. */
function pinned() {
  const print = (x, y, turn, sky, land, paper) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})"><path fill="#050a18" opacity=".45" d="M5 6h50v60H5z"/><path fill="${paper}" d="M0 0h50v60H0z"/><path fill="${sky}" d="M4 4h42v42H4z"/><path fill="${land}" d="M4 30c12-3 28 2 42-2v18H4z"/><path fill="#d9c9b4" opacity=".5" d="M15-5h20v9H15z"/></g>`;
  return print(252, 118, -5, "#6a5673", "#3a3350", "#a48a80") + print(318, 104, 4, "#4b5f8e", "#26345c", "#7d7488") + print(384, 150, -8, "#54597f", "#2a3050", "#5c5b78") + print(470, 110, 6, "#35466f", "#1c2947", "#404a6a");
}

/** The desk lamp is off: a dark arm and hood, with only the candle's rim on them, and its shadow on the wall. */
function lamp(id, defs) {
  const url = (name) => `url(#${id}-${name})`;
  defs.push(along(`${id}-kap`, [282, 290, 372, 232], [0, "#c98a60"], [0.16, "#6d4d55"], [0.5, "#1f2947"], [1, "#0c152c"]), along(`${id}-arm`, [0, 0, 8, 3], [0, "#b87f5c"], [0.4, "#27304d"], [1, "#0b1329"]));
  const hood = "M344 214c14-5 26 4 27 17l-3 16c-10 22-32 42-56 54l-40-50c18-22 44-34 72-37Z";
  const arms = "M356 226l8-3 58 108-8 5ZM414 326l10 6-34 168h-11Z";
  return `<g transform="translate(-36 4)">${
    `<g filter="${url("mist")}" opacity=".5" fill="#050a1a"><path transform="translate(52 -46) scale(1.06)" d="${hood}${arms}"/></g>` +
    `<path fill="#141d38" d="${arms}"/><path fill="#d69a6c" opacity=".65" d="M356 226l2.5-1 58 108-2.5 3ZM414 326l2.5 1.5-34.5 172.5h-3Z"/><circle cx="418" cy="330" r="8" fill="#1a2442"/><circle cx="415.5" cy="328.5" r="4" fill="#c08a66" opacity=".5"/>` +
    `<path fill="${url("kap")}" d="${hood}"/><path fill="#060b1a" d="M272 251c-4 10 2 26 12 37s22 16 28 13c4-8-4-22-14-33s-20-18-26-17Z"/><path fill="#e9ab78" opacity=".75" d="M272 251c-4 10 2 26 12 37s22 16 28 13c-8 0-17-5-26-15s-14-24-14-35Z"/><circle cx="293" cy="277" r="9" fill="#3b4564"/><path fill="#ffdcae" opacity=".7" d="M286 279c1 4 4 6 8 6-5-1-7-3-8-6Z"/>`
  }</g>`;
}
