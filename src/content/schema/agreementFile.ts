import * as v from "valibot";
import { TERMS } from "../../domain/framework.ts";
import { STEPS } from "../../domain/steps.ts";
import { condition, grade, id, minutes, role, roleMap, source, text } from "./common.ts";

/** A way of doing something, as an act is written, with one or more values a field; what it may hold is checked while compiling. */
const patterns = v.pipe(v.array(v.unknown()), v.minLength(1, "minstens één handeling"));

const who = v.strictObject({ with: v.pipe(v.array(text), v.minLength(1, "minstens één partner")) });
const duty = v.union([
  v.strictObject({ do: v.optional(patterns), dont: v.optional(patterns), instead: v.optional(roleMap(patterns)) }),
  v.strictObject({ share: who }),
  v.strictObject({ notShare: who }),
]);

/** `auteur`: the case says how it was kept; `niemand`: information only. */
export const JUDGED_BY = ["auteur", "niemand"] as const;

const agreement = v.strictObject({
  id,
  kind: v.picklist(["model", "example", "local"]),
  title: text,
  text,
  when: v.optional(condition),
  after: v.optional(patterns),
  duty: v.optional(duty),
  judgedBy: v.optional(v.picklist(JUDGED_BY)),
  within: v.union([v.picklist(TERMS), minutes]),
  parties: v.pipe(v.array(role), v.minLength(1, "minstens één rol")),
  except: v.optional(v.nullable(condition)),
  breach: grade,
  worse: v.optional(v.strictObject({ when: condition, breach: grade })),
  step: v.picklist(STEPS),
  source,
  law: v.optional(v.array(id)),
  botst: v.optional(text),
});
export type AgreementEntry = v.InferOutput<typeof agreement>;

/** scenarios/afspraken/<set>.yaml, and a file that a municipality keeps. */
export const agreementFile = v.strictObject({
  id,
  title: text,
  /** Facts that these agreements read and that no case has yet, in words. */
  facts: v.optional(v.record(id, text), {}),
  /** Whole sets that come along. */
  includes: v.optional(v.array(id), []),
  /** Single agreements out of other sets; `as` makes them one's own. */
  pick: v.optional(v.array(v.strictObject({ from: id, ids: v.array(id), as: v.optional(v.picklist(["example", "local"])) })), []),
  agreements: v.optional(v.array(agreement), []),
});
export type AgreementFile = v.InferOutput<typeof agreementFile>;
