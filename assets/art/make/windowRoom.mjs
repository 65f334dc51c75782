import { fill } from "./camera.mjs";
import { crop } from "./crop.mjs";
import { kaartSvg } from "./town.mjs";
import { c, down, lamplight, place } from "./view.mjs";

let drawn;
/** The town, drawn once: its generator adds to shared lists. */
export function town() {
  return (drawn ??= kaartSvg());
}

/**
 * A room with a wide window on the town: the part of the map in `view`, the wall with what `wall` adds to it, the frame,
 * and the layers of `front` before it. The room lights itself: gradients `<id>-lamp` (round) and what `defs` brings.
 */
export function windowRoom({ id, view, defs = "", wall = "", front }) {
  const scene = crop(town(), view.split(" ").map(Number)).replace(/ id="kaart-[^"]*"/g, "").replace(/ data-(?:diepte|leven|as)="[^"]*"/g, "").replace(/<svg [^>]*>/, `<svg class="kunst-kaart" x="150" y="110" width="1300" height="560" viewBox="${view}" preserveAspectRatio="xMidYMid slice">`);
  const shared = down(`${id}-muur`, [[0, c("kamer-muur-0")], [1, c("kamer-muur-1")]]) + down(`${id}-vloer`, [[0, c("kamer-vloer-0")], [1, c("kamer-vloer-1")]]) + lamplight(`${id}-lamp`) + down(`${id}-nacht`, [[0, c("kamer-donker"), 0.5], [0.2, c("kamer-donker"), 0]]);
  const bars = "M150 110h1300v560H150zM583 110v560M1017 110v560M150 300h1300";
  const edges = "M572 121V289M1006 121V289M1439 121V289M572 311V659M1006 311V659M1439 311V659";
  return place(shared + defs, [
    [`${id}-wand`, 0, fill(`url(#${id}-muur)`, "M-60-60H1660V1060H-60Z")],
    [`${id}-buiten`, 0, `${scene}${fill(`url(#${id}-nacht)`, "M150 110h1300v560H150z")}${fill(c("koel"), "M190 660L360 120h90L280 660ZM640 660L810 120h40L680 660ZM1090 660l170-540h100l-170 540Z", 0.06)}`],
    [`${id}-raam`, 1, `<path fill="none" stroke="${c("kamer-donker")}" stroke-width="22" d="${bars}"/><path fill="none" stroke="${c("koel")}" stroke-opacity=".3" stroke-width="2" d="${edges}"/>${fill(c("kamer-donker"), "M110 670h1380v28H110z")}${fill(c("lucht-3"), "M110 670h1380v4H110z", 0.5)}${wall}`],
    ...front.map(([name, ...rest]) => [`${id}-${name}`, ...rest]),
  ]);
}
