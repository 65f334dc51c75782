import { minutesOf } from "../../domain/clock.ts";
import type { Mark, Message, PaperSurface } from "../../domain/messages.ts";
import type { Script } from "../../domain/scenario.ts";
import { momentText } from "../format.ts";
import type { PaperView } from "../phoneModel.ts";
import { segmentsOf, wholeSegment } from "./segments.ts";

/** Who wrote a mail or note: people at work sign with their name, not with an account. */
export function paperAuthorOf(script: Script, message: Message): string {
  const author = script.cast[message.author];
  return author?.name ?? author?.handle ?? message.author;
}

interface PaperNow {
  /** When it came, if later than its author meant; minutes since midnight. */
  readonly posted?: number | undefined;
  /** Only where they can be pointed at. */
  readonly marks?: readonly Mark[];
}

/** A mail or a note, as one sheet. */
export function describePaper(
  script: Script,
  message: Message & { readonly surface: PaperSurface },
  { posted = minutesOf(message.posted) ?? 0, marks = [] }: PaperNow,
): PaperView {
  const author = script.cast[message.author];
  const name = paperAuthorOf(script, message);
  return {
    kind: "paper",
    platform: message.platform,
    surface: message.surface,
    title: segmentsOf(message.title ?? "", "title", marks),
    avatar: author?.avatar ?? "onbekend",
    authorName: name,
    author: wholeSegment(name, "author", marks),
    ...(author?.job === undefined ? {} : { job: author.job }),
    time: momentText(script.clock, posted),
    lines: (message.lines ?? []).map((text, index) => segmentsOf(text, `line.${index}`, marks)),
  };
}
