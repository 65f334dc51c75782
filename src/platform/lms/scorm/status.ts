import type { LmsStatus } from "../../../runtime/lmsPort.ts";

export interface StatusBoard {
  readonly now: () => LmsStatus;
  /** Listeners hear it when it is something else than it was. */
  readonly become: (next: LmsStatus) => void;
  readonly listen: (listener: (status: LmsStatus) => void) => () => void;
}

export function createStatus(): StatusBoard {
  let status: LmsStatus = { is: "kept" };
  const listeners = new Set<(status: LmsStatus) => void>();
  return {
    now: () => status,
    become(next) {
      if (next.is === status.is && next.why === status.why) return;
      status = next;
      for (const listener of listeners) {
        try {
          listener(next);
        } catch (error) {
          console.error(error);
        }
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
