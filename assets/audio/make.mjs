import { writeFileSync } from "node:fs";

/** Makes the sound sprite from nothing but arithmetic: `node assets/audio/make.mjs`. 22,050 Hz, 8 bit, mono. */
const RATE = 22050;
const tone = (hz, t) => Math.sin(2 * Math.PI * hz * t);
const fade = (t, length, attack = 0.01) => Math.min(1, t / attack) * Math.min(1, Math.max(0, (length - t) / (length * 0.6)));
let seed = 7;
const noise = () => ((seed = (seed * 1664525 + 1013904223) >>> 0) / 2147483648 - 1);

/** Name → [seconds, sample at t]. Quiet, soft edges. */
const SOUNDS = {
  trillen: [0.42, (t) => 0.35 * tone(92, t) * (0.6 + 0.4 * tone(23, t)) * fade(t, 0.42, 0.02)],
  "ping-snap": [0.34, (t) => 0.3 * (tone(1180, t) + 0.5 * tone(1770, t)) * Math.exp(-t * 11) * fade(t, 0.34)],
  "ping-app": [0.36, (t) => 0.3 * (t < 0.09 ? tone(740, t) : tone(988, t)) * Math.exp(-t * 7) * fade(t, 0.36)],
  verstuur: [0.2, (t) => 0.26 * tone(420 + 1500 * t, t) * fade(t, 0.2, 0.02)],
  sluiter: [0.16, (t) => 0.25 * noise() * (Math.exp(-t * 60) + 0.6 * Math.exp(-Math.max(0, t - 0.07) * 80) * (t > 0.07 ? 1 : 0))],
  tik: [0.04, (t) => 0.2 * noise() * Math.exp(-t * 160)],
  bel: [0.9, (t) => 0.24 * (tone(425, t) + 0.6 * tone(480, t)) * fade(t, 0.9, 0.03)],
  papier: [0.22, (t) => 0.16 * noise() * (0.5 + 0.5 * tone(17, t)) * fade(t, 0.22, 0.04)],
  stap: [0.5, (t) => 0.24 * (tone(523, t) * Math.exp(-t * 6) + (t > 0.12 ? tone(784, t) * Math.exp(-(t - 0.12) * 6) : 0)) * fade(t, 0.5)],
};
const GAP = 0.08;

const offsets = {};
const samples = [];
for (const [name, [seconds, at]] of Object.entries(SOUNDS)) {
  offsets[name] = [Math.round((samples.length / RATE) * 1000), Math.round(seconds * 1000)];
  for (let i = 0; i < seconds * RATE; i++) samples.push(Math.max(-1, Math.min(1, at(i / RATE))));
  for (let i = 0; i < GAP * RATE; i++) samples.push(0);
}
const header = Buffer.alloc(44);
header.write("RIFF", 0);
header.writeUInt32LE(36 + samples.length, 4);
header.write("WAVEfmt ", 8);
header.writeUInt32LE(16, 16);
header.writeUInt16LE(1, 20);
header.writeUInt16LE(1, 22);
header.writeUInt32LE(RATE, 24);
header.writeUInt32LE(RATE, 28);
header.writeUInt16LE(1, 32);
header.writeUInt16LE(8, 34);
header.write("data", 36);
header.writeUInt32LE(samples.length, 40);
writeFileSync(new URL("sprite.wav", import.meta.url), Buffer.concat([header, Buffer.from(samples.map((s) => Math.round(127.5 + 127 * s)))]));
writeFileSync(new URL("sprite.json", import.meta.url), `${JSON.stringify(offsets, null, 2)}\n`);
