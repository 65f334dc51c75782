/** As much of a window as an adapter looks at, in a frame of the window that holds the learning system's object. */
export interface TestPage {
  readonly window: Window;
  readonly hide: () => void;
  readonly goAway: () => void;
  readonly connect: (online: boolean) => void;
}

export function createPage(around: object = {}): TestPage {
  const document = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const navigator = { onLine: true };
  const parent: object = Object.assign(around, { opener: null });
  Object.assign(parent, { parent });
  const page = Object.assign(new EventTarget(), { document, navigator, parent, opener: null, location: { reload: () => undefined } });
  return {
    window: page as unknown as Window,
    hide() {
      document.visibilityState = "hidden";
      document.dispatchEvent(new Event("visibilitychange"));
    },
    goAway: () => void page.dispatchEvent(new Event("pagehide")),
    connect(online) {
      navigator.onLine = online;
      if (online) page.dispatchEvent(new Event("online"));
    },
  };
}
