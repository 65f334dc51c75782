import { band, high, low } from "./filter.mjs";
import { dice, edges, glide, hiss, mix, sine, smooth, sound, struck } from "./signal.mjs";

/** A small motor on a table: low, rough, with the table humming along. */
function buzz(seconds) {
  const rattle = low(hiss(seconds, 5), 900);
  return edges(
    sound(seconds, (t) => {
      const turn = 0.62 + 0.38 * sine(31, t);
      return turn * (0.7 * sine(148, t) + 0.4 * sine(296, t, 0.4) + 0.18 * sine(444, t)) + 0.5 * turn * rattle[Math.min(rattle.length - 1, Math.floor(t * 22050))];
    }),
    0.03,
    0.09,
  );
}

/** Up and down on a marimba, twice, unhurried. */
function ring() {
  const bar = (hz) => struck(0.6, hz, [[1, 1, 6], [3.9, 0.25, 26], [2, 0.12, 9]]);
  const turn = [[0, 440], [0.16, 554.4], [0.32, 659.3], [0.56, 554.4]];
  return mix(2.3, ...[0, 1.1].flatMap((from) => turn.map(([at, hz], i) => [from + at, bar(hz), i === 3 ? 0.6 : 0.8])));
}

/** The tone of the Dutch exchange (425 Hz), heard from a small loudspeaker. */
const exchange = (seconds) => edges(band(sound(seconds, (t) => sine(425, t) + 0.12 * sine(850, t)), 600, { q: 0.6 }), 0.02, 0.05);

/** Two leaves of a shutter and the spring in between. */
function shutter() {
  const leaf = (seed, hz) => band(edges(hiss(0.05, seed), 0.001, 0.045), hz, { q: 1.2 });
  return mix(0.22, [0, leaf(3, 2600), 1], [0.012, struck(0.05, 240, [[1, 1, 60]]), 0.4], [0.085, leaf(4, 1800), 0.8], [0.09, struck(0.06, 180, [[1, 1, 50]]), 0.4]);
}

/** A fingertip on glass. */
const tap = (seed, hz) => mix(0.06, [0, band(edges(hiss(0.02, seed), 0.001, 0.018), hz, { q: 1.5 }), 1], [0, struck(0.05, hz / 6, [[1, 1, 90]]), 0.5]);

/** A sheet that slides from a pile and is laid down. */
function paper() {
  const roll = dice(23);
  const crackle = Array.from({ length: 26 }, () => [0.02 + 0.3 * Math.abs(roll()), Math.abs(roll())]);
  const slide = sound(0.4, (t) => smooth(t / 0.12) * smooth((0.34 - t) / 0.16));
  const grain = high(low(hiss(0.4, 9), 5200), 900);
  return edges(
    mix(0.42, [0, grain.map((value, i) => 0.5 * value * (slide[i] ?? 0))], ...crackle.map(([at, loud], i) => [at, band(edges(hiss(0.012, 40 + i), 0.001, 0.01), 3200, { q: 0.8 }), 0.6 * loud])),
    0.01,
    0.06,
  );
}

/** What the phone itself does, and the desk around it. */
export const PHONE = {
  trillen: mix(0.62, [0, buzz(0.26)], [0.34, buzz(0.26)]),
  bel: ring(),
  overgang: exchange(1),
  ophangen: mix(0.5, [0, exchange(0.14), 0.8], [0.24, exchange(0.2), 0.8]),
  // Air that goes up and away.
  verstuur: mix(0.3, [0, band(edges(hiss(0.26, 17), 0.08, 0.14), 1900, { q: 0.9 }), 0.7], [0.02, edges(glide(0.22, 420, 840, (x) => x * x), 0.05, 0.12), 0.4]),
  // The same air, the other way.
  ingetrokken: mix(0.34, [0, band(edges(hiss(0.3, 18), 0.14, 0.1), 1200, { q: 0.9 }), 0.6], [0.02, edges(glide(0.28, 620, 290, (x) => Math.sqrt(x)), 0.06, 0.14), 0.4]),
  sluiter: shutter(),
  tik: tap(31, 2100),
  papier: paper(),
  // A drop on felt: something slides into sight.
  banner: mix(0.34, [0, edges(glide(0.3, 300, 330), 0.05, 0.2), 0.6], [0.02, struck(0.3, 659.3, [[1, 0.3, 16]])]),
  // A page is done: two quiet bars, neither up nor down in mood.
  stap: mix(0.9, [0, struck(0.6, 392, [[1, 1, 5], [2, 0.15, 9], [3.9, 0.1, 28]]), 0.6], [0.15, struck(0.75, 440, [[1, 1, 4.5], [2, 0.15, 9], [3.9, 0.1, 28]]), 0.6]),
};
