/** A stretch of text; `term` when it is a word that is explained. */
export interface TermPiece {
  readonly text: string;
  readonly term?: string;
}

const WORD = /[\p{L}\p{N}_]+/gu;
const ENDINGS = ["", "s", "en"];

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a text at the words that are explained. A term with a capital is found as it is written (OM is not om); another one also at
 * the start of a sentence and in the plural. Of two that fit, the longer one.
 */
export function termPieces(text: string, terms: readonly string[]): readonly TermPiece[] {
  const tokens = tokensOf(text);
  const known = terms.map((term) => ({ term, parts: tokensOf(term).map((token) => token.text) })).sort((a, b) => b.parts.length - a.parts.length);
  const pieces: TermPiece[] = [];
  let done = 0;
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    const found = known.find(({ term, parts }) => parts.length > 0 && fits(tokens, at, parts, term));
    const last = found && tokens[at + found.parts.length - 1];
    if (!first || !found || !last) continue;
    if (first.from > done) pieces.push({ text: text.slice(done, first.from) });
    pieces.push({ text: text.slice(first.from, last.to), term: found.term });
    done = last.to;
    at += found.parts.length - 1;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

/** The terms in these texts, each once, in the order in which they come. */
export function termsIn(texts: readonly string[], terms: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => termPieces(text, terms).flatMap(({ term }) => term ?? [])))];
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }));
}

function fits(tokens: readonly Token[], at: number, parts: readonly string[], term: string): boolean {
  const exact = term !== term.toLowerCase();
  return parts.every((part, index) => {
    const token = tokens[at + index];
    const before = tokens[at + index - 1];
    // Words of one term stand next to each other: a space or a hyphen apart.
    if (!token || (index > 0 && token.from - (before?.to ?? 0) !== 1)) return false;
    if (exact) return token.text === part;
    const said = token.text.toLowerCase();
    return index < parts.length - 1 ? said === part : ENDINGS.some((ending) => said === part + ending);
  });
}
