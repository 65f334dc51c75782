import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createCuePlayer } from "./playCues.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function player() {
  const played: string[] = [];
  return { played, ...createCuePlayer({ play: (name) => void played.push(name) }) };
}
const both = [
  { sound: "verstuur", after: 0 },
  { sound: "ping-whatsapp", after: 700 },
] as const;

it("one after the other", () => {
  const { played, play } = player();
  play(both);
  vi.advanceTimersByTime(699);
  expect(played).toEqual(["verstuur"]);
  vi.advanceTimersByTime(1);
  expect(played).toEqual(["verstuur", "ping-whatsapp"]);
});

it("something silent takes nothing away", () => {
  const { played, play } = player();
  play(both);
  play([]);
  vi.advanceTimersByTime(700);
  expect(played).toEqual(["verstuur", "ping-whatsapp"]);
});

it("what is newer takes the place of what still waited", () => {
  const { played, play } = player();
  play(both);
  play([{ sound: "papier", after: 0 }]);
  vi.advanceTimersByTime(2000);
  expect(played).toEqual(["verstuur", "papier"]);
});

it("nothing sounds after play was left", () => {
  const { played, play, stop } = player();
  play(both);
  stop();
  vi.advanceTimersByTime(2000);
  expect(played).toEqual(["verstuur"]);
});
