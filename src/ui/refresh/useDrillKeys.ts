import { useEffect } from "preact/hooks";

interface DrillKeys {
  /** In the order in which they stand. */
  readonly options: readonly string[];
  readonly onPick: (option: string) => void;
  readonly onConfirm: () => void;
}

/** 1 to 4 choose, Enter confirms; not while something else would take the key. Off = null. */
export function useDrillKeys(keys: DrillKeys | null): void {
  useEffect(() => {
    if (!keys) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.repeat) return;
      const option = keys.options[Number(event.key) - 1];
      if (option !== undefined) keys.onPick(option);
      else if (event.key === "Enter" && !takesEnter(event.target)) keys.onConfirm();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [keys]);
}

const takesEnter = (target: EventTarget | null): boolean => target instanceof Element && target.closest("button, a, summary, textarea") !== null;
