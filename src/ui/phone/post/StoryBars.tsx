import type { PostView } from "../../../view/model.ts";
import { nl } from "../../text/nl.ts";

/** A bar for every story of this account: seen, the one in sight, still to come. */
export function StoryBars({ post: { part } }: { readonly post: PostView }) {
  if (!part) return null;
  const { at, of } = part;
  return (
    <span class="wh-story-bars">
      {of > 1 && <span class="wh-hidden">{nl.phone.storyOf(at + 1, of)}</span>}
      {Array.from({ length: of }, (_, index) => (
        <i key={index} aria-hidden="true" class={index <= at ? "is-seen" : ""} />
      ))}
    </span>
  );
}
