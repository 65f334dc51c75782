import type { ComponentChildren } from "preact";

export const MAIN_ID = "inhoud";

/** The main landmark of a screen; the skip link goes here. */
export function Main({ kind, children }: { readonly kind: string; readonly children: ComponentChildren }) {
  return (
    <main id={MAIN_ID} class={`wh-page wh-page--${kind} wh-quiet-focus`} tabIndex={-1}>
      {children}
    </main>
  );
}
