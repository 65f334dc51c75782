import localforage from "localforage";
import { entriesUnder } from "./inOneGo.ts";
import { mark, settle } from "./migrations/index.ts";
import type { Entry, Shelves } from "./shelves.ts";

/** The few things the saves need from a store; localforage gives them, tests inject failures. */
export interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** All of them. Slow when much is stored: only for repair. */
  keys(): Promise<readonly string[]>;
  /** Everything but events whose key starts with one of these, in one go. */
  shelf(prefixes: readonly string[]): Promise<readonly Entry[]>;
  /** How many events are stored, without reading them. */
  countEvents(): Promise<number>;
  clear(): Promise<void>;
}

/** Where localforage keeps it, in each of the two databases. */
const STORE = "bewaard";
export const EVENT = "gebeurtenis/";
const isEvent = (key: string) => key.startsWith(EVENT);

/**
 * IndexedDB through localforage: events in a database of their own, so that a list of attempts does not walk over them.
 * Rejects when the browser refuses storage. What an older version stored is brought up to date before anything is read.
 */
export function browserStore(name = "waterhaven"): Store {
  const open = (of: string) => localforage.createInstance({ name: of, storeName: STORE, driver: localforage.INDEXEDDB });
  const shelves: Shelves = { shelf: open(name), events: open(`${name}-gebeurtenissen`) };
  const placeOf = (key: string) => (isEvent(key) ? shelves.events : shelves.shelf);
  let settled: Promise<boolean> | null = null;
  let marked = false;
  const ready = () => {
    settled ??= settle(shelves).catch((error: unknown) => {
      settled = null;
      throw error;
    });
    return settled;
  };

  async function shelf(prefixes: readonly string[]): Promise<readonly Entry[]> {
    await ready();
    const entries = await entriesUnder(name, STORE, [...prefixes, EVENT]);
    if (!entries.some(([key]) => isEvent(key))) return entries;
    // A page of an older version still runs and wrote in its own way.
    await settle(shelves, true);
    return entriesUnder(name, STORE, prefixes);
  }

  return {
    get: (key) => ready().then(() => placeOf(key).getItem<unknown>(key)),
    set: async (key, value) => {
      if (!(await ready()) && !marked) await mark(shelves);
      marked = true;
      await placeOf(key).setItem(key, value);
    },
    remove: (key) => ready().then(() => placeOf(key).removeItem(key)),
    keys: async () => {
      await ready();
      return [...(await shelves.shelf.keys()), ...(await shelves.events.keys())];
    },
    shelf,
    countEvents: () => ready().then(() => shelves.events.length()),
    clear: async () => {
      await shelves.shelf.clear();
      await shelves.events.clear();
      settled = null;
      marked = false;
    },
  };
}

/** Keeps everything until the page closes. */
export function memoryStore(): Store {
  const items = new Map<string, unknown>();
  return {
    get: async (key) => items.get(key) ?? null,
    set: async (key, value) => void items.set(key, structuredClone(value)),
    remove: async (key) => void items.delete(key),
    keys: async () => [...items.keys()],
    shelf: async (prefixes) => [...items].filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
    countEvents: async () => [...items.keys()].filter(isEvent).length,
    clear: async () => items.clear(),
  };
}

/** Rejects with `slow` when a promise takes longer than this. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("slow")), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
