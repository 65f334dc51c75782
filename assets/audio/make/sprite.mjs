import { edges, peakAt, RATE } from "./signal.mjs";

/** Silence around every sound: one decoder gives everything 50 ms later than another (the delay of the encoder, left in or taken out). */
const GAP = 0.16;
/** So much longer is every sound played. */
const LATE = 0.06;
/** A loop goes on for this long before its start and after its end, so that wherever the decoder puts it, end and start meet. */
const OVERLAP = 0.3;

const ms = (samples) => Math.round((samples / RATE) * 1000);

/** All sounds in a row, and where each is: name → [start, length] in milliseconds. Every part starts at a whole millisecond. */
export function layOut(effects, loops, loudness) {
  const parts = [];
  const places = { sounds: {}, loops: {} };
  let at = 0;
  const silence = (seconds) => {
    const length = Math.round(seconds * RATE);
    parts.push(new Float64Array(length));
    at += length;
  };
  const put = (samples) => {
    parts.push(samples);
    at += samples.length;
  };
  silence(GAP);
  for (const [name, samples] of Object.entries(effects)) {
    places.sounds[name] = [ms(at), ms(samples.length) + LATE * 1000];
    put(edges(peakAt(samples, loudness[name]), 0.001, 0.02));
    silence(GAP);
  }
  for (const [name, turn] of Object.entries(loops)) {
    const overlap = Math.round(OVERLAP * RATE);
    const fade = (value, i) => value * Math.min(1, i / (overlap / 2));
    put(turn.slice(-overlap).map(fade));
    places.loops[name] = [ms(at), ms(turn.length)];
    put(turn);
    put(turn.slice(0, overlap).toReversed().map(fade).toReversed());
    silence(GAP);
  }
  const all = new Float64Array(at);
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  return { all, places };
}
