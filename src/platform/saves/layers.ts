import type { SaveProblem, SaveStatus } from "../../runtime/ports.ts";
import type { Entry } from "./shelves.ts";
import { memoryStore, within, type Store } from "./store.ts";

/** How long the browser may take to answer before play goes on in memory. */
const PATIENCE = 2000;

/** What was stored (`waits`: in memory only), or that the device did not say: "nothing there" and "no answer" are different things. */
export type Got = { readonly answered: true; readonly value: unknown; readonly waits?: true } | { readonly answered: false };

/** The device with memory behind it. Nothing here rejects: when the device refuses, memory takes over and `status` says why. */
export interface Layers {
  status(): SaveStatus;
  onStatus(listener: (status: SaveStatus) => void): () => void;
  say(problem: SaveProblem): void;
  /** Null as value: nothing is stored under this key. */
  get(key: string): Promise<Got>;
  /** Sorted. `answered: false`: only what waits in memory. */
  keys(): Promise<{ readonly answered: boolean; readonly keys: readonly string[] }>;
  /** Everything but events whose key starts with one of these, sorted. `answered: false`: only what waits in memory. */
  shelf(prefixes: readonly string[]): Promise<{ readonly answered: boolean; readonly entries: readonly Entry[] }>;
  /** How many events the device holds; null when it does not say, or when something still waits in memory. */
  countEvents(): Promise<number | null>;
  /** Where it landed. */
  set(key: string, value: unknown): Promise<SaveStatus["where"]>;
  /** True when the device did it too; otherwise what it holds may come back. */
  remove(key: string): Promise<boolean>;
  clear(): Promise<boolean>;
}

export function layersOn(device: Store): Layers {
  const memory = memoryStore();
  const listeners = new Set<(status: SaveStatus) => void>();
  let status: SaveStatus = { where: "device" };
  /** The device took too long: until it answers nobody waits for it again. */
  let asleep = false;

  function change(next: SaveStatus): void {
    if (next.where === status.where && next.problem === status.problem) return;
    status = next;
    for (const listener of listeners) listener(status);
  }

  async function ask<T>(work: () => Promise<T>): Promise<{ readonly answered: true; readonly value: T } | { readonly answered: false }> {
    if (asleep) return { answered: false };
    try {
      return { answered: true, value: await within(PATIENCE, work()) };
    } catch (error) {
      const problem = problemOf(error);
      change({ where: "memory", problem });
      if (problem === "slow") sleep();
      return { answered: false };
    }
  }

  function sleep(): void {
    asleep = true;
    void device.keys().then(
      async () => {
        asleep = false;
        await flush();
      },
      () => (asleep = false),
    );
  }

  /** The device answers again: what waited in memory goes to it. */
  async function flush(): Promise<void> {
    for (const key of await memory.keys()) {
      const waiting = await memory.get(key);
      if (!(await ask(() => device.set(key, waiting))).answered) return;
      // A newer value may have come in meanwhile: that one still waits.
      if ((await memory.get(key)) === waiting) await memory.remove(key);
    }
    if ((await memory.keys()).length === 0) change({ where: "device" });
  }

  return {
    status: () => status,
    onStatus: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: (problem) => change({ where: "memory", problem }),
    get: async (key) => {
      const waiting = await memory.get(key);
      return waiting === null ? ask(() => device.get(key)) : { answered: true, value: waiting, waits: true };
    },
    keys: async () => {
      const stored = await ask(() => device.keys());
      return { answered: stored.answered, keys: [...new Set([...(stored.answered ? stored.value : []), ...(await memory.keys())])].sort() };
    },
    shelf: async (prefixes) => {
      const stored = await ask(() => device.shelf(prefixes));
      const entries = new Map([...(stored.answered ? stored.value : []), ...(await memory.shelf(prefixes))]);
      return { answered: stored.answered, entries: [...entries].sort(([a], [b]) => (a < b ? -1 : 1)) };
    },
    countEvents: async () => {
      if ((await memory.keys()).length > 0) return null;
      const stored = await ask(() => device.countEvents());
      return stored.answered ? stored.value : null;
    },
    set: async (key, value) => {
      if (!(await ask(() => device.set(key, value))).answered) {
        await memory.set(key, value);
        return "memory";
      }
      await memory.remove(key);
      if (status.where === "memory") await flush();
      return "device";
    },
    remove: async (key) => {
      await memory.remove(key);
      return (await ask(() => device.remove(key))).answered;
    },
    clear: async () => {
      await memory.clear();
      return (await ask(() => device.clear())).answered;
    },
  };
}

function problemOf(error: unknown): SaveProblem {
  if (error instanceof Error && error.message === "slow") return "slow";
  return error instanceof Error && (error.name === "QuotaExceededError" || /quota/iu.test(error.message)) ? "full" : "blocked";
}
