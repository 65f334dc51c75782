import * as v from "valibot";
import { caseFile, message } from "./caseFile.ts";
import { clock, id, role, text, verdict } from "./common.ts";

const { reviewed, minutes, warning, channel, key, cast } = caseFile.entries;

/** One answer: what it is worth and on which criteria, or the hard limit that it breaks. */
const option = v.pipe(
  v.strictObject({
    id,
    text,
    grade: v.optional(verdict),
    /** Criteria or agreements it is about; without them the framework judges what it does. */
    on: v.optional(v.union([id, v.array(id)])),
    limit: v.optional(id),
    acts: v.optional(v.array(v.record(v.string(), v.unknown()))),
    law: v.optional(v.array(id)),
    because: text,
  }),
  v.check((one) => (one.grade === undefined) !== (one.limit === undefined), "een `grade` of een `limit`, en niet allebei"),
);

/** More than any drill needs. */
const MOST = 24;

/** scenarios/flits/<id>.yaml: one post, one decision, two sentences. */
export const flitsFile = v.strictObject({
  id,
  title: text,
  role,
  phenomenon: id,
  channel: v.optional(channel, "online"),
  innocent: v.optional(v.boolean(), false),
  criterion: id,
  reviewed,
  minutes: v.optional(minutes, 1),
  key: v.optional(key, "concept"),
  warning,
  helpline: v.optional(v.boolean(), false),
  you: text,
  situation: text,
  place: id,
  time: clock,
  cast,
  message: v.omit(message, ["marks"]),
  // What is true, and known to this role from the beginning.
  facts: v.optional(v.record(id, v.union([v.boolean(), v.string()])), {}),
  ask: text,
  options: v.pipe(v.array(option), v.minLength(1, "minstens één keuze"), v.maxLength(MOST, `hooguit ${MOST} keuzes`)),
  tempter: id,
  feedback: v.pipe(v.array(text), v.length(2, "precies twee zinnen")),
});

export type FlitsFile = v.InferOutput<typeof flitsFile>;
export type FlitsOption = FlitsFile["options"][number];
