import type { SavePort } from "../../runtime/ports.ts";
import { browserClock } from "../clock.ts";
import { lockOf } from "./claim.ts";
import { createSaves } from "./saves.ts";
import { EVENT, type Store } from "./store.ts";

/** Saves of this tab, for what a learning system keeps. `owner`: of one learner and one activity. */
export const tabSaves = (owner: string): SavePort => createSaves(tabStore(owner), browserClock.now);

const PREFIX = "waterhaven/";

/**
 * Forgets what others played in this tab, or the same learner in another activity: whoever goes on in the learning system without leaving first leaves
 * something behind, and the next one may sit at the same computer. What is open in a window is spared, and so is all where nobody can tell.
 */
export async function forgetOthers(
  owner: string,
  storage: () => Storage = () => sessionStorage,
  locks: Pick<LockManager, "query"> | null = navigator.locks ?? null,
): Promise<void> {
  try {
    const open = (await locks?.query())?.held?.map(({ name }) => name);
    if (!open) return;
    const place = storage();
    const all = Array.from({ length: place.length }, (_, at) => place.key(at) ?? "");
    for (const key of all) {
      const [product, other = ""] = key.split("/");
      if (`${product}/` === PREFIX && other !== owner && !open.includes(lockOf(other))) place.removeItem(key);
    }
  } catch {
    // A closed-off frame keeps nothing.
  }
}

/**
 * Keeps what is played in a learning system for as long as this tab lives: the learning system is where it is kept, and on a shared computer nothing stays
 * behind. `owner`: of one learner and one activity. Rejects when the browser refuses storage.
 */
export function tabStore(owner: string, storage: () => Storage = () => sessionStorage): Store {
  const prefix = `${PREFIX}${owner}/`;
  const keysOf = (): readonly string[] => {
    const place = storage();
    return Array.from({ length: place.length }, (_, at) => place.key(at) ?? "").flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  };
  const read = (key: string): unknown => JSON.parse(storage().getItem(prefix + key) ?? "null");
  return {
    get: async (key) => read(key),
    set: async (key, value) => storage().setItem(prefix + key, JSON.stringify(value)),
    remove: async (key) => storage().removeItem(prefix + key),
    keys: async () => keysOf(),
    shelf: async (prefixes) => keysOf().flatMap((key) => (prefixes.some((one) => key.startsWith(one)) ? [[key, read(key)] as const] : [])),
    countEvents: async () => keysOf().filter((key) => key.startsWith(EVENT)).length,
    clear: async () => {
      for (const key of keysOf()) storage().removeItem(prefix + key);
    },
  };
}
