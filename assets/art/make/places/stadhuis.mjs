import { fill, n1 } from "../camera.mjs";
import { c, down, pool } from "../view.mjs";
import { windowRoom } from "../windowRoom.mjs";

const id = "sh";
/** Curtains to the floor at both sides, panels under the window. */
function drape(x, w, lean) {
  let dark = "", light = "";
  for (let i = 0; i < 6; i++) {
    const a = x + (i * w) / 6, f = w / 6;
    dark += `M${n1(a + f * 0.6)} 40C${n1(a + f * 0.5)} 300 ${n1(a + f * 0.7 + lean)} 620 ${n1(a + f * 0.5 + lean)} 850h${n1(f * 0.5)}C${n1(a + f + lean)} 620 ${n1(a + f)} 300 ${n1(a + f)} 40Z`;
    light += `M${n1(a + f * 0.2)} 40C${n1(a + f * 0.1)} 300 ${n1(a + f * 0.3 + lean)} 620 ${n1(a + f * 0.15 + lean)} 850h${n1(f * 0.14)}C${n1(a + f * 0.5 + lean)} 620 ${n1(a + f * 0.3)} 300 ${n1(a + f * 0.3)} 40Z`;
  }
  return fill(`url(#${id}-stof)`, `M${x} 36h${w}C${x + w} 300 ${x + w + lean} 620 ${x + w + lean} 854h${-w}C${x + lean} 620 ${x} 300 ${x} 36Z`) + fill(c("kamer-donker"), dark, 0.4) + fill(c("lucht-3"), light, 0.14);
}
const panels = [0, 1, 2, 3, 4, 5].map((i) => `M${130 + i * 230} 722h200v96H${130 + i * 230}z`).join("");
const wall = fill(c("hout-2"), "M-60 698H1660V850H-60Z", 0.75) + fill(c("hout-1"), panels, 0.6) + fill(c("glans"), panels.replace(/v96/g, "v2"), 0.3) + fill(c("kamer-donker"), "M-60 838H1660V850H-60Z", 0.6);

/** A chair on the far side of the table: an upholstered back with the light of the lamps on its edge. */
function chair(x, k = 1) {
  const t = (d) => d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, a, b) => `${n1(x + Number(a) * k)} ${n1(880 + Number(b) * k)}`);
  return fill(c("hout-2"), t("M-58 0L-52 -150L-44 -150L-46 0ZM58 0L52 -150L44 -150L46 0Z")) + fill(`url(#${id}-stoel)`, t("M-66 -20C-74 -110 -70 -190 -56 -216C-40 -236 40 -236 56 -216C70 -190 74 -110 66 -20Z")) + fill(c("kamer-donker"), t("M-50 -36C-56 -110 -54 -176 -44 -198C-30 -212 30 -212 44 -198C54 -176 56 -110 50 -36Z"), 0.28) + fill(c("glans"), t("M-56 -216C-40 -236 40 -236 56 -216C58 -212 60 -207 61 -202C46 -228 -46 -228 -61 -202C-60 -207 -58 -212 -56 -216Z"), 0.55);
}

const TABLE = "M-60 1060V934C200 858 520 842 800 842S1400 858 1660 934V1060Z";
const table = fill(`url(#${id}-blad)`, TABLE) + fill(c("glans"), "M-60 934C200 858 520 842 800 842S1400 858 1660 934V938C1400 862 1080 846 800 846S200 862-60 938Z", 0.6) + fill(c("hout-2"), "M-60 984C240 918 520 906 800 906S1360 918 1660 984V988C1360 922 1080 910 800 910S240 922-60 988Z", 0.4);

const paper = (x, y, k) => fill(c("schaduw"), `M${x - 4} ${y + 6}l${118 * k}-4 ${26 * k} ${36 * k}-${138 * k} 6Z`) + fill(c("koel"), `M${x} ${y}l${110 * k}-4 ${24 * k} ${34 * k}-${130 * k} 5Z`, 0.85) + fill(c("gordijn-1"), `M${x + 12} ${y + 8}l${70 * k}-2 2 3-${70 * k} 2ZM${x + 12} ${y + 16}l${90 * k}-3 2 3-${90 * k} 3Z`, 0.4);
const mike = (x, y) => fill(c("kamer-donker"), `M${x - 26} ${y}q26-12 52 0v10q-26 10-52 0ZM${x - 2} ${y - 2}C${x} ${y - 50} ${x + 6} ${y - 78} ${x + 24} ${y - 98}l4 3C${x + 12} ${y - 74} ${x + 5} ${y - 46} ${x + 3} ${y - 2}ZM${x + 20} ${y - 94}l12-16q8 0 8 8l-12 16Z`) + fill(c("koraal"), `M${x + 19} ${y - 92}l10 7-2 3-10-7Z`) + fill(c("glans"), `M${x - 24} ${y}q24-10 48 0q-24-6-48 0Z`, 0.6);
const glass = (x, y) => fill(c("schaduw"), `M${x - 10} ${y + 2}q40-8 76 4q-40 10-76 2Z`) + fill(c("koel"), `M${x - 17} ${y - 52}h34l-4 50q-13 6-26 0Z`, 0.22) + fill(c("koel"), `M${x - 15} ${y - 26}h30l-2 24q-13 6-26 0Z`, 0.25) + fill(c("glans"), `M${x - 17} ${y - 52}q17-5 34 0-17 5-34 0ZM${x - 14} ${y - 46}l3 40h3l-3-40Z`, 0.75);
const carafe = fill(c("schaduw"), "M716 926q70-12 130 6q-70 16-130 2Z") + fill(c("koel"), "M744 800h30l-2 44c26 14 34 40 30 76q-42 16-86 0c-4-36 4-62 30-76Z", 0.24) + fill(c("koel"), "M720 884h80c2 12 4 24 2 36q-42 16-84 0c-2-12 0-24 2-36Z", 0.3) + fill(c("glans"), "M744 800q15-5 30 0-15 5-30 0ZM724 882c-3 14-3 26-1 36l5 2c-2-12-1-26 2-38ZM748 806l1 38-8 8 3-46ZM720 884q40-8 80 0-40 6-80 0Z", 0.8);

/** Lamps over the table, one between the phone and the paper. */
const lampAt = (x, y) => pool(`${id}-lamp`, x, y + 20, 230) + fill(c("kamer-donker"), `M${x - 2}-60h4V${y - 44}h-4Z`) + fill(`url(#${id}-kap)`, `M${x - 12} ${y - 48}h24c8 20 60 26 68 58q-80 16-160 0c8-32 60-38 68-58Z`) + fill(c("lamp-kern"), `M${x - 80} ${y + 10}q80 14 160 0q-20 14-80 14t-80-14Z`) + fill(c("glans"), `M${x - 12} ${y - 48}h4c-6 22-58 30-66 58l-6 0c8-32 60-38 68-58Z`, 0.5);

/** The town hall: a table for a meeting before a window on the town. */
export function draw() {
  const defs = down(`${id}-stof`, [[0, c("stof-1")], [0.5, c("stof-0")], [1, c("stof-2")]]) + down(`${id}-stoel`, [[0, c("gordijn-0")], [0.5, c("gordijn-1")], [1, c("kamer-donker")]]) + down(`${id}-blad`, [[0, c("hout-0")], [0.5, c("hout-1")], [1, c("hout-2")]]) + down(`${id}-kap`, [[0, c("kamer-donker")], [1, c("hout-1")]]);
  return windowRoom({ id, view: "120 230 520 224", defs, wall, front: [
    ["vloer", 2, fill(`url(#${id}-vloer)`, "M-60 850H1660V1060H-60Z") + drape(-10, 130, -20) + drape(1470, 130, 20) + fill(c("kamer-donker"), "M-60 28H1660V40H-60Z")],
    ["stoelen", 3, [96, 330, 560, 790, 1030, 1270, 1500].map((x, i) => chair(x, 0.86 + (i % 2) * 0.02)).join("")],
    ["tafel", 4, table + pool(`${id}-lamp`, 770, 900, 330, 60) + pool(`${id}-lamp`, 250, 916, 300, 54) + pool(`${id}-lamp`, 1290, 916, 300, 54) + mike(190, 900) + mike(676, 872) + mike(960, 872) + mike(1400, 900) + paper(60, 916, 1) + paper(812, 940, 1.1) + paper(1120, 930, 1) + carafe + glass(856, 918) + glass(30, 910)],
    ["lampen", 5, lampAt(250, 120) + lampAt(770, 150) + lampAt(1290, 120)],
  ] });
}

/** The town is seen enlarged: its lines keep a decimal. */
export const detail = true;
