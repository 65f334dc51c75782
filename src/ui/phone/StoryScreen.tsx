import { EyeOff, Heart, MapPin, MessageCircle, Repeat2, Disc3 } from "lucide-preact";
import type { ComponentChildren } from "preact";
import type { StoryView } from "../../view/model.ts";
import { Icon, Picture, useScrollable } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { AppLabel } from "./AppLabel.tsx";
import { Avatar } from "./Avatar.tsx";
import { Segment, Segments } from "./Mark.tsx";
import { Spots } from "./Spots.tsx";

/** A story or video post. The picture is a hole: the canvas shows it moving below when it is alive. */
export function StoryScreen({ story }: { readonly story: StoryView }) {
  const box = useScrollable<HTMLElement>("down");
  return (
    <article class="wh-story" ref={box} data-platform={story.platform} aria-label={nl.phone.story(story.authorName)}>
      {story.vignette !== undefined && (
        <div class="wh-story-picture" data-stage-slot="vignette" data-vignette={story.vignette}>
          <Picture folder="vignettes" name={story.vignette} alt={story.alt ?? ""} />
        </div>
      )}
      <Spots story={story} />
      <StoryHead story={story} />
      <div class="wh-story-bands" lang="nl">
        {story.sticker && (
          <p class="wh-sticker">
            <Icon of={MapPin} size="sm" />
            <Segment of={story.sticker} />
          </p>
        )}
        {story.bands.map((band, index) => (
          <p key={index} class={index === 0 ? "wh-band" : "wh-band wh-band--small"}>
            <Segments of={band} />
          </p>
        ))}
      </div>
      <p class="wh-viewers">
        <Icon of={EyeOff} size="xs" />
        <span>
          <Segment of={story.viewers} />
        </span>
      </p>
      {story.platform === "tiktok" && <SideRail />}
    </article>
  );
}

function StoryHead({ story }: { readonly story: StoryView }) {
  const rest = { inlineSize: `${Math.round(story.elapsed * 100)}%` };
  return (
    <header class="wh-story-head">
      {story.elapsed > 0 && (
        <span class="wh-story-life" aria-hidden="true">
          <i style={rest} />
        </span>
      )}
      <Avatar name={story.avatar} />
      <p class="wh-story-who">
        <b>
          <Segment of={story.author} />
        </b>
        <span>
          <Segment of={story.visibilityMark} />
          <Dot>{story.age}</Dot>
        </span>
      </p>
      <AppLabel platform={story.platform} />
    </header>
  );
}

function Dot({ children }: { readonly children: ComponentChildren }) {
  return <span class="wh-story-age"> {children}</span>;
}

/** Only the shape of a video app; nothing in it can be pressed or counted. */
function SideRail() {
  return (
    <div class="wh-rail" aria-hidden="true">
      <Icon of={Heart} />
      <Icon of={MessageCircle} />
      <Icon of={Repeat2} />
      <Icon of={Disc3} />
    </div>
  );
}
