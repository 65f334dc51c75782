const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** Arrows go along the decisions in the order of the story, from wherever focus is on one of them. */
export function useArrows() {
  return {
    onKeyDown: (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
      const step = STEPS[event.key];
      const places = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-place]")];
      const at = places.findIndex((place) => place === document.activeElement);
      if (step === undefined || at < 0) return;
      event.preventDefault();
      places[Math.min(places.length - 1, Math.max(0, at + step))]?.focus();
    },
  };
}
