import { useLayoutEffect, useState } from "preact/hooks";

const TYPING = "input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]";

/** Whether this key press asks for the list of keys. Never while somebody types, and not with a key held down beside it. */
export function asksForKeys(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "target">): boolean {
  if (event.key !== "?" || event.ctrlKey || event.altKey || event.metaKey) return false;
  return !(event.target instanceof Element && event.target.closest(TYPING));
}

/** The list of keys: open or not. `?` opens it anywhere on the screen, unless that was switched off (WCAG 2.1.4). */
export function useKeysHelp(shortcut: boolean): { readonly open: boolean; readonly set: (open: boolean) => void } {
  const [open, set] = useState(false);
  // At once with the change: a key pressed right after switching it off does nothing any more.
  useLayoutEffect(() => {
    if (!shortcut) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!asksForKeys(event) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      set(true);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [shortcut]);
  return { open, set };
}
