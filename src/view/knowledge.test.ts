import { expect, it } from "vitest";
import { knowledgeLink } from "./knowledge.ts";

it.each([
  [{ kind: "grens", id: "HG-1" }, "#/kennis/grens/HG-1"],
  [{ kind: "criterium", id: "duiden.taal" }, "#/kennis/criterium/duiden.taal"],
  [{ kind: "taal", id: "wie durft" }, "#/kennis/taal/wie%20durft"],
] as const)("an entry has one address: %j", (ref, link) => {
  expect(knowledgeLink(ref)).toBe(link);
});
