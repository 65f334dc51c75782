import type { Claim } from "../../runtime/ports.ts";

const RETRY = 150;
export const lockOf = (attemptId: string): string => `waterhaven-poging-${attemptId}`;

/** One tab plays an attempt at a time. Where the browser has no locks, or refuses them, every tab owns what it opens. */
export async function claimAttempt(attemptId: string, onLost: () => void, locks: LockManager | null = navigator.locks ?? null): Promise<Claim> {
  let letGo = (): void => undefined;
  let released = false;

  /** Resolves once the lock is held (true), taken by another tab (false), or refused (null). */
  const hold = (options: LockOptions): Promise<boolean | null> =>
    new Promise((resolve) => {
      let held = false;
      locks
        ?.request(lockOf(attemptId), options, (lock) => {
          if (lock === null) return resolve(false);
          held = true;
          resolve(true);
          return released ? undefined : new Promise<void>((done) => (letGo = done));
        })
        .catch(() => (held ? onLost() : resolve(null)));
      if (!locks) resolve(null);
    });

  // A page that was just left may still hold it for a moment.
  let mine = await hold({ ifAvailable: true });
  if (mine === false) {
    await new Promise((resolve) => setTimeout(resolve, RETRY));
    mine = await hold({ ifAvailable: true });
  }
  return {
    owned: mine ?? true,
    takeOver: async () => void (await hold({ steal: true })),
    release: () => {
      released = true;
      letGo();
    },
  };
}
