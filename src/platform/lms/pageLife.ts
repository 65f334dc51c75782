/** What happens to the page that a session lives in. */
export interface PageLife {
  /** Out of sight: it may never come back, and then this was the last that was heard. */
  readonly onHidden: () => void;
  /** Going away, at once: only what is done before this returns is done. Once. */
  readonly onGone: () => void;
  /** The connection is there again. */
  readonly onOnline: () => void;
}

/** Listens to the page; returns what stops that. Never `unload` or `beforeunload`: they are not called on phones, and keep pages from being kept. */
export function watchPage({ onHidden, onGone, onOnline }: PageLife, page: Window = window): () => void {
  const once = new AbortController();
  const { signal } = once;
  page.document.addEventListener("visibilitychange", () => page.document.visibilityState === "hidden" && onHidden(), { signal });
  page.addEventListener("online", onOnline, { signal });
  // Loaded again by a button of ours: the session goes on in the page that comes. Of the browser's own button nobody tells us.
  let reloads = false;
  page.navigation?.addEventListener("navigate", ({ navigationType }) => (reloads = navigationType === "reload"), { signal });
  page.addEventListener("pagehide", () => (reloads ? onHidden() : onGone()), { signal, once: true });
  // Brought back as it was: its session ended when it went. It begins anew and goes on from what was kept.
  page.addEventListener("pageshow", (event) => event.persisted && page.location.reload(), { signal });
  return () => once.abort();
}
