import type { LanguageRules } from "../compile/framework.ts";
import { wordsIn } from "./words.ts";

/** Words of taal.yaml that may stand nowhere, found in these texts. */
export function forbiddenIn(texts: readonly (string | undefined)[], { forbidden }: Pick<LanguageRules, "forbidden">): readonly string[] {
  const used = wordsIn(texts.join(" "));
  return forbidden.filter((word) => used.has(word.toLowerCase()));
}
