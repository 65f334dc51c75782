import { expect, it } from "vitest";
import { SOUNDS } from "../runtime/sound.ts";
import { sounds } from "../ui/text/sounds.ts";

it("every sound has a caption that fits beside the smallest phone", () => {
  expect(SOUNDS.filter((name) => !sounds[name])).toEqual([]);
  expect(Object.values(sounds).filter((words) => words.length > 14)).toEqual([]);
});
