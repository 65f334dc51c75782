import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface AnswerHeadingProps {
  readonly id?: string;
  /** Only heard. */
  readonly hidden?: boolean;
  readonly children: ComponentChildren;
}

/** Takes focus and comes into sight when the answer is there: the post above it may fill the screen. */
export function AnswerHeading({ id, hidden = false, children }: AnswerHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <h2 id={id} ref={heading} class={hidden ? "wh-hidden" : "wh-quiet-focus"} tabIndex={-1}>
      {children}
    </h2>
  );
}
