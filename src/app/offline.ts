import { useEffect, useState } from "preact/hooks";
import { SERVICE_WORKER } from "../platform/index.ts";
import { createListeners } from "../runtime/listeners.ts";

type Update = () => void;

/** What the service worker of a build takes as “start working now”. */
const TAKE_OVER = { type: "SKIP_WAITING" };
/** Kept over one start of the page, in the store of this tab. */
const ASKED = "waterhaven.nieuwe-versie";

let newer: Update | undefined;
let asked = false;
const waiting = createListeners<Update>(console.error);

/**
 * Registers the service worker, so that everything works offline after the first visit. Never in development. A new
 * version that was fetched waits until somebody chooses it: a play that is going on keeps the parts it began with.
 */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  try {
    finishAsked();
    navigator.serviceWorker.register(SERVICE_WORKER).then(follow, () => undefined);
  } catch {
    // A sandboxed frame refuses even the attempt; play works without it.
  }
}

function follow(registration: ServiceWorkerRegistration | undefined): void {
  // Something in between may refuse without a word, and hand nothing over: play works without it.
  if (!registration) return;
  const look = () => {
    // Without a controller this is the first visit: nothing older is in use.
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    newer = () => putInPlace(registration);
    waiting.tell(newer);
  };
  const followNext = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", followNext);
  // The browser may have begun to fetch it before this page asked.
  followNext();
  look();
  if (asked) registration.waiting?.postMessage(TAKE_OVER);
  // Offline there is nothing to find.
  registration.update().catch(() => undefined);
}

/** Asked twice, and then the page starts anew in any case: milliseconds after the question. */
const AGAIN_AFTER = 1_500;
const ANEW_AFTER = 4_000;
/** Between two tries to start the page anew, milliseconds. */
const TRY_AGAIN_AFTER = 6_000;

/**
 * The one that waits now, which need not be the one that was found: a still newer one may have taken its turn, or another tab put it in place.
 * Whatever tells first that it works starts the page anew. The worker of the old version may hold the new one up for as long as it hands something
 * to this page; then leaving the page lets go of it, and `finishAsked` does the rest.
 */
function putInPlace(registration: ServiceWorkerRegistration): void {
  const next = registration.waiting;
  if (!next) {
    location.reload();
    return;
  }
  const once = new AbortController();
  const again = () => {
    if (once.signal.aborted) return;
    once.abort();
    location.reload();
    // A start that hangs between two workers is begun again; once it comes through, this page and its timer are gone.
    setInterval(() => location.reload(), TRY_AGAIN_AFTER);
  };
  navigator.serviceWorker.addEventListener("controllerchange", again, { signal: once.signal });
  next.addEventListener("statechange", () => next.state === "activated" && again(), { signal: once.signal });
  const ask = () => {
    if (!once.signal.aborted) next.postMessage(TAKE_OVER);
  };
  ask();
  setTimeout(ask, AGAIN_AFTER);
  setTimeout(() => {
    if (once.signal.aborted) return;
    sessionStorage.setItem(ASKED, "ja");
    again();
  }, ANEW_AFTER);
}

/** After a start that could not wait: the new version comes in while this page still holds parts of the old one, and then it starts once more. */
function finishAsked(): void {
  asked = sessionStorage.getItem(ASKED) !== null;
  if (!asked) return;
  sessionStorage.removeItem(ASKED);
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
}

/** Puts a newer version in place and starts the page anew; undefined while there is none. */
export function useNewer(): Update | undefined {
  const [update, setUpdate] = useState(() => newer);
  useEffect(() => {
    setUpdate(() => newer);
    return waiting.add((next) => setUpdate(() => next));
  }, []);
  return update;
}
