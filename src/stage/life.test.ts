import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isLife, livingAt } from "./life.ts";

const art = new URL("../../assets/art/", import.meta.url);
const drawings = ["vignettes", "places", "map"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, art)).map((file) => ({ name: `${folder}/${file}`, text: readFileSync(new URL(`${folder}/${file}`, art), "utf8") })),
);

it("every life that a drawing asks for is one the stage knows, and what turns says round what", () => {
  for (const { name, text } of drawings)
    for (const [, attributes = ""] of text.matchAll(/<g ([^>]*data-leven[^>]*)>/gu)) {
      const life = /data-leven="([^"]*)"/u.exec(attributes)?.[1] ?? "";
      expect(isLife(life), `${name}: ${life}`).toBe(true);
      if (life === "draai" || life === "wieg") expect(attributes, `${name}: ${life}`).toMatch(/data-as="-?[\d.]+ -?[\d.]+"/u);
      expect(attributes, `${name}: a layer of its own`).toMatch(/data-diepte="\d"/u);
    }
});

it("what lives stays near its place and in sight", () => {
  for (const life of ["flikker", "knipper", "draai", "zweef", "wieg", "rijd"] as const)
    for (let seconds = 0; seconds < 120; seconds += 0.37) {
      const { x, y, alpha } = livingAt(life, seconds);
      expect(Math.max(Math.abs(x), Math.abs(y)), life).toBeLessThan(0.2);
      expect(alpha, life).toBeGreaterThan(0.3);
      expect(alpha, life).toBeLessThanOrEqual(1);
    }
});

it("without a life nothing changes", () => {
  expect(livingAt(undefined, 12)).toEqual(livingAt(undefined, 99));
  expect(isLife("toString")).toBe(false);
});
