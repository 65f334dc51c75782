/** As much of a window as an adapter looks at, in a frame of the window that holds the learning system's object. */
export interface TestPage {
  readonly window: Window;
  readonly hide: () => void;
  readonly goAway: () => void;
  /** As it was when it went: nothing was loaded again. */
  readonly comeBack: () => void;
  readonly reloads: () => number;
  readonly connect: (online: boolean) => void;
}

export function createPage(around: object = {}): TestPage {
  const document = Object.assign(new EventTarget(), { visibilityState: "visible" });
  let reloads = 0;
  const navigator = { onLine: true };
  const parent: object = Object.assign(around, { opener: null });
  Object.assign(parent, { parent });
  const page = Object.assign(new EventTarget(), { document, navigator, parent, opener: null, location: { reload: () => void reloads++ } });
  return {
    window: page as unknown as Window,
    hide() {
      document.visibilityState = "hidden";
      document.dispatchEvent(new Event("visibilitychange"));
    },
    goAway: () => void page.dispatchEvent(new Event("pagehide")),
    comeBack: () => void page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true })),
    reloads: () => reloads,
    connect(online) {
      navigator.onLine = online;
      if (online) page.dispatchEvent(new Event("online"));
    },
  };
}
