/** Milliseconds of work between two chances for the page to answer. */
const SLICE = 12;

/** Long work in short turns, so that the page goes on answering. Null when it was stopped. */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal, now: () => number = () => performance.now()): Promise<T | null> {
  for (;;) {
    if (signal.aborted) return null;
    const until = now() + SLICE;
    do {
      const next = work.next();
      if (next.done) return next.value;
    } while (now() < until);
    await new Promise((go) => setTimeout(go, 0));
  }
}
