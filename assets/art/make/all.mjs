import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { avatars } from "./avatars.mjs";
import { standAlone } from "./export.mjs";
import { handSvg } from "./hand.mjs";
import { darkPhoto, hallPhoto, squarePhoto } from "./photos.mjs";
import { jongerencentrumSvg } from "./rooms.mjs";
import { slim } from "./slim.mjs";
import { tunnelSvg } from "./tunnelArt.mjs";
import { town, windowRoom } from "./windowRoom.mjs";

/** Writes every picture: `node assets/art/make/all.mjs`. Same input, same bytes. */
const art = new URL("../", import.meta.url);
function write(path, text) {
  mkdirSync(new URL(path.slice(0, path.lastIndexOf("/") + 1), art), { recursive: true });
  writeFileSync(new URL(path, art), `${text}\n`);
  console.log(path, `${(gzipSync(text).length / 1000).toFixed(1)} kB gzip`);
}

// Twice as wide as a phone: what matters stands in the middle 390, the rest is for frames that are less tall.
const photo = { width: 780, height: 844 };
write("vignettes/fietstunnel.svg", standAlone(tunnelSvg({ id: "ft", bleed: 195 }), photo));
write("vignettes/donker.svg", standAlone(darkPhoto(), photo));
write("vignettes/zaal.svg", standAlone(hallPhoto(), photo));
write("vignettes/plein.svg", standAlone(squarePhoto(), photo));

const desk = `<path fill="var(--kunst-kamer-donker)" d="M0 830h1600v170H0Z"/><path fill="var(--kunst-voorgrond)" d="M980 640h300v170H980zM1110 810h40v24h-40zM1060 830h140v12h-140z"/><path fill="var(--kunst-blauwlicht)" opacity=".35" d="M996 656h268v138H996z"/><path fill="var(--kunst-voorgrond)" d="M300 760h160v70H300zM330 720h100v40H330z"/>`;
const meeting = `<path fill="var(--kunst-kamer-donker)" d="M120 860c300-60 1060-60 1360 0v140H120Z"/><path fill="var(--kunst-voorgrond)" d="M330 740h30v110h-30zM300 700h90v60h-90zM1210 740h30v110h-30zM1180 700h90v60h-90z"/><path fill="var(--kunst-raam)" opacity=".9" d="M760 800h80v10h-80z"/><path fill="var(--kunst-voorgrond)" d="M720 806h160v26H720z"/>`;
for (const hour of ["donker", "licht"]) {
  const place = { hour, width: 1600, height: 1000 };
  write(`places/jongerencentrum.${hour}.svg`, standAlone(jongerencentrumSvg({ slice: "xMidYMid slice" }), { hour }));
  write(`places/straat.${hour}.svg`, standAlone(tunnelSvg({ id: "st", w: 1600, h: 1000, hy: 420, f: 620, vx: 720, X: 3.1, Y: 2.7, shoes: false }), place));
  write(`places/politiebureau.${hour}.svg`, slim(standAlone(windowRoom({ id: "pb", view: "380 300 520 224", front: desk, glow: "#7db8ff" }), place), { detail: true }));
  write(`places/stadhuis.${hour}.svg`, slim(standAlone(windowRoom({ id: "sh", view: "120 230 520 224", front: meeting, glow: "#ffc878" }), place), { detail: true }));
  write(`map/waterhaven.${hour}.svg`, slim(standAlone(town(), { hour, width: 1000, height: 960 })));
}
write("phone/hand.svg", handSvg().replace(/\n/g, ""));
for (const [name, svg] of avatars()) write(`avatars/${name}.svg`, svg);
