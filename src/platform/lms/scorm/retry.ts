import { waitAfter } from "../waits.ts";

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
      }, waitAfter(tries++));
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      tries = 0;
    },
  };
}
