import type { LanguageRules } from "../compile/framework.ts";
import { wordCount, wordsIn } from "./words.ts";

/** The sentences of a text. What stands between quotes is somebody's own words, and no sentence of ours. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replaceAll(/“[^”]*”|‘[^’]*’/gu, "…")
    .split(/(?<=[.!?:])\s+/u)
    .filter((sentence) => wordCount(sentence) > 0);
}

/** Pieces of a sentence between commas that have a verb of their own, the first one apart. */
export function commaClauses(sentence: string, language: LanguageRules): number {
  const [, ...rest] = sentence.split(/[,;]/u);
  return rest.filter((piece) => wordCount(piece) > 2 && hasVerb(piece, language) && hasSubject(piece, language)).length;
}

/**
 * Whether a sentence says who does what. A guess without a dictionary, on the safe side: a pronoun brings its verb, and
 * a longer sentence with a verb brings its subject.
 */
export function isWhole(sentence: string, language: LanguageRules): boolean {
  if (hasSubject(sentence, language)) return true;
  return hasVerb(sentence, language) && wordCount(sentence) > 1;
}

function hasSubject(text: string, { subjects }: LanguageRules): boolean {
  const used = wordsIn(text);
  return subjects.some((word) => used.has(word));
}

function hasVerb(text: string, { verbs, noVerbs }: LanguageRules): boolean {
  for (const word of wordsIn(text)) if (verbs.includes(word) || (/^\p{L}{3,}t$/u.test(word) && !noVerbs.includes(word))) return true;
  return false;
}
