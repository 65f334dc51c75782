import { describe, expect, it } from "vitest";
import { claimOfKey } from "./keys.ts";

const press = (key: string, more: { ctrlKey?: boolean } = {}) => claimOfKey({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });

describe("claimOfKey", () => {
  it.each([
    ["1", "zie-ik"],
    ["2", "denk-ik"],
    ["3", "weet-ik-niet"],
    ["4", undefined],
    ["a", undefined],
    ["constructor", undefined],
  ])("%s → %s", (key, claim) => expect(press(key)).toBe(claim));

  it("leaves shortcuts of the browser alone", () => expect(press("1", { ctrlKey: true })).toBeUndefined());
});
