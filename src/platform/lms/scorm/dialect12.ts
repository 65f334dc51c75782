import type { Dialect, Part } from "./dialect.ts";
import { decimal12, resultOf, time12, timespan12 } from "./formats.ts";
import { VALUES_12 } from "./values12.ts";

const STATUS = "cmi.core.lesson_status";
const RAW = "cmi.core.score.raw";
const FINISHED: readonly string[] = ["completed", "passed", "failed"];

/** The standard wants one or more: of an empty pick nothing is told. */
const letters12 = (picked: readonly string[] | null): string | null => picked?.join(",") || null;

export const DIALECT_12: Dialect = {
  standard: "scorm12",
  room: 4_000,
  object: "API",
  calls: {
    initialize: "LMSInitialize",
    terminate: "LMSFinish",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
    lastError: "LMSGetLastError",
    diagnostic: "LMSGetDiagnostic",
  },
  values: VALUES_12,
  elements: {
    mode: "cmi.core.lesson_mode",
    mastery: "cmi.student_data.mastery_score",
    suspend: "cmi.suspend_data",
    location: "cmi.core.lesson_location",
    exit: "cmi.core.exit",
    sessionTime: "cmi.core.session_time",
  },
  standing: [STATUS, RAW],
  vital: ["cmi.suspend_data", STATUS, RAW],
  errors: { loss: (code) => (code === 301 ? "unopened" : null), unknown: [401], open: { code: 101, sure: false } },
  masteryOf: (text) => (text.trim() !== "" && Number(text) >= 0 && Number(text) <= 100 ? Number(text) : null),
  heldIn: (values) => {
    const status = values.get(STATUS) ?? "";
    return { completed: FINISHED.includes(status), passed: status === "passed" ? true : status === "failed" ? false : null };
  },
  // A session that ends `not attempted` is made `completed` by Moodle.
  opening: (values) => (["", "not attempted"].includes(values.get(STATUS) ?? "") ? [[STATUS, "incomplete"]] : []),
  sessionTime: timespan12,
  whole: ({ completed, passed, score, withheld }, _, values) => [
    ...(score === null
      ? []
      : ([
          ["cmi.core.score.min", "0"],
          ["cmi.core.score.max", "100"],
          [RAW, decimal12(score)],
        ] as const)),
    // One of before would turn the verdict as well: blank takes it away.
    ...(withheld && values.get(RAW) ? ([[RAW, ""]] as const) : []),
    [STATUS, completed ? (passed === null ? "completed" : passed ? "passed" : "failed") : "incomplete"],
  ],
  objective: ({ score }) => (score ? scoreParts(score) : []),
  decision: ({ objectives, at, best, weight, picked, grade }) => [
    ["type", "choice"],
    ...objectives.map((objective): Part => ["objectives.*.id", objective]),
    ["time", time12(at)],
    ["correct_responses.*.pattern", letters12(best)],
    ["weighting", decimal12(weight)],
    ["student_response", letters12(picked)],
    ["result", resultOf(grade, "wrong")],
  ],
  leaving: null,
  commitsBeforeEnd: true,
};

function scoreParts({ raw, max }: { readonly raw: number; readonly max: number }): readonly Part[] {
  return [
    ["score.min", "0"],
    ["score.max", decimal12(max)],
    ["score.raw", decimal12(raw)],
  ];
}
