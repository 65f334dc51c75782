import { band, high, low } from "./filter.mjs";
import { dice, RATE, sine, smooth, strength } from "./signal.mjs";

/**
 * Seconds of a loop: a whole number of milliseconds, of samples (also at 44,100 and 48,000 Hz), and of the blocks of 576
 * samples in which MP3 packs, so that every turn is packed the same way and end and start meet.
 */
const TURN = 7.68;
const LENGTH = Math.round(TURN * RATE);
const ROUND = { round: true };

const loop = (at) => Float64Array.from({ length: LENGTH }, (_, i) => at(i / RATE, i));
const noise = (seed) => {
  const roll = dice(seed);
  return loop(() => roll());
};
/** A slow wave that fits the loop a whole number of times, between 0 and 1. */
const wave = (times, t, phase = 0) => 0.5 + 0.5 * sine(times / TURN, t, phase);
/** A hill around a second; the loop is a circle. */
const hill = (t, at, width) => {
  const away = Math.abs(((t - at + 1.5 * TURN) % TURN) - TURN / 2);
  return Math.exp(-((away / width) ** 2));
};
const add = (...parts) => loop((_, i) => parts.reduce((sum, part) => sum + part[i], 0));
const shaped = (samples, loudness) => samples.map((value, i) => value * loudness(i / RATE));
/** Short sounds laid on the circle: [second, sample at a time since then, seconds it lasts]. */
function scatter(events) {
  const out = new Float64Array(LENGTH);
  for (const [from, at, seconds] of events) {
    for (let i = 0; i < seconds * RATE; i++) out[(Math.round(from * RATE) + i) % LENGTH] += at(i / RATE);
  }
  return out;
}

/** Evening street: the ring road far away, wind along the houses, one car behind them. */
function street() {
  const road = shaped(low(noise(101), 210, ROUND), (t) => 1 + 0.4 * wave(1, t) + 0.2 * wave(3, t, 2));
  const wind = shaped(band(noise(102), 520, { q: 0.5, ...ROUND }), (t) => 0.12 + 0.3 * wave(2, t, 1) * wave(3, t, 4));
  const leaves = shaped(high(low(noise(103), 4200, ROUND), 1800, ROUND), (t) => 0.015 + 0.05 * wave(2, t, 1) * wave(5, t));
  const car = shaped(band(noise(104), 380, { q: 0.6, ...ROUND }), (t) => 0.8 * hill(t, 5.2, 1.5));
  return add(road, wind, leaves, car);
}

/** Somebody who talks too far away to be understood: a voice, syllables, two resonances of a mouth. */
function mumble(seed, pitch, busy) {
  const roll = dice(seed);
  const first = TURN * Math.abs(roll());
  const syllables = [];
  for (let at = 0; at < TURN - 0.2; at += 0.17 + 0.09 * Math.abs(roll())) {
    if (Math.abs(roll()) < busy) syllables.push([first + at, 0.13 + 0.08 * Math.abs(roll()), 0.6 + 0.4 * Math.abs(roll())]);
  }
  const loudness = scatter(syllables.map(([at, seconds, loud]) => [at, (t) => loud * smooth(t / 0.05) * smooth((seconds - t) / 0.07), seconds]));
  const turns = Math.round(pitch * TURN);
  let phase = 0;
  const voice = loop((t) => {
    phase = (turns * t) / TURN + 0.9 * Math.sin((2 * Math.PI * 3 * t) / TURN + seed) + 0.3 * Math.sin((2 * Math.PI * 11 * t) / TURN + seed);
    return 2 * (phase - Math.floor(phase)) - 1;
  });
  const throat = voice.map((value, i) => value * loudness[i]);
  const mouth = 480 + 110 * roll();
  return add(band(throat, mouth, { q: 3, ...ROUND }), shaped(band(throat, 1250 + 180 * roll(), { q: 4, ...ROUND }), () => 0.4));
}

/** Square: people in the distance, steps on stone, the air above it. */
function square() {
  const people = [108, 124, 141, 186, 203, 221, 117].map((pitch, i) => mumble(200 + i, pitch, 0.55));
  const crowd = shaped(low(add(...people), 1500, ROUND), (t) => 0.75 * (0.75 + 0.25 * wave(2, t)));
  const air = shaped(low(noise(111), 340, ROUND), () => 0.32);
  const roll = dice(113);
  const grit = band(noise(112), 950, { q: 0.9, ...ROUND });
  const steps = scatter(
    Array.from({ length: 15 }, (_, i) => [0.27 + i * (TURN / 15) + 0.02 * roll(), (t) => Math.exp(-t * 55) * smooth(t / 0.004) * (0.18 + 0.14 * (i % 2)) * hill(i * (TURN / 15), 4, 2.4), 0.12]),
  );
  return add(crowd, air, loop((_, i) => steps[i] * 1.5 * grit[i]));
}

/** Office: the air system, the hum of the lights, a colleague who types down the corridor. */
function office() {
  const air = shaped(low(noise(121), 420, ROUND), (t) => 0.6 + 0.04 * wave(2, t));
  const vent = shaped(band(noise(122), 1100, { q: 0.7, ...ROUND }), () => 0.1);
  const hum = loop((t) => 0.02 * sine(100, t) + 0.008 * sine(200, t, 1));
  const roll = dice(123);
  const keys = [];
  for (const [from, count] of [[0.6, 9], [2.6, 6], [5.1, 12]]) {
    let at = from;
    for (let i = 0; i < count; i++) keys.push([(at += 0.1 + 0.05 * Math.abs(roll())), 0.5 + 0.4 * Math.abs(roll())]);
  }
  const click = band(noise(124), 1500, { q: 1.1, ...ROUND });
  const typing = scatter(keys.map(([at, loud]) => [at, (t) => loud * Math.exp(-t * 130) * smooth(t / 0.002), 0.05]));
  return add(air, vent, hum, loop((_, i) => typing[i] * 0.8 * click[i]));
}

/** How strong every loop is before it is played softly. */
const STRENGTH = 0.06;
const level = (samples) => {
  const factor = STRENGTH / strength(samples);
  return samples.map((value) => value * factor);
};

/** Each is one turn of a circle: its end runs on into its start. */
export const AMBIENCES = { avondstraat: level(street()), plein: level(square()), kantoor: level(office()) };
