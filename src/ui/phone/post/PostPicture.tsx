import type { PictureView } from "../../../view/model.ts";
import { Picture } from "../../parts/index.ts";
import { ShieldNote } from "./ShieldNote.tsx";

interface PostPictureProps {
  readonly picture: PictureView;
  /** The canvas shows this one moving: the page keeps a hole for it. */
  readonly moving?: boolean;
}

/** The picture of a post. It is a hole: the canvas below shows it moving when it is alive. */
export function PostPicture({ picture, moving = true }: PostPictureProps) {
  const slot = moving ? { "data-stage-slot": "vignette" } : {};
  return (
    <div class="wh-story-picture" {...slot} data-shielded={picture.shielded || undefined}>
      <Picture folder="vignettes" name={picture.vignette} alt={picture.shielded ? "" : picture.alt} />
      {picture.shielded && <ShieldNote />}
    </div>
  );
}
