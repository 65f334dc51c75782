import { ascii, between, letters, matches, oneOf, type Rule, type ValueTable } from "./values.ts";

const plain = matches(/^-?\d{1,10}(?:\.\d{1,7})?$/u, "a real");
/** real(10,7): not more than seven figures that count. */
const real: Rule = (value) => plain(value) ?? (value.replaceAll(/[-.]/gu, "").replace(/^0+/u, "").length <= 7 ? null : "has more than seven figures");
/** The whole is scored from 0 to 100; a raw score lies between the lowest and the highest. */
const total = between(real, 0, 100);
/** long_identifier_type: an URI; ours are plainer. */
const identifier = matches(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,3999}$/u, "a long_identifier_type");
/** localized_string_type: the language in front is not counted, and no other brace may follow it. */
const localized = matches(/^\{lang=[a-z]{2,3}\}(?!\{)[^\p{Cc}\p{Cs}]{1,250}$/u, "a localized_string_type of at most 250 characters");
/** Short identifiers of one character. */
const feedback = letters("[,]", 36);

/** time(second,10,0): a zone only after a fraction, and the fraction of at most two decimals. */
const time = matches(
  /^(?:19[7-9]\d|20[0-2]\d|203[0-8])-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/u,
  "a time(second,10,0)",
);
/** timeinterval(second,10,2). */
const interval = matches(/^PT(?=\d)(?:\d{1,9}H)?(?:\d{1,9}M)?(?:\d{1,9}(?:\.\d{1,2})?S)?$/u, "a timeinterval(second,10,2)");

/** SCORM 2004 4th edition RTE, 4.2, and SN 5.6.4: what we tell, and what of it is allowed. */
export const VALUES_2004: ValueTable = {
  "cmi.completion_status": { rule: oneOf("completed", "incomplete") },
  "cmi.success_status": { rule: oneOf("passed", "failed", "unknown") },
  "cmi.progress_measure": { rule: between(real, 0, 1) },
  "cmi.location": { rule: ascii(1_000) },
  // `normal` and the empty word end the attempt: what was kept is then thrown away.
  "cmi.exit": { rule: oneOf("suspend") },
  "cmi.session_time": { rule: interval },
  "cmi.score.scaled": { rule: between(real, -1, 1) },
  "cmi.score.raw": { rule: total },
  "cmi.score.min": { rule: total },
  "cmi.score.max": { rule: total },
  // The 4th edition keeps 64,000; earlier ones, and players that say they are the 4th, keep less.
  "cmi.suspend_data": { rule: ascii(32_000) },
  "cmi.objectives.n.id": { rule: identifier, begins: true, unique: true },
  "cmi.objectives.n.description": { rule: localized },
  "cmi.objectives.n.score.scaled": { rule: between(real, -1, 1) },
  "cmi.objectives.n.score.raw": { rule: real },
  "cmi.objectives.n.score.min": { rule: real },
  "cmi.objectives.n.score.max": { rule: real },
  "cmi.interactions.n.id": { rule: identifier, begins: true },
  "cmi.interactions.n.type": { rule: oneOf("choice") },
  "cmi.interactions.n.objectives.n.id": { rule: identifier, begins: true, unique: true },
  "cmi.interactions.n.timestamp": { rule: time },
  "cmi.interactions.n.correct_responses.n.pattern": { rule: feedback, begins: true, unique: true, after: "type" },
  "cmi.interactions.n.weighting": { rule: real },
  "cmi.interactions.n.learner_response": { rule: feedback, after: "type" },
  "cmi.interactions.n.result": { rule: oneOf("correct", "incorrect", "unanticipated", "neutral") },
  "cmi.interactions.n.description": { rule: localized },
  "adl.nav.request": { rule: oneOf("suspendAll", "_none_") },
};
