import * as v from "valibot";
import type { AttemptStart, LogEvent } from "../../domain/log.ts";
import { DEFAULT_SETTINGS, type AsideSave, type ReadResult, type SavedAttempt, type SavePort, type SaveSummary, type Settings } from "../../runtime/ports.ts";
import { startEvent } from "../../runtime/eventSchema.ts";
import { withoutText } from "../../runtime/withoutText.ts";
import { claimAttempt } from "./claim.ts";
import { layersOn } from "./layers.ts";
import { parseLog } from "./parseLog.ts";
import { readRecords, recordKey } from "./records.ts";
import { anyMeta, meta, PRODUCT, SCHEMA, settings, type Meta } from "./schema.ts";
import type { Store } from "./store.ts";

const eventsKey = (id: string) => `gebeurtenis/${id}/`;
const eventKey = (id: string, index: number) => `${eventsKey(id)}${String(index).padStart(6, "0")}`;
const metaKey = (id: string) => `poging/${id}`;
const asideKey = (name: string) => `apart/${name}`;
/** The device did not answer: what it holds is left alone. */
const UNAVAILABLE = { ok: false, reason: "unavailable" } as const;

interface StoredEvent {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Saves on the device. Every event has a key of its own and is written before `append` resolves; the meta entry follows.
 * A kill in between loses nothing: reading goes by the events themselves, the meta entry only by what it adds. When the
 * device refuses, memory takes over. Nothing is set aside unless it was read and could not be used; nothing is removed
 * unless a copy stands on the device.
 */
export function createSaves(device: Store, now: () => string): SavePort {
  const store = layersOn(device);
  const counts = new Map<string, number>();
  let queue: Promise<unknown> = Promise.resolve();

  /** Null: not everything could be read. */
  async function eventsOf(id: string): Promise<readonly StoredEvent[] | null> {
    const { answered, keys } = await store.keys();
    const own = keys.filter((key) => key.startsWith(eventsKey(id)));
    if (!answered && own[0] !== eventKey(id, 0)) return null;
    const events: StoredEvent[] = [];
    for (const key of own) {
      const got = await store.get(key);
      if (!got.answered) return null;
      events.push({ key, value: got.value });
    }
    return events;
  }

  async function read(id: string): Promise<ReadResult> {
    const head = await store.get(metaKey(id));
    if (!head.answered) return UNAVAILABLE;
    const whose = ownerOf(head.value);
    if (whose === "newer") return { ok: false, reason: "newer" };
    const events = await eventsOf(id);
    if (events === null) return UNAVAILABLE;
    if (whose === "foreign") return setAside(id, "foreign", head.value, events);
    if (events.length === 0) return head.value !== null ? setAside(id, "corrupt", head.value, []) : { ok: false, reason: "missing" };
    const hole = events.findIndex(({ key, value }, index) => key !== eventKey(id, index) || value === null);
    const whole = hole < 0 ? events : events.slice(0, hole);
    const parsed = parseLog(whole.map(({ value }) => value));
    if (!parsed.ok || parsed.log[0].attemptId !== id) return setAside(id, "corrupt", head.value, events);
    if (hole >= 0) await cutOff(id, events.slice(hole));
    counts.set(id, whole.length);
    return { ok: true, log: parsed.log, repairs: hole < 0 ? parsed.repairs : [...parsed.repairs, "truncated-tail"] };
  }

  /** What stands behind a hole is kept apart and makes place: the next event comes where the hole was. */
  async function cutOff(id: string, tail: readonly StoredEvent[]): Promise<void> {
    const where = await store.set(asideKey(`${id}-rest`), { reason: "corrupt", raw: JSON.stringify({ events: tail }) });
    if (where !== "device") return;
    for (const { key } of tail) await store.remove(key);
  }

  /** Kept as text under another key. The attempt goes from the list once that copy is on the device. */
  async function setAside(id: string, reason: "corrupt" | "foreign", head: unknown, events: readonly StoredEvent[]): Promise<ReadResult> {
    const raw = JSON.stringify({ meta: head, events: events.map(({ value }) => value) });
    if ((await store.set(asideKey(id), { reason, raw })) === "device") await removeAttempt(id);
    return { ok: false, reason, aside: raw };
  }

  /** True when nothing of it is left on the device. */
  async function removeAttempt(id: string): Promise<boolean> {
    const { answered, keys } = await store.keys();
    let gone = answered;
    for (const key of keys)
      if (key === metaKey(id) || key === recordKey("uitslag", id) || key.startsWith(eventsKey(id))) gone = (await store.remove(key)) && gone;
    counts.delete(id);
    return gone;
  }

  async function append(id: string, events: readonly LogEvent[], { ended, step }: SaveSummary): Promise<void> {
    let index = counts.get(id) ?? (await store.keys()).keys.filter((key) => key.startsWith(eventsKey(id))).length;
    const first = index === 0 ? null : await store.get(eventKey(id, 0));
    // Another tab erased this attempt: writing on would bring parts of it back.
    if (first?.answered && first.value === null) return store.say("erased");
    for (const event of events) {
      await store.set(eventKey(id, index), event);
      counts.set(id, ++index);
    }
    const head: Meta = { product: PRODUCT, schema: SCHEMA, attemptId: id, savedAt: now(), events: index, ended, step };
    await store.set(metaKey(id), head);
  }

  async function list(): Promise<{ attempts: readonly SavedAttempt[]; aside: readonly AsideSave[] }> {
    const attempts: SavedAttempt[] = [];
    const newer: AsideSave[] = [];
    for (const id of new Set((await store.keys()).keys.flatMap(attemptOf))) {
      const first = await store.get(eventKey(id, 0));
      const stored = await store.get(metaKey(id));
      if (!first.answered || !stored.answered) continue;
      const start = v.safeParse(startEvent, first.value);
      const whose = ownerOf(stored.value);
      if (whose === "newer") newer.push({ key: id, reason: "newer", raw: JSON.stringify((await eventsOf(id)) ?? []) });
      else if (whose === "foreign" || !start.success || start.output.attemptId !== id) await read(id);
      else attempts.push(summaryOf(start.output, v.safeParse(meta, stored.value)));
    }
    const aside: AsideSave[] = [];
    for (const key of (await store.keys()).keys.filter((one) => one.startsWith(asideKey("")))) {
      const got = await store.get(key);
      if (got.answered) aside.push(asideOf(key, got.value));
    }
    return { attempts: attempts.sort((a, b) => b.savedAt.localeCompare(a.savedAt)), aside: [...newer, ...aside] };
  }

  /** What was set aside may hold free text that cannot be told apart: without `withText` only its name and reason go out. */
  async function exportAll(withText: boolean): Promise<string> {
    const { attempts, aside } = await list();
    const logs: unknown[] = [];
    for (const { attemptId } of attempts) {
      const result = await read(attemptId);
      if (result.ok) logs.push({ events: withText ? result.log : withoutText(result.log) });
    }
    const apart = withText ? aside : aside.map(({ key, reason }) => ({ key, reason }));
    return JSON.stringify({ product: PRODUCT, schema: SCHEMA, exportedAt: now(), attempts: logs, settings: await readSettings(), aside: apart }, null, 2);
  }

  async function readSettings(): Promise<Settings> {
    const got = await store.get("instellingen");
    const parsed = v.safeParse(settings, (got.answered ? got.value : null) ?? {});
    return parsed.success ? parsed.output : DEFAULT_SETTINGS;
  }

  /** One thing at a time: two quick decisions are written in their order. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    status: () => store.status(),
    onStatus: (listener) => store.onStatus(listener),
    list: () => inTurn(list),
    read: (id) => inTurn(() => read(id)),
    append: (id, events, summary) => inTurn(() => append(id, events, summary)),
    remove: (id) => inTurn(() => removeAttempt(id)),
    eraseAll: () =>
      inTurn(async () => {
        counts.clear();
        return store.clear();
      }),
    exportAll: ({ withText }) => inTurn(() => exportAll(withText)),
    records: (kind) => inTurn(() => readRecords(store, kind)),
    keep: (kind, record) => inTurn(async () => void (await store.set(recordKey(kind, record.id), record))),
    forget: (kind, id) => inTurn(() => store.remove(recordKey(kind, id))),
    claim: (id, onLost) => claimAttempt(id, onLost),
    readSettings: () => inTurn(readSettings),
    writeSettings: (next) => inTurn(async () => void (await store.set("instellingen", next))),
  };
}

/** Whose save this is, by its meta entry. A damaged entry says nothing: the events decide. */
function ownerOf(stored: unknown): "foreign" | "newer" | "ours" {
  const head = v.safeParse(anyMeta, stored);
  if (!head.success) return "ours";
  if (head.output.product !== PRODUCT) return "foreign";
  return (head.output.schema ?? 0) > SCHEMA ? "newer" : "ours";
}

function attemptOf(key: string): readonly string[] {
  const [kind, id] = key.split("/");
  return (kind === "poging" || kind === "gebeurtenis") && id ? [id] : [];
}

function summaryOf({ attemptId, caseId, role, mode, startedAt }: AttemptStart, head: v.SafeParseResult<typeof meta>): SavedAttempt {
  const { savedAt, events, ended, step } = head.success ? head.output : { savedAt: startedAt, events: 1, ended: false, step: undefined };
  return { attemptId, caseId, role, mode, startedAt, savedAt, events, ended, step };
}

function asideOf(key: string, stored: unknown): AsideSave {
  const item = typeof stored === "object" && stored !== null ? (stored as { reason?: unknown; raw?: unknown }) : {};
  const reason = item.reason === "foreign" || item.reason === "newer" ? item.reason : "corrupt";
  return { key: key.slice(asideKey("").length), reason, raw: typeof item.raw === "string" ? item.raw : JSON.stringify(stored) };
}
