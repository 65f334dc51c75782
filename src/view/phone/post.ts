import type { Mark, Media, Message, PostSurface } from "../../domain/messages.ts";
import type { Script } from "../../domain/scenario.ts";
import { minutesOf } from "../../domain/clock.ts";
import { ageText, countText } from "../format.ts";
import type { Audience, PictureView, PostView } from "../phoneModel.ts";
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
  /** It was looked at while it was there: its life does not end in the trainee's hands. */
  readonly looked?: boolean;
}

/** What fills the screen, as it looks at this time. */
export function describePost(
  script: Script,
  message: Message & { readonly surface: PostSurface },
  { clock, posted = minutesOf(message.posted) ?? 0, marks = [], part, looked = marks.length > 0 }: PostNow,
): PostView {
  const author = script.cast[message.author];
  const name = message.title ?? author?.handle ?? author?.name ?? "";
  const life = message.expires === undefined ? 0 : Math.min(Number.parseInt(message.expires, 10) * 60, DAY);
  const left = posted + life - clock;
  const told = message.visibility ?? (message.surface === "story" || message.surface === "video" || message.surface === "post" ? "openbaar" : "besloten");
  const all = [...(message.media ? [message.media] : []), ...(message.more ?? [])];
  return {
    kind: "post",
    platform: message.platform,
    surface: message.surface,
    avatar: author?.avatar ?? "onbekend",
    authorName: name,
    author: wholeSegment(name, "author", marks),
    visibilityMark: wholeSegment(visibilityText(message, told), "visibility", marks),
    audience: told,
    age: ageText(posted, clock),
    ...(life > 0 && left > 0 ? { left: T.left(left) } : {}),
    ...(life > 0 && left <= 0 && !looked ? { over: T.storyOver } : {}),
    pictures: all.map(pictureOf),
    bands: (message.overlay ?? []).map((text, index) => segmentsOf(text, `overlay.${index}`, marks)),
    ...(message.sticker === undefined ? {} : { sticker: wholeSegment(message.sticker, "sticker", marks) }),
    caption: message.caption === undefined ? [] : segmentsOf(message.caption, "caption", marks),
    comments: (message.comments ?? []).map(({ by, text }, index) => ({ id: `${message.id}-${index}`, by, text: segmentsOf(text, `comment.${index}`, marks) })),
    ...countsOf(message, marks),
    ...(message.duet ? { duet: { by: message.duet.by, picture: pictureOf(message.duet) } } : {}),
    ...(message.seconds === undefined ? {} : { seconds: message.seconds }),
    ...(part ? { part } : {}),
    ...(message.counts || message.surface === "snap" ? {} : { viewers: wholeSegment(message.surface === "photo" ? T.ownRoll : T.viewers, "viewers", marks) }),
    spots: spotsOf(marks),
  };
}

/** Who may see it, as its platform says it. */
function visibilityText({ surface }: Message, told: Audience): string {
  if (surface === "snap") return T.toYou;
  if (surface === "photo") return T.onlyHere;
  return T.visible[told];
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
