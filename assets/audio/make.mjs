import { writeFileSync } from "node:fs";
import { AMBIENCES } from "./make/ambience.mjs";
import { toMp3 } from "./make/mp3.mjs";
import { PHONE } from "./make/phone.mjs";
import { PINGS } from "./make/pings.mjs";
import { RATE } from "./make/signal.mjs";
import { layOut } from "./make/sprite.mjs";

/** Makes the sound sprite from nothing but arithmetic: `node assets/audio/make.mjs`. The same bytes every time. */
const BITRATE = 24_000;

/** The highest point of each sound, by ear: nothing startles. */
const LOUDNESS = {
  ...Object.fromEntries(Object.keys(PINGS).map((name) => [name, 0.42])),
  trillen: 0.4,
  bel: 0.46,
  overgang: 0.2,
  ophangen: 0.2,
  verstuur: 0.3,
  ingetrokken: 0.3,
  sluiter: 0.34,
  tik: 0.16,
  papier: 0.3,
  banner: 0.26,
  stap: 0.34,
};

const { all, places } = layOut({ ...PINGS, ...PHONE }, AMBIENCES, LOUDNESS);
const mp3 = await toMp3(all, BITRATE);
writeFileSync(new URL("sprite.mp3", import.meta.url), mp3);
writeFileSync(new URL("sprite.json", import.meta.url), `${JSON.stringify({ seconds: Number((all.length / RATE).toFixed(3)), ...places }, null, 2)}\n`);
console.log(`sprite.mp3: ${(all.length / RATE).toFixed(1)} s, ${mp3.length} bytes`);
