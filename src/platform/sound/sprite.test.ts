import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { AMBIENCES, SOUNDS } from "../../runtime/sound.ts";
import { SPRITE } from "./sprite.ts";

const file = readFileSync("assets/audio/sprite.mp3");
const places = [...Object.entries(SPRITE.sounds), ...Object.entries(SPRITE.loops)].map(([name, [start, length]]) => ({ name, start, end: start + length }));

it("holds every sound and every loop, and nothing else", () => {
  expect(Object.keys(SPRITE.sounds).toSorted()).toEqual([...SOUNDS].toSorted());
  expect(Object.keys(SPRITE.loops).toSorted()).toEqual([...AMBIENCES].toSorted());
});

it("weighs at most 150 kB", () => {
  expect(file.length).toBeGreaterThan(1000);
  expect(file.length).toBeLessThanOrEqual(150_000);
});

/** Seconds of MPEG-2 layer III at 22,050 Hz, counted frame by frame. */
function secondsOf(bytes: Buffer): number {
  let frames = 0;
  for (let at = 0; at + 4 <= bytes.length; frames++) {
    const header = bytes.readUInt32BE(at);
    expect([header >>> 17, (header >>> 10) & 3]).toEqual([0xff_f2 >>> 1, 0]);
    const kilobits = (header >>> 12) & 15;
    at += Math.floor((72 * kilobits * 8000) / 22_050) + ((header >>> 9) & 1);
  }
  return (frames * 576) / 22_050;
}

it("every part lies within the file, and no two parts touch", () => {
  const seconds = secondsOf(file);
  expect(Math.abs(seconds - SPRITE.seconds)).toBeLessThan(0.15);
  const ordered = places.toSorted((a, b) => a.start - b.start);
  for (const [index, { name, start, end }] of ordered.entries()) {
    expect([name, start >= (ordered[index - 1]?.end ?? 0) + 90, end <= seconds * 1000]).toEqual([name, true, true]);
  }
});

it("loops take 6 to 10 seconds, everything else less than three", () => {
  const lengths = (part: Readonly<Record<string, readonly [number, number]>>) => Object.values(part).map(([, length]) => length);
  expect(lengths(SPRITE.loops).every((length) => length >= 6000 && length <= 10_000)).toBe(true);
  expect(lengths(SPRITE.sounds).every((length) => length < 3000)).toBe(true);
});
