import type { LucideIcon } from "lucide-preact";

interface IconProps {
  readonly of: LucideIcon;
  readonly size?: "md" | "sm" | "xs";
}

/** A decorative glyph; whatever it means is also said in words beside it. */
export function Icon({ of: Glyph, size = "md" }: IconProps) {
  return <Glyph class={size === "md" ? "wh-icon" : `wh-icon wh-icon--${size}`} aria-hidden="true" />;
}
