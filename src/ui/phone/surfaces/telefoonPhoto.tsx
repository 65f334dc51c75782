import { Images, Smartphone } from "lucide-preact";
import type { PostView } from "../../../view/model.ts";
import { Icon, useScrollable } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { AppLabel } from "../AppLabel.tsx";
import { PostPicture } from "../post/PostPicture.tsx";
import { Spots } from "../post/Spots.tsx";
import { Viewers } from "../post/Viewers.tsx";

/** A picture in the phone's own roll, between others that are nobody's business. */
export function TelefoonPhoto({ post }: { readonly post: PostView }) {
  const box = useScrollable<HTMLElement>("down");
  const [picture] = post.pictures;
  return (
    <article class="wh-roll-page" ref={box} data-platform={post.platform} data-surface={post.surface} aria-label={nl.phone.photo(post.authorName)}>
      <header class="wh-roll-head">
        <Icon of={Images} size="sm" />
        <p>
          <b>{nl.phone.roll(post.authorName)}</b>
          <span class="wh-small wh-soft">{post.age}</span>
        </p>
        <AppLabel platform={post.platform} />
      </header>
      <div class="wh-roll-picture">{picture && <PostPicture picture={picture} />}</div>
      <p class="wh-roll-strip" aria-hidden="true">
        {Array.from({ length: 5 }, (_, index) => (
          <i key={index} />
        ))}
      </p>
      <Viewers post={post} icon={Smartphone} />
      <Spots post={post} />
    </article>
  );
}
