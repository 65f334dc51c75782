import { describe, expect, it } from "vitest";
import type { Claim, ClaimKey } from "../messages.ts";
import { sortClaim } from "./inspect.ts";

const claim = (key: ClaimKey, accuses = false): Claim => ({ id: "c", text: "", key, criterion: "duiden.feitelijk", accuses });

describe("Sorting a claim (SPEC, used by A3 and A10)", () => {
  it.each([
    ["zie-ik", "zie-ik", false, "best", undefined],
    ["zie-ik", "denk-ik", false, "verdedigbaar", "te-licht"],
    ["zie-ik", "weet-ik-niet", false, "riskant", "te-licht"],
    ["zie-ik", null, false, "riskant", "te-licht"],
    ["denk-ik", null, false, "riskant", "te-licht"],
    ["weet-ik-niet", null, true, "riskant", "te-licht"],
    ["weet-ik-niet", "zie-ik", true, "fout", "te-zwaar"],
    ["denk-ik", "zie-ik", false, "riskant", "te-zwaar"],
    ["denk-ik", "zie-ik", true, "fout", "te-zwaar"],
    ["denk-ik", "denk-ik", true, "best", undefined],
    ["denk-ik", "weet-ik-niet", false, "verdedigbaar", "te-licht"],
    ["weet-ik-niet", "zie-ik", false, "riskant", "te-zwaar"],
    ["weet-ik-niet", "denk-ik", false, "verdedigbaar", "te-zwaar"],
    ["weet-ik-niet", "weet-ik-niet", false, "best", undefined],
  ] as const)("key %s answered %s (accuses %s) → %s", (key, answer, accuses, grade, tilt) => {
    const sorted = sortClaim(claim(key, accuses), answer);
    expect([sorted.grade, sorted.tilt]).toEqual([grade, tilt]);
  });

  it.each([
    ["right", "zie-ik", "zie-ik", "claim-goed"],
    ["not sorted", "zie-ik", null, "claim-gemist"],
    ["seen what was only thought", "denk-ik", "zie-ik", "claim-te-zeker"],
    ["thought what was seen", "zie-ik", "denk-ik", "claim-voorzichtig"],
    ["thought what nobody can know", "weet-ik-niet", "denk-ik", "claim-open"],
    ["not known what one may think", "denk-ik", "weet-ik-niet", "claim-voorzichtig"],
    ["not known what was seen", "zie-ik", "weet-ik-niet", "claim-gemist"],
  ] as const)("A2.1 says why: %s", (_what, key, answer, text) => {
    expect(sortClaim(claim(key), answer).text).toBe(text);
  });
});
