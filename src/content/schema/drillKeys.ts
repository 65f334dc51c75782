import * as v from "valibot";
import { LENS_KINDS } from "../../domain/scenario.ts";
import { clock, id, momentId, text } from "./common.ts";
import { atMost, MOST } from "./most.ts";

/** `beurten`: stretches that are played in one go. */
export const turns = v.pipe(
  v.array(v.strictObject({ id, label: text, from: clock, talk: v.optional(text) })),
  v.minLength(2, "twee beurten of meer"),
  v.maxLength(MOST.turns, atMost("turns", "beurten")),
);

/** `lens`: the picture of its own that a longer drill gives its debrief. */
export const lens = v.strictObject({
  kind: v.picklist(LENS_KINDS),
  title: text,
  lead: text,
  moments: v.optional(v.array(momentId)),
  lines: v.optional(v.pipe(v.array(v.strictObject({ name: text, criteria: v.array(id) })), v.maxLength(MOST.choices, atMost("choices", "regels")))),
});
