/** A part of the program could not be fetched: there is no connection, or a new version took its place. */
export class NotFetched extends Error {}

/** A part that is loaded when it is needed. Rejects with `NotFetched`. */
export function part<T>(loading: Promise<T>): Promise<T> {
  return loading.catch((error: unknown) => {
    throw new NotFetched("A part of the program could not be fetched", { cause: error });
  });
}
