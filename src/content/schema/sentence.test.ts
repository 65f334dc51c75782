import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { good } from "../testing/project.ts";
import type { Place } from "../diagnostics.ts";
import { actFields } from "./acts.ts";
import { caseFile, planFile, roleFile } from "./caseFile.ts";
import { flitsFile } from "./flitsFile.ts";
import { agreementFile } from "./agreementFile.ts";
import { frameworkFiles } from "./frameworkFiles.ts";
import { validateWith } from "./validate.ts";

const place = (): Place => ({ file: "x.yaml", line: 1, column: 1 });
const ENGLISH = /Invalid|Expected|received|\bmust\b|undefined|\/\^|NaN/u;

/** Every rule in a schema, wherever it stands. */
function rulesIn(value: unknown, seen = new Set<unknown>()): readonly { readonly type: string; readonly message: unknown }[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const own =
    "kind" in value && value.kind === "validation" && "type" in value && "message" in value ? [{ type: String(value.type), message: value.message }] : [];
  return [...own, ...Object.values(value).flatMap((part) => rulesIn(part, seen))];
}

describe("what a schema says", () => {
  it("every rule has its own Dutch words", () => {
    const rules = rulesIn([caseFile, roleFile, planFile, flitsFile, agreementFile, frameworkFiles, actFields]);
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter(({ message }) => typeof message !== "string" || ENGLISH.test(message))).toEqual([]);
  });

  it.each([
    ["an unknown key", { teasr: "x" }, "De sleutel “teasr” is hier niet bekend. Bedoelde je “teaser”?"],
    ["a key inside a list in a group", { moments: [{ id: "a", step: "duiden", do: "choose", aks: "?" }] }, "Bedoelde je “ask”?"],
    ["a number for text", { title: 112 }, "“title” klopt niet: verwacht tekst, gekregen 112. Zet er aanhalingstekens om."],
    ["a word that is not in the list", { channel: "ofline" }, "verwacht online of offline, gekregen “ofline”"],
    ["a time without a zero", { klok: { from: "9:00", until: "10:00" } }, 'verwacht een tijd als "12:30", of een dag later als "+1 09:10", gekregen “9:00”'],
    ["a duration", { moments: [{ id: "a", step: "duiden", do: "choose", takes: "5 uur" }] }, "een duur als 5min, gekregen “5 uur”"],
    ["a word for a group", { roles: "oov" }, "“roles” klopt niet: verwacht een groep met sleutels, gekregen “oov”."],
    ["no role at all", { roles: {} }, "minstens één rol"],
    ["a day that does not exist", { reviewed: "2026-02-30" }, "een datum die bestaat"],
  ])("%s", (_what, over, sentence) => {
    const checked = validateWith(caseFile, { ...(parse(good) as object), ...over }, place);
    expect(checked.ok ? [] : checked.diagnostics.map(({ message, remedy }) => `${message} ${remedy}`).join("\n")).toContain(sentence);
  });

  it("no word of the library reaches an author, whatever is wrong", () => {
    const keys = Object.keys(parse(good) as object);
    const junk = fc.oneof(fc.constantFrom<unknown>(null, true, 3, 2.5, "", "x y", [], [1], {}, { a: 1 }), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(fc.constantFrom(...keys, "nieuw"), junk, (key, value) => {
        const checked = validateWith(caseFile, { ...(parse(good) as object), [key]: value }, place);
        for (const one of checked.ok ? [] : checked.diagnostics) {
          const own = JSON.stringify(value) ?? "";
          if (!ENGLISH.test(own)) expect(one.message).not.toMatch(ENGLISH);
        }
      }),
      { numRuns: 300 },
    );
  });
});
