import { describe, expect, it } from "vitest";
import { knowledgeLink, knowledgePlace, type KnowledgePlace } from "./knowledge.ts";

const PLACES: readonly (readonly [KnowledgePlace, string])[] = [
  [{ is: "home" }, "#/kennisbank"],
  [{ is: "search", query: "een mes, 100%/ja?" }, "#/kennisbank/zoek/een%20mes%2C%20100%25%2Fja%3F"],
  [{ is: "search", query: "👀" }, "#/kennisbank/zoek/%F0%9F%91%80"],
  [{ is: "shelf", kind: "recht" }, "#/kennisbank/recht"],
  [{ is: "shelf", kind: "criterium", step: "duiden" }, "#/kennisbank/criterium/duiden"],
  [{ is: "entry", ref: { kind: "grens", id: "HG-1" } }, "#/kennisbank/grens/HG-1"],
  [{ is: "entry", ref: { kind: "criterium", id: "duiden.taal" } }, "#/kennisbank/criterium/duiden.taal"],
  [{ is: "entry", ref: { kind: "taal", id: "wie durft" } }, "#/kennisbank/taal/wie%20durft"],
];
const rest = (link: string) => link.replace(/^#\/kennisbank\/?/u, "");

describe("a place in the knowledge base has one address", () => {
  it.each(PLACES)("%j", (place, link) => {
    expect(knowledgeLink(place)).toBe(link);
    expect(knowledgePlace(rest(link))).toEqual(place);
  });

  it.each(["onbekend", "onbekend/iets", "/", "zoek"])("an address that was never given leads nowhere: %s", (typed) => {
    expect(knowledgePlace(typed)).toEqual({ is: "lost" });
  });

  it("an address that cannot be decoded stands for itself", () => {
    expect(knowledgePlace("zoek/100%")).toEqual({ is: "search", query: "100%" });
  });
});
