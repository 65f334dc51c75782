import { across, along, area, backlight, between, blur, dice, disc, dots, down, EDGES, lens, n1, n2, PEOPLE, person, round, shape, tilted } from "../light.mjs";
import { frame } from "../photo.mjs";

const TILT = -4;
const MIDDLE = [195, 430];
const P = lens({ f: 560, vx: 195, hy: 430, eye: 1.6 });
/** A point in the bumper-car hall: `u` metres along its front, `v` metres inside, `y` up (below zero: mirrored in the wet ground). */
const hall = (u, v, y) => P(-6.5 + 0.745 * u - 0.667 * v, y, 6.5 + 0.667 * u + 0.745 * v);
const wall = (u0, u1, y0, y1, v = 0) => shape([hall(u0, v, y0), hall(u1, v, y0), hall(u1, v, y1), hall(u0, v, y1)]);
const LONG = 13;
const DEEP = 8;
const scaleAt = (u, v) => 560 / (6.5 + 0.667 * u + 0.745 * v);
const WHEEL = [276, 214];
const R = 122;

const COLUMNS = [0, 3.25, 6.5, 9.75, 13];
const bulbs = (y, from, step, up = 1) => Array.from({ length: Math.ceil((LONG - from) / step) }, (_, i) => [...hall(from + i * step, 0, y * up), Math.max(1, scaleAt(from + i * step, 0) * 0.048)]);
const columnBulbs = (up = 1) => COLUMNS.flatMap((u) => [0.7, 1.15, 1.6, 2.05, 2.5, 2.95].map((y) => [...hall(u, 0, y * up), scaleAt(u, 0) * 0.036]));

const SHELL = "M-46-8C-50-30-46-60-32-62-24-60-28-34-16-30-10-28-8-34-6-40 2-47 14-46 24-40 40-35 50-22 48-6Z";

/** A bumper car: rubber ring, shell with the light on its back, a pole up to the ceiling. */
function car(id, u, v, flip, colour) {
  const [x, y] = hall(u, v, 0.35);
  const k = (scaleAt(u, v) * 1.9) / 100;
  const top = (hall(u, v, 3.4)[1] - y) / k;
  return `<g transform="translate(${n1(x)} ${n1(y)}) scale(${n2(flip ? -k : k)} ${n2(k)})">${disc(`url(#${id}-onder)`, 0, 6, 66, 13)}${area("#2b2440", `M-33-40V${n1(top)}h2.5V-40Z`)}${area("#191430", "M-40-14C-46-50-40-66-27-64-20-62-18-44-16-30Z")}${area(colour, SHELL)}${area(`url(#${id}-lak)`, SHELL)}${area("#ffe6c4", "M-6-40C4-46 14-44 24-38 36-34 44-28 46-18 38-26 24-32 10-35 2-36-3-38-6-40Z", 'opacity=".55"')}${area("#191430", "M2-44l7-13 3 1-6 13Z")}${disc("#191430", 9, -57, 7, 3)}${area("#0c0a18", "M-52-9C-52-18 52-18 53-8 54 4 47 9 0 9S-53 4-52-9Z")}${area("#7c6a86", "M-50-9C-46-15 46-15 51-8 40-12-40-12-50-9Z")}${disc("#fff3dc", 42, -17, 3.5, 3)}</g>`;
}

function stall(x, w, top, base, colour) {
  const teeth = Array.from({ length: 8 }, (_, i) => area(i % 2 ? "#c9c3d6" : colour, `M${n1(x + (w * i) / 8)} ${top + 26}h${n1(w / 8)}v8q${n1(-w / 16)} 9 ${n1(-w / 8)} 0Z`)).join("");
  const stripes = Array.from({ length: 8 }, (_, i) => area(i % 2 ? "#8d86a6" : colour, shape([[x + 14 + ((w - 28) * i) / 8, top], [x + 14 + ((w - 28) * (i + 1)) / 8, top], [x + (w * (i + 1)) / 8, top + 26], [x + (w * i) / 8, top + 26]]))).join("");
  return `${area("url(#km-kraam)", `M${x + 6} ${top + 26}h${w - 12}V${base - 24}h${12 - w}Z`)}${area("#10142b", `M${x + 2} ${base - 30}h${w - 4}V${base + 4}h${4 - w}Z`)}${area("#ffcf94", `M${x + 2} ${base - 32}h${w - 4}v3h${4 - w}Z`, 'opacity=".8"')}${stripes}${teeth}${area("#0a0e22", `M${x} ${top}h${w}v34h${-w}Z`, 'opacity=".32"')}`;
}

function wheel(id) {
  const [cx, cy] = tilted(WHEEL, TILT, MIDDLE);
  const on = (r, i, of) => [cx + r * Math.cos((i * 2 * Math.PI) / of), cy + r * Math.sin((i * 2 * Math.PI) / of)];
  const ring = (r, w, c) => `<circle cx="${n1(cx)}" cy="${n1(cy)}" r="${r}" fill="none" stroke="${c}" stroke-width="${w}"/>`;
  const spokes = Array.from({ length: 14 }, (_, i) => `M${n1(cx)} ${n1(cy)}L${on(R, i, 14).map(n1).join(" ")}`).join("");
  const cabins = Array.from({ length: 14 }, (_, i) => on(R + 6, i, 14));
  const lamps = Array.from({ length: 14 }, (_, i) => [0.3, 0.44, 0.58, 0.72, 0.86].map((k) => [...on(R * k, i, 14), 1.1])).flat();
  const rim = Array.from({ length: 56 }, (_, i) => [...on(R, i, 56), 1.5]);
  return `${disc(`url(#${id}-wielgloed)`, cx, cy, R * 1.35)}${ring(R, 3, "#3c4f85")}${ring(R - 9, 1.4, "#33447a")}<path fill="none" stroke="#33447a" stroke-width="1.6" d="${spokes}"/>${dots("#1f2c5e", cabins.map(([x, y]) => [x, y, 7.5]))}${dots("#ffc48f", cabins.map(([x, y]) => [x, y, 4.6]))}${dots("#fff3dc", cabins.map(([x, y]) => [x, y, 2.2]))}${dots("#b9a5ff", lamps)}${dots("#ffe6c4", rim)}${disc("#ffd9a0", cx, cy, 7)}${disc("#fff3dc", cx, cy, 3.5)}`;
}

/** A cord of lamps that hangs between two points. */
const cord = (a, b, sag, count) => Array.from({ length: count }, (_, i) => { const t = i / (count - 1); const [x, y] = between(a, b, t); return [x, y + sag * 4 * t * (1 - t), 3.1]; });

/** Who stands there: clothes, x, distance, which side the light catches, height in metres. */
const CROWD = [["coat", 36, 11.5, 1, 1.7], ["hood", 55, 11.8, 1, 1.76], ["bag", 222, 9.6, -1, 1.74], ["coat", 247, 9.4, -1, 1.66], ["hood", 266, 9.3, -1, 1.2], ["arm", 326, 7.4, -1, 1.74], ["hood", -112, 8.6, 1, 1.8], ["coat", -84, 8.8, 1, 1.68], ["bag", 462, 9.6, -1, 1.75], ["coat", 484, 9.9, -1, 1.68]];
const SUIT = { rim: "url(#km-rug)", body: "#0c1232" };

export function draw() {
  const id = "km";
  const roll = dice(11);
  const tilt = (body) => `<g transform="rotate(${TILT} ${MIDDLE.join(" ")})">${body}</g>`;
  const defs = [
    down(`${id}-lucht`, [0, "#0a1430"], [0.3, "#16265a"], [0.46, "#46468a"], [0.53, "#a5728c"], [0.6, "#e09a7a"]),
    round(`${id}-gloed`, [0, "#ffb877", 0.62], [0.4, "#f0916a", 0.24], [1, "#b565a0", 0]),
    round(`${id}-wielgloed`, [0, "#b48cff", 0.34], [0.7, "#8a78e0", 0.2], [1, "#8a78e0", 0]),
    round(`${id}-lamp`, [0, "#fff3dc", 0.95], [0.25, "#ffd9a0", 0.5], [1, "#ffab66", 0]),
    backlight(`${id}-rug`, "#e0906a", "#0c1232"),
    round(`${id}-scherm`, [0, "#a9c8ff", 0.6], [1, "#7da4ff", 0]),
    round(`${id}-onder`, [0, "#05060f", 0.8], [1, "#05060f", 0]),
    round(`${id}-donker`, [0.58, "#040818", 0], [1, "#040818", 0.66]),
    along(`${id}-wand`, [-160, 0], [150, 0], [0, "#5a2f66"], [0.45, "#c2626a"], [1, "#ffb877"]),
    along(`${id}-plafond`, [0, 260], [0, 400], [0, "#40305e"], [1, "#e39a78"]),
    along(`${id}-baan`, [0, 410], [0, 520], [0, "#f2ab78"], [0.5, "#8c5470"], [1, "#3a2a55"]),
    along(`${id}-bord`, [-100, 0], [310, 0], [0, "#060a1c", 0.3], [1, "#060a1c", 0]),
    down(`${id}-bordlicht`, [0, "#ffd9a0", 0.55], [0.4, "#ffd9a0", 0], [0.7, "#ffd9a0", 0], [1, "#ffc48f", 0.7]),
    down(`${id}-lak`, [0, "#ffe6c4", 0.75], [0.35, "#ffe6c4", 0.1], [1, "#0a0818", 0.7]),
    down(`${id}-kraam`, [0, "#ffe0ab"], [1, "#e98a58"]),
    along(`${id}-grond`, [0, 430], [0, 844], [0, "#4d3f68"], [0.2, "#2a2c56"], [0.6, "#131c3c"], [1, "#080e22"]),
    along(`${id}-spiegel`, [0, 480], [0, 800], [0, "#ffb877", 0.85], [0.5, "#d9766a", 0.5], [1, "#8a58a0", 0.05]),
    across(`${id}-buis`, [0, "#141b38"], [0.55, "#4a3d5c"], [0.75, "#c98a68"], [1, "#141b38"]),
    blur(`${id}-nat`, 3, 15), blur(`${id}-zacht`, 5), blur(`${id}-onscherp`, 7),
  ].join("");

  const far = Array.from({ length: 26 }, (_, i) => [200 + i * 15 + roll() * 10, 404 + roll() * 20, 1.4 + roll() * 1.4]);
  const trees = `M-230 440V372${Array.from({ length: 17 }, () => `q12-${n1(10 + roll() * 22)} 26-${n1(4 + roll() * 8)}t26 ${n1(6 + roll() * 8)}`).join("")}V440Z`;
  const legs = `M${WHEEL[0] - 2} ${WHEEL[1]}h4l62 224h-8l-56-200-56 200h-8Z`;
  const panels = Array.from({ length: 13 }, (_, u) => area(["#4d3f86", "#23607a", "#a3503f"][u % 3], shape([hall(u, 0, 3.4), hall(u + 1, 0, 3.4), hall(u + 1, 0, 4.7), hall(u + 0.5, 0, 4.98), hall(u, 0, 4.7)])) + area("#f5d2a8", shape([hall(u + 0.5, 0, 3.75), hall(u + 0.78, 0, 4.1), hall(u + 0.5, 0, 4.45), hall(u + 0.22, 0, 4.1)]), 'opacity=".28"')).join("");
  const ceiling = Array.from({ length: 42 }, (_, i) => [0.8 + (i % 7) * 1.9, 1 + Math.floor(i / 7) * 1.3]).map(([u, v]) => [...hall(u, v, 3.36), scaleAt(u, v) * 0.05]);
  const back = Array.from({ length: 13 }, (_, u) => (u % 2 ? "" : wall(u, u + 1, 0.35, 3.4, DEEP))).join("");
  const posts = (up, w) => COLUMNS.map((u) => wall(u - w, u + w, 0.35 * up, 3.4 * up)).join("");
  const cars = [[5.6, 5.6, 0, "#5a4fa8"], [9.6, 5, 1, "#2f7f93"], [11.6, 3, 1, "#6b5aa0"], [7.6, 3.4, 1, "#5a4fa8"], [8.6, 1.1, 0, "#cf6546"], [4.9, 1.4, 1, "#2f8093"], [2.4, 2, 0, "#cf6546"]];
  const streaks = (list, long) => `<path fill="none" stroke="#ffd9a0" stroke-width="5" d="${list.map(([x, y]) => `M${n1(x)} ${n1(y - long)}v${2 * long}`).join("")}"/>`;
  const mirror = [
    area(`url(#${id}-spiegel)`, wall(-1, LONG, -0.35, -3.2)),
    area("#0f1434", posts(-1, 0.09), 'opacity=".7"'),
    area("#7a4a78", wall(-1, LONG, -3.6, -4.7), 'opacity=".45"'),
    streaks(bulbs(3.4, 0.2, 1.5, -1), 22), streaks(bulbs(4.8, 0.9, 1.5, -1), 30),
    area("#ffe0ab", COLUMNS.map((u) => wall(u + 0.12, u + 0.3, -0.2, -5.6)).join("")),
    `<circle cx="${WHEEL[0]}" cy="${860 - WHEEL[1]}" r="${R}" fill="none" stroke="#a493ef" stroke-width="7" opacity=".6"/>`,
    area("#ffbe7c", "M356 452h92v104h-92ZM476 460h110v120h-110Z", 'opacity=".8"'),
    area("#cfe2ff", "M350 640h8v60h-8Z"),
  ].join("");
  const shades = CROWD.map(([which, x, z, , tall]) => `<path d="${PEOPLE[which]}" transform="translate(${x} ${n1(430 + 896 / z)}) scale(${n2((4.8 * tall) / z)} ${n2((-5.6 * tall) / z)})"/>`).join("");
  const ripples = Array.from({ length: 84 }, () => { const t = roll() ** 1.5; const y = 505 + t * 350; const w = (14 + roll() * 70) * (0.4 + t); return `M${n1(-220 + roll() * 830)} ${n1(y)}q${n1(w / 2)} ${n1(-4 * (0.5 + t))} ${n1(w)} 0q${n1(-w / 2)} ${n1(4 * (0.5 + t))} ${n1(-w)} 0Z`; });
  const glints = Array.from({ length: 26 }, () => { const w = n1(4 + roll() * 12); return `M${n1(-140 + roll() * 520)} ${n1(545 + roll() * 230)}q${n1(w / 2)}-1.2 ${w} 0q${n1(-w / 2)} 1.2-${w} 0Z`; }).join("");
  const strings = [cord([-225, 50], [22, 128], 30, 13), cord([22, 128], [620, 92], 62, 29), cord([22, 128], [306, 307], 30, 18)];
  const line = (list) => `M${list.map(([x, y]) => `${n1(x)} ${n1(y)}`).join("L")}`;
  const lit = (list) => list.map(([x, y, r]) => disc(`url(#${id}-lamp)`, x, y, r * 5)).join("") + dots("#fff3dc", list);
  const odd = (list, rest) => list.filter((_, i) => i % 2 === rest);
  const rows = [...bulbs(3.4, 0.2, 0.38), ...bulbs(4.76, 0.2, 0.38)];

  return frame(id, defs, [
    ["lucht", 0, tilt(area(`url(#${id}-lucht)`, "M-260-60H650V900H-260Z") + disc(`url(#${id}-gloed)`, 110, 400, 430, 250) + area("#3a2f60", trees, 'opacity=".75"') + area("#33447a", legs))],
    ["wiel", 1, wheel(id), `data-leven="draai" data-as="${tilted(WHEEL, TILT, MIDDLE).map(n1).join(" ")}"`],
    ["kramen", 1, tilt(`<g filter="url(#${id}-zacht)">${dots("#ffbe7c", far.map(([x, y, r]) => [x, y, r * 2.4]))}</g>${dots("#ffe6c4", far)}${stall(346, 112, 358, 462, "#7a4a78")}${stall(466, 130, 346, 470, "#2f6f83")}`)],
    ["hal", 2, tilt([
      area(`url(#${id}-grond)`, "M-280 446H660V960H-280Z"),
      area(`url(#${id}-plafond)`, shape([hall(-1, 0, 3.4), hall(LONG, 0, 3.4), hall(LONG, DEEP, 3.4), hall(-1, DEEP, 3.4)])),
      area(`url(#${id}-wand)`, wall(-1, LONG, 0.35, 3.4, DEEP)), area("#3a2358", back, 'opacity=".35"'),
      area("#ffd9a0", wall(-1, LONG, 2.9, 3.1, DEEP), 'opacity=".8"'),
      area(`url(#${id}-baan)`, shape([hall(-1, 0, 0.35), hall(LONG, 0, 0.35), hall(LONG, DEEP, 0.35), hall(-1, DEEP, 0.35)])),
      lit(ceiling),
      disc(`url(#${id}-gloed)`, 120, 440, 190, 70),
      cars.map(([u, v, flip, colour]) => car(id, u, v, flip, colour)).join(""),
      area("#141736", wall(-1, LONG, 0, 0.35)), area("#ffc48f", wall(-1, LONG, 0.31, 0.37), 'opacity=".75"'),
      area("#1a1a3c", posts(1, 0.1)), area("#e9a073", COLUMNS.map((u) => wall(u + 0.05, u + 0.1, 0.35, 3.4)).join("")),
      panels, area(`url(#${id}-bord)`, wall(-1, LONG, 3.4, 5)), area(`url(#${id}-bordlicht)`, wall(-1, LONG, 3.4, 4.95)),
      dots("#7d5a48", rows), lit(columnBulbs()), lit(odd(rows, 0)),
    ].join(""))],
    ["lampjes", 2, tilt(lit(odd(rows, 1))), 'data-leven="knipper"'],
    ["nat", 3, tilt(`<g filter="url(#${id}-nat)" opacity=".85">${mirror}<g fill="#0a1030" opacity=".8">${shades}</g></g>${area("#0a1130", ripples.slice(0, 58).join(""), 'opacity=".34"')}${area("#d99a86", ripples.slice(58).join(""), 'opacity=".16"')}${area("#ffe6c4", glints, 'opacity=".4"')}`)],
    ["mensen", 4, tilt(CROWD.map(([which, x, z, side, tall]) => person(which, x, 430 + 896 / z, (560 * tall) / z, { side, ...SUIT })).join("") + disc(`url(#${id}-scherm)`, 355, 414, 24) + area("#d8e6ff", "M352 408h5.5l-1 10h-5.5Z"))],
    ["snoer", 4, tilt(area("#0a1030", "M19.5 118h5l5 680h-15Z") + `<path fill="none" stroke="#0a1030" stroke-width="1.5" d="${strings.map(line).join("")}"/>` + dots("#8a6a58", strings.flat().map(([x, y, r]) => [x, y, r * 0.9])) + strings.map((list) => lit(odd(list, 0))).join(""))],
    ["snoerlicht", 4, tilt(strings.map((list) => lit(odd(list, 1))).join("")), 'data-leven="knipper"'],
    ["hek", 5, `<g filter="url(#${id}-onscherp)">${area("#0d1430", [-170, -60, 50, 160, 270, 380, 490].map((x) => `M${x} 740h17l4 160h-25Z`).join(""))}${area("#8a5c58", [-170, -60, 50, 160, 270, 380, 490].map((x) => `M${x} 740h4l-2 160h-6Z`).join(""))}${area(`url(#${id}-buis)`, "M-240 728C0 704 330 690 640 708V752C330 734 0 748-240 772Z")}${area("#ffc48f", "M-240 731C0 707 330 693 640 711V719C330 702 0 715-240 740Z", 'opacity=".9"')}</g>${area(`url(#${id}-donker)`, EDGES)}`],
  ]);
}
