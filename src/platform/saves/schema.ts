import * as v from "valibot";
import type { ClaimKey } from "../../domain/messages.ts";
import type { LogEvent, Mode } from "../../domain/log.ts";
import type { Role } from "../../domain/roles.ts";
import type { Step } from "../../domain/steps.ts";

const ROLES = ["jongerenwerk", "politie", "boa", "oov"] as const satisfies readonly Role[];
const MODES = ["oefenen", "toets"] as const satisfies readonly Mode[];
const STEPS = ["duiden", "context", "partners", "ingrijpen", "acties", "evalueren"] as const satisfies readonly Step[];
const CLAIM_KEYS = ["zie-ik", "denk-ik", "weet-ik-niet"] as const satisfies readonly ClaimKey[];

/** Version of what is stored; migrations go by this number. */
export const SCHEMA = 1;
export const PRODUCT = "waterhaven";

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const ids = v.pipe(v.array(id), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(5000));

const answer = v.union([
  v.object({ do: v.literal("inspect"), marks: ids, claims: v.record(id, v.picklist(CLAIM_KEYS)) }),
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
]);

export const startEvent = v.object({
  type: v.literal("attempt.started"),
  attemptId: id,
  caseId: id,
  caseVersion: v.number(),
  role: v.picklist(ROLES),
  variant: id,
  mode: v.picklist(MODES),
  agreements: id,
  seed: v.number(),
  startedAt: text,
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

export const meta = v.object({
  product: v.literal(PRODUCT),
  schema: v.number(),
  attemptId: id,
  savedAt: text,
  events: v.number(),
  ended: v.boolean(),
  step: v.optional(v.picklist(STEPS)),
});
/** Enough of a meta entry of any product or version to know whose it is. */
export const anyMeta = v.looseObject({ product: v.string(), schema: v.optional(v.number()) });
export type Meta = v.InferOutput<typeof meta>;

export const settings = v.object({
  sound: v.fallback(v.boolean(), true),
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.6),
  calm: v.fallback(v.picklist(["system", "on", "off"]), "system"),
  theme: v.fallback(v.picklist(["system", "light", "dark"]), "system"),
  textSize: v.fallback(v.picklist([100, 125, 150, 200]), 100),
  timePressure: v.fallback(v.boolean(), false),
  help: v.fallback(v.picklist(["met-vragen", "kort", "geen"]), "met-vragen"),
});
