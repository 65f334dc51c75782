import { useEffect, useState } from "preact/hooks";

export type Loaded<T> = { readonly is: "loading" } | { readonly is: "failed" } | { readonly is: "ready"; readonly value: T };

const LOADING = { is: "loading" } as const;

/** Something that a screen cannot do without. Loads anew when `what` changes, and gives nothing of the former one meanwhile; keep its identity stable. */
export function useLoaded<T>(what: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ readonly of: () => Promise<T>; readonly loaded: Loaded<T> }>({ of: what, loaded: LOADING });
  useEffect(() => {
    let gone = false;
    const show = (loaded: Loaded<T>) => !gone && setState({ of: what, loaded });
    what().then(
      (value) => show({ is: "ready", value }),
      () => show({ is: "failed" }),
    );
    return () => {
      gone = true;
    };
  }, [what]);
  return state.of === what ? state.loaded : LOADING;
}
