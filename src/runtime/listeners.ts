/** Where an error goes that nobody waits for. */
export type Report = (error: unknown) => void;

/** Those who want to know. One that throws is reported and does not keep it from the others. */
export interface Listeners<T> {
  add(listener: (value: T) => void): () => void;
  tell(value: T): void;
  clear(): void;
}

export function createListeners<T>(report: Report): Listeners<T> {
  const all = new Set<(value: T) => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: (value) => {
      for (const listener of all) {
        try {
          listener(value);
        } catch (error) {
          report(error);
        }
      }
    },
    clear: () => all.clear(),
  };
}
