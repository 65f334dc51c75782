import { ImageOff } from "lucide-preact";
import { artUrl } from "../art.ts";
import { Icon } from "./Icon.tsx";

interface PictureProps {
  readonly folder: "vignettes" | "places" | "avatars";
  readonly name: string;
  /** Empty = decorative. */
  readonly alt: string;
}

/** A still picture; where nobody drew it yet, its description on a plain plate. */
export function Picture({ folder, name, alt }: PictureProps) {
  const url = artUrl(folder, name);
  if (url !== undefined) return <img class="wh-picture" src={url} alt={alt} draggable={false} />;
  if (alt === "") return <span class="wh-picture wh-picture--none" />;
  return (
    <span class="wh-picture wh-picture--none">
      <Icon of={ImageOff} />
      <span>{alt}</span>
    </span>
  );
}
