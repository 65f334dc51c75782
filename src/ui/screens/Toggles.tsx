import { useId } from "preact/hooks";

interface SwitchProps {
  readonly name: string;
  readonly text: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off: a real checkbox. */
export function Switch({ name, text, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label class="wh-choice wh-switch">
      <input type="checkbox" checked={on} aria-describedby={id} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        <b>{name}</b>
        <span id={id} class="wh-soft" aria-hidden="true">
          {text}
        </span>
      </span>
    </label>
  );
}

interface RangeProps {
  readonly name: string;
  readonly value: number;
  readonly say: (value: number) => string;
  readonly off: boolean;
  readonly onChange: (value: number) => void;
}

/** 0–100 in steps of ten. */
export function Range({ name, value, say, off, onChange }: RangeProps) {
  return (
    <label class="wh-range">
      <b>{name}</b>
      <input
        type="range"
        min="0"
        max="100"
        step="10"
        value={value}
        disabled={off}
        aria-valuetext={say(value)}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <span aria-hidden="true">{say(value)}</span>
    </label>
  );
}
