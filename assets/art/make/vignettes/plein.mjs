import { frame, glow, spot } from "../photo.mjs";

/** A small square with a lamp at dusk, seen askew: a bench, a wall, far figures as shapes only. */
export function draw() {
  const id = "pl";
  const defs = glow(`${id}-w`, "#ffd9a0", 1) + `<linearGradient id="${id}-l" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#16264a"/><stop offset=".6" stop-color="#4a5d92"/><stop offset="1" stop-color="#a08aa6"/></linearGradient><linearGradient id="${id}-v" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#2c3d66"/><stop offset="1" stop-color="#0d1730"/></linearGradient>`;
  const body = (x, y, s) => `<g transform="translate(${x} ${y}) scale(${s})"><path fill="#0a142a" d="M-11-58c0-16 22-16 22 0 0 8-4 12-6 14 12 3 17 12 18 30l2 30h-9l-4 58H-12l-4-58h-9l2-30c1-18 6-27 18-30-2-2-6-6-6-14Z"/></g>`;
  return frame(id, defs, [
    ["lucht", 0, `<rect x="-195" width="780" height="844" fill="url(#${id}-l)"/>`],
    ["huizen", 1, `<g transform="rotate(-4 195 400)"><path fill="#1a2a4c" d="M-240 330l70-56 60 50v-70h70l20 30 20-24 30-10 50 46v-60h60v40l60-56 64 60v-30h70v60l40-40 60 50v-40h80l60 50 60-40v240H-240Z"/><path fill="#ffc878" d="M-150 350h16v22h-16zM-96 300h16v22h-16zM-40 330h16v22h-16zM450 340h16v22h-16zM500 360h16v22h-16zM20 330h16v22H20zM60 330h16v22H60zM236 316h16v22h-16zM300 330h16v22h-16zM340 330h16v22h-16z"/></g>`],
    ["grond", 2, `<path fill="url(#${id}-v)" d="M-195 483 585 431v413h-780Z"/><path stroke="#5578ab" stroke-width="2" opacity=".35" d="M-195 550l780-40M-195 648l780-32M-110 480l-85 220M60 470 0 844M200 462l30 382M320 452l120 392M430 446l155 240"/>`],
    ["lamp", 3, spot(`${id}-w`, 300, 250, 150, 0.9) + `<path fill="#0a142a" d="M296 250h8v270h-8z"/><path fill="#ffe6bd" d="M284 232h32l-6 22h-20z"/>` + spot(`${id}-w`, 300, 540, 120, 0.25)],
    ["mensen", 4, body(150, 520, 0.9) + body(186, 524, 0.84) + body(222, 518, 0.92)],
    ["voor", 5, `<path fill="#070e1f" d="M-195 690c120-30 300-20 345 40 26 34 20 80 24 114h-369Z"/>`],
  ]);
}
