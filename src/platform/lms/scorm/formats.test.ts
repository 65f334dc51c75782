import { describe, expect, it } from "vitest";
import { decimal12, describe2004, interval2004, localized2004, real2004, resultOf, time12, timespan12, timestamp2004 } from "./formats.ts";
import { AT, decisionOf } from "./testing/report.ts";

describe("times", () => {
  it.each([
    [0, "00:00:00.00", "PT0H0M0S"],
    [9, "00:00:00.00", "PT0H0M0S"],
    [1_239, "00:00:01.23", "PT0H0M1.23S"],
    [61_500, "00:01:01.50", "PT0H1M1.5S"],
    [3_723_450, "01:02:03.45", "PT1H2M3.45S"],
    [360_000_000, "100:00:00.00", "PT100H0M0S"],
    [1e15, "9999:59:59.99", "PT9999H59M59.99S"],
    [-5, "00:00:00.00", "PT0H0M0S"],
  ])("%d ms", (ms, span, interval) => {
    expect(timespan12(ms)).toBe(span);
    expect(interval2004(ms)).toBe(interval);
  });

  it("takes the learner's clock in 1.2, which knows no zone, and keeps the zone in 2004, after a fraction", () => {
    expect(time12(AT)).toBe("09:05:07");
    expect(timestamp2004("2025-01-02T08:05:07.456Z")).toBe("2025-01-02T08:05:07.45Z");
    expect(timestamp2004("2025-01-02T09:05:07+01:00")).toBe("2025-01-02T08:05:07.00Z");
    expect([time12("gisteren"), timestamp2004("")]).toEqual([null, null]);
  });
});

describe("numbers", () => {
  it.each([
    [1.5, "1.5", "1.5"],
    [1 / 3, "0.33", "0.3333"],
    [-0.0001, "0", "-0.0001"],
    [1_234.56789, "1234.57", "1234.568"],
  ])("%d", (value, decimal, real) => {
    expect(decimal12(value)).toBe(decimal);
    expect(real2004(value)).toBe(real);
  });
});

it("calls the four grades what each standard calls them", () => {
  expect((["best", "verdedigbaar", "riskant", "fout"] as const).map((grade) => [resultOf(grade, "wrong"), resultOf(grade, "incorrect")])).toEqual([
    ["correct", "correct"],
    ["neutral", "neutral"],
    ["wrong", "incorrect"],
    ["wrong", "incorrect"],
  ]);
});

describe("descriptions", () => {
  it("say what was asked and what the letters mean", () => {
    expect(describe2004(decisionOf("d1"))).toBe("{lang=nl}Wat doe je eerst? a: Bel de ouders; b: Wacht af; c: Overleg met een collega");
  });
  it.each([
    ["white space", " Wat\n\tdoe  je? ", "{lang=nl}Wat doe je?"],
    ["a brace in front", "{lang=en}Wat?", "{lang=nl}lang=en}Wat?"],
    ["half a sign", "a\uD83Db", "{lang=nl}a b"],
    ["nothing", " \n", null],
  ])("%s", (_, text, described) => {
    expect(localized2004(text)).toBe(described);
  });
  it.each([240, 241, 242, 250, 251, 400])("end where 250 characters end, the language counted too: %d", (length) => {
    const text = localized2004("é".repeat(length)) ?? "";
    expect(text.length).toBe(Math.min(length + "{lang=nl}".length, 250));
    expect(text.endsWith("…")).toBe(length > 241);
  });
  it("are never cut through a sign", () => {
    expect(localized2004("\u{1F600}".repeat(200))).toMatch(/^\{lang=nl\}\u{1F600}{120}…$/u);
  });
});
