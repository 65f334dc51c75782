import catalogue from "virtual:catalogue";
import loaders from "virtual:case-loaders";
import townLocations from "virtual:locations";
import type { CompiledCase } from "../content/compiled.ts";
import type { CatalogueEntry } from "../domain/catalogue.ts";
import type { Framework } from "../domain/framework.ts";
import type { TownLocation } from "../domain/kader/locations.ts";
import type { Role } from "../domain/roles.ts";
import { packageOfPage } from "../platform/packageMeta.ts";

/** A package for learning systems holds some of the cases; null: this is the product, with all of them. */
const inPackage = import.meta.env.VITE_EDITION === "lms" ? packageOfPage() : null;
const holds = (id: string) => inPackage === null || (inPackage.content.kind === "casus" && inPackage.content.cases.includes(id));
export const cases: readonly CatalogueEntry[] = catalogue.filter(({ id }) => holds(id));
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

let framework: Promise<Framework> | null = null;
let passTotal: number | null = null;

/** From now on this is the lowest total that passes, 0–100, whatever weging.yaml says: a learning system, or who made its package, chose it. */
export function passFrom(total: number): void {
  passTotal = total;
  framework = null;
  loaded.clear();
}

/** Rejects when it could not be fetched; the next call tries again. */
export function loadFramework(): Promise<Framework> {
  if (framework) return framework;
  const loading = import("virtual:framework").then(({ default: shipped }) => (passTotal === null ? shipped : withPassTotal(shipped, passTotal)));
  loading.catch(() => (framework = null));
  return (framework = loading);
}

const withPassTotal = (shipped: Framework, total: number): Framework => ({
  ...shipped,
  weights: { ...shipped.weights, pass: { ...shipped.weights.pass, total } },
});

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
