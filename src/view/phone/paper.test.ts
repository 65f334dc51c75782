import { expect, it } from "vitest";
import { choice, choose, script } from "../../domain/testing/fixture.ts";
import { describePaper } from "./paper.ts";

const moments = [choose("m", "duiden", [choice("a", "best")])];
const cast = { x: { id: "x", name: "Karin Bos", avatar: "school" } };
const sheet = { id: "p", platform: "notitie", surface: "note", author: "x", posted: "03:40", title: "Notitie nachtdienst", lines: ["Moeder belt."] } as const;

it("has its words, its heading and its author where they can be pointed at", () => {
  const marks = [
    { id: "t", at: "title" as const, label: "nachtdienst", decoy: true },
    { id: "a", at: "author" as const, label: "Karin Bos", decoy: true },
    { id: "l", at: "line.0" as const, label: "belt", decoy: true },
  ];
  const { title, author, lines, job } = describePaper(script(moments, { cast }), sheet, { marks });
  expect(title).toEqual([{ text: "Notitie " }, { text: "nachtdienst", mark: "t" }]);
  expect(author).toEqual({ text: "Karin Bos", mark: "a" });
  expect(lines).toEqual([[{ text: "Moeder " }, { text: "belt", mark: "l" }, { text: "." }]]);
  expect(job).toBeUndefined();
});

it("carries the time it came, and in a case that takes days the day", () => {
  expect(describePaper(script(moments, { cast }), sheet, { posted: 605 }).time).toBe("10:05");
  expect(describePaper(script(moments, { cast, clock: { from: 480, until: 3000, day: "do" } }), sheet, {}).time).toBe("do 03:40");
});
