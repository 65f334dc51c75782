import { ascii, between, letters, matches, oneOf, type Rule, type ValueTable } from "./values.ts";

/** CMIDecimal; players take three digits before the point and two behind it. */
const decimal = matches(/^-?\d{1,3}(?:\.\d{1,2})?$/u, "a CMIDecimal");
const share = between(decimal, 0, 100);
const orBlank =
  (rule: Rule): Rule =>
  (value) =>
    value === "" ? null : rule(value);
/** CMIIdentifier: no white space; ours are plainer still. */
const identifier = matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/u, "a CMIIdentifier");
/** CMIFeedback of a choice: single characters, at most 255 in all. */
const feedback = letters(",", 36);

/** SCORM 1.2 RTE, 3.4.4: what we tell, and what of it is allowed. */
export const VALUES_12: ValueTable = {
  "cmi.core.lesson_status": { rule: oneOf("passed", "completed", "failed", "incomplete") },
  "cmi.core.lesson_location": { rule: ascii(255) },
  // The empty word is the normal exit here: what was kept is then thrown away. `logout` would also end the learner's visit.
  "cmi.core.exit": { rule: oneOf("suspend") },
  "cmi.core.session_time": { rule: matches(/^\d{2,4}:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/u, "a CMITimespan") },
  "cmi.core.score.raw": { rule: orBlank(share) },
  "cmi.core.score.min": { rule: share },
  "cmi.core.score.max": { rule: share },
  "cmi.suspend_data": { rule: ascii(4_000) },
  "cmi.objectives.n.id": { rule: identifier, begins: true, unique: true },
  "cmi.objectives.n.score.raw": { rule: share },
  "cmi.objectives.n.score.min": { rule: share },
  "cmi.objectives.n.score.max": { rule: share },
  "cmi.interactions.n.id": { rule: identifier, begins: true },
  "cmi.interactions.n.objectives.n.id": { rule: identifier, begins: true },
  "cmi.interactions.n.time": { rule: matches(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/u, "a CMITime") },
  "cmi.interactions.n.type": { rule: oneOf("choice") },
  "cmi.interactions.n.correct_responses.n.pattern": { rule: feedback, begins: true, after: "type" },
  "cmi.interactions.n.weighting": { rule: between(decimal, -100, 100) },
  "cmi.interactions.n.student_response": { rule: feedback, after: "type" },
  "cmi.interactions.n.result": { rule: oneOf("correct", "wrong", "unanticipated", "neutral") },
};
