import type { ComponentType } from "preact";
import { lazy } from "preact/compat";

/** A part of the program could not be fetched: there is no connection, or a new version took its place. */
export class NotFetched extends Error {}

/** A part that is loaded when it is needed. Rejects with `NotFetched`. */
export function part<T>(loading: Promise<T>): Promise<T> {
  return loading.catch((error: unknown) => {
    throw new NotFetched("A part of the program could not be fetched", { cause: error });
  });
}

/** A screen that is fetched when it is opened. */
export const later = <Props>(load: () => Promise<ComponentType<Props>>) => lazy(() => part(load()).then((screen) => ({ default: screen })));
