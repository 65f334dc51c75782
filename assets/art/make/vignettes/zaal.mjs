import { blur, camera, fade, fill, n1, random, round } from "../camera.mjs";
import { football } from "../football.mjs";
import { frame } from "../photo.mjs";

const id = "za";
const { point, face } = camera({ eye: [0, 1.02, 0], yaw: -13, f: 520, at: [195, 392] });
const [L, R, END, TOP] = [-7.2, 7.5, 15, 6.6];
const left = (z0, z1, y0, y1) => face([L, y0, z0], [L, y0, z1], [L, y1, z1], [L, y1, z0]);
const back = (x0, x1, y0, y1, z = END) => face([x0, y0, z], [x1, y0, z], [x1, y1, z], [x0, y1, z]);
const flat = (x0, x1, z0, z1, y = 0) => face([x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1]);
const WINDOWS = [3.2, 5.6, 8, 10.4, 12.8].map((z) => [z, z + 1.7]);
/** Where the low sun through a window falls: it comes from the left and a little from behind. */
const sun = (z, y) => [L + y * 1.32, 0.003, z - y * 0.3];
const patch = ([z0, z1]) => face(sun(z0, 3.5), sun(z1, 3.5), sun(z1, 5.8), sun(z0, 5.8));
const beam = ([z0, z1]) => face([L, 5.8, z0], [L, 5.8, z1], sun(z1, 5.8), sun(z0, 5.8)) + face([L, 3.5, z0], [L, 5.8, z0], sun(z0, 5.8), sun(z0, 3.5));

function hall() {
  const bars = (x0) => { let d = ""; for (let i = 0; i < 12; i++) d += back(x0, x0 + 1.7, 0.3 + i * 0.19, 0.35 + i * 0.19, END - 0.1); return d + back(x0 - 0.06, x0 + 0.04, 0, 2.6, END - 0.1) + back(x0 + 0.82, x0 + 0.9, 0, 2.6, END - 0.1) + back(x0 + 1.66, x0 + 1.76, 0, 2.6, END - 0.1); };
  const panes = WINDOWS.map(([a, b]) => left(a, b, 3.5, 5.8)).join("");
  const ribs = WINDOWS.map(([a, b]) => left((a + b) / 2 - 0.03, (a + b) / 2 + 0.03, 3.5, 5.8) + left(a, b, 4.6, 4.66)).join("");
  const board = back(-1.6, 0.2, 2.9, 4, END - 1.2);
  const [hx, hy] = point(-0.7, 3.05, END - 1.6);
  const trusses = [3, 5.4, 7.8, 10.2, 12.6].map((z) => face([L, TOP - 0.5, z], [R, TOP - 0.5, z], [R, TOP - 0.2, z], [L, TOP - 0.2, z])).join("");
  return fill(`url(#${id}-dek)`, face([L, TOP, 0.5], [R + 6, TOP, 0.5], [R + 6, TOP, END], [L, TOP, END])) + fill("#071024", trusses, 0.7) + fill(`url(#${id}-achter)`, back(L, R + 8, 0, TOP)) + fill("#122042", back(L, R + 8, 0, 1.3), 0.75) + fill("#d8894f", back(L, R + 8, 1.3, 1.36), 0.4)
    + fill(`url(#${id}-links)`, left(0.5, END, 0, TOP)) + fill("#0a1430", left(0.5, END, 0, 1.3), 0.6) + fill("#d8894f", left(0.5, END, 1.3, 1.36), 0.3) + fill(`url(#${id}-raam)`, panes) + fill("#24345c", ribs)
    + fill("#02050f", bars(-5.9) + bars(-3.9), 0.35) + `<g transform="translate(-2 -2)">${fill("#8c6a58", bars(-5.9) + bars(-3.9))}</g>`
    + fill("#050a1c", back(-0.76, -0.64, 3.9, TOP, END - 1.1)) + fill("#c9d4e3", board, 0.85) + fill("#b5593f", back(-1.05, -0.35, 3.1, 3.14, END - 1.21) + back(-1.05, -0.35, 3.56, 3.6, END - 1.21) + back(-1.05, -1.01, 3.1, 3.6, END - 1.21) + back(-0.39, -0.35, 3.1, 3.6, END - 1.21)) + fill("#e8734a", `M${n1(hx - 11)} ${n1(hy)}q11-5 22 0q-11 5-22 0Z`) + fill("#e9eef6", `M${n1(hx - 10)} ${n1(hy + 1)}l5 17h10l5-17-4 1-3 11-3-10-3 10-3-11Z`, 0.45)
    + fill("#0d1833", back(2.2, 4, 0, 2.3, END - 0.05)) + fill("#ffc98f", back(2.4, 2.75, 1, 2, END - 0.06) + back(3.45, 3.8, 1, 2, END - 0.06), 0.9);
}

function lines() {
  const along = (x, z0, z1, w = 0.05) => flat(x - w / 2, x + w / 2, z0, z1);
  const cross = (z, x0, x1, w = 0.05) => flat(x0, x1, z - w / 2, z + w / 2);
  const arc = (cx, cz, r, w) => { let d = ""; for (let i = 0; i < 40; i++) { const [a, b] = [(i / 40) * 6.2832, ((i + 1) / 40) * 6.2832]; const p = (q, s) => [cx + Math.cos(q) * (r + s), 0.002, cz + Math.sin(q) * (r + s)]; d += face(p(a, -w / 2), p(b, -w / 2), p(b, w / 2), p(a, w / 2)); } return d; };
  return fill("#dfe7f2", along(-5.6, 1, END - 1.4) + cross(END - 1.4, -5.6, 6) + cross(7.4, -5.6, 6) + arc(0.2, 7.4, 1.8, 0.05), 0.5) + fill("#e39a66", along(-4.4, 1, END - 2.4, 0.06) + cross(END - 2.4, -4.4, 5, 0.06) + cross(4.6, -4.4, 5, 0.06), 0.55) + fill("#6fc0c0", along(-2.6, 1, END - 3.4) + cross(10, -2.6, 4) + cross(3.2, -2.6, 4), 0.45);
}

/** A low bench, a plank on two feet, that runs out of the picture on the right. */
function bench() {
  const [z0, z1, y] = [1.42, 1.7, 0.34];
  const front = (x0, x1, y0, y1, z = z0) => face([x0, y0, z], [x1, y0, z], [x1, y1, z], [x0, y1, z]);
  const foot = (x) => fill("#0b1228", face([x, 0, z0 + 0.02], [x + 0.07, 0, z0 + 0.02], [x + 0.07, y - 0.04, z0 + 0.06], [x, y - 0.04, z0 + 0.06])) + fill("#2c2436", face([x, 0, z0 + 0.02], [x, 0, z1], [x, y - 0.04, z1 - 0.04], [x, y - 0.04, z0 + 0.06])) + fill("#ffc28a", face([x, 0, z0 + 0.02], [x + 0.008, 0, z0 + 0.02], [x + 0.008, y - 0.04, z0 + 0.06], [x, y - 0.04, z0 + 0.06]), 0.5);
  return `<g filter="url(#${id}-z)">${fill("#030614", flat(-0.82, 2.4, z0 - 0.08, z1 + 0.2), 0.7)}</g>` + foot(-0.62) + foot(0.7) + fill("#1a1930", front(-0.58, 2.2, 0.16, 0.22, z0 + 0.14)) + fill(`url(#${id}-plank)`, flat(-0.86, 2.4, z0, z1, y)) + fill("#3b2417", [0.06, 0.11, 0.17, 0.22].map((d, i) => flat(-0.8 + i * 0.23, 1.5 - i * 0.1, z0 + d, z0 + d + 0.004, y + 0.001)).join(""), 0.35) + fill(`url(#${id}-kop)`, front(-0.86, 2.4, y - 0.05, y)) + fill("#ffe3bd", front(-0.86, 2.4, y - 0.006, y + 0.002), 0.75);
}

function cup(x, y) {
  const body = "M-54-152C-54-90-40-58-14-48L-9-30C-8-22-18-16-26-13H26C18-16 8-22 9-30L14-48C40-58 54-90 54-152Z";
  const ear = (s) => `<path fill="none" stroke="url(#${id}-oor)" stroke-width="8" stroke-linecap="round" d="M${s * 52}-136C${s * 96}-150 ${s * 98}-84 ${s * 37}-78"/>`;
  return `<g transform="translate(${n1(x)} ${n1(y)})"><path fill="#04081a" opacity=".55" d="M-20 2C30-10 120-10 190 4C140 14 30 16-20 2Z"/>${ear(-1)}${ear(1)}${fill(`url(#${id}-goud)`, body)}${fill("#4a2a12", "M10-148C16-90 12-62 4-50L14-48C40-58 54-90 54-152L46-150C44-96 34-70 20-62C32-80 36-110 34-149Z", 0.45)}${fill("#fff6df", "M-44-146C-43-104-35-78-24-64C-31-90-33-116-32-147Z", 0.9)}${fill("#fff6df", "M-12-46L-8-30C-8-26-10-22-14-20C-12-24-12-30-14-38Z", 0.7)}${fill("#9fc0e6", "M45-148C44-108 36-82 24-68C34-84 40-112 41-149Z", 0.7)}${fill(`url(#${id}-rand1)`, "M-57-158Q0-148 57-158V-150Q0-140-57-150Z")}${fill("#6b3f1c", "M-57-158Q0-166 57-158Q0-149-57-158Z")}${fill("#ffe9c4", "M-57-158Q0-166 57-158Q0-163-57-158Z")}${fill("#141a30", "M-30-14H30L36 2H-36Z")}${fill("#ffcf98", "M-30-14H30L30.500-12H-30.500ZM-30-14L-36 2h3L-27-14Z", 0.7)}</g>`;
}

function ball(x, y, r) {
  const { patches, seams } = football(x, y, r, 0.5, 0.42);
  return `<path fill="#04081a" opacity=".6" d="M${n1(x - 30)} ${n1(y + r)}C${n1(x + 10)} ${n1(y + r - 12)} ${n1(x + 96)} ${n1(y + r - 10)} ${n1(x + 130)} ${n1(y + r + 2)}C${n1(x + 80)} ${n1(y + r + 12)} ${n1(x)} ${n1(y + r + 9)} ${n1(x - 30)} ${n1(y + r)}Z"/><circle cx="${n1(x)}" cy="${n1(y)}" r="${r}" fill="url(#${id}-bal)"/>${fill("#1b2a4e", patches, 0.9)}${fill("#54678f", seams, 0.7)}<circle cx="${n1(x)}" cy="${n1(y)}" r="${r}" fill="url(#${id}-balschaduw)"/>${fill("#ffd9a8", `M${n1(x - r)} ${n1(y + 4)}A${r} ${r} 0 0 1 ${n1(x - 8)} ${n1(y - r + 0.7)}A${r * 1.12} ${r * 1.12} 0 0 0 ${n1(x - r)} ${n1(y + 4)}Z`, 0.9)}`;
}

/** A sports hall after the match: low sun through the high windows, a bench with a cup and a ball. */
export function draw() {
  const rnd = random(13);
  const dust = Array.from({ length: 34 }, () => { const [x, y, r] = [-150 + rnd() * 560, 150 + rnd() * 420, 0.7 + rnd() * 1.5]; return `M${n1(x - r)} ${n1(y)}a${n1(r)} ${n1(r)} 0 1 0 ${n1(2 * r)} 0a${n1(r)} ${n1(r)} 0 1 0 ${n1(-2 * r)} 0`; }).join("");
  const corner = point(L, 1, END);
  const defs = fade(`${id}-dek`, [0, 0], [0, 170], [[0, "#0a1328"], [1, "#2c3c64"]]) + fade(`${id}-links`, [-195, 0], [corner[0], 0], [[0, "#0b152c"], [1, "#33466f"]]) + fade(`${id}-achter`, [corner[0], 0], [585, 0], [[0, "#5a6a90"], [0.5, "#3b4d78"], [1, "#18264a"]])
    + fade(`${id}-raam`, [0, 60], [0, 300], [[0, "#cfd9e8"], [0.6, "#ffe2b6"], [1, "#ffcf90"]]) + fade(`${id}-vloer`, [0, 430], [0, 844], [[0, "#8b7480"], [0.12, "#5e5470"], [0.45, "#2d3152"], [1, "#0e152d"]]) + fade(`${id}-bundel`, [-60, 120], [230, 560], [[0, "#ffe6bf", 0.34], [1, "#ffcf96", 0.03]])
    + fade(`${id}-zon`, [0, 440], [0, 760], [[0, "#ffdba6", 0.85], [1, "#f0a264", 0.5]]) + fade(`${id}-plank`, [-40, 0], [520, 0], [[0, "#e6b482"], [0.35, "#c08a60"], [1, "#4c3a44"]]) + fade(`${id}-kop`, [-40, 0], [520, 0], [[0, "#a8714c"], [0.4, "#7c5140"], [1, "#2a2436"]])
    + `<linearGradient id="${id}-goud"><stop offset="0" stop-color="#c98538"/><stop offset=".16" stop-color="#ffe3a4"/><stop offset=".34" stop-color="#e2a247"/><stop offset=".6" stop-color="#8c5420"/><stop offset=".82" stop-color="#c98b40"/><stop offset="1" stop-color="#5f7396"/></linearGradient><linearGradient id="${id}-oor" x1="0" y1="0" x2=".6" y2="1"><stop offset="0" stop-color="#ffdf9c"/><stop offset=".5" stop-color="#b4742c"/><stop offset="1" stop-color="#6b4420"/></linearGradient><linearGradient id="${id}-rand1"><stop offset="0" stop-color="#e5ab58"/><stop offset=".25" stop-color="#fff0c8"/><stop offset=".65" stop-color="#a5692b"/><stop offset="1" stop-color="#7d8cab"/></linearGradient><radialGradient id="${id}-bal" cx=".32" cy=".3" r=".8"><stop offset="0" stop-color="#fff8ec"/><stop offset=".45" stop-color="#d3d9e6"/><stop offset="1" stop-color="#6277a3"/></radialGradient><radialGradient id="${id}-balschaduw" cx=".3" cy=".28" r=".86"><stop offset=".4" stop-color="#081230" stop-opacity="0"/><stop offset="1" stop-color="#081230" stop-opacity=".82"/></radialGradient>`
    + round(`${id}-gloed`, [[0, "#ffe6bd", 0.55], [0.4, "#ffcf92", 0.2], [1, "#ffc27c", 0]]) + round(`${id}-hoek`, [[0.52, "#030716", 0], [1, "#030716", 0.7]]) + blur(`${id}-z`, 4) + blur(`${id}-b`, 9);
  const [cx, cy] = point(-0.46, 0.34, 1.58), [bx, by] = point(0.0, 0.34, 1.54);
  const shine = WINDOWS.map(([a, b]) => face([L, -5.8, a], [L, -5.8, b], [L, -3.5, b], [L, -3.5, a])).join("");
  const tilt = (body) => `<g transform="rotate(1.500 195 420)">${body}</g>`;
  return frame(id, defs, [
    ["wand", 0, `<rect x="-260" y="-60" width="910" height="970" fill="#142144"/>` + tilt(hall())],
    ["vloer", 1, tilt(fill(`url(#${id}-vloer)`, face([L, 0, 0.4], [R + 8, 0, 0.4], [R + 8, 0, END], [L, 0, END])) + lines() + `<g filter="url(#${id}-z)">${fill(`url(#${id}-zon)`, WINDOWS.map(patch).join(""))}${fill("#ffdcae", shine, 0.12)}</g>`)],
    ["bundels", 2, `<g filter="url(#${id}-b)">${tilt(fill(`url(#${id}-bundel)`, WINDOWS.map(beam).join("")))}</g>${tilt(`<ellipse cx="${n1(corner[0] - 60)}" cy="220" rx="230" ry="190" fill="url(#${id}-gloed)"/>`)}`],
    ["stof", 3, fill("#fff0d4", dust, 0.5), 'data-leven="zweef"'],
    ["bank", 4, bench()],
    ["beker", 4, cup(cx, cy) + ball(bx, by - 41, 42)],
    ["rand", 5, `<rect x="-240" y="-60" width="880" height="970" fill="url(#${id}-hoek)"/>`],
  ]);
}
