/**
 * Before a page goes out of sight or away, and before anything that listens for that later on: what waits to be told is told while there is still time.
 * To be called before a learning system is looked for: of those that listen at a window itself, whoever came first hears it first, capture or not. Answers
 * with how to say what is to be done then.
 */
export function flushFirst(page: Window = window): (flush: () => void) => void {
  let flush = (): void => undefined;
  page.document.addEventListener("visibilitychange", () => page.document.visibilityState === "hidden" && flush(), { capture: true });
  page.addEventListener("pagehide", () => flush(), { capture: true });
  return (next) => {
    flush = next;
  };
}
