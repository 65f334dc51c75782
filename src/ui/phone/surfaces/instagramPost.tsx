import { Bookmark, ChevronLeft, ChevronRight, Heart, MessageCircle, Send } from "lucide-preact";
import { useState } from "preact/hooks";
import type { PostView } from "../../../view/model.ts";
import { Icon, useScrollable } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { Segment, Segments } from "../Mark.tsx";
import { Bands } from "../post/Bands.tsx";
import { Comments } from "../post/Comments.tsx";
import { PostHead } from "../post/PostHead.tsx";
import { PostPicture } from "../post/PostPicture.tsx";
import { Spots } from "../post/Spots.tsx";
import { Viewers } from "../post/Viewers.tsx";

/** A post in a feed: who, picture (or several to leaf through), hearts, words, comments. */
export function InstagramPost({ post }: { readonly post: PostView }) {
  const box = useScrollable<HTMLElement>("down");
  const [at, setAt] = useState(0);
  const picture = post.pictures[at];
  return (
    <article class="wh-feed" ref={box} data-platform={post.platform} data-surface={post.surface} aria-label={nl.phone.post(post.authorName)}>
      <header class="wh-feed-head">
        <PostHead post={post} />
      </header>
      <div class="wh-feed-picture">
        {picture && <PostPicture key={at} picture={picture} moving={at === 0} />}
        {at === 0 && <Spots post={post} />}
        {at === 0 && <Bands post={post} />}
        {post.pictures.length > 1 && <Leaf at={at} of={post.pictures.length} onTurn={setAt} />}
      </div>
      <p class="wh-feed-acts" aria-hidden="true">
        <Icon of={Heart} size="sm" />
        <Icon of={MessageCircle} size="sm" />
        <Icon of={Send} size="sm" />
        <Icon of={Bookmark} size="sm" />
      </p>
      {post.countsMark && (
        <p class="wh-feed-counts">
          <Segment of={post.countsMark} />
        </p>
      )}
      <Viewers post={post} />
      {post.caption.length > 0 && (
        <p class="wh-feed-caption">
          <b>{post.authorName}</b> <Segments of={post.caption} />
        </p>
      )}
      <Comments comments={post.comments} />
    </article>
  );
}

interface LeafProps {
  readonly at: number;
  readonly of: number;
  readonly onTurn: (at: number) => void;
}

function Leaf({ at, of, onTurn }: LeafProps) {
  return (
    <p class="wh-turn">
      <button type="button" aria-label={nl.phone.previousPicture} aria-disabled={at === 0} onClick={() => onTurn(Math.max(0, at - 1))}>
        <Icon of={ChevronLeft} size="sm" />
      </button>
      <span role="status">{nl.phone.pictureOf(at + 1, of)}</span>
      <button type="button" aria-label={nl.phone.nextPicture} aria-disabled={at === of - 1} onClick={() => onTurn(Math.min(of - 1, at + 1))}>
        <Icon of={ChevronRight} size="sm" />
      </button>
    </p>
  );
}
