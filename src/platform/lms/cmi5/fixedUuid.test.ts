import { expect, it } from "vitest";
import { fixedUuid } from "./fixedUuid.ts";

it("has the shape of version 5 (xAPI 1.0.3 wants RFC 4122) and says the same of the same words", () => {
  const id = fixedUuid(["registratie", "https://lms.example/é", "completed"]);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  expect(fixedUuid(["registratie", "https://lms.example/é", "completed"])).toBe(id);
});

it("is the known hash, apart from version and variant", () => {
  // FNV-1a of 128 bits: of nothing its offset, of "a" as published.
  expect(fixedUuid([])).toBe("6c62272e-07bb-5142-a2b8-21756295c58d");
  expect(fixedUuid(["a"])).toBe("d228cb69-6f1a-5caf-b891-2b704e4a8964");
});

it("differs when the words differ, also by one letter or by where one ends", () => {
  const words = Array.from({ length: 3000 }, (_, index) => ["registratie", "answered", `brug.${index}`]);
  const ids = [...words, ["registratie", "answeredbrug", ".1"], ["registratie", "answered", "brug.1 "]].map(fixedUuid);
  expect(new Set(ids).size).toBe(ids.length);
});
