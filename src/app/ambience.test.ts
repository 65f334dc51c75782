import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { AMBIENCES } from "../runtime/sound.ts";
import { PLACE_SOUNDS } from "./ambience.ts";

it("every place that is drawn has its background", () => {
  const drawn = new Set(readdirSync("assets/art/places").map((file) => file.split(".")[0] ?? file));
  expect(drawn.size).toBeGreaterThan(3);
  expect([...drawn].filter((place) => !PLACE_SOUNDS[place])).toEqual([]);
});

it("every background is one that exists, near or far, and each is heard somewhere", () => {
  const all = Object.values(PLACE_SOUNDS);
  expect(all.filter(({ name, near }) => !AMBIENCES.includes(name) || near <= 0 || near > 1)).toEqual([]);
  expect(AMBIENCES.filter((name) => !all.some((one) => one.name === name))).toEqual([]);
});
