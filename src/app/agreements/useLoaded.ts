import { useEffect, useState } from "preact/hooks";

export type Loaded<T> = { readonly is: "loading" } | { readonly is: "failed" } | { readonly is: "ready"; readonly value: T };

/** Something that has to be fetched once before a screen can show. `key`: when it changes, it is fetched anew. */
export function useLoaded<T>(load: () => Promise<T>, key: string): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({ is: "loading" });
  useEffect(() => {
    let gone = false;
    load().then(
      (value) => !gone && setState({ is: "ready", value }),
      () => !gone && setState({ is: "failed" }),
    );
    return () => {
      gone = true;
    };
  }, [key]);
  return state;
}
