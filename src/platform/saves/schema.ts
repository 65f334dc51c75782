import * as v from "valibot";
import type { Step } from "../../domain/steps.ts";
import { id, text } from "../../runtime/eventSchema.ts";

const STEPS = ["duiden", "context", "partners", "ingrijpen", "acties", "evalueren"] as const satisfies readonly Step[];

/** Version of what is stored; migrations go by this number. */
export const SCHEMA = 1;
export const PRODUCT = "waterhaven";

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
