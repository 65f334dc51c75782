import { MapPin } from "lucide-preact";
import type { PostView } from "../../../view/model.ts";
import { Icon } from "../../parts/index.ts";
import { Segment, Segments } from "../Mark.tsx";

/** Words over the picture: a place sticker and text bands, the second and later smaller. */
export function Bands({ post }: { readonly post: PostView }) {
  return (
    <div class="wh-story-bands" lang="nl">
      {post.sticker && (
        <p class="wh-sticker">
          <Icon of={MapPin} size="sm" />
          <Segment of={post.sticker} />
        </p>
      )}
      {post.bands.map((band, index) => (
        <p key={index} class={index === 0 ? "wh-band" : "wh-band wh-band--small"}>
          <Segments of={band} />
        </p>
      ))}
    </div>
  );
}
