import { createContext, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";

/** How a running text is shown. Plain, until a screen knows the words that need an explanation. */
export const SayingContext = createContext<(text: string) => ComponentChildren>((text) => text);

/** A running text of the trade. Not inside a button, a label or a summary: words in it may be pressed. */
export function Said({ text }: { readonly text: string }) {
  return <>{useContext(SayingContext)(text)}</>;
}
