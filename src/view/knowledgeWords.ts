/** How words are compared: small letters, no accents, no sign variants. "Café" is "cafe", "❄️" is "❄". */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\p{Mn}\uFE0F]/gu, "");
}

const ENDINGS = /(?:'?s|en|e)$/u;
const VOICED: Readonly<Record<string, string>> = { v: "f", z: "s" };

/**
 * The same for a word and its plural in Dutch: afspraken and afspraak, grenzen and grens, wapens and wapen. Rough on purpose: it only widens a
 * search, and words that meet by chance do little harm.
 */
export function stemWord(folded: string): string {
  if (folded.length < 5) return folded;
  const bare = folded.replace(ENDINGS, "").replace(/en$/u, "");
  const single = bare.replace(/([aeou])\1([^aeiou])$/u, "$1$2").replace(/([^aeiou])\1$/u, "$1");
  const last = single.slice(-1);
  const stem = single.slice(0, -1) + (VOICED[last] ?? last);
  return stem.length < 3 ? folded : stem;
}

const WORDS = /[\p{L}\p{N}\p{So}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;

/** A text in pieces: words, and what stands between them. */
export function piecesOf(text: string): readonly { readonly text: string; readonly word: boolean }[] {
  const pieces: { text: string; word: boolean }[] = [];
  let at = 0;
  for (const found of text.matchAll(WORDS)) {
    if (found.index > at) pieces.push({ text: text.slice(at, found.index), word: false });
    pieces.push({ text: found[0], word: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), word: false });
  return pieces;
}

/** The words of a text as they are kept and sought: whole, and the parts of a word with a dash ("HG-1", "sr-252", "de-escaleren"). */
export function wordsOf(text: string): readonly string[] {
  return piecesOf(text).flatMap((piece) => {
    if (!piece.word) return [];
    const parts = piece.text.split(/[-'’.]/u).filter((part) => part !== "");
    return parts.length > 1 ? [piece.text, ...parts] : [piece.text];
  });
}
