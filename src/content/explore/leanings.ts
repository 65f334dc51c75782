import type { Act } from "../../domain/acts.ts";
import { toldBy } from "../../domain/judge/told.ts";
import { withOrganisation, type PartnerBook } from "../../domain/partners.ts";
import type { Choice } from "../../domain/moments.ts";

/**
 * How strategies see a choice that they do not read: by what it does, not by its judgement. Only where a choice does
 * nothing typed, soft and heavy take the approximation of the design: the worst verdict with that side.
 */

/** Acts from light to heavy; what is not named lies in the middle. */
const ORDER: readonly (readonly Act["act"][])[] = [
  ["wait", "note", "decline"],
  ["ask-meaning", "verify", "view", "assure-care", "agree", "aftercare", "feedback"],
  ["consult", "record", "advise", "contact", "promise", "organise"],
  ["share", "call", "inform", "presence", "address"],
  ["capture", "search", "check", "check-on-site", "question", "post", "remove"],
  ["delegate", "enforce", "measure"],
];
const MIDDLE = 2;

/** How heavy a choice is: its heaviest act, or else its side, just above or below the middle. */
export function weightOf(choice: Choice): number {
  const weights = choice.acts.map(({ act }) => ORDER.findIndex((step) => step.includes(act))).map((at) => (at < 0 ? MIDDLE : at));
  return weights.length > 0 ? Math.max(...weights) : MIDDLE + (sideOf(choice, "te-zwaar") - sideOf(choice, "te-licht")) / 10;
}

function sideOf(choice: Choice, side: string): number {
  const worth = { best: 0, verdedigbaar: 1, riskant: 2, fout: 3 };
  return Math.max(0, ...(choice.judgements.at(-1)?.verdicts ?? []).map(({ tilt, grade }) => (tilt === side ? worth[grade] : 0)));
}

/** 2 when a choice reaches the police by what it does or is one of their desks, 1 when only its text names them. */
export function policeIn(book: PartnerBook, { id, text, acts }: Choice): number {
  const reached = acts.flatMap((act) => (act.act === "consult" ? withOrganisation(book, [act.whom]) : toldBy(book, act)));
  if ([...reached, ...withOrganisation(book, [id])].includes("politie")) return 2;
  return /politie|agent|meldkamer|dienst/iu.test(text) ? 1 : 0;
}

/** How many acts of a choice tell somebody something. */
export function toldIn({ acts }: Choice): number {
  return acts.filter(({ act }) => TELLS.includes(act)).length;
}

const TELLS: readonly Act["act"][] = ["share", "call", "inform", "contact", "consult", "feedback", "advise", "post", "delegate"];
