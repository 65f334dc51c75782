import { UserRound, UsersRound } from "lucide-preact";
import { artUrl } from "../art.ts";
import { Icon } from "../parts/index.ts";

/** Decorative: the name stands beside it. Without a drawing a plain silhouette. */
export function Avatar({ name, group = false }: { readonly name: string; readonly group?: boolean }) {
  const url = artUrl("avatars", name);
  return (
    <span class="wh-avatar">{url === undefined ? <Icon of={group ? UsersRound : UserRound} size="sm" /> : <img src={url} alt="" draggable={false} />}</span>
  );
}
