import type { StoryView } from "../../view/model.ts";
import { nl } from "../text/nl.ts";
import { StoryScreen } from "./StoryScreen.tsx";
import "./styles.ts";

/** A post on its own, outside the phone: as it looked when a decision was taken. */
export function PostCard({ post }: { readonly post: StoryView }) {
  return (
    <figure class="wh-post">
      <div class="wh-phone-surface">
        <StoryScreen story={post} />
      </div>
      <figcaption class="wh-small wh-soft">{nl.phone.fiction}</figcaption>
    </figure>
  );
}
