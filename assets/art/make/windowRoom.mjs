import { kaartSvg } from "./town.mjs";

let drawn;
/** The town, drawn once: its generator adds to shared lists. */
export function town() {
  return (drawn ??= kaartSvg());
}

/** How far outside the window a drawing may start and still reach into it; a long path may come from anywhere. */
const REACH = 60;
const LONG = 500;

/** The town without what cannot be seen through a window on `[x, y, width, height]`. */
function within(svg, [x, y, width, height]) {
  const seen = (px, py) => px > x - REACH && px < x + width + REACH && py > y - REACH && py < y + height + REACH;
  return svg
    .replace(/<path[^>]*\sd="M\s*(-?[\d.]+)[ ,](-?[\d.]+)([^"]*)"[^>]*\/>/g, (tag, px, py, rest) => (rest.length > LONG || seen(Number(px), Number(py)) ? tag : ""))
    .replace(/<(?:circle|ellipse)[^>]*cx="(-?[\d.]+)"[^>]*cy="(-?[\d.]+)"[^>]*\/>/g, (tag, px, py) => (seen(Number(px), Number(py)) ? tag : ""))
    .replace(/<use[^>]*(?:translate\((-?[\d.]+)[ ,](-?[\d.]+)\)|x="(-?[\d.]+)"[^>]*y="(-?[\d.]+)")[^>]*\/>/g, (tag, a, b, c, d) => (seen(Number(a ?? c), Number(b ?? d)) ? tag : ""));
}

/** A room with a wide window on the town: the part of the map in `view`, a frame, a sill, and what stands before it. */
export function windowRoom({ id, view, front, glow }) {
  const scene = within(town(), view.split(" ").map(Number)).replace(/ id="kaart-/g, ` id="${id}-kaart-`).replace(/<svg [^>]*>/, `<svg class="kunst-kaart" x="150" y="110" width="1300" height="560" viewBox="${view}" preserveAspectRatio="xMidYMid slice">`);
  return `<svg class="plek-kunst" viewBox="0 0 1600 1000" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false"><defs>
<linearGradient id="${id}-muur" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--kunst-kamer-muur-0)"/><stop offset="1" stop-color="var(--kunst-kamer-muur-1)"/></linearGradient>
<linearGradient id="${id}-vloer" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--kunst-kamer-vloer-0)"/><stop offset="1" stop-color="var(--kunst-kamer-vloer-1)"/></linearGradient>
<radialGradient id="${id}-lamp"><stop offset="0" stop-color="${glow}" stop-opacity=".55"/><stop offset="1" stop-color="${glow}" stop-opacity="0"/></radialGradient></defs>
<g id="${id}-wand" data-diepte="0"><rect width="1600" height="1000" fill="url(#${id}-muur)"/></g>
<g id="${id}-buiten" data-diepte="0">${scene}</g>
<g id="${id}-raam" data-diepte="1"><path fill="none" stroke="var(--kunst-kamer-donker)" stroke-width="22" d="M150 110h1300v560H150zM583 110v560M1017 110v560M150 300h1300"/><path fill="var(--kunst-kamer-donker)" d="M110 670h1380v26H110z"/></g>
<g id="${id}-vloer" data-diepte="2"><path fill="url(#${id}-vloer)" d="M0 790h1600v210H0z"/></g>
<g id="${id}-licht" data-diepte="2"><ellipse cx="1240" cy="520" rx="520" ry="420" fill="url(#${id}-lamp)"/></g>
<g id="${id}-voor" data-diepte="3">${front}</g></svg>`;
}
