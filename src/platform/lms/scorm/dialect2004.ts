import type { LmsObjective } from "../../../runtime/lmsPort.ts";
import type { Dialect, Part, SessionLoss } from "./dialect.ts";
import { describe2004, interval2004, localized2004, real2004, resultOf, timestamp2004 } from "./formats.ts";
import { VALUES_2004 } from "./values2004.ts";

const COMPLETION = "cmi.completion_status";
const SUCCESS = "cmi.success_status";
const SCALED = "cmi.score.scaled";

/** Of terminate, get, set and commit: before the session was opened, and after it was ended. */
const LOSSES: Readonly<Record<number, SessionLoss>> = {
  112: "unopened",
  122: "unopened",
  132: "unopened",
  142: "unopened",
  104: "over",
  113: "over",
  123: "over",
  133: "over",
  143: "over",
};

/** The standard allows an empty set, players refuse it: of an empty pick nothing is told. */
const letters2004 = (picked: readonly string[] | null): string | null => picked?.join("[,]") || null;

export const DIALECT_2004: Dialect = {
  standard: "scorm2004",
  room: 32_000,
  object: "API_1484_11",
  calls: {
    initialize: "Initialize",
    terminate: "Terminate",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
    lastError: "GetLastError",
    diagnostic: "GetDiagnostic",
  },
  values: VALUES_2004,
  elements: {
    mode: "cmi.mode",
    mastery: "cmi.scaled_passing_score",
    suspend: "cmi.suspend_data",
    location: "cmi.location",
    exit: "cmi.exit",
    sessionTime: "cmi.session_time",
  },
  standing: [COMPLETION, SUCCESS],
  vital: ["cmi.suspend_data", COMPLETION, SUCCESS, SCALED],
  errors: { loss: (code) => LOSSES[code] ?? null, unknown: [401, 402], open: { code: 103, sure: true } },
  // From -1 to 1; a total is never below zero.
  masteryOf: (text) => (text.trim() !== "" && Math.abs(Number(text)) <= 1 ? Math.max(Math.round(Number(text) * 10_000) / 100, 0) : null),
  heldIn: (values) => {
    const success = values.get(SUCCESS);
    return { completed: values.get(COMPLETION) === "completed", passed: success === "passed" ? true : success === "failed" ? false : null };
  },
  opening: (values) => (["", "unknown", "not attempted"].includes(values.get(COMPLETION) ?? "") ? [[COMPLETION, "incomplete"]] : []),
  sessionTime: interval2004,
  // A score cannot be taken back here. One of an earlier attempt stays, and with it what the learning system makes of it: a number that nobody scored
  // would be worse.
  whole: ({ completed, passed, score }, { progress }) => [
    ...(score === null
      ? []
      : ([
          ["cmi.score.min", "0"],
          ["cmi.score.max", "100"],
          ["cmi.score.raw", real2004(score)],
          [SCALED, real2004(score / 100)],
        ] as const)),
    [COMPLETION, completed ? "completed" : "incomplete"],
    [SUCCESS, passed === null ? "unknown" : passed ? "passed" : "failed"],
    // RTE 4.2.18: 1 means completed, and nothing else does.
    ...(completed ? ([["cmi.progress_measure", "1"]] as const) : progress < 1 ? ([["cmi.progress_measure", real2004(progress)]] as const) : []),
  ],
  objective: (objective) => [["description", localized2004(objective.name)], ...scoreParts(objective)],
  decision: (decision) => [
    ["type", "choice"],
    ...decision.objectives.map((objective): Part => ["objectives.*.id", objective]),
    ["timestamp", timestamp2004(decision.at)],
    ["correct_responses.*.pattern", letters2004(decision.best)],
    ["weighting", real2004(decision.weight)],
    ["learner_response", letters2004(decision.picked)],
    ["result", resultOf(decision.grade, "incorrect")],
    ["description", describe2004(decision)],
  ],
  // Also when everything is completed: `exitAll` ends the attempt, and the next launch begins a new one without what was kept. `suspendAll` rolls the
  // status up just the same (SN, Termination Request Process TB.2.3), and the learner can come back to the debrief.
  leaving: { go: ["adl.nav.request", "suspendAll"], stay: ["adl.nav.request", "_none_"] },
  commitsBeforeEnd: false,
};

function scoreParts({ score, scaled }: LmsObjective): readonly Part[] {
  if (!score) return [];
  return [
    ["score.min", "0"],
    ["score.max", real2004(score.max)],
    ["score.raw", real2004(score.raw)],
    ["score.scaled", scaled && score.max > 0 ? real2004(score.raw / score.max) : null],
  ];
}
