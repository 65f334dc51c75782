import { EyeOff, type LucideIcon } from "lucide-preact";
import type { PostView } from "../../../view/model.ts";
import { Icon } from "../../parts/index.ts";
import { Segment } from "../Mark.tsx";

interface ViewersProps {
  readonly post: PostView;
  readonly icon?: LucideIcon;
}

/** What the platform does not tell who looks. */
export function Viewers({ post, icon = EyeOff }: ViewersProps) {
  if (!post.viewers) return null;
  return (
    <p class="wh-viewers">
      <Icon of={icon} size="xs" />
      <span>
        <Segment of={post.viewers} />
      </span>
    </p>
  );
}
