import * as v from "valibot";
import { id, PRODUCT, startEvent, step, text } from "../../runtime/eventSchema.ts";
import { DEFAULT_SETTINGS, SETTING_CHOICES } from "../../runtime/ports.ts";
import { role } from "../../runtime/recordSchemas.ts";

export const meta = v.object({
  product: v.literal(PRODUCT),
  schema: v.number(),
  attemptId: id,
  savedAt: text,
  events: v.number(),
  ended: v.boolean(),
  step: v.optional(step),
  /** What it is an attempt at: a list of attempts reads no events. */
  start: v.pick(startEvent, ["caseId", "role", "mode", "startedAt", "from", "team"]),
});
/** Enough of a meta entry of any product or version to know whose it is. */
export const anyMeta = v.looseObject({ product: v.string(), schema: v.optional(v.number()) });
export type Meta = v.InferOutput<typeof meta>;

/** One setting that makes no sense falls back by itself. */
export const settings = v.object({
  sound: v.fallback(v.boolean(), DEFAULT_SETTINGS.sound),
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), DEFAULT_SETTINGS.volume),
  ambience: v.fallback(v.boolean(), DEFAULT_SETTINGS.ambience),
  captions: v.fallback(v.boolean(), DEFAULT_SETTINGS.captions),
  calm: v.fallback(v.picklist(SETTING_CHOICES.calm), DEFAULT_SETTINGS.calm),
  theme: v.fallback(v.picklist(SETTING_CHOICES.theme), DEFAULT_SETTINGS.theme),
  textSize: v.fallback(v.picklist(SETTING_CHOICES.textSize), DEFAULT_SETTINGS.textSize),
  pace: v.fallback(v.picklist(SETTING_CHOICES.pace), DEFAULT_SETTINGS.pace),
  help: v.fallback(v.picklist(SETTING_CHOICES.help), DEFAULT_SETTINGS.help),
  agreements: v.fallback(id, DEFAULT_SETTINGS.agreements),
  role: v.fallback(v.nullable(role), DEFAULT_SETTINGS.role),
  introduced: v.fallback(v.boolean(), DEFAULT_SETTINGS.introduced),
  shortcuts: v.fallback(v.boolean(), DEFAULT_SETTINGS.shortcuts),
});
