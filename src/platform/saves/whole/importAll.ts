import * as v from "valibot";
import { MOST_EVENTS, PRODUCT, step, text } from "../../../runtime/eventSchema.ts";
import type { ImportRefusal, ImportResult, RecordKind, Records } from "../../../runtime/ports.ts";
import { headKey, recordKey, SETTINGS_KEY } from "../keys.ts";
import { SCHEMA } from "../migrations/index.ts";
import { parseLog } from "../parseLog.ts";
import { parseRecord } from "../records.ts";
import { anyMeta, settings } from "../schema.ts";
import { upgrade } from "./documents.ts";
import type { Inside } from "./inside.ts";

/** Characters. Five hundred long attempts are some ten million. */
const BIGGEST = 50_000_000;

const list = v.pipe(v.array(v.unknown()), v.maxLength(20_000));
const attempt = v.object({
  events: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MOST_EVENTS)),
  ended: v.fallback(v.boolean(), false),
  step: v.fallback(v.optional(step), undefined),
  savedAt: v.fallback(v.nullable(text), null),
});
const document = v.object({
  attempts: v.fallback(list, []),
  records: v.fallback(v.object({ uitslag: v.fallback(list, []), flits: v.fallback(list, []), afspraken: v.fallback(list, []) }), {
    uitslag: [],
    flits: [],
    afspraken: [],
  }),
  settings: v.optional(v.unknown()),
});
type Document = v.InferOutput<typeof document>;

/** Adds what is not there yet; what is stored under the same name stays as it is. */
export async function importAll(inside: Inside, written: string): Promise<ImportResult> {
  const found = documentOf(written);
  if (typeof found === "string") return { ok: false, reason: found };
  const attempts = await takeAttempts(inside, found);
  if (attempts.added + attempts.there + attempts.refused === 0 && found.records.flits.length + found.records.afspraken.length === 0)
    return { ok: false, reason: "empty" };
  const others = (await takeRecords(inside, "flits", found)) + (await takeRecords(inside, "afspraken", found));
  await takeRecords(inside, "uitslag", found, (id) => attempts.ids.has(id));
  const { added, there, refused, repaired } = attempts;
  return { ok: true, added, there, refused, repaired, others, settings: await takeSettings(inside, found.settings) };
}

function documentOf(written: string): Document | ImportRefusal {
  if (written.length > BIGGEST) return "too-big";
  let raw: unknown;
  try {
    raw = JSON.parse(written);
  } catch {
    return "unreadable";
  }
  const whose = v.safeParse(anyMeta, raw);
  if (!whose.success) return typeof raw === "object" && raw !== null ? "foreign" : "unreadable";
  if (whose.output.product !== PRODUCT) return "foreign";
  if ((whose.output.schema ?? 0) > SCHEMA) return "newer";
  const parsed = v.safeParse(document, upgrade(whose.output));
  return parsed.success ? parsed.output : "unreadable";
}

async function takeAttempts({ store, writeAttempt, now }: Inside, { attempts }: Document) {
  const ids = new Set<string>();
  const count = { added: 0, there: 0, refused: 0, repaired: 0 };
  for (const one of attempts) {
    const parsed = v.safeParse(attempt, one);
    const log = parsed.success ? parseLog(parsed.output.events) : null;
    if (!parsed.success || !log?.ok) {
      count.refused += 1;
      continue;
    }
    const { attemptId } = log.log[0];
    const stored = await store.get(headKey(attemptId));
    if (!stored.answered || stored.value !== null || ids.has(attemptId)) {
      count.there += 1;
      continue;
    }
    const { ended, step: last, savedAt } = parsed.output;
    await writeAttempt(log.log, { ended, step: last, savedAt: savedAt ?? now() });
    ids.add(attemptId);
    count.added += 1;
    if (log.repairs.length > 0) count.repaired += 1;
  }
  return { ids, ...count };
}

/** How many came in. */
async function takeRecords(
  { store }: Inside,
  kind: RecordKind,
  { records }: Document,
  wanted: (id: Records[RecordKind]["id"]) => boolean = () => true,
): Promise<number> {
  let taken = 0;
  for (const one of records[kind]) {
    const record = parseRecord(kind, one);
    if (!record || !wanted(record.id)) continue;
    const key = recordKey(kind, record.id);
    const stored = await store.get(key);
    if (!stored.answered || stored.value !== null) continue;
    await store.set(key, record);
    taken += 1;
  }
  return taken;
}

async function takeSettings({ store }: Inside, written: unknown): Promise<boolean> {
  const stored = await store.get(SETTINGS_KEY);
  const parsed = v.safeParse(settings, written);
  if (!stored.answered || stored.value !== null || !parsed.success) return false;
  await store.set(SETTINGS_KEY, parsed.output);
  return true;
}
