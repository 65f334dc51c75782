import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nl } from "../../src/ui/text/nl.ts";
import { debrief } from "../../src/ui/text/schermenDebrief.ts";

const parts = readdirSync("src/ui", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => [file, readFileSync(join("src/ui", file), "utf8")] as const);
const free = parts.filter(([, code]) => code.includes("<textarea"));

describe("A24.1 own words", () => {
  it("A24.1 every field for own words asks for no real names, accounts or cases", () => {
    expect(free.length).toBeGreaterThan(0);
    expect(free.filter(([, code]) => !/\{(?:nl\.ownWords|debrief\.note)\.privacy\}/u.test(code)).map(([file]) => file)).toEqual([]);
    for (const word of ["namen", "accounts", "zaken"]) for (const text of [nl.ownWords.privacy, debrief.note.privacy]) expect(text).toContain(word);
  });

  it("A24.1 there are no other fields in which one can write", () => {
    const writable = /<input(?![^>]*\btype=)|type="(?:text|search|email|tel|url|password)"|contentEditable/u;
    expect(parts.filter(([, code]) => writable.test(code)).map(([file]) => file)).toEqual([]);
  });
});
