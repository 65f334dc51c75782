import { Bookmark, ChevronDown, ChevronUp, Disc3, Heart, MessageCircle, Music2, Share2 } from "lucide-preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PostView } from "../../../view/model.ts";
import { Icon, Picture, useScrollable } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { AppLabel } from "../AppLabel.tsx";
import { Segment, Segments } from "../Mark.tsx";
import { Bands } from "../post/Bands.tsx";
import { Comments } from "../post/Comments.tsx";
import { PostHead } from "../post/PostHead.tsx";
import { PostPicture } from "../post/PostPicture.tsx";
import { Rolling } from "../post/Rolling.tsx";
import { Spots } from "../post/Spots.tsx";
import { Viewers } from "../post/Viewers.tsx";

/** A video that fills the screen: rail at the side, name and caption low, comments that can be drawn up; beside another one it is a duet. */
export function TiktokVideo({ post }: { readonly post: PostView }) {
  const box = useScrollable<HTMLElement>("down");
  const marked = post.comments.some(({ text }) => text.some(({ mark }) => mark !== undefined));
  const [chosen, setChosen] = useState<boolean | undefined>(undefined);
  const open = chosen ?? marked;
  const sheet = useRef<HTMLDivElement>(null);
  // On a low screen they come in below what is in sight.
  useEffect(() => {
    if (chosen) sheet.current?.scrollIntoView({ block: "end" });
  }, [chosen]);
  const [picture] = post.pictures;
  return (
    <article
      class="wh-story wh-video"
      ref={box}
      data-platform={post.platform}
      data-surface={post.surface}
      data-duet={post.duet ? true : undefined}
      aria-label={nl.phone.video(post.authorName)}
    >
      {picture && <PostPicture picture={picture} />}
      {post.duet && (
        <div class="wh-duet">
          <Picture folder="vignettes" name={post.duet.picture.vignette} alt={post.duet.picture.alt} />
        </div>
      )}
      <p class="wh-video-top">
        {post.duet && <span>{nl.phone.duet(post.duet.by)}</span>}
        <AppLabel platform={post.platform} />
      </p>
      <Bands post={post} />
      <div class="wh-video-foot">
        <div class="wh-video-words">
          <header class="wh-video-who">
            <PostHead post={post} label={false} />
          </header>
          {post.caption.length > 0 && (
            <p class="wh-video-caption">
              <Segments of={post.caption} />
            </p>
          )}
          <p class="wh-video-sound">
            <Icon of={Music2} size="xs" />
            {nl.phone.ownSound}
          </p>
          {post.countsMark && (
            <p class="wh-video-counts">
              <Segment of={post.countsMark} />
            </p>
          )}
        </div>
        <Rail post={post} />
      </div>
      <Viewers post={post} />
      {post.comments.length > 0 && (
        <div class="wh-comments-sheet" ref={sheet}>
          <button type="button" class="wh-comments-open" aria-expanded={open} onClick={() => setChosen(!open)}>
            {nl.phone.comments(post.comments.length)}
            <Icon of={open ? ChevronDown : ChevronUp} size="sm" />
          </button>
          {open && <Comments comments={post.comments} />}
        </div>
      )}
      <Spots post={post} />
    </article>
  );
}

/** Only looks: nothing in it can be pressed. */
function Rail({ post: { counts, comments } }: { readonly post: PostView }) {
  return (
    <div class="wh-rail" aria-hidden="true">
      <span>
        <Icon of={Heart} />
        {counts.likes !== undefined && <Rolling text={counts.likes} />}
      </span>
      <span>
        <Icon of={MessageCircle} />
        {comments.length > 0 && <Rolling text={String(comments.length)} />}
      </span>
      <span>
        <Icon of={Bookmark} />
      </span>
      <span>
        <Icon of={Share2} />
        {counts.shares !== undefined && <Rolling text={counts.shares} />}
      </span>
      <span class="wh-disc">
        <Icon of={Disc3} />
      </span>
    </div>
  );
}
