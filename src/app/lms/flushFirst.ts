/** Before a page goes out of sight or away, and before anything else that listens for that: what waits to be told is told while there is still time. */
export function flushFirst(flush: () => void, page: Window = window): void {
  page.document.addEventListener("visibilitychange", () => page.document.visibilityState === "hidden" && flush(), { capture: true });
  page.addEventListener("pagehide", flush, { capture: true });
}
