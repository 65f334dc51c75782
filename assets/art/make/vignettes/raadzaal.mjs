import { across, along, area, blur, dice, disc, down, EDGES, n1, n2, round, shape } from "../light.mjs";
import { frame } from "../photo.mjs";

const HY = 372;
const F = 470;
const EYE = 1.75;
const P = (x, y, z) => [195 + (F * x) / z, HY - (F * (y - EYE)) / z];
const quad = (...points) => shape(points.map((p) => P(...p)));
const WALL = 12;
const NEAR = 3.7;
/** A point on a half round of benches about the middle of the room; `turn` in degrees, 0 straight ahead. */
const on = (radius, turn, y) => {
  const a = (turn * Math.PI) / 180;
  return P(radius * Math.sin(a), y, NEAR + radius * 0.86 * Math.cos(a));
};
const arc = (radius, from, to, y, step = 4) => Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => on(radius, from + i * step, y));
const band = (r, from, to, y0, y1) => shape([...arc(r, from, to, y0), ...arc(r, from, to, y1).reverse()]);
const top = (r0, r1, from, to, y) => shape([...arc(r0, from, to, y), ...arc(r1, from, to, y).reverse()]);

/** A small microphone on a bent neck, with its ring of light. */
function mic(r, turn, y, lit) {
  const [x, base] = on(r, turn, y);
  const k = (on(r, turn, 0)[1] - on(r, turn, 1)[1]) / 100;
  const lean = turn > 0 ? -1 : 1;
  return `<g transform="translate(${n1(x)} ${n1(base)}) scale(${n2(lean * k)} ${n2(k)})">${area("#0b1022", "M-7 2C-7-3 7-3 7 2Z")}<path fill="none" stroke="#0b1022" stroke-width="2.6" d="M0 0C-2-18 2-30 10-38"/><path fill="none" stroke="#0b1022" stroke-width="6" stroke-linecap="round" d="M10-38 15-44"/><path fill="none" stroke="${lit ? "#ff8a5c" : "#c9a080"}" stroke-width="6" d="M8.8-36.6 10.2-38.2"/><path fill="none" stroke="#ffd9a0" stroke-width="1" opacity=".7" d="M-1.5-4C-3-18 1-29 9-38"/></g>`;
}

/** A tall window: the last light outside, roofs and one lit lamp far off, bars and a deep side. */
function pane(x) {
  const w = 1.5;
  const y0 = 1.15;
  const y1 = 5.1;
  const [left, sill] = P(x - w / 2, y0, WALL);
  const [right, head] = P(x + w / 2, y1, WALL);
  const d = `M${n1(left)} ${n1(sill)}V${n1(head + 16)}Q${n1((left + right) / 2)} ${n1(head - 12)} ${n1(right)} ${n1(head + 16)}V${n1(sill)}Z`;
  const wide = right - left;
  return { d, bars: `M${n1(left + wide / 2 - 1.2)} ${n1(head)}h2.4V${n1(sill)}h-2.4ZM${n1(left)} ${n1(head + 44)}h${n1(wide)}v2.4h${n1(-wide)}ZM${n1(left)} ${n1(head + 84)}h${n1(wide)}v1.6h${n1(-wide)}Z`, side: `M${n1(left)} ${n1(sill)}V${n1(head + 16)}q3-6 6-9V${n1(sill)}Z`, light: quad([x - w / 2, 0, 10.6], [x + w / 2, 0, 10.6], [x + w * 0.8, 0, 8.4], [x - w * 0.8, 0, 8.4]) };
}

/** A hanging lamp: cord, brass bowl, warm light below. */
const lamp = (id, x, y, k) => `<g transform="translate(${x} ${y}) scale(${k})">${disc(`url(#${id}-gloed)`, 0, 10, 110, 84)}${area("#0a1022", "M-.8-500h1.6v486h-1.6Z")}${area(`url(#${id}-koper)`, "M-30 6C-28-10-12-16 0-16S28-10 30 6Z")}${disc("#fff3dc", 0, 6, 30, 6)}${disc("#ffd9a0", 0, 6, 30, 6, 0.4)}</g>`;

export function draw() {
  const id = "rz";
  const roll = dice(9);
  const panes = [-7.6, -5.4, -3.2, -1, 1.2, 3.4, 5.6, 7.8].map(pane);
  const wood = (name, light, mid, dark) => along(`${id}-${name}`, [-195, 0], [585, 0], [0, dark], [0.2, mid], [0.36, light], [0.5, mid], [0.66, light], [0.84, mid], [1, dark]);
  const defs = [
    down(`${id}-plafond`, [0, "#0a1022"], [1, "#2c2a44"]),
    along(`${id}-muur`, [0, 150], [0, 430], [0, "#1a2144"], [0.5, "#343458"], [1, "#6b4f56"]),
    along(`${id}-schemer`, [0, 230], [0, 394], [0, "#2a4787"], [0.5, "#6d7fb8"], [0.8, "#d3a0a0"], [1, "#f0b48e"]),
    along(`${id}-vloer`, [0, 420], [0, 844], [0, "#6a3f3a"], [0.3, "#43304a"], [1, "#12132a"]),
    wood("hout", "#d9935c", "#9a5a38", "#3a2228"), wood("hout2", "#b97348", "#7a452f", "#241826"), wood("hout3", "#8a5238", "#55302c", "#150f1e"), wood("blad", "#ffcf98", "#d08a58", "#4a2c2e"),
    round(`${id}-gloed`, [0, "#ffd9a0", 0.85], [0.3, "#ffb877", 0.36], [1, "#ffab66", 0]),
    round(`${id}-warm`, [0, "#ffb877", 0.4], [1, "#ffab66", 0]),
    along(`${id}-lessenaar`, [0, 740], [0, 860], [0, "#9a5a38"], [1, "#1d1420"]),
    down(`${id}-koper`, [0, "#6a4630"], [1, "#c98a50"]),
    along(`${id}-leer`, [0, 500], [0, 760], [0, "#4a3f62"], [0.35, "#23264a"], [1, "#0c1024"]), across(`${id}-zijlicht`, [0, "#ffc48f", 0.55], [0.16, "#ffc48f", 0.08], [0.8, "#7fa0e0", 0.03], [1, "#8fb0f0", 0.35]),
    along(`${id}-spiegel`, [0, 500], [0, 600], [0, "#e9a873", 0.6], [1, "#c9835c", 0]),
    down(`${id}-schaduw`, [0, "#0a0a1c", 0], [1, "#0a0a1c", 0.7]),
    round(`${id}-donker`, [0.5, "#05081a", 0], [1, "#05081a", 0.74]),
    `<clipPath id="${id}-ramen"><path d="${panes.map(({ d }) => d).join("")}"/></clipPath>`, blur(`${id}-wazig`, 4), blur(`${id}-glans`, 3, 10),
  ].join("");
  const roofs = `M-230 400V378${Array.from({ length: 24 }, (_, i) => { const w = 20 + roll() * 18; const h = 6 + roll() * 9; return i % 3 === 1 ? `h3v-${n1(h)}h4v-4h4v-4h6v4h4v4h4v${n1(h)}h${n1(w * 0.4)}` : i % 3 === 2 ? `l${n1(w / 4)}-${n1(h)}h${n1(w / 2)}l${n1(w / 4)} ${n1(h)}` : `v-${n1(h * 0.6)}h${n1(w)}v${n1(h * 0.6)}`; }).join("")}V400ZM252 400V340l-2-2h3l5-26 5 26h3l-2 2V400Z`;
  const ribs = Array.from({ length: 66 }, (_, i) => -90 + i * 2.75);
  const seams = (r, y0, y1, step) => ribs.filter((_, i) => i % step === 0).map((t) => shape([on(r, t, y0), on(r, t, y1), on(r, t + 0.35, y1), on(r, t + 0.35, y0)])).join("");
  /** One row of the half round: front boards, their shade, the shining top, chairs behind it. */
  const row = (r, y, from, to, paint, micStep, lit) => [
    chairs(r + 0.75, from + 6, to - 6, y, micStep),
    area(`url(#${id}-${paint})`, band(r, from, to, 0, y)), area("#1a0f18", seams(r, 0.04, y - 0.06, 2), 'opacity=".4"'),
    area(`url(#${id}-schaduw)`, band(r, from, to, 0, y)), area("#120c18", band(r, from, to, 0, 0.1), 'opacity=".6"'),
    area(`url(#${id}-blad)`, top(r - 0.06, r + 0.42, from, to, y)), area("#ffe6bd", band(r - 0.06, from, to, y - 0.035, y), 'opacity=".7"'), area("#120c18", band(r, from, to, y - 0.13, y - 0.04), 'opacity=".5"'),
    Array.from({ length: Math.floor((to - from - 12) / micStep) + 1 }, (_, i) => mic(r + 0.2, from + 6 + i * micStep, y, i === lit)).join(""),
    Array.from({ length: Math.floor((to - from - 12) / micStep) + 1 }, (_, i) => area("#fff3dc", top(r + 0.08, r + 0.3, from + 8.4 + i * micStep, from + 11.4 + i * micStep, y + 0.004), `opacity="${i % 3 ? 0.55 : 0}"`)).join(""),
  ].join("");
  const chairs = (r, from, to, y, step) => Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => { const [x, b] = on(r, from + i * step, y - 0.1); const k = n2(F / (NEAR + r * 0.86 * Math.cos(((from + i * step) * Math.PI) / 180)) / 100); return `<g transform="translate(${n1(x)} ${n1(b)}) scale(${k})">${area("#1a1d3c", "M-25 10V-34C-25-46-18-50 0-50S25-46 25-34V10Z")}${area("#c98a68", "M-25-30C-25-46-18-50 0-50S25-46 25-34C22-44 14-46 0-46S-22-44-25-30Z", 'opacity=".8"')}</g>`; }).join("");
  return frame(id, defs, [
    ["wand", 0, [
      area(`url(#${id}-muur)`, "M-240-30H630V480H-240Z"), disc(`url(#${id}-warm)`, 195, 400, 420, 130),
      area("#241a30", quad([-9, 0, WALL], [9, 0, WALL], [9, 1.1, WALL], [-9, 1.1, WALL])), area("#8a5238", quad([-9, 1.06, WALL], [9, 1.06, WALL], [9, 1.12, WALL], [-9, 1.12, WALL])),
      area(`url(#${id}-schemer)`, panes.map(({ d }) => d).join("")),
      `<g clip-path="url(#${id}-ramen)">${area("#32406f", roofs)}${[[24, 378], [82, 382], [186, 374], [262, 380], [330, 378], [-60, 380], [430, 376]].map(([x, y]) => disc(`url(#${id}-gloed)`, x, y, 12)).join("")}</g>`,
      area("#1c1f3c", panes.map(({ bars }) => bars).join("")), area("#f0b48e", panes.map(({ side }) => side).join(""), 'opacity=".5"'),
    ].join("")],
    ["plafond", 1, area(`url(#${id}-plafond)`, quad([-12, 5.9, 1.5], [12, 5.9, 1.5], [12, 5.9, WALL], [-12, 5.9, WALL])) + area("#4a3a44", [11.8, 9.6, 7.8, 6.4, 5.2, 4.3].map((z) => quad([-12, 5.7, z], [12, 5.7, z], [12, 6, z], [-12, 6, z])).join(""), 'opacity=".8"') + area("#c98a68", [11.8, 9.6, 7.8, 6.4, 5.2, 4.3].map((z) => quad([-12, 5.7, z], [12, 5.7, z], [12, 5.72, z], [-12, 5.72, z])).join(""), 'opacity=".5"')],
    ["lampen", 1, [[-128, 226, 0.66], [16, 214, 0.7], [195, 208, 0.72], [374, 214, 0.7], [518, 226, 0.66]].map(([x, y, k]) => lamp(id, x, y, k)).join(""), 'data-leven="flikker"'],
    ["banken", 2, [
      area(`url(#${id}-vloer)`, quad([-14, 0, 1], [14, 0, 1], [14, 0, WALL], [-14, 0, WALL])),
      row(6.1, 1.3, -84, 84, "hout3", 8.6, -1), row(4.6, 1.04, -88, 88, "hout2", 10.4, 7), row(3.1, 0.8, -92, 92, "hout", 13.2, 5),
    ].join("")],
    ["vloer", 3, [
      `<g filter="url(#${id}-glans)">${area(`url(#${id}-spiegel)`, band(3.1, -92, 92, 0, -0.85))}${[-60, 60, 195, 330, 450].map((x) => disc(`url(#${id}-gloed)`, x, 650, 34, 130, 0.45)).join("")}</g>`,
      disc(`url(#${id}-warm)`, 195, 600, 260, 70),
    ].join("")],
    ["stoel", 4, `<g transform="translate(268 76) rotate(2 0 660) scale(.9)">${disc("#05060f", 6, 792, 130, 24, 0.6)}${area("#0a0d20", "M-12 716h20v76h-20Z")}${area("#0a0d20", "M-2 776C-60 782-100 800-108 808L-100 814C-60 800-20 794-2 794S60 800 102 814L110 808C100 800 58 782-2 776Z")}${area("#c98a68", "M-2 776C-60 782-100 800-108 808L-105 810C-92 800-56 785-2 780S92 800 107 810L110 808C100 800 58 782-2 776Z", 'opacity=".6"')}${area(`url(#${id}-leer)`, "M-98 690C-98 668-80 662-2 662S96 668 96 690C96 716 80 726-2 726S-98 716-98 690Z")}${area(`url(#${id}-leer)`, "M-82 672C-94 620-96 560-84 526-76 506-50 500-2 500S72 506 80 526C92 560 90 620 78 672 60 684-64 684-82 672Z")}${area(`url(#${id}-zijlicht)`, "M-82 672C-94 620-96 560-84 526-76 506-50 500-2 500S72 506 80 526C92 560 90 620 78 672 60 684-64 684-82 672Z")}${area("#ffc48f", "M-84 526C-76 506-50 500-2 500S72 506 80 526C70 510 44 505-2 505S-74 510-84 526Z", 'opacity=".85"')}${area("#0a0c20", "M-62 660C-70 616-72 570-62 542-56 528-38 524-2 524S52 528 58 542C68 570 66 616 58 660 40 668-44 668-62 660Z", 'opacity=".35"')}${area("#0e1228", "M-120 612C-122 602-112 600-102 604L-96 690H-108ZM116 612C118 602 108 600 98 604L92 690H104Z")}${area("#e9a878", "M-121 610C-120 601-112 600-102 604L-101 607C-112 604-118 605-121 610ZM117 610C116 601 108 600 98 604L97 607C108 604 114 605 117 610Z", 'opacity=".8"')}</g>`],
    ["voor", 5, `<g filter="url(#${id}-wazig)">${area(`url(#${id}-lessenaar)`, "M-240 742C-100 730 40 742 128 764L142 900H-240Z")}${area("#ffc48f", "M-240 740C-100 728 40 740 130 763L128 770C40 748-100 737-240 750Z", 'opacity=".85"')}<g transform="translate(34 -6)"><path fill="none" stroke="#0a0d20" stroke-width="9" stroke-linecap="round" d="M-6 746C-20 660 0 590 52 552"/><path fill="none" stroke="#e9a878" stroke-width="3" opacity=".7" d="M-10 740C-24 660-2 588 50 550"/><path fill="none" stroke="#10142c" stroke-width="24" stroke-linecap="round" d="M54 550 84 528"/><path fill="none" stroke="#ff8a5c" stroke-width="24" d="M49 553.5 54 550"/><path fill="none" stroke="#f0b98a" stroke-width="5" stroke-linecap="round" opacity=".75" d="M56 541 80 523"/></g></g>${area(`url(#${id}-donker)`, EDGES)}`],
  ]);
}
