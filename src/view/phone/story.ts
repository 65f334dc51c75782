import type { Mark, Message } from "../../domain/messages.ts";
import type { Script } from "../../domain/scenario.ts";
import { ageText, clockMinutes } from "../format.ts";
import type { StoryView } from "../model.ts";
import { T } from "../text/nl.ts";
import { segmentsOf, wholeSegment } from "./segments.ts";

const DAY = 24 * 60;

/** A story or post as it looks at this time; `posted` when it came later than its author meant, in minutes since midnight. Marks only where they can be pointed at. */
export function describeStory(script: Script, message: Message, clock: number, marks: readonly Mark[], posted = clockMinutes(message.posted)): StoryView {
  const author = script.cast[message.author];
  const age = ageText(posted, clock);
  const life = message.expires === undefined ? 0 : Number.parseInt(message.expires, 10) * 60;
  const visibility = T.visible[message.visibility ?? "openbaar"] ?? "";
  const name = message.title ?? author?.handle ?? author?.name ?? "";
  const pictures = marks.filter((mark) => mark.at === "media");
  return {
    kind: "story",
    platform: message.platform,
    authorName: name,
    avatar: author?.avatar ?? "onbekend",
    visibility,
    age,
    elapsed: life > 0 ? Math.min(1, Math.max(0, (clock - posted) / Math.min(life, DAY))) : 0,
    ...(message.media ? { vignette: message.media.vignette, alt: message.media.alt } : {}),
    bands: (message.overlay ?? []).map((text, index) => segmentsOf(text, `overlay.${index}`, marks)),
    ...(message.sticker === undefined ? {} : { sticker: wholeSegment(message.sticker, "sticker", marks) }),
    viewers: wholeSegment(T.viewers, "viewers", marks),
    author: wholeSegment(name, "author", marks),
    visibilityMark: wholeSegment(visibility, "visibility", marks),
    spots: pictures.map((mark, index) => ({
      markId: mark.id,
      label: mark.label,
      x: mark.x ?? 20 + (60 / Math.max(1, pictures.length - 1)) * index,
      y: mark.y ?? 70,
    })),
  };
}
