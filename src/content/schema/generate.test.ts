import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generateSchemas } from "./generate.ts";

describe("scenarios/schema", () => {
  it.each(Object.entries(generateSchemas()))("%s is current (npm run schema)", (name, text) => {
    expect(readFileSync(`scenarios/schema/${name}`, "utf8")).toBe(text);
  });
});
