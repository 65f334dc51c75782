import { UserRound, UsersRound } from "lucide-preact";
import { artUrl } from "../art.ts";
import { Icon } from "../parts/index.ts";

interface AvatarProps {
  readonly name: string;
  readonly group?: boolean;
  /** A ring around it: there is a story, or one for close friends. */
  readonly ring?: "story" | "friends" | undefined;
}

/** Decorative: the name stands beside it. Without a drawing a plain silhouette. */
export function Avatar({ name, group = false, ring }: AvatarProps) {
  const url = artUrl("avatars", name);
  return (
    <span class="wh-avatar" data-ring={ring}>
      {url === undefined ? <Icon of={group ? UsersRound : UserRound} size="sm" /> : <img src={url} alt="" draggable={false} />}
    </span>
  );
}
