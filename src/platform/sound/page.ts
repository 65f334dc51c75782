/** What sound needs to know of the page it is in. */
export interface SoundPage {
  /** Calls once, at the first press of a pointer or a key. */
  onGesture(listener: () => void): void;
  hidden(): boolean;
  onHidden(listener: () => void): void;
}

/** This page; where there is none nothing ever happens. */
export function thisPage(): SoundPage {
  const there = typeof document !== "undefined";
  return {
    onGesture: (listener) => {
      if (!there) return;
      const once = () => {
        removeEventListener("pointerdown", once);
        removeEventListener("keydown", once);
        listener();
      };
      addEventListener("pointerdown", once);
      addEventListener("keydown", once);
    },
    hidden: () => there && document.hidden,
    onHidden: (listener) => {
      if (there) document.addEventListener("visibilitychange", listener);
    },
  };
}
