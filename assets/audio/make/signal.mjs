/** Samples a second. High enough for bells and paper, low enough for a small file. */
export const RATE = 22050;

const TAU = 2 * Math.PI;

/** Numbers between -1 and 1, the same ones every time for the same seed. */
export function dice(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2147483648 - 1;
}

/** A sound of this many seconds, from what it is at every moment. */
export function sound(seconds, at) {
  return Float64Array.from({ length: Math.round(seconds * RATE) }, (_, i) => at(i / RATE));
}

/** Several sounds at once, each from its own second on: [seconds, sound, loudness]. */
export function mix(seconds, ...parts) {
  const out = new Float64Array(Math.round(seconds * RATE));
  for (const [from, samples, loudness = 1] of parts) {
    const start = Math.round(from * RATE);
    for (let i = 0; i < samples.length && start + i < out.length; i++) out[start + i] += loudness * samples[i];
  }
  return out;
}

/** Soft edges, so that nothing starts or ends with a click. */
export function edges(samples, fadeIn = 0.004, fadeOut = 0.03) {
  const [rise, fall] = [fadeIn * RATE, fadeOut * RATE];
  return samples.map((value, i) => value * smooth(i / rise) * smooth((samples.length - 1 - i) / fall));
}

/** 0 to 1 without corners. */
export function smooth(x) {
  const t = Math.min(1, Math.max(0, x));
  return t * t * (3 - 2 * t);
}

export const sine = (hz, t, phase = 0) => Math.sin(TAU * hz * t + phase);

/** A tone that dies away; partials are [ratio, loudness, how fast it dies]. */
export function struck(seconds, hz, partials) {
  return edges(sound(seconds, (t) => partials.reduce((sum, [ratio, loud, decay]) => sum + loud * sine(hz * ratio, t) * Math.exp(-t * decay), 0)));
}

/** A tone that glides from one pitch to another. */
export function glide(seconds, from, to, shape = (x) => x) {
  let phase = 0;
  return sound(seconds, (t) => {
    phase += (TAU * (from + (to - from) * shape(t / seconds))) / RATE;
    return Math.sin(phase);
  });
}

/** Hiss. */
export function hiss(seconds, seed) {
  const roll = dice(seed);
  return sound(seconds, () => roll());
}

/** The loudness that the ear hears, roughly. */
export function strength(samples) {
  return Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
}

/** Scaled so that its highest point is this high. */
export function peakAt(samples, height) {
  const top = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return samples.map((value) => (value / top) * height);
}
