import { Image, ImageOff } from "lucide-preact";
import { useState } from "preact/hooks";
import { artUrl } from "../art.ts";
import { Icon } from "./Icon.tsx";

interface PictureProps {
  readonly folder: "vignettes" | "places" | "avatars";
  readonly name: string;
  /** Empty = decorative. */
  readonly alt: string;
}

/** A still picture; where nobody drew it, or it does not come, its description on a plain plate. */
export function Picture({ folder, name, alt }: PictureProps) {
  const url = artUrl(folder, name);
  const [failed, setFailed] = useState<string | undefined>(undefined);
  if (url !== undefined && failed !== url) return <img class="wh-picture" src={url} alt={alt} draggable={false} onError={() => setFailed(url)} />;
  if (alt === "") return <span class="wh-picture wh-picture--none" />;
  return (
    <span class="wh-picture wh-picture--none">
      <Icon of={name === "" ? Image : ImageOff} />
      <span>{alt}</span>
    </span>
  );
}
