import { isPost, type Mark, type Media, type Message } from "../../domain/messages.ts";
import type { Script } from "../../domain/scenario.ts";
import { ageText, clockMinutes, countText } from "../format.ts";
import type { PictureView, PostView } from "../phoneModel.ts";
import { T } from "../text/nl.ts";
import { segmentsOf, wholeSegment } from "./segments.ts";

const DAY = 24 * 60;

/** The drawing of a picture that may never be shown. */
const SHIELDED = "afgeschermd";

export function pictureOf({ vignette, shielded = false, alt, live = false }: Media): PictureView {
  return { vignette: shielded ? SHIELDED : (vignette ?? ""), alt, shielded, live };
}

interface PostNow {
  /** Minutes since midnight. */
  readonly clock: number;
  /** When it came, if later than its author meant; minutes since midnight. */
  readonly posted?: number | undefined;
  /** Only where they can be pointed at. */
  readonly marks?: readonly Mark[];
  readonly part?: PostView["part"];
}

/** What fills the screen, as it looks at this time. */
export function describePost(script: Script, message: Message, { clock, posted = clockMinutes(message.posted), marks = [], part }: PostNow): PostView {
  const author = script.cast[message.author];
  const name = message.title ?? author?.handle ?? author?.name ?? "";
  const life = message.expires === undefined ? 0 : Math.min(Number.parseInt(message.expires, 10) * 60, DAY);
  const elapsed = life > 0 ? Math.min(1, Math.max(0, (clock - posted) / life)) : 0;
  const told = message.visibility ?? "openbaar";
  const all = [...(message.media ? [message.media] : []), ...(message.more ?? [])];
  return {
    kind: "post",
    platform: message.platform,
    surface: isPost(message) ? (message.surface as PostView["surface"]) : "photo",
    avatar: author?.avatar ?? "onbekend",
    authorName: name,
    author: wholeSegment(name, "author", marks),
    visibilityMark: wholeSegment(T.visible[told], "visibility", marks),
    audience: told,
    age: ageText(posted, clock),
    elapsed,
    ...(elapsed === 1 && marks.length === 0 ? { over: T.storyOver } : {}),
    pictures: all.map(pictureOf),
    bands: (message.overlay ?? []).map((text, index) => segmentsOf(text, `overlay.${index}`, marks)),
    ...(message.sticker === undefined ? {} : { sticker: wholeSegment(message.sticker, "sticker", marks) }),
    caption: message.caption === undefined ? [] : segmentsOf(message.caption, "caption", marks),
    comments: (message.comments ?? []).map(({ by, text }, index) => ({ id: `${message.id}-${index}`, by, text: segmentsOf(text, `comment.${index}`, marks) })),
    ...countsOf(message, marks),
    ...(message.duet ? { duet: { by: message.duet.by, picture: pictureOf(message.duet) } } : {}),
    ...(message.seconds === undefined ? {} : { seconds: message.seconds }),
    ...(part ? { part } : {}),
    ...(message.counts ? {} : { viewers: wholeSegment(message.surface === "photo" ? T.ownRoll : T.viewers, "viewers", marks) }),
    spots: spotsOf(marks),
  };
}

/** A hundred thousand hearts are as busy as it gets. */
const BUSY = 5;

function countsOf({ counts }: Message, marks: readonly Mark[]): Pick<PostView, "counts" | "countsMark" | "liked"> {
  if (!counts) return { counts: {}, liked: 0 };
  const shown = Object.fromEntries(Object.entries(counts).map(([what, count]) => [what, countText(count)])) as PostView["counts"];
  const words = (["views", "likes", "shares"] as const).flatMap((what) => (shown[what] === undefined ? [] : [T.counts[what](shown[what])]));
  return { counts: shown, countsMark: wholeSegment(words.join(" · "), "counts", marks), liked: Math.min(1, Math.log10(1 + (counts.likes ?? 0)) / BUSY) };
}

/** Marks on the picture without a place of their own stand in a row. */
function spotsOf(marks: readonly Mark[]): PostView["spots"] {
  const pictures = marks.filter((mark) => mark.at === "media");
  return pictures.map((mark, index) => ({
    markId: mark.id,
    label: mark.label,
    x: mark.x ?? 20 + (60 / Math.max(1, pictures.length - 1)) * index,
    y: mark.y ?? 70,
  }));
}
