import { ChevronLeft, ChevronRight } from "lucide-preact";
import type { PostView } from "../../../view/model.ts";
import { Icon } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { useOpenTab } from "../tabs.ts";

/** To the story before or after this one: at the edges, where a thumb taps. */
export function StoryTaps({ post: { part } }: { readonly post: PostView }) {
  const open = useOpenTab();
  if (!part || part.of === 1) return null;
  const { previous, next } = part;
  return (
    <p class="wh-story-taps">
      {previous === undefined ? (
        <span />
      ) : (
        <button type="button" aria-label={nl.phone.previousStory} onClick={() => open(previous)}>
          <Icon of={ChevronLeft} />
        </button>
      )}
      {next !== undefined && (
        <button type="button" aria-label={nl.phone.nextStory} onClick={() => open(next)}>
          <Icon of={ChevronRight} />
        </button>
      )}
    </p>
  );
}
