import { SERVICE_WORKER } from "../platform/index.ts";

/** Registers the service worker, so that everything works offline after the first visit. Never in development. */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  try {
    navigator.serviceWorker.register(SERVICE_WORKER).catch(() => undefined);
  } catch {
    // A sandboxed frame refuses even the attempt; play works without it.
  }
}
