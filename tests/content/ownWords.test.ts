import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nl } from "../../src/ui/text/nl.ts";
import { inPakket } from "../../src/ui/text/inPakket.ts";
import { afspraken } from "../../src/ui/text/afspraken.ts";
import { debrief } from "../../src/ui/text/schermenDebrief.ts";

const parts = readdirSync("src/ui", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => [file, readFileSync(join("src/ui", file), "utf8")] as const);
/** Fields of a form that says it once above all of them. */
const ASKED_ABOVE: Readonly<Record<string, string>> = { "agreements/Field.tsx": "agreements/EditScreen.tsx" };
const asks = (code: string) => /\{(?:nl\.ownWords|debrief\.note)\.privacy\}|\{sets\.noNames\}|\{privacy\}/u.test(code);
const codeOf = (file: string) => parts.find(([name]) => name === (ASKED_ABOVE[file] ?? file))?.[1] ?? "";
const free = parts.filter(([, code]) => code.includes("<textarea"));

describe("A24.1 own words", () => {
  it("A24.1 every field for own words asks for no real names, accounts or cases", () => {
    expect(free.length).toBeGreaterThan(0);
    expect(free.filter(([file]) => !asks(codeOf(file))).map(([file]) => file)).toEqual([]);
    for (const word of ["namen", "accounts", "zaken"])
      for (const text of [nl.ownWords.privacy, debrief.note.privacy, inPakket.note.privacy, afspraken.sets.noNames]) expect(text).toContain(word);
  });

  it("A24.1 there are no other fields in which one can write, but for looking something up and for a name on paper, which are not kept", () => {
    const writable = /<input(?![^>]*\btype=)|type="(?:text|search|email|tel|url|password)"|contentEditable/u;
    const readable = /<input[^>]*?\breadOnly\b/gu;
    const NOT_KEPT = ["knowledge/SearchBox.tsx", "progress/ProofScreen.tsx"];
    const others = parts
      .filter(([file, code]) => writable.test(code.replaceAll(readable, "")) && !asks(codeOf(file)))
      .map(([file]) => file.replaceAll("\\", "/"));
    expect(others.sort((a, b) => a.localeCompare(b))).toEqual(NOT_KEPT);
  });
});
