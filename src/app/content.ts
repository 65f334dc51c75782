import catalogue from "virtual:catalogue";
import loaders from "virtual:case-loaders";
import townLocations from "virtual:locations";
import type { CompiledCase } from "../content/compiled.ts";
import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { Framework } from "../domain/framework.ts";
import type { TownLocation } from "../domain/kader/locations.ts";
import type { Role } from "../domain/roles.ts";

export const cases: readonly CatalogueEntry[] = catalogue;
export const locations: readonly TownLocation[] = townLocations;

/** The names of the variants of a case; none when it is not in the catalogue. */
export const variantsOf = (caseId: string): readonly string[] => cases.find(({ id }) => id === caseId)?.variants ?? [];

/** A case as one role plays it, with the framework it is judged by; null when it does not exist (any more). Loaded once. */
export interface LoadedCase {
  readonly compiled: CompiledCase;
  readonly framework: Framework;
}

const loaded = new Map<string, Promise<LoadedCase>>();

export function loadCase(id: string, role: Role): Promise<LoadedCase> | null {
  const key = `${id}/${role}`;
  const load = loaders[key];
  if (!load) return null;
  const known = loaded.get(key);
  if (known) return known;
  const promise = Promise.all([load(), loadFramework()]).then(([compiled, framework]) => ({ compiled: compiled.default, framework }));
  loaded.set(key, promise);
  promise.catch(() => loaded.delete(key));
  return promise;
}

export function loadFramework(): Promise<Framework> {
  return import("virtual:framework").then((module) => module.default);
}

/** Development only: a case file changed on disk. */
export function onCaseChanged(listener: (compiled: CompiledCase) => void): () => void {
  if (!import.meta.hot) return () => undefined;
  const handle = (data: { id: string; compiled: CompiledCase }) => {
    for (const [key, before] of loaded) {
      if (key.startsWith(`${data.id}/`))
        loaded.set(
          key,
          before.then(({ framework }) => ({ compiled: data.compiled, framework })),
        );
    }
    listener(data.compiled);
  };
  import.meta.hot.on("waterhaven:case", handle);
  return () => import.meta.hot?.off("waterhaven:case", handle);
}
