import type { LucideIcon } from "lucide-preact";
import type { ComponentChildren, RefObject } from "preact";
import { Icon } from "./Icon.tsx";

interface ButtonProps {
  readonly look?: "primary" | "secondary" | "quiet" | "glass";
  /** Named where several buttons say the same. */
  readonly label?: string;
  readonly icon?: LucideIcon | undefined;
  readonly iconEnd?: LucideIcon | undefined;
  /** Not possible yet: stays in the tab order, says so and does nothing of its own. */
  readonly off?: boolean;
  /** Pressed while not possible yet: leads to what is missing. */
  readonly onOff?: () => void;
  readonly describedBy?: string | undefined;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly wide?: boolean;
  readonly onPress: () => void;
  /** For moving focus here. */
  readonly inner?: RefObject<HTMLButtonElement> | undefined;
  readonly children: ComponentChildren;
}

export function Button({
  look = "secondary",
  label,
  icon,
  iconEnd,
  off = false,
  onOff,
  describedBy,
  expanded,
  pressed,
  wide = false,
  onPress,
  inner,
  children,
}: ButtonProps) {
  return (
    <button
      ref={inner ?? null}
      type="button"
      class={`wh-button wh-button--${look}${wide ? " wh-button--wide" : ""}`}
      aria-label={label}
      aria-disabled={off || undefined}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={off ? onOff : onPress}
    >
      {icon && <Icon of={icon} size="sm" />}
      <span>{children}</span>
      {iconEnd && <Icon of={iconEnd} size="sm" />}
    </button>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly count?: number;
  readonly onPress: () => void;
  readonly kind?: string;
}

/** A square button with a glyph; the label is its name and its tooltip. */
export function IconButton({ label, icon, count, onPress, kind }: IconButtonProps) {
  return (
    <button type="button" class={`wh-icon-button${kind === undefined ? "" : ` wh-icon-button--${kind}`}`} aria-label={label} title={label} onClick={onPress}>
      <Icon of={icon} />
      {count !== undefined && count > 0 && (
        <span class="wh-count" aria-hidden="true">
          {count}
        </span>
      )}
    </button>
  );
}
