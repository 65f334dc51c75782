/** A page with a clock, a connection and an end that a test decides about. Its requests are real. */
export interface FakePage {
  readonly window: Window;
  /** Of the tab: it outlives the page. */
  readonly storage: Map<string, string>;
  /** Where it went. */
  readonly went: readonly string[];
  readonly requests: readonly { readonly method: string; readonly url: string; readonly body: string; readonly keepalive: boolean }[];
  /** Milliseconds that timers wait. */
  waits(): readonly number[];
  /** Every timer is up. */
  tick(): void;
  /** `to`: only what has this in its address. */
  connected(is: boolean, to?: string): void;
  hide(): void;
  go(): void;
}

export function fakePage(href: string, storage = new Map<string, string>()): FakePage {
  const timers = new Map<number, { readonly run: () => void; readonly wait: number }>();
  const went: string[] = [];
  const requests: FakePage["requests"][number][] = [];
  let away: string | null = null;
  let count = 0;

  const document = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const window = Object.assign(new EventTarget(), {
    document,
    location: { href, search: new URL(href).search, assign: (url: string) => went.push(url), reload: () => went.push("again") },
    sessionStorage: { getItem: (key: string) => storage.get(key) ?? null, setItem: (key: string, value: string) => storage.set(key, value) },
    setTimeout: (run: () => void, wait: number) => {
      timers.set(++count, { run, wait });
      return count;
    },
    clearTimeout: (id: number) => timers.delete(id),
    fetch: (url: string, init: RequestInit) => {
      requests.push({ method: init.method ?? "GET", url, body: typeof init.body === "string" ? init.body : "", keepalive: init.keepalive ?? false });
      return away === null || !url.includes(away) ? fetch(url, init) : Promise.reject(new TypeError("no connection"));
    },
  });
  return {
    window: window as unknown as Window,
    storage,
    went,
    requests,
    waits: () => [...timers.values()].map(({ wait }) => wait),
    tick: () => {
      const due = [...timers.values()];
      timers.clear();
      for (const { run } of due) run();
    },
    connected: (is, to = "") => {
      away = is ? null : to;
      if (is) window.dispatchEvent(new Event("online"));
    },
    hide: () => {
      document.visibilityState = "hidden";
      document.dispatchEvent(new Event("visibilitychange"));
    },
    go: () => void window.dispatchEvent(new Event("pagehide")),
  };
}
