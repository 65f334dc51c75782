import * as v from "valibot";
import { VERBS } from "./vocabulary.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/iu;
const DURATION = /^PT\d+(?:\.\d{1,2})?S$/u;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/u;

const iri = v.pipe(v.string(), v.regex(IRI));
const language = v.record(v.picklist(["nl", "en"]), v.pipe(v.string(), v.minLength(1)));
const whole = v.pipe(v.number(), v.safeInteger());
const share = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(1),
  v.check((value) => Number(value.toFixed(4)) === value, "more than 4 decimals"),
);

const interaction = v.strictObject({
  type: iri,
  name: language,
  interactionType: v.exactOptional(v.literal("choice")),
  choices: v.exactOptional(v.array(v.strictObject({ id: v.pipe(v.string(), v.regex(/^[a-z0-9]$/u)), description: language }))),
  correctResponsesPattern: v.exactOptional(v.tuple([v.pipe(v.string(), v.minLength(1))])),
});
export const activity = v.strictObject({ objectType: v.literal("Activity"), id: iri, definition: v.exactOptional(interaction) });

export const result = v.strictObject({
  score: v.exactOptional(v.strictObject({ raw: whole, min: whole, max: whole, scaled: v.exactOptional(share) })),
  success: v.exactOptional(v.boolean()),
  completion: v.exactOptional(v.literal(true)),
  response: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
  duration: v.exactOptional(v.pipe(v.string(), v.regex(DURATION))),
  extensions: v.exactOptional(v.record(iri, v.union([v.string(), v.number()]))),
});

/** Of the learning system: what else it puts there goes back as it came. */
const anyActivity = v.looseObject({ id: iri });
const activities = v.union([v.array(anyActivity), anyActivity]);
const context = {
  contextActivities: v.exactOptional(v.record(v.string(), activities)),
  extensions: v.record(iri, v.unknown()),
};
export const contextTemplate = v.looseObject(context);

/** What we send, as strictly as we can say it: nothing that is not named here. */
export const statement = v.strictObject({
  id: v.pipe(v.string(), v.regex(UUID)),
  actor: v.looseObject({}),
  verb: v.union(Object.values(VERBS).map(({ id }) => v.strictObject({ id: v.literal(id), display: language }))),
  object: activity,
  result: v.exactOptional(result),
  context: v.looseObject({ ...context, registration: v.pipe(v.string(), v.regex(new RegExp(UUID.source, "iu"))) }),
  timestamp: v.pipe(v.string(), v.regex(TIME)),
});

export type Actor = Readonly<Record<string, unknown>>;
export type Activity = v.InferOutput<typeof activity>;
export type Result = v.InferOutput<typeof result>;
export type ContextTemplate = v.InferOutput<typeof contextTemplate>;
export type Statement = v.InferOutput<typeof statement>;
