import type { ComponentChildren } from "preact";
import type { PostView } from "../../../view/model.ts";
import { useScrollable } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { Bands } from "./Bands.tsx";
import { PostHead } from "./PostHead.tsx";
import { PostPicture } from "./PostPicture.tsx";
import { Spots } from "./Spots.tsx";
import { StoryBars } from "./StoryBars.tsx";
import { StoryTaps } from "./StoryTaps.tsx";
import { Viewers } from "./Viewers.tsx";

interface FullPostProps {
  readonly post: PostView;
  /** Beside the name, such as a ring that runs down. */
  readonly beside?: ComponentChildren;
  /** Instead of picture and words, once there is nothing to see any more. */
  readonly gone?: ComponentChildren;
  /** Said aloud when it changes; a region that is always there. */
  readonly said?: string;
}

/** A post that fills the screen: picture, words over it, whose it is. */
export function FullPost({ post, beside, gone, said }: FullPostProps) {
  const box = useScrollable<HTMLElement>("down");
  const [picture] = post.pictures;
  const over = gone ?? (post.over === undefined ? undefined : <p>{post.over}</p>);
  return (
    <article class="wh-story" ref={box} data-platform={post.platform} data-surface={post.surface} aria-label={nl.phone[post.surface](post.authorName)}>
      {picture && over === undefined && <PostPicture picture={picture} />}
      <header class="wh-story-head">
        <StoryBars post={post} />
        <PostHead post={post} beside={beside} />
      </header>
      {over === undefined ? (
        <>
          <Bands post={post} />
          <Viewers post={post} />
          <Spots post={post} />
        </>
      ) : (
        <div class="wh-story-gone">{over}</div>
      )}
      <StoryTaps post={post} />
      {said !== undefined && (
        <p class="wh-hidden" role="status">
          {said}
        </p>
      )}
    </article>
  );
}
