import * as v from "valibot";
import { AXES, GRADES, TILTS } from "../domain/grades.ts";
import { MODES } from "../domain/log.ts";
import { PARTS, ROLES } from "../domain/roles.ts";
import { STEPS } from "../domain/steps.ts";
import { id, step, text } from "./eventSchema.ts";
import type { RecordKind, Records } from "./ports.ts";

const grade = v.picklist(GRADES);
export const role = v.picklist(ROLES);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const score = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));
const entriesOf = <K extends string, S>(keys: readonly K[], schema: S) => Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;
const counts = v.object(entriesOf(GRADES, count));

export const recordSchemas = {
  uitslag: v.object({
    id,
    caseId: id,
    phenomenon: id,
    role,
    part: v.picklist(PARTS),
    variant: id,
    mode: v.picklist(MODES),
    agreements: id,
    startedAt: text,
    endedAt: text,
    ending: id,
    outcome: v.picklist(["behaald", "niet-behaald", "niet-beoordeeld", "afgerond"]),
    total: score,
    steps: v.object(entriesOf(STEPS, score)),
    decisions: v.pipe(v.array(v.object({ moment: id, step, grade })), v.maxLength(200)),
    criteria: v.pipe(v.record(id, counts), v.maxEntries(500)),
    axes: v.object(entriesOf(AXES, counts)),
    tilts: v.object({ ...entriesOf(TILTS, count), beide: v.exactOptional(count) }),
    key: v.exactOptional(v.picklist(["concept", "panel"])),
    hardLimits: v.pipe(v.array(id), v.maxLength(50)),
  }),
  flits: v.object({ id, at: text, drill: id, role, phenomenon: id, criterion: id, innocent: v.boolean(), option: id, grade }),
  afspraken: v.object({ id, title: text, yaml: v.pipe(v.string(), v.maxLength(200_000)), savedAt: text }),
} satisfies { readonly [K in RecordKind]: v.GenericSchema<unknown, Records[K]> };
