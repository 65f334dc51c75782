import { allChoices } from "../../domain/explore/key.ts";
import type { Moment } from "../../domain/moments.ts";
import { ROLES } from "../../domain/roles.ts";
import { nearest } from "../diagnostics.ts";
import type { LintContext } from "./context.ts";
import { placeOf } from "./places.ts";

type Place = ReturnType<LintContext["locator"]["shared"]>;

/** What one thing in a case says of another: considerations of choices, tones of options, a partner, a conversation. */
export function lintLinks(on: LintContext): void {
  for (const moment of on.script.moments) {
    lintConsiderations(on, moment);
    lintTones(on, moment);
    if (moment.together !== undefined) named(on, "partner", "together", moment.together, partnersOf(on), on.locator.moment(moment.id, "together"));
  }
  lintThreads(on);
}

function named(on: LintContext, what: string, where: string, id: string, known: readonly string[], place: Place): void {
  if (known.includes(id)) return;
  const near = nearest(id, known);
  on.report("WH030", place, `Onbekend: ${what} “${id}” in ${where}.`, near === undefined ? undefined : `Bedoelde je “${near}”?`);
}

function lintConsiderations(on: LintContext, moment: Moment): void {
  const choices = allChoices(moment).map((choice) => choice.id);
  for (const { choice } of moment.considerations ?? [])
    named(on, "keuze", "considerations", choice, choices, on.locator.moment(moment.id, "considerations", choice));
}

function lintTones(on: LintContext, moment: Moment): void {
  if (moment.do !== "act") return;
  const options = moment.options.map((option) => option.id);
  for (const tone of moment.tones) for (const option of tone.of) named(on, "keuze", "of", option, options, placeOf(on, moment, tone));
}

/** A step done again together: with another role, or with a partner that this case can tell. */
function partnersOf(on: LintContext): readonly string[] {
  return [...ROLES, ...on.script.moments.flatMap((moment) => (moment.do === "share" ? moment.fields.partner.map((partner) => partner.id) : []))];
}

/** A conversation is with somebody, or it has a name above it. */
function lintThreads(on: LintContext): void {
  const messages = Object.values(on.script.messages);
  const titled = messages.flatMap(({ thread, title }) => (thread !== undefined && title !== undefined ? [thread] : []));
  const known = [...Object.keys(on.script.cast), ...titled];
  for (const { id, thread } of messages) if (thread !== undefined) named(on, "gesprek", "thread", thread, known, on.locator.shared("messages", id, "thread"));
}
