import { RATE } from "./signal.mjs";

/** One resonant second-order filter (Audio EQ Cookbook); `round`: runs once more first, so that the end runs on into the start. */
function biquad(samples, [b0, b1, b2, a0, a1, a2], round) {
  const out = new Float64Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let turn = round ? 0 : 1; turn < 2; turn++) {
    for (let i = 0; i < samples.length; i++) {
      const y = (b0 * samples[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
      [x2, x1, y2, y1] = [x1, samples[i], y1, y];
      out[i] = y;
    }
  }
  return out;
}

function shape(hz, q) {
  const w = (2 * Math.PI * hz) / RATE;
  return [Math.cos(w), Math.sin(w) / (2 * q)];
}

export function low(samples, hz, { q = 0.7, round = false } = {}) {
  const [c, a] = shape(hz, q);
  return biquad(samples, [(1 - c) / 2, 1 - c, (1 - c) / 2, 1 + a, -2 * c, 1 - a], round);
}

export function high(samples, hz, { q = 0.7, round = false } = {}) {
  const [c, a] = shape(hz, q);
  return biquad(samples, [(1 + c) / 2, -(1 + c), (1 + c) / 2, 1 + a, -2 * c, 1 - a], round);
}

export function band(samples, hz, { q = 1, round = false } = {}) {
  const [c, a] = shape(hz, q);
  return biquad(samples, [a, 0, -a, 1 + a, -2 * c, 1 - a], round);
}
