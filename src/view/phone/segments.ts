import type { Mark, MarkAnchor } from "../../domain/messages.ts";
import type { TextSegment } from "../model.ts";

/** Cuts a text into pieces so that every mark on it is a piece of its own. Overlapping marks: the first found wins. */
export function segmentsOf(text: string, at: MarkAnchor, marks: readonly Mark[]): readonly TextSegment[] {
  const places = marks
    .filter((mark) => mark.at === at)
    .map((mark) => ({ mark: mark.id, from: text.indexOf(mark.label), to: text.indexOf(mark.label) + mark.label.length }))
    .filter((place) => place.from >= 0)
    .sort((a, b) => a.from - b.from);
  const segments: TextSegment[] = [];
  let done = 0;
  for (const place of places) {
    if (place.from < done) continue;
    if (place.from > done) segments.push({ text: text.slice(done, place.from) });
    segments.push({ text: text.slice(place.from, place.to), mark: place.mark });
    done = place.to;
  }
  if (done < text.length) segments.push({ text: text.slice(done) });
  return segments;
}

/** A place that is one piece as a whole: sticker, author, visibility, viewers. */
export function wholeSegment(text: string, at: MarkAnchor, marks: readonly Mark[]): TextSegment {
  const mark = marks.find((candidate) => candidate.at === at);
  return mark ? { text, mark: mark.id } : { text };
}
