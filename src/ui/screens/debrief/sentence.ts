import { debrief } from "../../text/schermenDebrief.ts";

const { start, middle, end, open } = debrief.monday.sentence;

/** The two halves of the sentence for Monday. */
export interface Resolve {
  readonly when: string;
  readonly act: string;
}

/** The sentence as it is kept; empty when nothing was written. */
export function sentenceOf({ when, act }: Resolve): string {
  const [a, b] = [when.trim(), act.trim()];
  return a === "" && b === "" ? "" : `${start}${a === "" ? open : a}${middle}${b === "" ? open : b}${end}`;
}

/** Back to its halves. Free text from elsewhere lands in the second half, so that nothing is lost. */
export function resolveOf(sentence: string): Resolve {
  const at = sentence.lastIndexOf(middle);
  if (!sentence.startsWith(start) || !sentence.endsWith(end) || at < start.length) return { when: "", act: sentence };
  const half = (text: string) => (text === open ? "" : text);
  return { when: half(sentence.slice(start.length, at)), act: half(sentence.slice(at + middle.length, -end.length)) };
}
