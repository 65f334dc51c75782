import { useScreenFocus } from "./useScreenFocus.ts";

/** The h1 of a screen; takes focus when the screen changes. */
export function ScreenHeading({ text }: { readonly text: string }) {
  const heading = useScreenFocus<HTMLHeadingElement>();
  return (
    <h1 ref={heading} class="wh-quiet-focus" tabIndex={-1}>
      {text}
    </h1>
  );
}
