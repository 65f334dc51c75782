/** Words in a text: pieces with a letter or digit in them. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

export function within(count: number, { min, max }: Range): boolean {
  return count >= min && count <= max;
}

/** "3 tot en met 5", for a remedy. */
export function rangeText({ min, max }: Range): string {
  return min === max ? String(min) : `${min} tot en met ${max}`;
}

/** With a decimal comma. */
export function numberText(value: number): string {
  return String(value).replace(".", ",");
}

/** The words of a text, in small letters. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(/[^\p{L}-]+/u));
}

/** The sentences of a text that have more than so many words. */
export function longSentences(text: string, most: number): readonly string[] {
  return text.split(/(?<=[.!?])\s+/u).filter((sentence) => wordCount(sentence) > most);
}

/** The message and the remedy of WH081. */
export function longSentence(sentence: string): string {
  return `Een zin van ${wordCount(sentence)} woorden: “${sentence.slice(0, 60)}…”`;
}
export function shorten(most: number): string {
  return `Knip de zin in tweeën: hooguit ${most} woorden.`;
}
