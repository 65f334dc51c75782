import type { PostView } from "../../view/model.ts";
import { nl } from "../text/nl.ts";
import "./styles.ts";
import { drawerOfPost } from "./surfaces/registry.ts";

/** A post on its own, outside the phone: as it looked when a decision was taken. */
export function PostCard({ post }: { readonly post: PostView }) {
  const Surface = drawerOfPost(post);
  return (
    <figure class="wh-post" data-surface={post.surface}>
      <div class="wh-phone-surface">
        <Surface post={post} />
      </div>
      <figcaption class="wh-small wh-soft">{nl.phone.fiction}</figcaption>
    </figure>
  );
}
