import type { Entry } from "./shelves.ts";

/**
 * Every entry of a store whose key starts with one of these. The cursor that localforage offers asks the browser for each
 * entry by itself: with five hundred attempts that is most of what a list of them takes. Rejects when the database is not there.
 */
export async function entriesUnder(database: string, store: string, prefixes: readonly string[]): Promise<readonly Entry[]> {
  const open = await opened(database);
  try {
    const items = open.transaction(store, "readonly").objectStore(store);
    // Asked for all at once: one transaction, so nothing changes in between.
    const asked = prefixes.map((prefix) => {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uFFFF`);
      return Promise.all([answerTo(items.getAllKeys(range)), answerTo<unknown[]>(items.getAll(range))]);
    });
    return (await Promise.all(asked)).flatMap(([keys, values]) =>
      keys.flatMap((key, index): readonly Entry[] => (typeof key === "string" ? [[key, values[index]]] : [])),
    );
  } finally {
    open.close();
  }
}

function opened(database: string): Promise<IDBDatabase> {
  const request = indexedDB.open(database);
  // It was taken away meanwhile: an empty one must not stand in its place.
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerTo(request);
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no answer"));
  });
}
