const WAITS = [5_000, 15_000] as const;
const LONGEST_WAIT = 60_000;

export interface Retry {
  /** It failed: it is tried again after a while, longer each time. */
  readonly failed: () => void;
  /** It is done, or it is over. */
  readonly stop: () => void;
}

export function createRetry(again: () => void): Retry {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  return {
    failed() {
      if (timer !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        again();
      }, WAITS[tries++] ?? LONGEST_WAIT);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      tries = 0;
    },
  };
}
