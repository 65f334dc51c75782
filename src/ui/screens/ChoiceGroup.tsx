import { useId } from "preact/hooks";

export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly text?: string | undefined;
  readonly off?: boolean;
}

interface ChoiceGroupProps<T extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly value: T | undefined;
  readonly choices: readonly Choice<T>[];
  /** `tiles` = side by side while there is room, `list` = below each other. */
  readonly look?: "tiles" | "list";
  readonly onPick: (value: T) => void;
}

/** One of a few: real radio buttons on plates. */
export function ChoiceGroup<T extends string>({ legend, hint, value, choices, look = "tiles", onPick }: ChoiceGroupProps<T>) {
  const id = useId();
  return (
    <fieldset class={`wh-choices wh-choices--${look}`} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="wh-soft">
          {hint}
        </p>
      )}
      <div>
        {choices.map((choice) => (
          <label key={choice.value} class="wh-choice">
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.off ?? false}
              onChange={() => onPick(choice.value)}
            />
            <span>
              <b>{choice.name}</b>
              {choice.text !== undefined && <span class="wh-soft">{choice.text}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
