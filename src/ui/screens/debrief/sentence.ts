const WHOLE = /^De volgende keer dat ik (.*), doe ik (.*)\.$/s;

/** The two halves of the sentence for Monday. */
export interface Resolve {
  readonly when: string;
  readonly act: string;
}

/** The sentence as it is kept; empty when nothing was written. */
export function sentenceOf({ when, act }: Resolve): string {
  const [a, b] = [when.trim(), act.trim()];
  return a === "" && b === "" ? "" : `De volgende keer dat ik ${a === "" ? "…" : a}, doe ik ${b === "" ? "…" : b}.`;
}

/** Back to its halves. Free text from elsewhere lands in the second half, so that nothing is lost. */
export function resolveOf(sentence: string): Resolve {
  const found = WHOLE.exec(sentence);
  if (!found) return { when: "", act: sentence };
  const half = (text: string | undefined) => (text === "…" ? "" : (text ?? ""));
  return { when: half(found[1]), act: half(found[2]) };
}
