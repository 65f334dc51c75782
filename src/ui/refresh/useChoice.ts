import { useEffect, useRef, useState } from "preact/hooks";

interface ChoiceInput {
  /** A question is in sight. */
  readonly asking: boolean;
  /** Keys of one sign may do something. */
  readonly shortcuts: boolean;
  /** Ids, in the order in which they stand. */
  readonly options: readonly string[];
  readonly onAnswer: (option: string) => void;
}

interface ChoiceNow {
  readonly picked: string | null;
  readonly pick: (option: string) => void;
  readonly confirm: () => void;
}

/** One option picked and then confirmed: by hand, or with 1 to 4 (when the settings allow it) and Enter, where nothing else would take the key. */
export function useChoice(input: ChoiceInput): ChoiceNow {
  const [picked, show] = useState<string | null>(null);
  // Keys may come quicker than the screen is drawn.
  const latest = useRef({ input, picked });
  latest.current = { input, picked: latest.current.picked };
  const pick = (option: string) => {
    latest.current.picked = option;
    show(option);
  };
  const confirm = () => {
    if (latest.current.picked !== null) latest.current.input.onAnswer(latest.current.picked);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { asking, shortcuts, options } = latest.current.input;
      if (!asking || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.repeat) return;
      const option = options[Number(event.key) - 1];
      if (option !== undefined && shortcuts) pick(option);
      else if (event.key === "Enter" && !takesEnter(event.target)) confirm();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return { picked, pick, confirm };
}

const takesEnter = (target: EventTarget | null): boolean => target instanceof Element && target.closest("button, a, summary, textarea") !== null;
