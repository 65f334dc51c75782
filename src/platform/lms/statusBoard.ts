import type { LmsStatus } from "../../runtime/lmsPort.ts";
import { createListeners } from "../../runtime/listeners.ts";

export interface StatusBoard {
  readonly now: () => LmsStatus;
  /** Listeners hear it when it is something else than it was; one that throws holds up nobody. */
  readonly become: (next: LmsStatus) => void;
  readonly listen: (listener: (status: LmsStatus) => void) => () => void;
}

/** What an adapter says of itself, and who hears it. */
export function createStatus(first: LmsStatus): StatusBoard {
  let status = first;
  const listeners = createListeners<LmsStatus>((error) => console.error(error));
  return {
    now: () => status,
    become: (next) => {
      if (next.is === status.is && next.why === status.why) return;
      status = next;
      listeners.tell(next);
    },
    listen: (listener) => listeners.add(listener),
  };
}
