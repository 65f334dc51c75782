import { UserRound, UsersRound } from "lucide-preact";
import { artNames, artUrl } from "../art.ts";
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

const FACES = artNames("avatars").filter((name) => name.startsWith("seed-"));

/** A picture for somebody who only has a name: always the same one, dealt by the letters alone. */
export function faceFor(name: string): string {
  const sum = name.split("").reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 7);
  return FACES[sum % Math.max(1, FACES.length)] ?? "onbekend";
}
