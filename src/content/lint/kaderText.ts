import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import type { LanguageRules } from "../compile/framework.ts";
import { isPlain } from "../merge.ts";
import type { Path, Source } from "../readSource.ts";
import { forbiddenIn } from "./forbidden.ts";
import { longSentence, longSentences, shorten } from "./words.ts";

/** Keys whose text is a reference and no sentence of ours. */
const NO_SENTENCES: readonly string[] = ["source", "checked", "article"];
/** Parts of taal.yaml that are lists of words about words. */
const WORD_LISTS: readonly string[] = ["verklikkers", "verboden", "schrijfmaten"];

/** Everything in kader/ may be read by a trainee: short sentences (WH081), and no word that stands nowhere (WH084). */
export function lintKaderText(kader: Readonly<Record<string, Source>>, language: LanguageRules): readonly Diagnostic[] {
  return Object.values(kader).flatMap((source) =>
    textsIn(source.data, []).flatMap(([path, text]) => [
      ...longSentences(text, language.limits.woorden.zin).map((sentence) =>
        diagnostic("WH081", source.locate(path), longSentence(sentence), shorten(language.limits.woorden.zin)),
      ),
      ...forbiddenIn([text], language).map((word) => diagnostic("WH084", source.locate(path), `“${word}” mag niet in het kader.`)),
    ]),
  );
}

function textsIn(value: unknown, path: Path): readonly (readonly [Path, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsIn(item, [...path, index]));
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    NO_SENTENCES.includes(key) || (path.length === 0 && WORD_LISTS.includes(key)) ? [] : textsIn(item, [...path, key]),
  );
}
