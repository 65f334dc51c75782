import * as v from "valibot";
import { MOST_EVENTS, PRODUCT, step, text } from "../../../runtime/eventSchema.ts";
import type { ImportRefusal, ImportResult, KeptSet, RecordKind, Records } from "../../../runtime/ports.ts";
import { draftId, freeOf, isOwn, markOf, nameIn, versionId, versionIn } from "../../../runtime/setIds.ts";
import { headKey, recordKey, SETTINGS_KEY } from "../keys.ts";
import { SCHEMA } from "../migrations/index.ts";
import { parseLog } from "../parseLog.ts";
import { parseRecord, recordsIn } from "../records.ts";
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
  const sets = await takeSets(inside, found);
  const attempts = await takeAttempts(inside, found, sets.renamed);
  if (attempts.added + attempts.there + attempts.refused === 0 && found.records.flits.length + found.records.afspraken.length === 0)
    return { ok: false, reason: "empty" };
  const others = (await takeRecords(inside, "flits", found.records.flits)) + sets.taken;
  await takeRecords(inside, "uitslag", movedIn(found.records.uitslag, sets.renamed), (id) => attempts.ids.has(id));
  const { added, there, refused, repaired } = attempts;
  return { ok: true, added, there, refused, repaired, others, settings: await takeSettings(inside, ...movedIn([found.settings], sets.renamed)) };
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

async function takeAttempts({ store, writeAttempt, now }: Inside, { attempts }: Document, renamed: Renamed) {
  const ids = new Set<string>();
  const count = { added: 0, there: 0, refused: 0, repaired: 0 };
  for (const one of attempts) {
    const parsed = v.safeParse(attempt, one);
    const log = parsed.success ? parseLog(movedIn(parsed.output.events, renamed)) : null;
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
  records: readonly unknown[],
  wanted: (id: Records[RecordKind]["id"]) => boolean = () => true,
): Promise<number> {
  let taken = 0;
  for (const one of records) {
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

/** Sets that came in under another id. */
type Renamed = ReadonlyMap<string, string>;

/** Sets come in beside those that are here: one of a name that is taken gets a name of its own, with all of its versions. */
async function takeSets(inside: Inside, { records }: Document): Promise<{ readonly taken: number; readonly renamed: Renamed }> {
  const here = recordsIn((await inside.store.shelf([recordKey("afspraken", "")])).entries, "afspraken");
  const coming = records.afspraken.flatMap((one) => parseRecord("afspraken", one) ?? []);
  const taken = here.flatMap(({ id }) => nameIn(id) ?? []);
  const names = new Map<string, string>();
  const renamed = new Map<string, string>();
  const moved = coming.flatMap((one) => {
    const same = here.find((known) => isSameKept(known, one));
    if (same) {
      renamed.set(one.id, same.id);
      return [];
    }
    const name = nameIn(one.id);
    if (name === null || !taken.includes(name)) return one;
    const free = names.get(name) ?? freeOf(name, [...taken, ...coming.flatMap(({ id }) => nameIn(id) ?? []), ...names.values()]);
    names.set(name, free);
    const version = versionIn(one.id);
    const id = version === null ? draftId(free) : versionId(free, version, one.yaml);
    renamed.set(one.id, id);
    return { ...one, id };
  });
  return { taken: await takeRecords(inside, "afspraken", moved), renamed };
}

/** The same text, both in force or both a draft. */
function isSameKept(known: KeptSet, one: KeptSet): boolean {
  const isAlike = isOwn(known.id) && isOwn(one.id) && (versionIn(known.id) === null) === (versionIn(one.id) === null);
  return (known.id === one.id || isAlike) && markOf(known.yaml) === markOf(one.yaml);
}

/** What names a set names it as it is called here. */
function movedIn<T>(values: readonly T[], renamed: Renamed): T[] {
  return values.map((value) => {
    const id = typeof value === "object" && value !== null && "agreements" in value ? value.agreements : undefined;
    const now = typeof id === "string" ? renamed.get(id) : undefined;
    return now === undefined ? value : { ...value, agreements: now };
  });
}

async function takeSettings({ store }: Inside, written?: unknown): Promise<boolean> {
  const stored = await store.get(SETTINGS_KEY);
  const parsed = v.safeParse(settings, written);
  if (!stored.answered || stored.value !== null || !parsed.success) return false;
  await store.set(SETTINGS_KEY, parsed.output);
  return true;
}
