import { withoutText } from "../../../runtime/withoutText.ts";
import { SCHEMA } from "../migrations/index.ts";
import { recordKey } from "../keys.ts";
import { recordsIn } from "../records.ts";
import { PRODUCT } from "../../../runtime/eventSchema.ts";
import type { Inside } from "./inside.ts";

const KINDS = ["uitslag", "flits", "afspraken"] as const;

/** What was set aside may hold free text that cannot be told apart: without `withText` only its name and reason go out. */
export async function exportAll({ store, list, read, readSettings, now }: Inside, { withText }: { readonly withText: boolean }): Promise<string> {
  const { attempts: saved, aside } = await list();
  const attempts: unknown[] = [];
  for (const { attemptId, ended, step, savedAt } of saved) {
    const result = await read(attemptId);
    if (!result.ok) continue;
    const events = withText ? result.log : withoutText(result.log);
    attempts.push({ ended, step, savedAt, events });
  }
  const { entries } = await store.shelf(KINDS.map((kind) => recordKey(kind, "")));
  const records = { uitslag: recordsIn(entries, "uitslag"), flits: recordsIn(entries, "flits"), afspraken: recordsIn(entries, "afspraken") };
  const apart = withText ? aside : aside.map(({ key, reason }) => ({ key, reason }));
  return JSON.stringify({ product: PRODUCT, schema: SCHEMA, exportedAt: now(), attempts, records, settings: await readSettings(), aside: apart }, null, 2);
}
