import type { PostView } from "../../../view/model.ts";

/** A bar for every story of this account: seen, the one in sight as far as its life is over, still to come. */
export function StoryBars({ post: { part, elapsed } }: { readonly post: PostView }) {
  const { at, of } = part ?? { at: 0, of: 1 };
  if (of === 1 && elapsed === 0) return null;
  const filled = (index: number) => (index < at ? 100 : index === at ? Math.max(4, Math.round(elapsed * 100)) : 0);
  return (
    <span class="wh-story-life" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i key={index}>
          <b style={{ inlineSize: `${filled(index)}%` }} />
        </i>
      ))}
    </span>
  );
}
