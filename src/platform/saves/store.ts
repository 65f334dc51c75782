import localforage from "localforage";

/** The few things the saves need from a store; localforage gives them, tests inject failures. */
export interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  clear(): Promise<void>;
}

/** IndexedDB through localforage. Rejects when the browser refuses storage. */
export function browserStore(name = "waterhaven"): Store {
  const forage = localforage.createInstance({ name, storeName: "bewaard", driver: localforage.INDEXEDDB });
  return {
    get: (key) => forage.getItem<unknown>(key),
    set: async (key, value) => void (await forage.setItem(key, value)),
    remove: (key) => forage.removeItem(key),
    keys: () => forage.keys(),
    clear: () => forage.clear(),
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
