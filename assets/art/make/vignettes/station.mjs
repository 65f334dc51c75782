import { along, area, backlight, blur, dice, disc, down, EDGES, lens, n1, n2, PEOPLE, person, round, shape } from "../light.mjs";
import { frame } from "../photo.mjs";

const HY = 418;
const P = lens({ f: 520, vx: 236, hy: HY, eye: 1.6 });
/** The platform lies 0 high, from its edge at -1.6 to the wall far right; the rails lie lower. */
const RIM = -1.3;
const quad = (a, b, c, d) => shape([P(...a), P(...b), P(...c), P(...d)]);
const ground = (x0, x1, z0, z1, y = 0) => quad([x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1]);
const upright = (x, y0, y1, z0, z1) => quad([x, y0, z0], [x, y0, z1], [x, y1, z1], [x, y1, z0]);
const facing = (x0, x1, y0, y1, z) => quad([x0, y0, z], [x1, y0, z], [x1, y1, z], [x0, y1, z]);
const FAR = 90;
const ROOF = { y: 3.7, from: -2.1, to: 5.2 };
const POSTS = [5, 9, 13, 17, 22, 28, 36, 48];
const LAMPS = [3.4, 5, 7, 9, 11, 13, 15, 17, 19.5, 22, 25, 28, 32, 36, 42, 48];

const lampStrip = (z) => quad([0.9, ROOF.y - 0.12, z], [1.5, ROOF.y - 0.12, z], [1.5, ROOF.y - 0.12, z + 0.9], [0.9, ROOF.y - 0.12, z + 0.9]);

/** A bench seen from its end: slats on two legs. */
function bench(x, z, long = 1.8) {
  const slats = [0, 0.16, 0.32].map((d) => ground(x + d, x + d + 0.12, z, z + long, 0.46)).join("");
  const back = [0.62, 0.8].map((y) => upright(x + 0.5, y, y + 0.12, z, z + long)).join("");
  const legs = [z + 0.15, z + long - 0.2].map((at) => facing(x + 0.04, x + 0.44, 0, 0.44, at)).join("");
  return area("#0c142c", legs) + area("#6d5a5c", slats) + area("#a9826a", back) + area("#0a1024", ground(x - 0.1, x + 0.8, z, z + long), 'opacity=".5"');
}

/** A parked bicycle from its side, 170 wide: wheels, frame, saddle, handlebar; `light` falls on it from above. */
function bicycle(x, y, k, colour, light) {
  const tubes = "M-54-34-26-78H26L54-34M-26-78-2-34 26-78M-54-34H-2M-31-96-26-78M26-78 20-100";
  const round = "M-54-68a34 34 0 1 0 .1 0ZM54-68a34 34 0 1 0 .1 0Z";
  const top = "M-46-97c10-4 22-4 32 0M12-102c8-2 16 0 24-8M-84-50a34 34 0 0 1 56-6M24-50a34 34 0 0 1 56-6M-26-79H26";
  return `<g transform="translate(${n1(x)} ${n1(y)}) scale(${k})" fill="none" stroke-linecap="round"><g stroke="${colour}"><path stroke-width="3.5" d="${round}"/><path stroke-width="4" d="${tubes}"/><path stroke-width="5" d="M-46-96c10-4 22-4 32 0M12-101c8-2 16 0 24-8"/><path stroke-width="4" d="M-92-72c18-14 52-16 70 0"/></g><path stroke="${light}" stroke-width="1.1" opacity=".7" transform="translate(0 -2)" d="${top}"/></g>`;
}

/** The train on the second track: dark flank, lit windows with seats behind them, doors. */
const TRAIN = { x: -4.4, from: 3, to: 34 };
const COMPARTMENTS = Array.from({ length: 14 }, (_, i) => ({ z: 3.1 + i * 2.2, door: i % 4 === 2 }));
const pane = (y0, y1, from, to) => COMPARTMENTS.filter(({ door }) => !door).map(({ z }) => upright(TRAIN.x, y0, y1, z + from, z + to)).join("");
const leaves = (y0, y1, inset) => COMPARTMENTS.filter(({ door }) => door).map(({ z }) => upright(TRAIN.x, y0, y1, z + inset, z + 0.92 - inset) + upright(TRAIN.x, y0, y1, z + 0.98 + inset, z + 1.9 - inset)).join("");

const CROWD = [["coat", 0.55, 15, -1, 1.68], ["hood", 1.05, 15.4, -1, 1.78], ["bag", -0.3, 22, -1, 1.72], ["hood", 0.5, 30, -1, 1.7], ["coat", 1.9, 24, -1, 1.7], ["bag", 2.6, 11, -1, 1.76], ["hood", 0.1, 40, -1, 1.7]];

export function draw() {
  const id = "st";
  const roll = dice(5);
  const [vx] = P(0, 0, FAR);
  const defs = [
    down(`${id}-lucht`, [0.1, "#12245a"], [0.34, "#2f4f92"], [0.44, "#6b7fb8"], [0.49, "#c9a0a8"], [0.52, "#f0b48e"]),
    round(`${id}-gloed`, [0, "#ffd9a0", 0.6], [0.45, "#ffab66", 0.2], [1, "#ffab66", 0]),
    round(`${id}-poel`, [0, "#ffd9a0", 0.55], [0.5, "#ffb877", 0.2], [1, "#ffab66", 0]),
    along(`${id}-dak`, [0, -60], [0, HY], [0, "#070d20"], [0.55, "#1c2a52"], [1, "#8a7a8c"]),
    along(`${id}-perron`, [0, HY], [0, 844], [0, "#a58a90"], [0.08, "#5f6488"], [0.35, "#2b3a66"], [1, "#0c1530"]),
    along(`${id}-flank`, [-195, 0], [220, 0], [0, "#0d1836"], [0.5, "#1f3264"], [1, "#6a6c92"]),
    along(`${id}-ruit`, [-195, 0], [230, 0], [0, "#ffc98a"], [0.6, "#ffdcae"], [1, "#ffe9d6"]),
    along(`${id}-spoor`, [0, HY], [0, 844], [0, "#6a6480"], [0.3, "#141d3c"], [1, "#060b1a"]),
    along(`${id}-wand`, [585, 0], [250, 0], [0, "#101c3e"], [0.6, "#2a3a6a"], [1, "#7a7796"]),
    down(`${id}-paal`, [0, "#4a4a68"], [1, "#0f1a3a"]),
    round(`${id}-klok`, [0, "#fff3dc"], [0.8, "#ffe6bd"], [1, "#e9c08a"]),
    backlight(`${id}-rug`, "#f0b088", "#101a38"),
    round(`${id}-donker`, [0.58, "#040818", 0], [1, "#040818", 0.7]),
    blur(`${id}-nat`, 4, 12), blur(`${id}-zacht`, 5), blur(`${id}-onscherp`, 3),
  ].join("");
  const trees = `M-230 ${HY + 8}V388${Array.from({ length: 20 }, () => `q10-${n1(8 + roll() * 14)} 21-${n1(2 + roll() * 5)}t21 ${n1(3 + roll() * 6)}`).join("")}V${HY + 8}Z`;
  const masts = [[70, 236], [140, 300], [178, 342], [198, 368]].map(([x, top], i) => `M${x} ${HY}V${top}h${3 - i * 0.5}V${HY}ZM${x - 40 + i * 8} ${top + 10}h${80 - i * 16}v${2 - i * 0.3}h-${80 - i * 16}Z`).join("");
  const carriages = Array.from({ length: 17 }, (_, i) => (i % 6 === 5 ? "" : `M${-66 + i * 18} 353h13v12h-13Z`)).join("");
  const wires = `<path fill="none" stroke="#2a3a6c" stroke-width="1" d="M-230 120 ${vx} ${HY - 14}M-230 190 ${vx} ${HY - 12}"/>`;
  const tiles = Array.from({ length: 20 }, (_, i) => 2.2 * 1.19 ** i).map((z) => quad([RIM, 0, z], [6.4, 0, z], [6.4, 0, z + z * 0.012], [RIM, 0, z + z * 0.012])).join("") + [0.2, 1.4, 2.6, 3.8].map((x) => ground(x, x + 0.02, 1.6, FAR)).join("");
  const beams = LAMPS.concat([2.4]).map((z) => quad([ROOF.from, ROOF.y - 0.02, z], [ROOF.to, ROOF.y - 0.02, z], [ROOF.to, ROOF.y - 0.3, z], [ROOF.from, ROOF.y - 0.3, z])).join("");
  const posts = [...POSTS].reverse().map((z) => { const lit = 0.055; return area(`url(#${id}-paal)`, facing(2.9, 3.12, 0, ROOF.y - 0.1, z)) + area("#f0b98a", facing(2.9, 2.9 + lit, 0, ROOF.y - 0.1, z), 'opacity=".8"') + area("#141f40", shape([P(2.9, ROOF.y - 0.9, z), P(2.9, ROOF.y - 0.7, z), P(1.6, ROOF.y - 0.1, z), P(1.35, ROOF.y - 0.1, z)])); }).join("");
  const pools = LAMPS.filter((_, i) => i % 2 === 0).map((z) => { const [x, y] = P(1.2, 0, z + 0.4); return disc(`url(#${id}-poel)`, x, y, 900 / z, 210 / z); }).join("");
  const shine = LAMPS.map((z) => quad([0.85, 0.12 - ROOF.y, z], [1.55, 0.12 - ROOF.y, z], [1.55, 0.12 - ROOF.y, z + 0.9], [0.85, 0.12 - ROOF.y, z + 0.9])).join("");
  const [kx, ky] = P(1.55, 2.9, 7.6);
  const shades = CROWD.map(([which, x, z, , tall]) => { const [px, py] = P(x, 0, z); const k = (5.2 * tall) / z; return `<path d="${PEOPLE[which]}" transform="translate(${n1(px)} ${n1(py)}) scale(${n2(k * 0.86)} ${n2(-k)})"/>`; }).join("");
  return frame(id, defs, [
    ["lucht", 0, area(`url(#${id}-lucht)`, "M-230-30H620V880H-230Z") + disc(`url(#${id}-gloed)`, vx, HY, 260, 110) + area("#4b5a92", trees) + area("#22356a", masts) + wires],
    ["overweg", 0, area("#1a2c5e", "M-70 346q-8 0-12 8v32H250V354q0-8-8-8Z") + area("#7f88b8", "M-70 345H242q4 0 6 3H-76q2-3 6-3Z") + `<g filter="url(#${id}-zacht)" opacity=".6">${area("#ffb877", carriages)}</g>` + area("#ffdcae", carriages) + area("#ffab66", "M-80 376H250v1.5H-80Z", 'opacity=".6"'), 'data-leven="rijd"'],
    ["viaduct", 1, area("#1d2c5a", "M-240 384H640V396H-240Z") + area("#8a86b0", "M-240 383H640v1.5H-240Z", 'opacity=".7"') + area("#1d2c5a", [-190, -110, -30, 50, 130, 210, 290].map((x) => `M${x} 394h12l-2 40h-8Z`).join(""))],
    ["spoor", 1, [
      area(`url(#${id}-spoor)`, ground(-14, RIM, 1.2, FAR, -0.95)),
      area("#0a1230", Array.from({ length: 34 }, (_, i) => 2 * 1.1 ** i).map((z) => ground(-3.9, -1.7, z, z * 1.03, -0.93)).join(""), 'opacity=".5"'),
      area("#ffb877", ground(-4.3, -1.4, 3, 40, -0.93), 'opacity=".16"'),
      area("#d9a79c", [-2.1, -3.5].map((x) => ground(x, x + 0.08, 1.2, FAR, -0.88)).join(""), 'opacity=".85"'),
      area("#050a18", upright(TRAIN.x, -0.95, -0.5, 2.4, TRAIN.to)), area(`url(#${id}-flank)`, upright(TRAIN.x, -0.55, 2.7, 2.4, TRAIN.to)),
      area("#0b1430", quad([TRAIN.x, 2.7, 2.4], [TRAIN.x, 2.7, TRAIN.to], [TRAIN.x - 1, 3.05, TRAIN.to], [TRAIN.x - 1, 3.05, 2.4])), area("#8d95c0", upright(TRAIN.x, 2.66, 2.72, 2.4, TRAIN.to), 'opacity=".6"'),
      area("#ffab66", upright(TRAIN.x, 0.62, 0.74, 2.4, TRAIN.to), 'opacity=".6"'), area("#091128", upright(TRAIN.x, 0.95, 2.2, 2.4, TRAIN.to)),
      area("#33487f", leaves(-0.2, 2.3, 0)), area("#ffcf94", leaves(0.9, 2.1, 0.16)),
      `<g filter="url(#${id}-zacht)" opacity=".7">${area("#ffb877", pane(1.05, 2.1, 0, 1.8))}</g>`, area(`url(#${id}-ruit)`, pane(1.05, 2.1, 0, 1.8)),
      area("#c9835c", pane(1.05, 1.3, 0, 1.8), 'opacity=".55"'), area("#fff3dc", pane(1.96, 2.06, 0.1, 1.7)), area("#6b4a58", [0.22, 0.72, 1.25].map((d) => pane(1.05, 1.52, d, d + 0.26)).join(""), 'opacity=".75"'),
    ].join("")],
    ["perron", 2, [
      area(`url(#${id}-perron)`, ground(RIM, 16, 1.1, FAR)),
      area("#0f1a38", tiles, 'opacity=".35"'), area("#e8d3c4", ground(RIM, RIM + 0.12, 1.1, FAR), 'opacity=".55"'), area("#c9b8c4", ground(RIM + 0.55, RIM + 0.7, 1.1, FAR), 'opacity=".4"'),
      area(`url(#${id}-wand)`, upright(6.2, 0, 4, 1.4, FAR)), [[3.2, 5.6], [6.4, 9], [10, 13.5], [15, 20], [22, 30]].map(([a, b]) => area("#ffcf94", upright(6.2, 0.9, 2.5, a, b), 'opacity=".55"') + area("#141f40", upright(6.2, 0.9, 2.5, (a + b) / 2 - 0.06, (a + b) / 2 + 0.06))).join(""),
      pools, `<g filter="url(#${id}-nat)" opacity=".6">${area("#ffe0ab", shine)}${area("#ffb877", ground(RIM, RIM + 1.1, 1.4, 60), 'opacity=".16"')}<g fill="#0c142c">${shades}</g></g>`,
    ].join("")],
    ["kap", 3, [
      area(`url(#${id}-dak)`, quad([ROOF.from, ROOF.y, 1.3], [7.5, ROOF.y, 1.3], [7.5, ROOF.y, 60], [ROOF.from, ROOF.y, 60])), area("#0a1228", beams, 'opacity=".6"'),
      area("#5f6c9c", upright(ROOF.from, ROOF.y, ROOF.y + 0.28, 1.3, 60)), area("#e2b090", upright(ROOF.from, ROOF.y - 0.04, ROOF.y + 0.03, 1.3, 60), 'opacity=".8"'),
      LAMPS.map((z) => { const [x, y] = P(1.2, ROOF.y - 0.12, z + 0.4); return disc(`url(#${id}-gloed)`, x, y, 620 / z, 200 / z); }).join(""), posts, bench(3.4, 5.2), bench(3.4, 10.5), bench(3.4, 18), [0, 1, 2, 3].map((i) => bicycle(P(3.6 + i * 0.45, 0, 14)[0], P(0, 0, 14 - i * 0.2)[1], 0.38, "#0d1634", "#f0b98a")).join(""),
    ].join("")],
    ["lampen", 3, area("#fff3dc", LAMPS.map(lampStrip).join("")), 'data-leven="flikker"'],
    ["mensen", 4, [
      [...CROWD].sort((a, b) => b[2] - a[2]).map(([which, x, z, side, tall]) => person(which, ...P(x, 0, z), (520 * tall) / z, { side, rim: `url(#${id}-rug)`, body: z > 20 ? "#2a355f" : "#101a38" })).join(""),
      area("#0b1430", `M${n1(kx - 2)} ${n1(ky - 60)}h4v40h-4Z`), disc("#0b1430", kx, ky, 25), disc(`url(#${id}-gloed)`, kx, ky, 60), disc(`url(#${id}-klok)`, kx, ky, 21),
      Array.from({ length: 12 }, (_, i) => `<path fill="#1a2d55" d="M-.7-19.5h1.4v${i % 3 ? 3 : 5}h-1.4Z" transform="translate(${n1(kx)} ${n1(ky)}) rotate(${i * 30})"/>`).join(""),
      `<path fill="#0f1c38" d="M-1.5 3V-12h3V3Z" transform="translate(${n1(kx)} ${n1(ky)}) rotate(262)"/><path fill="#0f1c38" d="M-1 4V-17h2V4Z" transform="translate(${n1(kx)} ${n1(ky)}) rotate(250)"/>`,
    ].join("")],
    ["fietsen", 5, `<g filter="url(#${id}-onscherp)">${bicycle(420, 838, 2.3, "#050a1a", "#e9b48c")}${bicycle(505, 850, 2.3, "#070d20", "#e9b48c")}${area("#0a1226", "M210 800H640V812H210Z")}${area("#c99a80", "M210 799H640V802H210Z", 'opacity=".6"')}</g>${area(`url(#${id}-donker)`, EDGES)}`],
  ]);
}
