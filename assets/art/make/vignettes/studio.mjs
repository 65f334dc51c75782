import { across, along, area, blur, dice, disc, dots, down, EDGES, n1, round } from "../light.mjs";
import { frame } from "../photo.mjs";

/** Sound panels: a tile of ridges, the side towards the lamp light, the other dark. */
const ridges = (id, turn) => `<pattern id="${id}" width="66" height="11" patternUnits="userSpaceOnUse" patternTransform="translate(14 150)${turn ? " rotate(90)" : ""}"><path fill="#23284f" d="M0 0h66v11H0Z"/><path fill="#4c4a8a" d="M0 0h66v4H0Z"/><path fill="#8578c8" d="M0 3h66v1.5H0Z"/><path fill="#10142e" d="M0 8h66v3H0Z"/></pattern>`;

/** A loudspeaker: cabinet, two cones with the light in their rims. */
const speaker = (id, x, y, k) => `<g transform="translate(${x} ${y}) scale(${k})">${area("#080b1c", "M-36-128H36V0H-36Z")}${area(`url(#${id}-kast)`, "M-32-125H32V-3H-32Z")}${[[0, -92, 15], [0, -42, 27]].map(([cx, cy, r]) => disc("#060818", cx, cy, r) + disc(`url(#${id}-conus)`, cx, cy, r * 0.9) + disc("#0a0d20", cx, cy, r * 0.38) + disc("#8f86d8", cx - r * 0.1, cy - r * 0.14, r * 0.14, r * 0.1, 0.7)).join("")}${area("#a99cff", "M-32-125H32V-123.5H-32Z", 'opacity=".7"')}${disc("#ffab66", 24, -10, 1.8)}</g>`;

/** Sound as bars about a middle line; louder and softer like somebody talking, not like words. */
const wave = (roll, x, y, count, high) => Array.from({ length: count }, (_, i) => { const h = Math.max(1.5, high * (0.25 + 0.75 * Math.abs(Math.sin(i * 0.37 + y))) * (0.35 + roll() * 0.65)); return `M${n1(x + i * 4)} ${n1(y - h)}h2.4v${n1(h * 2)}h-2.4Z`; });

const FOLDS = [-214, -176, -140, -110, -74, -46, -12];

export function draw() {
  const id = "so";
  const roll = dice(31);
  const slope = [[96, -40], [640, 322]];
  const tracks = [[410, 30, 9, "#7fa6f0"], [432, 40, 8, "#a98cff"], [454, 22, 9, "#ffab66"], [476, 36, 7, "#7fa6f0"]].map(([y, count, high, colour], i) => ({ bars: wave(roll, 186 + (i % 3) * 14, y, count - (i % 3) * 4, high), colour }));
  const motes = Array.from({ length: 26 }, () => [40 + roll() * 320, 190 + roll() * 330, 0.7 + roll() * 1.1]);
  const keys = Array.from({ length: 29 }, (_, i) => `M${n1(130 + i * 7)} ${n1(548)}h6l${n1((i - 14) * 0.14)} 20h-6.4Z`).join("");
  const black = Array.from({ length: 28 }, (_, i) => ([2, 6].includes(i % 7) ? "" : `M${n1(134.6 + i * 7)} 547.5h4v11h-4Z`)).join("");
  const defs = [
    along(`${id}-muur`, [0, 0], [0, 560], [0, "#151a3e"], [0.4, "#262858"], [0.8, "#4a3f8c"], [1, "#6a56b8"]),
    along(`${id}-dak`, [120, 0], [480, 0], [0, "#1c2048"], [1, "#0a0e22"]),
    along(`${id}-strook`, [96, -40], [640, 322], [0, "#8fc0ff"], [0.35, "#a09cff"], [0.7, "#d09cff"], [1, "#ffa890"]),
    down(`${id}-lucht`, [0, "#1c3572"], [1, "#7a83b8"]),
    round(`${id}-warm`, [0, "#ffd9a0", 0.8], [0.25, "#ffab66", 0.42], [1, "#f0805a", 0]),
    round(`${id}-paars`, [0, "#b09cff", 0.6], [0.5, "#7f70e0", 0.22], [1, "#6f78e0", 0]),
    round(`${id}-blauw`, [0, "#8fb8ff", 0.6], [0.5, "#5f86e0", 0.22], [1, "#5f86e0", 0]),
    along(`${id}-paneel`, [0, 140], [0, 380], [0, "#0a0e26", 0.72], [0.6, "#1a1a44", 0.28], [1, "#8f80e0", 0.1]),
    down(`${id}-kast`, [0, "#3a3868"], [0.3, "#1a1d3e"], [1, "#12152e"]), round(`${id}-conus`, [0, "#0e1130"], [0.7, "#262a55"], [1, "#5a55a0"]),
    down(`${id}-beeld`, [0, "#101c48"], [1, "#1a1c50"]),
    along(`${id}-blad`, [0, 516], [0, 600], [0, "#b98a72"], [0.25, "#6f5468"], [1, "#2a2444"]),
    along(`${id}-bladlicht`, [20, 0], [480, 0], [0, "#6f78e0", 0.28], [0.35, "#8fa6ff", 0.3], [0.72, "#ffb877", 0.55], [1, "#ff9a6a", 0.15]),
    down(`${id}-onder`, [0, "#191638"], [0.4, "#0f1028"], [1, "#070916"]),
    across(`${id}-plooi`, [0, "#0c0f26"], [0.35, "#2a2858"], [0.6, "#4d4290"], [0.8, "#1e1e46"], [1, "#0a0c20"]),
    along(`${id}-plooidonker`, [0, 100], [0, 844], [0, "#090c20", 0.75], [0.5, "#090c20", 0.15], [1, "#090c20", 0.85]),
    across(`${id}-rooster`, [0, "#8fa6ff"], [0.14, "#3a4280"], [0.42, "#15182f"], [0.72, "#2a2238"], [0.92, "#b07a5c"], [1, "#ffc48f"]),
    across(`${id}-romp`, [0, "#6f86d8"], [0.14, "#1e2448"], [0.5, "#0b0e20"], [0.8, "#1c1828"], [0.94, "#8a5a48"], [1, "#e9a878"]),
    round(`${id}-gaas`, [0, "#0d1030", 0.34], [0.8, "#15183c", 0.46], [1, "#1c1c44", 0.6]),
    along(`${id}-ring`, [150, 560], [320, 740], [0, "#8fa6ff"], [0.3, "#23264c"], [0.55, "#0c0e20"], [0.8, "#5a4048"], [1, "#ffb877"]),
    round(`${id}-donker`, [0.64, "#04061a", 0], [1, "#04061a", 0.66]),
    ridges(`${id}-h`, false), ridges(`${id}-v`, true),
    `<pattern id="${id}-mesh" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path fill="#060818" d="M0 0h6v2.2H0ZM0 0h2.2v6H0Z"/></pattern>`,
    blur(`${id}-gloei`, 9), blur(`${id}-wazig`, 2.2),
  ].join("");
  const panels = (rest) => Array.from({ length: 16 }, (_, i) => [i % 4, Math.floor(i / 4)]).filter(([c, r]) => (c + r) % 2 === rest && !(c === 3 && r === 0)).map(([c, r]) => `M${15 + c * 66} ${151 + r * 55}h64v53h-64Z`).join("");
  const edges = Array.from({ length: 16 }, (_, i) => [i % 4, Math.floor(i / 4)]).filter(([c, r]) => !(c === 3 && r === 0)).map(([c, r]) => `M${15 + c * 66} ${151 + r * 55 + 52}h64v3h-64Z`).join("");
  return frame(id, defs, [
    ["muur", 0, [
      area(`url(#${id}-muur)`, "M-240-30H640V620H-240Z"), disc(`url(#${id}-paars)`, 170, 500, 330, 230), disc(`url(#${id}-warm)`, 392, 470, 210, 190, 0.8),
      area("#060920", panels(0) + panels(1), 'opacity=".4" transform="translate(5 8)"'), area(`url(#${id}-h)`, panels(0)), area(`url(#${id}-v)`, panels(1)), area("#9a8cf0", edges, 'opacity=".5"'), area(`url(#${id}-paneel)`, "M14 150H212V205H280V372H14Z"), disc(`url(#${id}-warm)`, 392, 470, 210, 190, 0.35),
    ].join("")],
    ["dak", 1, [
      area(`url(#${id}-dak)`, `M${slope[0].join(" ")}L${slope[1].join(" ")}V-40Z`),
      area("#070a1c", "M400 112 528 198 606 132 478 46Z"), area("#c08cff", "M400 112 528 198 527 202 398 115Z", 'opacity=".6"'), area(`url(#${id}-lucht)`, "M412 112 526 188 592 132 480 57Z"), area("#070a1c", "M467 150 534 94 538 97 472 153Z"), dots("#f1f5fa", [[486, 84, 1], [520, 110, 0.8], [450, 116, 0.9], [548, 140, 0.8]]),
      `<g filter="url(#${id}-gloei)"><path fill="none" stroke="url(#${id}-strook)" stroke-width="64" opacity=".55" d="M96-20 640 344"/><path fill="none" stroke="url(#${id}-strook)" stroke-width="18" d="M96-38 640 324"/></g><path fill="none" stroke="url(#${id}-strook)" stroke-width="5" d="M96-40 640 322"/><path fill="none" stroke="#fff" stroke-width="2.6" d="M96-40 640 322"/>`,
    ].join("")],
    ["hoofdtelefoon", 1, [
      area("#c9a080", "M334 214h8v10h-8Z"),
      `<g fill="none" stroke-linecap="round"><path stroke="#0a0d22" stroke-width="9" d="M308 288C302 238 318 220 338 220S374 238 368 288"/><path stroke="#6f68b8" stroke-width="2.4" d="M304 284C299 238 314 217 338 216"/><path stroke="#e9a878" stroke-width="2.4" d="M340 217C362 219 376 240 372 284"/></g>`,
      area("#0c0f26", "M298 282C298 272 318 270 320 280L322 322C322 334 304 336 300 326ZM378 282C378 272 358 270 356 280L354 322C354 334 372 336 376 326Z"), area("#4d4a90", "M298 282C298 274 306 273 308 276L306 330C302 330 300 326 300 326Z"), area("#e9a878", "M378 282C378 274 372 272 369 275L371 330C375 329 376 326 376 326Z"), area("#241f44", "M320 282 324 284 326 320 322 324ZM356 282 352 284 350 320 354 324Z"),
      `<path fill="none" stroke="#0a0d22" stroke-width="2" d="M304 330C300 360 312 372 306 396"/>`,
    ].join(""), 'data-leven="wieg" data-as="338 218"'],
    ["tafel", 2, [
      area(`url(#${id}-onder)`, "M-240 590H640V900H-240Z"), `<g filter="url(#${id}-gloei)">${area("#a08cff", "M-40 508H480V520H-40Z")}</g>`,
      speaker(id, 106, 522, 1), speaker(id, 452, 524, 1.02),
      area("#070a1a", "M162 384H354C358 384 360 386 360 390V500C360 504 358 506 354 506H162C158 506 156 504 156 500V390C156 386 158 384 162 384ZM246 504h24l6 16h-36Z"), area(`url(#${id}-beeld)`, "M162 389H354V500H162Z"),
      area("#0b1230", "M162 389H354V398H162ZM162 398H180V500H162Z", 'opacity=".8"'), area("#2a3476", [421, 443, 465, 487].map((y) => `M162 ${y}H354v1H162Z`).join(""), 'opacity=".7"'),
      tracks.map(({ bars, colour }) => area(colour, bars.join(""))).join(""), tracks.map(({ colour }, i) => disc(colour, 171, 410 + i * 22, 3)).join(""), area("#fff3dc", "M288 396h1.6V500h-1.6Z"), disc("#ff8a5c", 168, 393.5, 1.8),
      area("#c9d8ff", "M162 389H354L262 500H162Z", 'opacity=".05"'),
      area(`url(#${id}-blad)`, "M-60 516H500L560 596H-130Z"), area(`url(#${id}-bladlicht)`, "M-60 516H500L560 596H-130Z"), area("#14142e", "M410 612H540V900H410Z"), area("#3a2f48", "M418 626H532V688H418ZM418 696H532V758H418Z"), area("#e9a878", "M418 626H532V628H418ZM418 696H532V698H418Z", 'opacity=".4"'), area("#c98a68", "M462 652h26v4h-26ZM462 722h26v4h-26Z", 'opacity=".7"'), area("#3a2c40", "M-130 596H560V612H-130Z"), area("#ffc48f", "M150 595H560V597.5H150Z", 'opacity=".6"'), area("#8f8cff", "M-130 595H150V597H-130Z", 'opacity=".6"'),
      disc(`url(#${id}-blauw)`, 258, 528, 130, 22),
      area("#0a0c20", "M122 542H340L346 574H116Z"), area("#cdc6da", keys), area("#0c0e22", black), area("#ffb877", "M268 548H333l4 20H272Z", 'opacity=".25"'), area("#4a4480", "M122 542H340L340.5 544H121.5Z"),
      area("#12152e", "M22 536H100L104 560H18Z"), area("#3a3868", "M22 536H100L100.5 538H21.5Z"), [36, 54, 72].map((x) => disc("#060818", x, 549, 6, 5) + disc("#7f78c8", x - 1, 546, 2.4, 1.4)).join(""), disc("#7fd0b8", 90, 549, 1.8),
      disc("#120c1c", 392, 530, 30, 7, 0.6), area("#2a2030", "M378 518H406L402 530H382Z"), disc(`url(#${id}-warm)`, 392, 492, 96), disc("#ffe0ab", 392, 494, 25), disc("#fff3dc", 389, 490, 18), disc(`url(#${id}-warm)`, 392, 534, 90, 20),
      area("#d8c9c4", "M372 556 440 550 462 582 388 590Z"), area("#8a7a8c", "M406 553 412 552.5 430 586 424 586.6Z", 'opacity=".5"'), area("#5a4a5c", "M384 564l20-1.8v1.4l-20 1.8ZM388 571l22-2v1.4l-22 2ZM392 578l16-1.4v1.4l-16 1.4Z"), area("#ffab66", "M420 574 452 560 453 562.5 421 576.5Z"),
    ].join("")],
    ["meters", 2, tracks.map(({ bars, colour }) => area(colour, bars.filter((_, i) => i > 18 && i % 2).join("")) + area("#fff3dc", bars.filter((_, i) => i > 21 && i < 26).join(""), 'opacity=".7"')).join("") + Array.from({ length: 8 }, (_, i) => area(i > 5 ? "#ffab66" : "#9ab8ff", `M345 ${n1(494 - i * 11)}h5v8h-5Z`)).join(""), 'data-leven="knipper"'],
    ["doek", 3, [
      FOLDS.map((x, i) => area(`url(#${id}-plooi)`, `M${x} 84C${x - 6} 300 ${x + 8} 560 ${x - 4} 900H${(FOLDS[i + 1] ?? 16) + 2}C${(FOLDS[i + 1] ?? 16) + 8} 560 ${(FOLDS[i + 1] ?? 16) - 4} 300 ${FOLDS[i + 1] ?? 16} 84Z`)).join(""), area(`url(#${id}-plooidonker)`, "M-240 80H15V900H-240Z"),
      area("#0a0d20", "M-240 74H30V84H-240Z"), area("#8f8cff", "M-240 74H30V76H-240Z", 'opacity=".6"'), area("#a99cff", "M14 84C10 300 22 560 12 900H15C25 560 13 300 17 84Z", 'opacity=".5"'),
    ].join("")],
    ["stof", 3, dots("#ffe6c4", motes, 'opacity=".4"'), 'data-leven="zweef"'],
    ["microfoon", 5, `<g filter="url(#${id}-wazig)">${[
      `<g fill="none" stroke-linecap="round"><path stroke="#070918" stroke-width="13" d="M108 770V900M-60 900 108 828"/><path stroke="#e9a878" stroke-width="2.5" opacity=".6" d="M113 790V900"/><path stroke="#0b0e22" stroke-width="8" d="M112 812C190 850 262 826 262 742"/><path stroke="#c98a68" stroke-width="2" opacity=".7" d="M124 818C196 846 266 818 266 742"/></g>`,
      area(`url(#${id}-romp)`, "M66 640H150L146 764C144 780 72 780 70 764Z"),
      area(`url(#${id}-rooster)`, "M60 640V566C60 530 82 514 108 514S156 530 156 566V640Z"), area(`url(#${id}-mesh)`, "M60 640V566C60 530 82 514 108 514S156 530 156 566V640Z", 'opacity=".55"'), area("#0a0d20", "M104 514h8V640h-8Z", 'opacity=".6"'),
      area(`url(#${id}-romp)`, "M57 634H159V650H57Z"), area("#ffd9a0", "M110 634H159V637H110Z", 'opacity=".7"'), disc("#ffd9a0", 108, 682, 5, 5, 0.5),
      `<g fill="none" stroke="#080b1e" stroke-width="9"><path d="M32 676C32 652 184 652 184 676S32 700 32 676ZM36 740C36 718 180 718 180 740S36 764 36 740Z"/></g><path fill="none" stroke="#05071a" stroke-width="3" d="M34 680 70 734M58 692 84 752M100 697 90 757M132 697 122 757M162 690 146 750M182 680 160 736"/><path fill="none" stroke="#f0b98a" stroke-width="2.4" d="M130 655C164 657 184 664 185 676M130 721C160 722 180 729 181 740"/><path fill="none" stroke="#8fa6ff" stroke-width="2.4" d="M86 656C52 658 32 666 31 677M86 722C56 724 36 730 35 741"/>`,
      disc(`url(#${id}-gaas)`, 244, 652, 82, 90), `<ellipse cx="244" cy="652" rx="84" ry="92" fill="none" stroke="url(#${id}-ring)" stroke-width="10"/>`, `<path fill="none" stroke="#ffc48f" stroke-width="2.4" d="M322 622C334 668 318 716 286 738"/><path fill="none" stroke="#a9b8ff" stroke-width="2.4" d="M162 630C168 594 196 562 236 557"/>`, area("#c9d0ff", "M190 600C206 574 240 566 262 572 232 584 208 612 196 650 186 640 184 616 190 600Z", 'opacity=".1"'),
    ].join("")}</g>${area(`url(#${id}-donker)`, EDGES)}`],
  ]);
}
