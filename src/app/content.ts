import catalogue from "virtual:catalogue";
import loaders from "virtual:case-loaders";
import type { CatalogueEntry, CompiledCase } from "../content/compiled.ts";
import type { Framework } from "../domain/framework.ts";

export const cases: readonly CatalogueEntry[] = catalogue;

/** A case with the framework it is judged by; null when it does not exist (any more). Loaded once. */
export interface LoadedCase {
  readonly compiled: CompiledCase;
  readonly framework: Framework;
}

const loaded = new Map<string, Promise<LoadedCase>>();

export function loadCase(id: string): Promise<LoadedCase> | null {
  const load = loaders[id];
  if (!load) return null;
  const known = loaded.get(id);
  if (known) return known;
  const promise = Promise.all([load(), import("virtual:framework")]).then(([compiled, framework]) => ({ compiled: compiled.default, framework: framework.default }));
  loaded.set(id, promise);
  promise.catch(() => loaded.delete(id));
  return promise;
}

/** Development only: a case file changed on disk. */
export function onCaseChanged(listener: (compiled: CompiledCase) => void): () => void {
  if (!import.meta.hot) return () => undefined;
  const handle = (data: { id: string; compiled: CompiledCase }) => {
    const before = loaded.get(data.id);
    if (before) loaded.set(data.id, before.then(({ framework }) => ({ compiled: data.compiled, framework })));
    listener(data.compiled);
  };
  import.meta.hot.on("waterhaven:case", handle);
  return () => import.meta.hot?.off("waterhaven:case", handle);
}
