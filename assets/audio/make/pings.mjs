import { band, low } from "./filter.mjs";
import { edges, glide, hiss, mix, sine, sound, struck } from "./signal.mjs";

/** Wood: the fundamental and a quick knock two octaves up. */
const wood = (hz, seconds = 0.5) => struck(seconds, hz, [[1, 1, 9], [3.93, 0.35, 34], [9.6, 0.08, 70]]);
/** Glass: thin, a little out of tune with itself. */
const glass = (hz, seconds = 0.6) => struck(seconds, hz, [[1, 1, 8], [1.004, 0.5, 7], [2.76, 0.28, 18], [5.4, 0.08, 40]]);
/** Felt: an electric piano with the treble turned down. */
const felt = (hz, seconds = 0.7) => struck(seconds, hz, [[1, 1, 6], [2, 0.3, 10], [3, 0.1, 18]]);

/**
 * One ping per platform, each with its own material and gesture, so that they can be told apart without a melody to
 * remember. None follows the sound of a real app.
 */
export const PINGS = {
  // A thin glass that is tapped once, with a drop that falls into it.
  "ping-snapchat": mix(0.5, [0, edges(glide(0.06, 620, 1240), 0.004, 0.03), 0.5], [0.05, glass(1244.5, 0.45), 0.8]),
  // A knock off the beat on two blocks of wood.
  "ping-tiktok": mix(0.45, [0, wood(311.1, 0.3), 0.8], [0.085, wood(415.3, 0.2), 0.5], [0.17, wood(622.3, 0.28), 0.7]),
  // Breath with one low note in it that sinks a little.
  "ping-instagram": mix(
    0.6,
    [0, low(edges(hiss(0.16, 11), 0.03, 0.12), 2400), 0.12],
    [0.02, edges(sound(0.55, (t) => (sine(698.5 - 22 * t, t) + 0.25 * sine(1397, t)) * Math.exp(-t * 7)), 0.02, 0.1), 0.8],
  ),
  // Two drops of water, the second one deeper.
  "ping-whatsapp": mix(
    0.5,
    [0, edges(glide(0.09, 520, 980, (x) => x * x), 0.006, 0.05), 0.7],
    [0.13, edges(glide(0.12, 390, 720, (x) => x * x), 0.006, 0.07), 0.8],
    [0.13, wood(370, 0.35), 0.35],
  ),
  // A small string that is plucked and sings on.
  "ping-telegram": struck(0.6, 466.2, [[1, 0.8, 6], [2, 0.5, 8], [3, 0.32, 11], [4, 0.2, 15], [5, 0.12, 20], [6, 0.07, 28]]),
  // Two keys of a soft piano, pressed together: the office.
  "ping-teamapp": mix(0.75, [0, felt(392), 0.6], [0.012, felt(587.3), 0.5]),
  // Three short taps on the same bar: the plain text message.
  "ping-telefoon": mix(0.55, [0, wood(830.6, 0.2), 0.7], [0.11, wood(830.6, 0.2), 0.5], [0.22, wood(830.6, 0.3), 0.7]),
  // A sheet that slides under a door, and one low key of the soft piano.
  "ping-mail": mix(0.7, [0, band(edges(hiss(0.2, 27), 0.07, 0.12), 2600, { q: 0.7 }), 0.35], [0.15, felt(293.7, 0.55), 0.8]),
  // Two dull keys of a keyboard, the second one lower: something was written down.
  "ping-notitie": mix(
    0.4,
    [0, band(edges(hiss(0.03, 33), 0.001, 0.026), 1500, { q: 1.2 }), 0.6],
    [0, wood(246.9, 0.2), 0.6],
    [0.13, band(edges(hiss(0.03, 34), 0.001, 0.026), 1100, { q: 1.2 }), 0.6],
    [0.13, wood(196, 0.27), 0.8],
  ),
};
