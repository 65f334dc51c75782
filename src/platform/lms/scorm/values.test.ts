import { describe, expect, it } from "vitest";
import { findFault, listBegunBy, type ValueTable } from "./values.ts";
import { VALUES_12 } from "./values12.ts";
import { VALUES_2004 } from "./values2004.ts";

/** Two objectives; two interactions, of which the second has a type and an objective. */
const KNOWN = {
  counts: new Map([
    ["cmi.objectives", 2],
    ["cmi.interactions", 2],
    ["cmi.interactions.1.objectives", 1],
  ]),
  values: new Map([
    ["cmi.objectives.0.id", "stap.duiden"],
    ["cmi.interactions.1.id", "d1"],
    ["cmi.interactions.1.type", "choice"],
    ["cmi.interactions.1.objectives.0.id", "stap.duiden"],
  ]),
};
const isFine = (table: ValueTable, element: string, value: string): boolean => findFault(table, element, value, KNOWN) === null;

type Row = readonly [rule: string, element: string, good: readonly string[], bad: readonly string[]];
const SPAN = "cmi.core.session_time";
const INTERVAL = "cmi.session_time";
const STAMP = "cmi.interactions.1.timestamp";
const DESCRIPTION = "cmi.interactions.1.description";
const chars = (count: number): string => "x".repeat(count);

const ROWS_12: readonly Row[] = [
  ["lms.md: suspend_data ≤ 4,000, ASCII", "cmi.suspend_data", ["", "{}", chars(4_000)], [chars(4_001), "é", "a\nb", "\u{1F600}"]],
  ["3.4.4 lesson_location: CMIString255", "cmi.core.lesson_location", ["", chars(255)], [chars(256), "ë"]],
  [
    "3.4.4 lesson_status: vocabulary",
    "cmi.core.lesson_status",
    ["passed", "failed", "completed", "incomplete"],
    ["", "unknown", "not attempted", "Passed", "passed "],
  ],
  ["lms.md: exit never normal", "cmi.core.exit", ["suspend"], ["", "normal", "logout", "time-out"]],
  [
    "lms.md: HH:MM:SS.cc",
    SPAN,
    ["00:00:00.00", "00:00:00", "9999:59:59.99", "01:02:03.4"],
    ["0:00:00", "00:60:00", "00:00:60", "00:00:00.123", "10000:00:00", "PT1S"],
  ],
  ["lms.md: raw 0–100", "cmi.core.score.raw", ["0", "62", "62.5", "100", ""], ["-1", "101", "62.555", "1e1", "NaN", "62,5", "Infinity"]],
  ["3.4.4 score.max: CMIDecimal", "cmi.core.score.max", ["100"], ["", "101"]],
  ["3.4.4 objectives.n.id: CMIIdentifier", "cmi.objectives.2.id", ["stap.delen", chars(255)], ["", "twee woorden", "stap\tdelen", "één", chars(256)]],
  ["an id is told once", "cmi.objectives.2.id", ["as.doel"], ["stap.duiden"]],
  ["3.4.4 interactions.n.time: CMITime", "cmi.interactions.1.time", ["09:05:07", "23:59:59.99"], ["24:00:00", "9:05:07", "09:05", "09:05:07Z"]],
  ["only choices are told", "cmi.interactions.1.type", ["choice"], ["fill-in", "multiple-choice", ""]],
  [
    "3.4.4 CMIFeedback: single characters with commas",
    "cmi.interactions.1.student_response",
    ["a", "a,c", "9"],
    ["", "ab", "a, c", "A", "a[,]c", "{a,c}", "a,a", "a,"],
  ],
  ["3.4.4 pattern as the response", "cmi.interactions.1.correct_responses.0.pattern", ["a,c"], ["", "bel"]],
  ["3.4.4 weighting: CMIDecimal, from -100 to 100", "cmi.interactions.1.weighting", ["1", "1.5", "-2", "100"], ["", "1.555", "1000", "-100.5"]],
  ["lms.md: wrong, not incorrect", "cmi.interactions.1.result", ["correct", "wrong", "neutral", "unanticipated"], ["incorrect", "", "fout"]],
  ["objectives of an interaction", "cmi.interactions.1.objectives.1.id", ["as.doel", "stap.duiden"], ["", "as doel"]],
];

const ROWS_2004: readonly Row[] = [
  ["lms.md: suspend_data ≤ 32,000, ASCII", "cmi.suspend_data", ["", chars(32_000)], [chars(32_001), "é"]],
  ["4.2.14 location: 1,000 characters", "cmi.location", [chars(1_000)], [chars(1_001)]],
  ["4.2.4 completion_status: vocabulary", "cmi.completion_status", ["completed", "incomplete"], ["passed", "not attempted", "unknown", ""]],
  ["4.2.22 success_status: vocabulary", "cmi.success_status", ["passed", "failed", "unknown"], ["completed", "neutral", ""]],
  ["4.2.18 progress_measure: 0–1", "cmi.progress_measure", ["0", "0.25", "1"], ["-0.1", "1.1", ".5", "25", ""]],
  ["lms.md: exit never normal", "cmi.exit", ["suspend"], ["", "normal", "logout", "time-out"]],
  ["lms.md: PT…S with ≤ 2 decimals", INTERVAL, ["PT0S", "PT1H2M3.45S", "PT90S", "PT5M"], ["", "PT", "P1D", "PT1.234S", "00:00:01", "PT-1S"]],
  ["lms.md: scaled −1..1", "cmi.score.scaled", ["-1", "0", "0.625", "1"], ["1.01", "-2", "62", "0.12345678", "1e-3", ""]],
  ["4.2.20 raw between min and max", "cmi.score.raw", ["0", "62", "100"], ["-1", "101"]],
  ["real(10,7): seven figures", "cmi.objectives.1.score.raw", ["62", "1234567", "0.0000001", "-3"], ["12345678", "1234.5678", "NaN", ""]],
  ["long_identifier_type", "cmi.objectives.2.id", ["as.doel", chars(4_000)], ["", "twee woorden", "één", chars(4_001)]],
  ["4.2.17 objectives.n.id: unique", "cmi.objectives.2.id", ["stap.delen"], ["stap.duiden"]],
  ["4.2.9 interactions.n.objectives.n.id: unique", "cmi.interactions.1.objectives.1.id", ["as.doel"], ["stap.duiden"]],
  [
    "time(second,10,0)",
    STAMP,
    ["2025-01-02T09:05:07", "2025-01-02T09:05:07.4Z", "2025-01-02T09:05:07.45+01:00"],
    ["2025-01-02T09:05:07.456Z", "2025-01-02", "02-01-2025", ""],
  ],
  ["time(second,10,0): no zone without a fraction", STAMP, ["2025-01-02T09:05:07.0Z"], ["2025-01-02T09:05:07Z", "2025-01-02T09:05:07+01:00"]],
  ["4.2.9.2 response of a choice: set of short identifiers", "cmi.interactions.1.learner_response", ["a", "a[,]c"], ["", "a,c", "ab", "a[,]a", "a[,]"]],
  ["4.2.9.1 pattern as the response", "cmi.interactions.1.correct_responses.0.pattern", ["a[,]c"], ["", "a,c"]],
  ["lms.md: incorrect, not wrong", "cmi.interactions.1.result", ["correct", "incorrect", "neutral"], ["wrong", ""]],
  [
    "lms.md: description ≤ 250; the language is not counted",
    DESCRIPTION,
    ["{lang=nl}x", `{lang=nl}${chars(250)}`, "{lang=nl}één …"],
    [`{lang=nl}${chars(251)}`, "x", "{lang=nl}", "{lang=nl}{x}", "{lang=nl}a\nb"],
  ],
  ["SN 5.6.4 request: vocabulary", "adl.nav.request", ["suspendAll", "_none_"], ["exitAll", "exit", "continue", ""]],
];

describe.each([
  { standard: "SCORM 1.2", table: VALUES_12, rows: ROWS_12 },
  { standard: "SCORM 2004", table: VALUES_2004, rows: ROWS_2004 },
])("$standard", ({ table, rows }) => {
  it.each(rows)("%s (%s)", (_, element, good, bad) => {
    expect(good.filter((value) => !isFine(table, element, value))).toEqual([]);
    expect(bad.filter((value) => isFine(table, element, value))).toEqual([]);
  });

  it("tells nothing that is not in the table: no names, no comments, no fields of the learning system", () => {
    const foreign = [
      "cmi.core.student_name",
      "cmi.core.student_id",
      "cmi.learner_name",
      "cmi.learner_id",
      "cmi.comments",
      "cmi.comments_from_learner.0.comment",
      "cmi.core.total_time",
      "cmi.objectives.0.status",
      "cmi.objectives._count",
      "cmi.objectives.00.id",
      "toString",
    ];
    expect(foreign.filter((element) => isFine(table, element, "x"))).toEqual([]);
  });

  const inTime = table === VALUES_12 ? "time" : "timestamp";
  const response = table === VALUES_12 ? "student_response" : "learner_response";
  it.each([
    { why: "a place that is there", element: `cmi.interactions.1.result`, fine: true },
    { why: "the next place, by its id", element: "cmi.interactions.2.id", fine: true },
    { why: "the next place, not by its id", element: `cmi.interactions.2.result`, fine: false },
    { why: "past the next place", element: "cmi.interactions.3.id", fine: false },
    { why: "a list inside a place that is not there", element: "cmi.interactions.2.objectives.0.id", fine: false },
    { why: "past the next place inside", element: "cmi.interactions.1.objectives.2.id", fine: false },
    { why: "a response before its type", element: `cmi.interactions.0.${response}`, fine: false },
    { why: "a pattern before its type", element: "cmi.interactions.0.correct_responses.0.pattern", fine: false },
    { why: "a time before its type", element: `cmi.interactions.0.${inTime}`, fine: true },
  ])("places in lists: $why", ({ element, fine }) => {
    const value = element.endsWith(".id")
      ? "d9"
      : element.endsWith("result")
        ? "correct"
        : element.endsWith(inTime)
          ? inTime === "time"
            ? "09:05:07"
            : "2025-01-02T09:05:07"
          : "a";
    expect(isFine(table, element, value)).toBe(fine);
  });

  it("knows which list gets longer", () => {
    expect(listBegunBy(table, "cmi.interactions.2.id", KNOWN)).toBe("cmi.interactions");
    expect(listBegunBy(table, "cmi.interactions.1.objectives.1.id", KNOWN)).toBe("cmi.interactions.1.objectives");
    expect(listBegunBy(table, "cmi.interactions.1.id", KNOWN)).toBeNull();
    expect(listBegunBy(table, "cmi.interactions.1.result", KNOWN)).toBeNull();
    expect(listBegunBy(table, "cmi.suspend_data", KNOWN)).toBeNull();
  });
});
