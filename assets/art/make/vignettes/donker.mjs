import { frame, glow, spot } from "../photo.mjs";

/** Almost black: far lights out of focus, a wet shine below. */
export function draw() {
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
