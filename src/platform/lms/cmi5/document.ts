import * as v from "valibot";
import type { Saying } from "./statements.ts";
import { activity, result } from "./schema.ts";
import { NOTHING_SAID, saidSchema } from "./said.ts";

const answered = v.object({ id: v.string(), verb: v.literal("answered"), object: activity, result, parents: v.array(activity), at: v.string() });

/** What a learner goes on from is kept, also when the rest cannot be read. */
const documentSchema = v.object({
  suspend: v.string(),
  bookmark: v.fallback(v.string(), ""),
  said: v.fallback(saidSchema, NOTHING_SAID),
  /** Answers that were on their way when the page went: it is not known whether they arrived. */
  unsure: v.fallback(v.array(answered), []),
});

/** What we keep in the State resource from one session to the next. */
export type OwnDocument = Readonly<Omit<v.InferOutput<typeof documentSchema>, "unsure">> & { readonly unsure: readonly Saying[] };

/** Null: not one of ours. */
export function documentOf(body: unknown): OwnDocument | null {
  const found = v.safeParse(documentSchema, body);
  return found.success ? found.output : null;
}
