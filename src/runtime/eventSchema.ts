import * as v from "valibot";
import { CLAIM_KEYS } from "../domain/messages.ts";
import { MODES, type AttemptLog, type LogEvent } from "../domain/log.ts";
import { ROLES } from "../domain/roles.ts";
import { STEPS } from "../domain/steps.ts";

/** Stands in everything that is stored or leaves the device. */
export const PRODUCT = "waterhaven";

/** Never a word that every object has already: ids are looked up in records. */
export const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(120),
  v.check((word) => !(word in {})),
);
const whole = v.pipe(v.number(), v.safeInteger());
const ids = v.pipe(v.array(id), v.maxLength(200));
export const text = v.pipe(v.string(), v.maxLength(5000));
export const step = v.picklist(STEPS);

const answer = v.union([
  v.object({ do: v.literal("inspect"), marks: ids, claims: v.pipe(v.record(id, v.picklist(CLAIM_KEYS)), v.maxEntries(200)) }),
  v.object({ do: v.literal("choose"), option: id }),
  v.object({ do: v.literal("act"), option: id, tone: v.exactOptional(id) }),
  v.object({ do: v.literal("consult"), before: ids, sources: ids, after: ids }),
  v.object({ do: v.literal("share"), none: id }),
  v.object({ do: v.literal("share"), fields: v.object({ partner: ids, doel: ids, gegevens: ids, vorm: ids, naam: ids, kanaal: ids, vooraf: ids }) }),
  v.object({
    do: v.literal("reflect"),
    fields: v.object({
      wat: v.exactOptional(ids),
      wie: v.exactOptional(ids),
      wanneer: v.exactOptional(ids),
      hoort: v.exactOptional(ids),
      opvang: v.exactOptional(ids),
    }),
  }),
  v.object({ do: v.literal("build"), fields: v.pipe(v.record(id, ids), v.maxEntries(200)) }),
]);

export const startEvent = v.object({
  type: v.literal("attempt.started"),
  attemptId: id,
  caseId: id,
  caseVersion: whole,
  role: v.picklist(ROLES),
  variant: id,
  mode: v.picklist(MODES),
  agreements: id,
  seed: whole,
  startedAt: text,
  from: v.exactOptional(v.literal("bestand")),
  team: v.exactOptional(v.object({ id, seat: whole })),
});

const event = v.variant("type", [
  startEvent,
  v.object({ type: v.literal("moment.answered"), moment: id, answer }),
  v.object({ type: v.literal("source.asked"), moment: id, source: id, before: ids }),
  v.object({ type: v.literal("moment.continued"), moment: id }),
  v.object({ type: v.literal("why.written"), moment: id, text }),
  v.object({ type: v.literal("moment.reentered"), moment: id }),
  v.object({ type: v.literal("attempt.rewound"), moment: id }),
  v.object({ type: v.literal("note.written"), field: v.picklist(["bijgebleven", "maandag"]), text }),
]);

/** A log event, or null when it is not one this version knows. */
export function parseEvent(value: unknown): LogEvent | null {
  const result = v.safeParse(event, value);
  return result.success ? result.output : null;
}

/** Events of one attempt; a long one has three hundred. */
export const MOST_EVENTS = 5000;

/** A whole log from outside: starts with its start and holds only known events; null when it is not. */
export function parseWholeLog(values: unknown): AttemptLog | null {
  if (!Array.isArray(values) || values.length > MOST_EVENTS) return null;
  const events = values.map(parseEvent);
  const [first] = events;
  return first?.type === "attempt.started" && events.every((one) => one !== null) ? ([first, ...events.slice(1)] as AttemptLog) : null;
}
