/** Windows that are looked at in one direction; a player of a learning system nests them two or three deep. */
const MOST_WINDOWS = 20;

/** Any look at a foreign window may throw: another origin, or a frame that is closed off. */
function attempt<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}

function withParents(start: Window | null): readonly Window[] {
  const windows: Window[] = [];
  for (let next = start; next && windows.length < MOST_WINDOWS && !windows.includes(next);) {
    windows.push(next);
    const window: Window = next;
    next = attempt(() => window.parent);
  }
  return windows;
}

/** An element with this name as its id is found in the same place: only something that can be called counts. */
function objectOf(window: Window, name: string, method: string): object | null {
  return attempt(() => {
    const found: unknown = Reflect.get(window, name);
    const holds = (typeof found === "object" && found !== null) || typeof found === "function";
    return holds && typeof Reflect.get(found, method) === "function" ? found : null;
  });
}

/**
 * The object of a learning system: in the page and its parents, then in whatever opened one of these and the parents of that. Null: there is none, or
 * none that this page may touch.
 */
export function findApi(page: Window, name: string, method: string): object | null {
  const around = withParents(page);
  const openers = around.map((window) => attempt(() => window.opener as Window | null));
  for (const window of [...around, ...openers.flatMap(withParents)]) {
    const found = objectOf(window, name, method);
    if (found) return found;
  }
  return null;
}
