import * as v from "valibot";
import type { LogEvent } from "../../domain/log.ts";
import {
  DEFAULT_SETTINGS,
  type AsideSave,
  type ReadResult,
  type SavedAttempt,
  type SavePort,
  type SaveProblem,
  type SaveStatus,
  type SaveSummary,
  type Settings,
} from "../../runtime/ports.ts";
import { claimAttempt } from "./claim.ts";
import { parseLog } from "./parseLog.ts";
import { meta, PRODUCT, SCHEMA, settings, startEvent, type Meta } from "./schema.ts";
import { memoryStore, within, type Store } from "./store.ts";

/** How long the browser may take to answer before play goes on in memory. */
const PATIENCE = 2000;
const eventKey = (id: string, index: number) => `gebeurtenis/${id}/${String(index).padStart(6, "0")}`;
const metaKey = (id: string) => `poging/${id}`;

/**
 * Saves on the device. Every event has a key of its own and is written before `append` resolves; the meta entry follows.
 * A kill in between loses nothing: reading goes by the events themselves. When the device refuses, memory takes over.
 */
export function createSaves(device: Store, now: () => string): SavePort {
  const memory = memoryStore();
  const listeners = new Set<(status: SaveStatus) => void>();
  const counts = new Map<string, number>();
  let status: SaveStatus = { where: "device" };
  let queue: Promise<unknown> = Promise.resolve();

  function change(next: SaveStatus): void {
    if (next.where === status.where && next.problem === status.problem) return;
    status = next;
    for (const listener of listeners) listener(status);
  }

  /** Tries the device; on refusal says why and answers `fallback`. */
  async function attempt<T>(work: () => Promise<T>, fallback: T): Promise<T> {
    try {
      const result = await within(PATIENCE, work());
      return result;
    } catch (error) {
      change({ where: "memory", problem: problemOf(error) });
      return fallback;
    }
  }

  async function everyKey(): Promise<readonly string[]> {
    const [onDevice, inMemory] = [await attempt(() => device.keys(), []), await memory.keys()];
    return [...new Set([...onDevice, ...inMemory])].sort();
  }

  async function value(key: string): Promise<unknown> {
    return (await memory.get(key)) ?? (await attempt(() => device.get(key), null));
  }

  async function write(key: string, item: unknown): Promise<void> {
    const saved = await attempt(async () => (await device.set(key, item), true), false);
    if (!saved) await memory.set(key, item);
    else if (status.where === "memory") await flush();
  }

  /** The device answers again: what waited in memory goes to it. */
  async function flush(): Promise<void> {
    for (const key of await memory.keys()) {
      const item = await memory.get(key);
      if (!(await attempt(async () => (await device.set(key, item), true), false))) return;
      await memory.remove(key);
    }
    change({ where: "device" });
  }

  async function eventsOf(id: string): Promise<readonly unknown[]> {
    const keys = (await everyKey()).filter((key) => key.startsWith(`gebeurtenis/${id}/`));
    const values: unknown[] = [];
    for (const [index, key] of keys.entries()) values.push(key === eventKey(id, index) ? await value(key) : null);
    return values;
  }

  async function read(id: string): Promise<ReadResult> {
    const stored = await value(metaKey(id));
    const head = v.safeParse(meta, stored);
    if (stored !== null && !head.success) return setAside(id, "foreign");
    if (head.success && head.output.schema > SCHEMA) return { ok: false, reason: "newer" };
    const values = await eventsOf(id);
    if (values.length === 0) return { ok: false, reason: "missing" };
    const parsed = parseLog(values);
    if (!parsed.ok || parsed.log[0].attemptId !== id) return setAside(id, "corrupt");
    counts.set(id, values.length);
    return { ok: true, log: parsed.log, repairs: parsed.repairs };
  }

  /** Kept as text under another key; the attempt itself goes from the list. */
  async function setAside(id: string, reason: AsideSave["reason"]): Promise<ReadResult> {
    const raw = JSON.stringify({ meta: await value(metaKey(id)), events: await eventsOf(id) });
    await write(`apart/${id}`, { reason, raw });
    await removeAttempt(id);
    return { ok: false, reason, aside: raw };
  }

  async function removeAttempt(id: string): Promise<void> {
    for (const key of await everyKey()) {
      if (key !== metaKey(id) && !key.startsWith(`gebeurtenis/${id}/`)) continue;
      await memory.remove(key);
      await attempt(() => device.remove(key), undefined);
    }
    counts.delete(id);
  }

  async function append(id: string, events: readonly LogEvent[], { ended, step }: SaveSummary): Promise<void> {
    if (!counts.has(id)) counts.set(id, (await everyKey()).filter((key) => key.startsWith(`gebeurtenis/${id}/`)).length);
    for (const event of events) {
      const index = counts.get(id) ?? 0;
      await write(eventKey(id, index), event);
      counts.set(id, index + 1);
    }
    const head: Meta = { product: PRODUCT, schema: SCHEMA, attemptId: id, savedAt: now(), events: counts.get(id) ?? 0, ended, step };
    await write(metaKey(id), head);
  }

  async function list(): Promise<{ attempts: readonly SavedAttempt[]; aside: readonly AsideSave[] }> {
    const keys = await everyKey();
    const ids = new Set(keys.flatMap((key) => (key.startsWith("poging/") ? [key.slice(7)] : key.startsWith("gebeurtenis/") ? [key.split("/")[1] ?? ""] : [])));
    const attempts: SavedAttempt[] = [];
    const aside: AsideSave[] = [];
    for (const id of ids) {
      const first = v.safeParse(startEvent, await value(eventKey(id, 0)));
      const head = v.safeParse(meta, await value(metaKey(id)));
      if (!first.success || first.output.attemptId !== id) await setAside(id, "corrupt");
      else if (head.success && head.output.schema > SCHEMA) aside.push({ key: id, reason: "newer", raw: JSON.stringify(await eventsOf(id)) });
      else {
        const { caseId, role, mode, startedAt } = first.output;
        attempts.push({
          attemptId: id,
          caseId,
          role,
          mode,
          startedAt,
          savedAt: head.success ? head.output.savedAt : startedAt,
          events: head.success ? head.output.events : 1,
          ended: head.success && head.output.ended,
          step: head.success ? head.output.step : undefined,
        });
      }
    }
    for (const key of (await everyKey()).filter((one) => one.startsWith("apart/"))) aside.push(asideOf(key, await value(key)));
    return { attempts: attempts.sort((a, b) => b.savedAt.localeCompare(a.savedAt)), aside };
  }

  async function exportAll(withText: boolean): Promise<string> {
    const { attempts, aside } = await list();
    const logs: unknown[] = [];
    for (const { attemptId } of attempts) {
      const result = await read(attemptId);
      if (result.ok) logs.push({ events: withText ? result.log : result.log.filter((event) => event.type !== "why.written" && event.type !== "note.written") });
    }
    return JSON.stringify({ product: PRODUCT, schema: SCHEMA, exportedAt: now(), attempts: logs, settings: await readSettings(), aside }, null, 2);
  }

  async function readSettings(): Promise<Settings> {
    const parsed = v.safeParse(settings, (await value("instellingen")) ?? {});
    return parsed.success ? parsed.output : DEFAULT_SETTINGS;
  }

  /** One thing at a time: two quick decisions are written in their order. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    status: () => status,
    onStatus: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    list: () => inTurn(list),
    read: (id) => inTurn(() => read(id)),
    append: (id, events, summary) => inTurn(() => append(id, events, summary)),
    remove: (id) => inTurn(() => removeAttempt(id)),
    eraseAll: () =>
      inTurn(async () => {
        counts.clear();
        await memory.clear();
        await attempt(() => device.clear(), undefined);
      }),
    exportAll: ({ withText }) => inTurn(() => exportAll(withText)),
    claim: claimAttempt,
    readSettings: () => inTurn(readSettings),
    writeSettings: (next) => inTurn(() => write("instellingen", next)),
  };
}

function problemOf(error: unknown): SaveProblem {
  if (error instanceof Error && error.message === "slow") return "slow";
  return error instanceof Error && (error.name === "QuotaExceededError" || /quota/iu.test(error.message)) ? "full" : "blocked";
}

function asideOf(key: string, stored: unknown): AsideSave {
  const item = typeof stored === "object" && stored !== null ? (stored as { reason?: unknown; raw?: unknown }) : {};
  const reason = item.reason === "foreign" || item.reason === "newer" ? item.reason : "corrupt";
  return { key: key.slice("apart/".length), reason, raw: typeof item.raw === "string" ? item.raw : JSON.stringify(stored) };
}
