import type { ChatView, StoryView } from "../../view/model.ts";
import { nl } from "../text/nl.ts";
import { ChatScreen } from "./ChatScreen.tsx";
import "./styles.ts";
import { StoryScreen } from "./StoryScreen.tsx";

/** A post on its own, outside the phone: as it looked when a decision was taken. */
export function PostCard({ post }: { readonly post: StoryView | ChatView }) {
  return (
    <figure class="wh-post">
      <div class="wh-phone-surface">{post.kind === "story" ? <StoryScreen story={post} /> : <ChatScreen chat={post} live={false} />}</div>
      <figcaption class="wh-small wh-soft">{post.kind === "story" ? nl.phone.fiction : nl.phone.fictionChat}</figcaption>
    </figure>
  );
}
