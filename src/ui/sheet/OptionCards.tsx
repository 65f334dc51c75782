import { Clock } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { OptionView } from "../../view/model.ts";
import { Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";

interface OptionCardsProps {
  readonly legend: string;
  readonly options: readonly OptionView[];
  readonly onPick: (option: string) => void;
  readonly small?: boolean;
  /** Shown right below the picked card. */
  readonly below?: ComponentChildren;
}

/** Cards to choose one of: a letter, a sentence, minutes. Nothing hints at which is strong. */
export function OptionCards({ legend, options, onPick, small = false, below }: OptionCardsProps) {
  const name = useId();
  return (
    <fieldset class={small ? "wh-options wh-options--small" : "wh-options"}>
      <legend class={small ? "wh-legend" : "wh-hidden"}>{legend}</legend>
      {options.map((option) => (
        <div key={option.id} class="wh-option-slot">
          <label class="wh-option">
            <input type="radio" name={name} value={option.id} checked={option.picked} onChange={() => onPick(option.id)} />
            <span class="wh-letter" aria-hidden="true">
              {option.letter}
            </span>
            <span class="wh-option-text">{option.text}</span>
            {option.takes && <Takes time={option.takes} />}
          </label>
          {option.picked && below}
        </div>
      ))}
    </fieldset>
  );
}

export function Takes({ time }: { readonly time: string }) {
  return (
    <span class="wh-takes">
      <Icon of={Clock} size="xs" />
      <span class="wh-hidden">{nl.sheet.takes} </span>
      {time}
    </span>
  );
}
