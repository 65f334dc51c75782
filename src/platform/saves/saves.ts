import * as v from "valibot";
import type { AttemptLog, AttemptStart, LogEvent } from "../../domain/log.ts";
import { DEFAULT_SETTINGS, type AsideSave, type ReadResult, type SavedAttempt, type SavePort, type SaveSummary, type Settings } from "../../runtime/ports.ts";
import { startEvent } from "../../runtime/eventSchema.ts";
import { claimAttempt } from "./claim.ts";
import { asideOf, headOf, newHead, ownerOf, summaryOf } from "./heads.ts";
import { ASIDE, asideKey, eventKey, eventPlace, HEAD, headId, headKey, isShared, recordKey, SETTINGS_KEY } from "./keys.ts";
import { layersOn } from "./layers.ts";
import { parseLog } from "./parseLog.ts";
import { settings } from "./schema.ts";
import type { Store } from "./store.ts";
import type { Inside } from "./whole/inside.ts";

/** The device did not answer: what it holds is left alone. */
const UNAVAILABLE = { ok: false, reason: "unavailable" } as const;

interface StoredEvent {
  readonly key: string;
  /** Null: nothing is stored there. */
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

  /** At least the first `atLeast`, and on to where they end. Null: not everything could be read. */
  async function eventsOf(id: string, atLeast: number): Promise<readonly StoredEvent[] | null> {
    const events: StoredEvent[] = [];
    let begunInMemory = false;
    const first = await Promise.all(Array.from({ length: atLeast }, (_, index) => store.get(eventKey(id, index))));
    for (let index = 0; ; index++) {
      const got = first[index] ?? (await store.get(eventKey(id, index)));
      // Begun after the device went silent: all of it is in memory.
      if (!got.answered) return begunInMemory ? events : null;
      begunInMemory ||= index === 0 && got.waits === true;
      if (got.value === null && index >= atLeast) return events;
      events.push({ key: eventKey(id, index), value: got.value });
    }
  }

  async function read(id: string, found = 0): Promise<ReadResult> {
    const head = await store.get(headKey(id));
    if (!head.answered) return UNAVAILABLE;
    const whose = ownerOf(head.value);
    if (whose === "newer") return { ok: false, reason: "newer" };
    const events = await eventsOf(id, Math.max(found, headOf(head.value)?.events ?? 0));
    if (events === null) return UNAVAILABLE;
    if (whose === "foreign") return setAside(id, "foreign", head.value, events);
    if (events.every(({ value }) => value === null)) return head.value !== null ? setAside(id, "corrupt", head.value, []) : { ok: false, reason: "missing" };
    const hole = events.findIndex(({ value }) => value === null);
    const whole = hole < 0 ? events : events.slice(0, hole);
    const parsed = parseLog(whole.map(({ value }) => value));
    if (!parsed.ok || parsed.log[0].attemptId !== id) return setAside(id, "corrupt", head.value, events);
    if (hole >= 0) await cutOff(id, events.slice(hole));
    counts.set(id, whole.length);
    return { ok: true, log: parsed.log, repairs: hole < 0 ? parsed.repairs : [...parsed.repairs, "truncated-tail"] };
  }

  /** What stands behind a hole is kept apart and makes place: the next event comes where the hole was. */
  async function cutOff(id: string, behind: readonly StoredEvent[]): Promise<void> {
    const tail = behind.filter(({ value }) => value !== null);
    const where = await store.set(asideKey(`${id}-rest`), { reason: "corrupt", raw: JSON.stringify({ events: tail }) });
    if (where !== "device") return;
    for (const { key } of tail) await store.remove(key);
  }

  /** Kept as text under another key. The attempt goes from the list once that copy is on the device. */
  async function setAside(id: string, reason: "corrupt" | "foreign", head: unknown, events: readonly StoredEvent[]): Promise<ReadResult> {
    const raw = JSON.stringify({ meta: head, events: events.flatMap(({ value }) => (value === null ? [] : [value])) });
    if ((await store.set(asideKey(id), { reason, raw })) === "device") await removeAttempt(id);
    return { ok: false, reason, aside: raw };
  }

  /** True when nothing of it is left on the device. */
  async function removeAttempt(id: string): Promise<boolean> {
    const head = await store.get(headKey(id));
    const events = await eventsOf(id, head.answered ? (headOf(head.value)?.events ?? 0) : 0);
    let gone = events !== null;
    // The last one first: what is cut off in between is still an attempt.
    for (const { key } of (events ?? []).toReversed()) gone = (await store.remove(key)) && gone;
    for (const key of [headKey(id), recordKey("uitslag", id)]) gone = (await store.remove(key)) && gone;
    counts.delete(id);
    return gone;
  }

  async function erasePlayed(): Promise<boolean> {
    counts.clear();
    const { answered, keys } = await store.keys();
    const gone = await Promise.all(keys.filter((key) => !isShared(key)).map((key) => store.remove(key)));
    return answered && gone.every(Boolean);
  }

  async function append(id: string, events: readonly LogEvent[], summary: SaveSummary): Promise<void> {
    let index = counts.get(id) ?? (await eventsOf(id, 0))?.length ?? 0;
    const first = index === 0 ? null : await store.get(eventKey(id, 0));
    // Another tab erased this attempt: writing on would bring parts of it back.
    if (first?.answered && first.value === null) return store.say("erased");
    for (const event of events) {
      await store.set(eventKey(id, index), event);
      counts.set(id, ++index);
    }
    const start = v.safeParse(startEvent, first?.answered ? first.value : events[0]);
    if (!start.success) return;
    // What comes from a file was done on the day that it tells.
    const then = first === null && start.output.from ? start.output.startedAt : events.length === 0 && (await savedBefore(id));
    await writeHead(start.output, { ...summary, savedAt: then || now(), events: index });
  }

  /** When something of it was saved last; null: its head does not say. */
  async function savedBefore(id: string): Promise<string | null> {
    const head = await store.get(headKey(id));
    return head.answered ? (headOf(head.value)?.savedAt ?? null) : null;
  }

  async function writeHead(started: AttemptStart, more: SaveSummary & { readonly savedAt: string; readonly events: number }): Promise<void> {
    await store.set(headKey(started.attemptId), newHead(started, { ...more, step: more.step }));
  }

  async function list(): Promise<{ attempts: readonly SavedAttempt[]; aside: readonly AsideSave[] }> {
    // The events are counted meanwhile.
    const [{ entries }, stored] = await Promise.all([store.shelf([HEAD, ASIDE]), store.countEvents()]);
    const attempts: SavedAttempt[] = [];
    const newer: AsideSave[] = [];
    let looked = false;
    for (const [key, value] of entries) {
      const id = headId(key);
      if (id === null) continue;
      const whose = ownerOf(value);
      const head = whose === "ours" ? headOf(value) : null;
      if (whose === "newer") newer.push({ key: id, reason: "newer", raw: JSON.stringify((await eventsOf(id, 0)) ?? []) });
      else if (head?.attemptId === id) attempts.push(summaryOf(head));
      else {
        looked = true;
        attempts.push(...(await lookAt(id)));
      }
    }
    const known = new Map(attempts.map(({ attemptId, events }) => [attemptId, events]));
    const more = await unlisted(looked ? await store.countEvents() : stored, known, new Set(newer.map(({ key }) => key)));
    looked ||= more !== null;
    attempts.push(...(more ?? []));
    // Looking may have set something aside.
    const after = looked ? (await store.shelf([ASIDE])).entries : entries;
    const aside = after.flatMap(([key, value]) => asideOf(key, value) ?? []);
    return { attempts: attempts.sort((a, b) => b.savedAt.localeCompare(a.savedAt)), aside: [...newer, ...aside] };
  }

  /** An attempt whose head says nothing: by its events. None when they cannot be used; then it is set aside. */
  async function lookAt(id: string, found = 0): Promise<readonly SavedAttempt[]> {
    const result = await read(id, found);
    if (!result.ok) return [];
    const [started] = result.log;
    const head = newHead(started, { savedAt: started.startedAt, events: counts.get(id) ?? result.log.length, ended: false, step: undefined });
    await store.set(headKey(id), head);
    return [summaryOf(head)];
  }

  /** Attempts that no head tells of: a kill came between the event and the head. The count of events gives them away; null: it does not. */
  async function unlisted(stored: number | null, known: ReadonlyMap<string, number>, newer: ReadonlySet<string>): Promise<readonly SavedAttempt[] | null> {
    const sum = [...known.values()].reduce((total, events) => total + events, 0);
    if (stored === null || stored === sum) return null;
    const found = new Map<string, number>();
    for (const key of (await store.keys()).keys) {
      const place = eventPlace(key);
      if (place) found.set(place.attemptId, Math.max(found.get(place.attemptId) ?? 0, place.index + 1));
    }
    const attempts: SavedAttempt[] = [];
    for (const [id, events] of found) if (!known.has(id) && !newer.has(id)) attempts.push(...(await lookAt(id, events)));
    return attempts;
  }

  async function readSettings(): Promise<Settings> {
    const got = await store.get(SETTINGS_KEY);
    const parsed = v.safeParse(settings, (got.answered ? got.value : null) ?? {});
    return parsed.success ? parsed.output : DEFAULT_SETTINGS;
  }

  async function writeAttempt(log: AttemptLog, more: SaveSummary & { readonly savedAt: string }): Promise<void> {
    const [{ attemptId }] = log;
    await Promise.all(log.map((event, index) => store.set(eventKey(attemptId, index), event)));
    await writeHead(log[0], { ...more, events: log.length });
  }

  /** One thing at a time: two quick decisions are written in their order. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  const inside: Inside = { store, list, read, readSettings, writeAttempt, now };
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
    erasePlayed: () => inTurn(erasePlayed),
    exportAll: (options) => inTurn(async () => (await import("./whole/exportAll.ts")).exportAll(inside, options)),
    importAll: (written) => inTurn(async () => (await import("./whole/importAll.ts")).importAll(inside, written)),
    records: (kind) => inTurn(async () => (await import("./records.ts")).recordsIn((await store.shelf([recordKey(kind, "")])).entries, kind)),
    keep: (kind, record) => inTurn(async () => void (await store.set(recordKey(kind, record.id), record))),
    forget: (kind, id) => inTurn(() => store.remove(recordKey(kind, id))),
    claim: (id, onLost) => claimAttempt(id, onLost),
    readSettings: () => inTurn(readSettings),
    writeSettings: (next) => inTurn(async () => void (await store.set(SETTINGS_KEY, next))),
  };
}
