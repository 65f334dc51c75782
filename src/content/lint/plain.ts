import type { LintContext } from "./context.ts";
import { saidIn } from "./said.ts";
import { commaClauses, isWhole, sentencesOf } from "./sentences.ts";
import { wordCount, wordsIn } from "./words.ts";

/** B1, as far as it can be seen without understanding: not too many clauses, whole sentences, difficult words explained. */
export function lintPlain(on: LintContext): void {
  const { language, report } = on;
  const difficult = Object.entries(language.difficult).map(([word, gloss]) => ({ word, small: word.toLowerCase(), gloss }));
  for (const { texts, place, own, whole } of saidIn(on)) {
    if (!own) continue;
    for (const sentence of texts.flatMap((text) => sentencesOf(text ?? ""))) {
      // A question may go through several things.
      const clauses = sentence.endsWith("?") ? 0 : commaClauses(sentence, language);
      if (clauses > language.limits.bijzinnen) report("WH085", place, `Te veel stukken in één zin: “${short(sentence)}”.`);
      if (whole && /[.!?]$/u.test(sentence) && !isWhole(sentence, language)) report("WH086", place, `Hier staat niet wie wat doet: “${short(sentence)}”.`);
    }
    const used = wordsIn(texts.join(" "));
    for (const { word, small, gloss } of difficult)
      if (used.has(small) && !explains(used, word, gloss)) report("WH082", place, `“${word}” staat hier zonder uitleg: ${gloss}.`);
  }
}

/** A gloss is there when the text also holds one of the longer words of it. */
function explains(used: ReadonlySet<string>, word: string, gloss: string): boolean {
  return [...wordsIn(gloss)].some((part) => part.length > 4 && part !== word && used.has(part));
}

function short(sentence: string): string {
  return wordCount(sentence) > 12 ? `${sentence.split(/\s+/u).slice(0, 12).join(" ")} …` : sentence;
}
