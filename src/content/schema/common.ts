import { CLOCK } from "../../domain/clock.ts";
import * as v from "valibot";
import { GRADES, TILTS } from "../../domain/grades.ts";
import { ROLES } from "../../domain/roles.ts";

/** Shared pieces of the authoring format. Strict: a key that is not known is a mistake of the author. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/u, "een id met letters, cijfers, punt of streepje, van hooguit 80 tekens"),
  // What every object has already would be found in a record that does not hold it.
  v.check((value) => !(value in {}) && value !== "prototype", "een andere id: deze naam gebruikt de simulator zelf"),
);
export function isId(value: string): boolean {
  return v.is(id, value);
}
/** A moment is a state of the machine: a dot would point into another state, and every step has its own `terugblik`. */
export const momentId = v.pipe(
  id,
  v.regex(/^[^.]*$/u, "een id zonder punt"),
  v.notValues(["terugblik"], "een andere id: elke stap heeft zelf al een terugblik"),
);
export const role = v.picklist(ROLES);
export const text = v.pipe(v.string(), v.minLength(1, "iets, en niet een lege tekst"));
export const clock = v.pipe(v.string(), v.regex(CLOCK, 'een tijd als "12:30", of een dag later als "+1 09:10"'));
export const whole = v.pipe(v.number(), v.integer("een heel getal"));
export const minutes = v.union([
  v.pipe(whole, v.minValue(0, "een getal van 0 of meer"), v.maxValue(99_999, "hooguit 99999 minuten")),
  v.pipe(v.string(), v.regex(/^\d{1,5} ?min$/u, "een duur als 5min")),
]);
export const condition = v.pipe(v.string(), v.minLength(1, "een voorwaarde, en niet een lege tekst"));
export const grade = v.picklist(GRADES);
export const tilt = v.picklist(TILTS);

/** `best`, or `{ riskant: te-zwaar }`. */
export const verdict = v.union([grade, v.record(grade, tilt)]);
export const judgement = v.record(id, verdict);
export const thenTo = v.union([momentId, v.array(v.strictObject({ when: v.optional(condition), to: momentId }))]);
export const roleMap = <T extends v.GenericSchema>(schema: T) =>
  v.strictObject({ jongerenwerk: v.exactOptional(schema), politie: v.exactOptional(schema), boa: v.exactOptional(schema), oov: v.exactOptional(schema) });

export const source = v.strictObject({
  document: v.picklist(["routekaart", "connect", "interventiekaart", "kamervragen", "recht", "eigen"]),
  part: v.exactOptional(text),
  own: v.exactOptional(v.boolean()),
});

/** What something does to the story. */
export const effects = {
  takes: v.optional(minutes),
  set: v.optional(v.record(id, whole)),
  reveals: v.optional(v.array(id)),
  show: v.optional(v.array(id)),
  sends: v.optional(v.strictObject({ to: id, text })),
};
