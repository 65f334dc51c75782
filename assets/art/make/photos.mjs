/** Photos inside posts: what matters in a portrait of 390 by 844, with as much again beside it, the same in both themes, layered by depth. No faces, no lettering. */
const frame = (id, defs, layers) => `<svg class="vignet" viewBox="-195 0 780 844" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false"><defs>${defs}</defs>${layers.map(([name, depth, body]) => `<g id="${id}-${name}" data-diepte="${depth}">${body}</g>`).join("")}</svg>`;
const glow = (id, colour, strength = 0.9) => `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset=".4" stop-color="${colour}" stop-opacity="${strength * 0.35}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;
const spot = (id, x, y, r, squash = 1) => `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${Math.round(r * squash)}" fill="url(#${id})"/>`;

/** Almost black: far lights out of focus, a wet shine below. */
export function darkPhoto() {
  const id = "dk";
  const defs = glow(`${id}-w`, "#ffd9a0", 0.8) + glow(`${id}-b`, "#7db8ff", 0.5) + `<linearGradient id="${id}-l" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#050914"/><stop offset=".55" stop-color="#0d1830"/><stop offset="1" stop-color="#04070f"/></linearGradient>`;
  const lights = [[-150, 366, 24], [-84, 380, 16], [-30, 352, 20], [404, 378, 22], [470, 352, 18], [540, 376, 30], [60, 372, 30], [118, 356, 18], [166, 380, 26], [246, 350, 16], [286, 374, 34], [344, 362, 20]];
  return frame(id, defs, [
    ["lucht", 0, `<rect x="-195" width="780" height="844" fill="url(#${id}-l)"/>`],
    ["ver", 1, lights.map(([x, y, r], i) => spot(i % 3 === 1 ? `${id}-b` : `${id}-w`, x, y, r)).join("")],
    ["glans", 2, lights.map(([x, , r], i) => spot(i % 3 === 1 ? `${id}-b` : `${id}-w`, x + 6, 520, r * 0.7, 4)).join("") + `<path fill="#04070f" opacity=".55" d="M-195 652c120-30 480-42 780-4v196H-195Z"/>`],
    ["rand", 3, `<path fill="#02040a" d="M-195 0h780v96C400 62 60 66-195 112ZM-195 844V670c120 10 240 70 260 174Z"/>`],
  ]);
}

/** A sports hall: floor lines, a bench with a cup and a ball. */
export function hallPhoto() {
  const id = "za";
  const defs = glow(`${id}-w`, "#fff3dc", 0.9) + `<linearGradient id="${id}-m" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#22345c"/><stop offset="1" stop-color="#3d5688"/></linearGradient><linearGradient id="${id}-v" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#7a5a48"/><stop offset="1" stop-color="#b98358"/></linearGradient><linearGradient id="${id}-g" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#b4781e"/><stop offset=".35" stop-color="#ffe0a0"/><stop offset="1" stop-color="#c98a2c"/></linearGradient>`;
  return frame(id, defs, [
    ["wand", 0, `<rect x="-195" width="780" height="844" fill="url(#${id}-m)"/><path fill="#1a2a4c" d="M-195 300h780v60h-780z"/><path stroke="#5f7bb0" stroke-width="3" opacity=".5" d="M-195 120h780M-195 200h780M-110 60v300M-20 60v300M70 60v300M160 60v300M250 60v300M340 60v300M430 60v300M520 60v300"/>`],
    ["lampen", 1, spot(`${id}-w`, 90, 70, 90, 0.5) + spot(`${id}-w`, 300, 62, 100, 0.5) + spot(`${id}-w`, -110, 66, 90, 0.5) + spot(`${id}-w`, 500, 64, 90, 0.5)],
    ["vloer", 2, `<path fill="url(#${id}-v)" d="M-195 470h780v374h-780z"/><path fill="none" stroke="#e8d3b4" stroke-width="5" opacity=".75" d="M-195 576 585 505M120 844 196 470M-195 790C0 660 330 600 585 700"/>`],
    ["bank", 3, `<path fill="#0f1c38" opacity=".35" d="M20 744h350l-16 30H40Z"/><path fill="#c58a58" d="M22 640h346v34H22z"/><path fill="#8d5a38" d="M22 674h346v12H22zM54 686h22v66H54zM314 686h22v66h-22z"/>`],
    ["beker", 4, `<path fill="none" stroke="url(#${id}-g)" stroke-width="11" d="M118 520c-40-6-42 58 14 62M222 520c40-6 42 58-14 62"/><path fill="url(#${id}-g)" d="M112 500h116c4 62-14 96-46 104v14c20 2 30 8 32 22h-88c2-14 12-20 32-22v-14c-32-8-50-42-46-104Z"/><path fill="#fff3dc" opacity=".55" d="M128 510c0 40 6 62 18 78-4-30-6-54-4-78Z"/><circle cx="292" cy="592" r="48" fill="#e9eef6"/><path fill="#22345c" d="m292 570 20 15-8 23h-24l-8-23ZM256 560l14-12 10 10-8 18-16 2ZM328 560l-14-12-10 10 8 18 16 2ZM266 628l4-14 18 6 2 18-10 2ZM318 628l-4-14-18 6-2 18 10 2Z"/><path fill="#0f1c38" opacity=".18" d="M292 544a48 48 0 0 1 0 96c30-20 30-76 0-96Z"/>`],
  ]);
}

/** A small square with a lamp at dusk, seen askew: a bench, a wall, far figures as shapes only. */
export function squarePhoto() {
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
