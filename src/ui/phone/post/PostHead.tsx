import { Globe, Lock, Star, type LucideIcon } from "lucide-preact";
import type { ComponentChildren } from "preact";
import type { Audience, PostView } from "../../../view/model.ts";
import { Icon } from "../../parts/index.ts";
import { AppLabel } from "../AppLabel.tsx";
import { Avatar } from "../Avatar.tsx";
import { Segment } from "../Mark.tsx";

interface PostHeadProps {
  readonly post: PostView;
  /** The app is named elsewhere on this surface. */
  readonly label?: boolean;
  /** Beside who may see it, such as a ring that runs down. */
  readonly beside?: ComponentChildren;
}

const AUDIENCE_ICONS: Readonly<Record<Audience, LucideIcon>> = { openbaar: Globe, besloten: Lock, "goede-vrienden": Star };

/** Whose post it is, who may see it, how long it stands there. */
export function PostHead({ post, label = true, beside }: PostHeadProps) {
  return (
    <>
      <Avatar name={post.avatar} ring={post.audience === "goede-vrienden" ? "friends" : post.surface === "story" ? "story" : undefined} />
      <div class="wh-story-who">
        <p>
          <b>
            <Segment of={post.author} />
          </b>
          {label && <AppLabel platform={post.platform} />}
        </p>
        <p class="wh-story-meta">
          <span>
            <Icon of={AUDIENCE_ICONS[post.audience]} size="xs" />
            <Segment of={post.visibilityMark} />
            <span class="wh-story-age">
              {" "}
              {post.age}
              {post.left !== undefined && ` · ${post.left}`}
            </span>
          </span>
          {beside}
        </p>
      </div>
    </>
  );
}
