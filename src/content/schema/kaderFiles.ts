import * as v from "valibot";
import { MATRIX_ACTIONS } from "../../domain/kader/actionMatrix.ts";
import { GROUP_STEPS, PHASES } from "../../domain/kader/approaches.ts";
import { INSTRUMENT_STATUSES, RUNGS } from "../../domain/kader/interventions.ts";
import { BORDER_GRADES } from "../../domain/kader/kader.ts";
import { ACTIVITIES, LADDER_COLUMNS } from "../../domain/kader/ladder.ts";
import { LOCATION_KINDS } from "../../domain/kader/locations.ts";
import { MAY_ANSWERS } from "../../domain/kader/may.ts";
import { LUCK, TALKED_OUTCOMES } from "../../domain/kader/questions.ts";
import { AXES, TILTS } from "../../domain/grades.ts";
import { ROLES } from "../../domain/roles.ts";
import { STEPS } from "../../domain/steps.ts";
import { id, role, roleMap, source, text } from "./common.ts";

const ids = v.array(id);
const texts = v.array(text);

/** One entry for each of these keys, no more and no less. */
function each<K extends string, T extends v.GenericSchema>(keys: readonly K[], schema: T): v.StrictObjectSchema<Record<K, T>, undefined> {
  return v.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, T>);
}

/** `ja`, or `{ voorwaarde: "…" }`: an answer in a table of roles. */
const may = v.union([
  v.picklist(["ja", "nee"]),
  v.pipe(
    v.strictObject({ ja: v.exactOptional(text), nee: v.exactOptional(text), voorwaarde: v.exactOptional(text) }),
    v.check((value) => Object.keys(value).length === 1, `één van ${MAY_ANSWERS.join(", ")}`),
  ),
]);
export type MayFile = v.InferOutput<typeof may>;

const row = { title: text, law: v.exactOptional(ids), source };

export const roleProfile = v.strictObject({
  name: text,
  may: texts,
  must: texts,
  mustNot: texts,
  powers: ids,
  entersBy: text,
  sees: text,
  decides: text,
  refuses: text,
  reachable: text,
  tooLight: text,
  tooHeavy: text,
  steps: each(STEPS, text),
  source,
});
export const roleFiles = {
  roles: each(ROLES, roleProfile),
  subroles: v.record(id, v.strictObject({ of: role, name: text, does: texts, mustNot: texts, law: ids, source })),
  ladder: each(ACTIVITIES, v.strictObject({ ...row, answers: each(LADDER_COLUMNS, may) })),
  actions: each(MATRIX_ACTIONS, v.strictObject({ ...row, criterion: v.exactOptional(id), answers: each(ROLES, may) })),
};

/** The truth table of the hard limits in plain words. */
export const limitWords = {
  acts: texts,
  when: texts,
  exceptions: texts,
  borders: v.array(v.strictObject({ text, grade: v.picklist(BORDER_GRADES), law: v.exactOptional(id) })),
};

const rung = v.strictObject({ title: text, criterion: id, alsoAsk: v.exactOptional(ids), fits: text, risk: text, source });
const instrument = v.strictObject({
  rung: v.picklist(RUNGS),
  name: text,
  decides: text,
  carriesOut: text,
  law: ids,
  status: v.picklist(INSTRUMENT_STATUSES),
  onlyWhen: text,
  duration: text,
  pitfall: text,
  first: v.exactOptional(v.boolean()),
  source,
});
const phase = v.strictObject({ title: text, criteria: ids, partners: each(ROLES, text), tooLight: text, tooHeavy: text, source });
const groupStep = v.strictObject({ title: text, decides: text, brings: roleMap(text), criterion: id, law: ids, tooLight: text, tooHeavy: text, source });
const collision = v.strictObject({
  title: text,
  sides: v.pipe(v.array(v.strictObject({ text, source })), v.minLength(2, "twee kanten of meer")),
  line: text,
  touches: v.pipe(ids, v.minLength(1, "minstens één id waar dit telt")),
  source,
});

const percent = v.pipe(v.number(), v.minValue(0, "een percentage"), v.maxValue(100, "een percentage"));
const location = v.strictObject({ name: text, kind: v.picklist(LOCATION_KINDS), x: percent, y: percent });

const fit = v.strictObject({
  criteria: v.exactOptional(ids),
  limits: v.exactOptional(ids),
  axis: v.exactOptional(v.picklist(AXES)),
  tilt: v.exactOptional(v.picklist(TILTS)),
  step: v.exactOptional(v.picklist(STEPS)),
  agreement: v.exactOptional(v.picklist(TALKED_OUTCOMES)),
  contested: v.exactOptional(v.literal(true)),
  luck: v.exactOptional(v.picklist(LUCK)),
  good: v.exactOptional(v.literal(true)),
});
const asked = v.pipe(
  text,
  v.check((words) => words.endsWith("?"), "een vraag, met een vraagteken aan het eind"),
  v.check((words) => !/^waarom (?:deed|heb|ben|was|zei|koos) je/iu.test(words), "een vraag die niemand ter verantwoording roept"),
);
const question = v.strictObject({ objective: id, text: asked, more: v.exactOptional(text), fits: fit });

const minutes = v.pipe(v.number(), v.integer("hele minuten"), v.minValue(1, "minstens één minuut"));
const lesson = v.pipe(
  v.strictObject({
    title: text,
    minutes,
    text,
    parts: v.pipe(v.array(v.strictObject({ minutes, title: text, text })), v.minLength(1, "minstens één onderdeel")),
  }),
  v.forward(
    v.check(({ parts, minutes: whole }) => parts.reduce((sum, part) => sum + part.minutes, 0) === whole, "de minuten van alle onderdelen samen"),
    ["minutes"],
  ),
);

/** scenarios/kader/<name>.yaml: what is read by the knowledge base more than by the judge. */
export const kaderFiles = {
  interventiekaart: v.strictObject({ rungs: each(RUNGS, rung), instruments: v.record(id, instrument) }),
  interventiematrix: v.strictObject({ note: text, phases: each(PHASES, phase) }),
  zevenstappen: v.strictObject({ note: text, steps: each(GROUP_STEPS, groupStep) }),
  botsingen: v.strictObject({ collisions: v.record(id, collision) }),
  plekken: v.strictObject({ locations: v.record(id, location) }),
  gespreksvragen: v.strictObject({ questions: v.record(id, question) }),
  lessen: v.strictObject({ lessons: v.record(id, lesson) }),
};
