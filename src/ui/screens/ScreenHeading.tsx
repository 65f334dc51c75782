import { useTitle } from "../parts/index.ts";
import { useScreenFocus } from "./useScreenFocus.ts";

interface ScreenHeadingProps {
  readonly text: string;
  /** Title of the tab when the heading alone does not say where one is, from small to large. */
  readonly title?: readonly string[];
}

/** The h1 of a screen; takes focus when the screen changes, and names the tab. */
export function ScreenHeading({ text, title = [text] }: ScreenHeadingProps) {
  useTitle(...title);
  const heading = useScreenFocus<HTMLHeadingElement>();
  return (
    <h1 ref={heading} class="wh-quiet-focus" tabIndex={-1}>
      {text}
    </h1>
  );
}
