import { across, along, area, blur, dice, disc, dots, down, EDGES, n1, round } from "../light.mjs";
import { frame } from "../photo.mjs";

const DASH = "M-240 432C-120 412 20 404 195 404S510 412 630 432V900H-240Z";
const LIGHTS = [["w", -176, 330, 30], ["b", -120, 352, 18], ["w", -70, 312, 22], ["r", -34, 366, 15], ["w", 6, 338, 31], ["b", 50, 300, 17], ["w", 72, 366, 22], ["r", 110, 372, 13], ["b", 128, 340, 20], ["w", 150, 306, 15], ["w", 178, 352, 12], ["r", 206, 364, 10], ["w", 232, 330, 13], ["b", 262, 296, 19], ["w", 292, 346, 27], ["r", 326, 370, 17], ["w", 352, 300, 34], ["b", 398, 346, 22], ["w", 436, 312, 26], ["r", 470, 366, 18], ["w", 516, 334, 33], ["b", 560, 300, 20]];

/** Drops on the glass: dark above, the street upside down and bright below. */
function drops(id, roll) {
  const near = (x, y) => LIGHTS.some(([kind, lx, ly, r]) => kind === "w" && Math.hypot(lx - x, (ly - y) * 0.7) < r * 2.2);
  return Array.from({ length: 210 }, () => {
    const x = -215 + roll() * 820;
    const y = 128 + roll() * 280;
    const r = 1.1 + roll() ** 4 * 5.4;
    return disc(`url(#${id}-${near(x, y) ? "drupw" : "drup"})`, x, y, r, r * (1.05 + roll() * 0.35)) + (r > 3 ? disc("#f1f5fa", x - r * 0.3, y - r * 0.45, 0.8) : "");
  }).join("");
}

/** Where a drop ran down, it wiped the glass: a thin bent trail with a heavy drop at its end. */
function runs(id, roll) {
  return [-150, -88, 22, 96, 163, 248, 318, 372, 452, 540].map((x) => {
    const top = 130 + roll() * 90;
    const long = 60 + roll() * 130;
    const a = roll() * 8 - 4;
    const b = roll() * 8 - 4;
    return area(`url(#${id}-spoor)`, `M${x} ${n1(top)}c${n1(a)} ${n1(long * 0.3)} ${n1(b)} ${n1(long * 0.7)} ${n1(a + b)} ${n1(long)}h4c${n1(-a)} ${n1(-long * 0.4)} ${n1(-b - 2)} ${n1(-long * 0.7)} ${n1(-a - b - 2)} ${n1(-long)}Z`) + disc(`url(#${id}-drupw)`, x + 2 + a + b, top + long, 4, 5.6);
  }).join("");
}

const bokeh = (id, [kind, x, y, r]) => disc(`url(#${id}-${kind})`, x, y, r);
const ring = (x, y, rx, ry, w, paint) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="none" stroke="${paint}" stroke-width="${w}"/>`;
/** A dial without figures: an arc of light and a needle. */
const dial = (x, y, r, colour) => `<path fill="none" stroke="${colour}" stroke-width="3" d="M${x - r} ${y + r * 0.5}A${n1(r * 1.1)} ${r} 0 1 1 ${x + r} ${y + r * 0.5}"/><path fill="none" stroke="#a9c8ff" stroke-width="2" stroke-dasharray="1 5.5" opacity=".7" d="M${n1(x - r * 0.8)} ${n1(y + r * 0.4)}A${n1(r * 0.9)} ${n1(r * 0.8)} 0 1 1 ${n1(x + r * 0.8)} ${n1(y + r * 0.4)}"/>`;

/** A parked car in the rain, from the back seat: glow of the dashboard, wet street lights behind the glass. Nobody in it. */
export function draw() {
  const id = "au";
  const roll = dice(23);
  const lens = (name, colour, k) => round(`${id}-${name}`, [0, colour, 0.46 * k], [0.7, colour, 0.58 * k], [0.88, colour, 0.74 * k], [1, colour, 0]);
  const defs = [
    down(`${id}-buiten`, [0.1, "#0b1630"], [0.3, "#1d3160"], [0.4, "#4a4a78"], [0.44, "#7a5a70"], [0.5, "#1a2444"]),
    lens("w", "#ffc98a", 0.85), lens("b", "#7fa6f0", 0.62), lens("r", "#ff7d6a", 0.72),
    round(`${id}-gloed`, [0, "#ffd9a0", 0.75], [0.35, "#ffab66", 0.28], [1, "#ffab66", 0]),
    round(`${id}-koel`, [0, "#8fb8ff", 0.75], [0.45, "#5b86e0", 0.26], [1, "#5b86e0", 0]),
    down(`${id}-drup`, [0, "#060c20", 0.75], [0.5, "#35568b", 0.35], [1, "#ccd9eb", 0.9]),
    down(`${id}-drupw`, [0, "#0a0c1c", 0.75], [0.5, "#a8704e", 0.4], [1, "#ffe9d6", 0.95]),
    down(`${id}-spoor`, [0, "#ccd9eb", 0], [1, "#dfe6f2", 0.5]),
    down(`${id}-adem`, [0, "#9db4dc", 0], [1, "#b9a8c0", 0.2]), round(`${id}-halo`, [0, "#ffb877", 0.3], [1, "#ff9a6a", 0]),
    down(`${id}-hemel`, [0, "#04070f"], [0.7, "#0c142a"], [1, "#232c4c"]),
    along(`${id}-dash`, [0, 404], [0, 660], [0, "#3c4468"], [0.08, "#222a4a"], [0.3, "#111830"], [1, "#060a16"]),
    along(`${id}-rand`, [-195, 0], [585, 0], [0, "#5b6ea4", 0.2], [0.25, "#ffc98a", 0.75], [0.42, "#8c93c4", 0.4], [0.68, "#ffc98a", 0.8], [0.85, "#8c93c4", 0.3], [1, "#ffc98a", 0.5]),
    along(`${id}-stuur`, [60, 360], [110, 590], [0, "#c9936c"], [0.12, "#4a4560"], [0.4, "#161c36"], [0.75, "#0c1226"], [1, "#2b3a6c"]),
    down(`${id}-scherm`, [0, "#3a62b8"], [1, "#16295c"]),
    down(`${id}-knop`, [0, "#9a8aa0"], [0.2, "#3a3c5c"], [0.6, "#12172e"], [1, "#0a0e1e"]),
    along(`${id}-console`, [120, 0], [310, 0], [0, "#080c1c"], [0.3, "#1c2342"], [0.62, "#262c4c"], [1, "#070a18"]),
    across(`${id}-spiegel`, [0, "#0c1530"], [0.5, "#2a3a6c"], [1, "#0e1834"]),
    round(`${id}-donker`, [0.5, "#03060f", 0], [1, "#03060f", 0.7]),
    down(`${id}-stof`, [0, "#2a3052"], [0.3, "#161c38"], [1, "#070b18"]), down(`${id}-steun`, [0, "#4a4664"], [0.25, "#262b4c"], [1, "#0d1228"]),
    across(`${id}-beker`, [0, "#6f6a80"], [0.25, "#d8c6b6"], [0.5, "#a3949a"], [1, "#2a2c48"]), across(`${id}-huls`, [0, "#4a2f3c"], [0.25, "#a8694e"], [0.55, "#6b4148"], [1, "#1c1a30"]),
    blur(`${id}-wazig`, 6), blur(`${id}-zacht`, 4),
  ].join("");
  const houses = "M-240 420V214H-150V190H-60V250H-20V232H50V290H96V312H130V336H262V312H292V286H336V240H380V226H450V176H560V204H640V420Z";
  const windows = [[-130, 226], [-96, 226], [-10, 262], [62, 306], [346, 262], [404, 250], [470, 210], [506, 210], [508, 262], [-132, 280]].map(([x, y]) => `M${x} ${y}h16v22h-16Z`).join("");
  const shine = LIGHTS.map(([kind, x, , r]) => disc(`url(#${id}-${kind})`, x, 402, r * 0.55, 30, 0.5)).join("");
  const seat = (x, flip) => `<g transform="translate(${x} 0) scale(${flip} 1)">${area("#090e20", "M-172 560h14v80h-14ZM-118 560h14v80h-14Z")}${area("#8d96b8", "M-161 560h3v70h-3ZM-107 560h3v70h-3Z", 'opacity=".7"')}${area(`url(#${id}-stof)`, "M-330 900C-326 720-306 650-258 630-200 612-120 612-84 634-30 668-6 760 4 900Z")}${area(`url(#${id}-steun)`, "M-200 434C-190 408-88 406-76 434-64 470-64 530-76 562-90 588-186 590-200 562-212 530-212 470-200 434Z")}${area("#e7a878", "M-200 434C-190 408-88 406-76 434-70 452-66 480-68 512-72 470-76 448-86 436-104 418-180 420-200 440Z", 'opacity=".8"')}${area("#6f8fdc", "M-84 634C-30 668-6 760 4 900H-6C-18 760-44 684-92 646Z", 'opacity=".6"')}${area("#050914", "M-240 640C-190 660-160 720-150 900h-8C-168 730-196 668-246 646Z", 'opacity=".6"')}</g>`;
  return frame(id, defs, [
    ["buiten", 0, area(`url(#${id}-buiten)`, "M-260-40H650V880H-260Z") + `<g filter="url(#${id}-zacht)">${area("#101c3c", houses)}${area("#ffb877", windows, 'opacity=".7"')}${area("#2a2f54", "M-260 380H650V460H-260Z")}${shine}</g>` + disc(`url(#${id}-gloed)`, 195, 372, 260, 90, 0.5) + LIGHTS.filter(([kind]) => kind === "w").map(([, x, y, r]) => disc(`url(#${id}-halo)`, x, y, r * 2.3)).join("") + LIGHTS.map((one) => bokeh(id, one)).join("")],
    ["voorbij", 0, [[226, 384], [262, 384]].map(([x, y]) => disc(`url(#${id}-koel)`, x, y, 34) + disc("#e2eaf4", x, y, 8, 8, 0.9)).join("") + disc(`url(#${id}-koel)`, 244, 392, 110, 14), 'data-leven="rijd"'],
    ["lantaarn", 0, disc(`url(#${id}-gloed)`, 352, 262, 120) + bokeh(id, ["w", 352, 262, 30]) + disc("#fff3dc", 352, 262, 20, 20, 0.35), 'data-leven="flikker"'],
    ["ruit", 1, area(`url(#${id}-adem)`, "M-260 230H650V440H-260Z") + dots("#c9d6ee", Array.from({ length: 110 }, () => [-215 + roll() * 820, 130 + roll() * 285, 0.4 + roll() * 0.4]), 'opacity=".45"') + drops(id, roll) + runs(id, roll) + area("#04070f", "M-120 424 130 398 330 392V399L132 406-118 434Z") + area("#04070f", "M250 420 560 402V409L252 430Z")],
    ["binnen", 2, [
      area(`url(#${id}-hemel)`, "M-260-40H650V150C560 128 400 116 195 116S-170 128-260 150Z"),
      area("#080d1e", "M-260 100-150 118C-176 220-206 330-232 450H-280Z"), area("#080d1e", "M650 100 540 118C566 220 596 330 622 450H680Z"),
      area("#8a6a62", "M-150 118C-176 220-206 330-232 450H-226C-200 330-168 220-142 118Z", 'opacity=".6"'), area("#8a6a62", "M540 118C566 220 596 330 622 450H616C590 330 558 220 532 118Z", 'opacity=".6"'),
      area("#0c1226", "M203 110h12l3 44h-18Z"),
      area("#070b18", "M126 152C128 140 140 138 152 138H266C280 138 290 142 290 154L286 178C284 188 276 190 264 190H152C140 190 132 186 130 176Z"),
      area(`url(#${id}-spiegel)`, "M133 153C135 145 142 144 152 144H264C276 144 283 146 283 155L280 175C278 183 272 184 262 184H154C144 184 138 181 137 174Z"),
      [[158, 168, 6, "w"], [176, 172, 4, "r"], [190, 166, 5, "b"], [226, 170, 7, "w"], [246, 168, 4, "b"], [262, 172, 5, "w"]].map(([x, y, r, kind]) => bokeh(id, [kind, x, y, r])).join(""),
      area("#070c1e", "M138 182C150 168 168 172 178 184ZM236 184C246 172 262 170 278 180Z", 'opacity=".85"'),
      area(`url(#${id}-dash)`, DASH), area(`url(#${id}-rand)`, "M-240 432C-120 412 20 404 195 404S510 412 630 432V437C510 418 370 411 195 411S-120 419-240 439Z"),
      disc(`url(#${id}-koel)`, 84, 470, 150, 80, 0.7),
      area("#0a1024", "M-34 500C-30 440 10 426 84 426S196 440 200 500L190 540H-26Z"), area("#6b6f96", "M-34 500C-30 440 10 426 84 426S164 430 184 456C160 438 130 432 84 432S-24 446-29 500Z", 'opacity=".35"'),
      area("#0d1838", "M-18 504C-14 456 24 444 84 444S182 456 186 504L180 530H-14Z"),
      dial(34, 490, 26, "#7fa6f0"), dial(134, 490, 26, "#7fa6f0"), area("#ffab66", "M33 500 16 478l2-2 19 21ZM133 500l16-24 3 2-15 24Z"), disc("#ffab66", 84, 500, 3), disc("#7fd0b8", 76, 512, 1.8), disc("#7fa6f0", 92, 512, 1.8),
      area("#050914", "M226 440H352C358 440 361 443 361 449V524C361 530 358 533 352 533H226C220 533 217 530 217 524V449C217 443 220 440 226 440Z"),
      area(`url(#${id}-scherm)`, "M226 446H352C354 446 355 447 355 449V525C355 526 354 527 352 527H226C224 527 223 526 223 524V449C223 447 224 446 226 446Z"),
      `<path fill="none" stroke="#7fa6f0" stroke-width="2" opacity=".5" d="M223 476 268 486 300 470 355 478M262 446 268 486 258 527M320 446 312 500 355 512"/><path fill="none" stroke="#ffab66" stroke-width="3" d="M250 527 264 494 300 474 312 500"/>` + disc("#fff3dc", 312, 500, 4),
      disc(`url(#${id}-koel)`, 289, 550, 130, 50, 0.6),
      [0, 1, 2].map((i) => area("#060a18", `M${228 + i * 44} 546h36v22h-36Z`) + area("#54659a", `M${228 + i * 44} 546h36v2h-36Z`, 'opacity=".7"')).join(""),
      area("#060a18", "M400 452h150v46H400Z", 'opacity=".6"') + [0, 1, 2, 3].map((i) => area("#54659a", `M404 ${458 + i * 10}h142v2H404Z`, 'opacity=".4"')).join(""),
      `<g transform="rotate(-6 84 500)">${ring(84, 500, 104, 108, 17, `url(#${id}-stuur)`)}${area("#0a0f22", "M-14 486C30 476 138 476 182 486V512C150 510 128 524 122 548 116 562 52 562 46 548 40 524 18 510-14 512Z")}${area("#0a0f22", "M66 552H102L108 606H60Z")}${area("#4c5a8c", "M-14 486C30 476 138 476 182 486V489C138 480 30 480-14 490Z", 'opacity=".8"')}${area("#ffc48f", "M-6 452C16 404 60 380 128 392 66 388 32 404-6 452Z", 'opacity=".75"')}</g>`,
    ].join("")],
    ["hanger", 2, area("#5d5a78", "M208 188h1.5v40h-1.5Z") + disc("#3b2d52", 209, 240, 13) + disc("#7f5f86", 206, 236, 8) + disc("#e7b08a", 204, 233, 3.5, 3, 0.8) + area("#3b2d52", "M205 250h8l2 24h-12Z") + area("#7f5f86", "M205 250h3l-1 24h-4Z"), 'data-leven="wieg" data-as="209 188"'],
    ["console", 3, [
      area(`url(#${id}-console)`, "M150 574H330C342 640 360 760 384 900H84C112 760 136 650 150 574Z"),
      area("#7fa6f0", "M150 574H330L331 578H149Z", 'opacity=".35"'),
      area("#04070f", "M170 600H288C296 622 312 660 316 690H152C158 660 164 624 170 600Z", 'opacity=".75"'),
      `<g transform="translate(-22 28)">`,
      area("#161b36", "M196 676C200 640 212 628 222 622H246C256 628 270 640 274 676 270 690 200 690 196 676Z"), area("#343a60", "M222 622C212 632 206 650 204 680 210 650 218 634 230 624Z", 'opacity=".8"'),
      area("#0a0e1e", "M227 570h14l3 58h-20Z"), area("#7a7f9c", "M228 574h3l-1 50h-4Z", 'opacity=".7"'),
      area(`url(#${id}-knop)`, "M234 524C256 524 264 540 262 556 260 572 250 580 244 584H224C218 580 208 572 206 556 204 540 212 524 234 524Z"), disc("#ffd9a0", 222, 535, 8, 4, 0.5), area("#6f9af0", "M258 544C260 562 252 574 244 580 252 566 255 556 254 544Z", 'opacity=".7"'),
      "</g>",
      disc("#02040a", 184, 762, 40, 15), disc("#02040a", 286, 762, 40, 15),
      area(`url(#${id}-beker)`, "M256 690H316L308 764C304 772 268 772 264 764Z"), area(`url(#${id}-huls)`, "M258.5 712H313.5L310.5 740H261.5Z"), disc("#d8c6b6", 286, 690, 32, 7), disc("#4a4358", 286, 691, 28, 5),
    ].join("")],
    ["stoelen", 5, `<g filter="url(#${id}-wazig)">${seat(66, 1)}${seat(352, -1)}</g>${area(`url(#${id}-donker)`, EDGES)}`],
  ]);
}
