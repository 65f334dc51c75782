import { EyeOff } from "lucide-preact";
import type { PostView } from "../../../view/model.ts";
import { Icon } from "../../parts/index.ts";
import { Segment } from "../Mark.tsx";

/** What the platform does not tell who looks. */
export function Viewers({ post }: { readonly post: PostView }) {
  if (!post.viewers) return null;
  return (
    <p class="wh-viewers">
      <Icon of={EyeOff} size="xs" />
      <span>
        <Segment of={post.viewers} />
      </span>
    </p>
  );
}
