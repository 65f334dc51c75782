/** Neutral avatars: waves, dunes and sky in a circle. Spread so that a picture never hints at who somebody is. */
const PALETTES = [["#5578ab", "#ffab66", "#25406f"], ["#4a3b6b", "#a9bedd", "#2f6f83"], ["#2f6f83", "#ffc48f", "#1a2d55"], ["#6b5aa0", "#e2eaf4", "#35568b"], ["#35568b", "#b5593f", "#0f1c38"], ["#3c5363", "#ffd9a0", "#25406f"], ["#b5593f", "#ccd9eb", "#4a3b6b"], ["#25406f", "#7fdcb6", "#142446"]];
const SHAPES = ["M0 30C16 18 28 40 48 24V48H0Z", "M0 20C20 36 30 12 48 30V48H0Z", "M0 34 16 20l14 12L48 14v34H0Z", "M0 26q12-14 24 0t24 0v22H0Z", "M8 48A16 16 0 0 1 40 48Z", "M0 38 24 16l24 22v10H0Z", "M0 24h48v6H0zM0 36h48v12H0z", "M24 14a16 16 0 1 0 .1 0Z"];

const circle = (inner) => `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48"><clipPath id="a"><circle cx="24" cy="24" r="24"/></clipPath><g clip-path="url(#a)">${inner}</g></svg>`;

export function avatars() {
  const seeds = PALETTES.map(([sky, warm, ground], i) => [`seed-0${i + 1}`, circle(`<path fill="${sky}" d="M0 0h48v48H0z"/><circle cx="${14 + ((i * 7) % 22)}" cy="${12 + (i % 3) * 4}" r="${5 + (i % 4)}" fill="${warm}"/><path fill="${ground}" d="${SHAPES[i]}"/>`)]);
  const badge = (fill, path) => circle(`<path fill="${fill}" d="M0 0h48v48H0z"/><path fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`);
  return [
    ...seeds,
    ["politie", badge("#1f4a86", "M24 11l11 4v9c0 7-5 11-11 13-6-2-11-6-11-13v-9Z")],
    ["gemeente", badge("#2f6f83", "M12 36V22l12-8 12 8v14ZM20 36v-8h8v8")],
    ["jongerenwerk", badge("#8f4210", "M12 32c6-10 18-10 24 0M17 19a4 4 0 1 0 .1 0M31 19a4 4 0 1 0 .1 0")],
    ["onbekend", badge("#35568b", "M19 19a5 5 0 1 1 7 5c-2 1-2 2-2 4M24 34v.1")],
  ];
}
