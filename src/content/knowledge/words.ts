import type { Kader } from "../../domain/kader/kader.ts";
import { wordsIn } from "../lint/words.ts";
import { part, refs, type Draft } from "./draft.ts";

const OWN = { source: "Onze keuze", own: true } as const;

/** Learning goals, the language of young people, and the words of the field. */
export function wordDrafts({ objectives, language, words, terms }: Kader): readonly Draft[] {
  return [
    ...Object.entries(objectives).map(([id, { core, can }]): Draft => ({
      kind: "leerdoel",
      id,
      title: core,
      parts: part("Na afloop kun je dit", can),
      ...OWN,
      mentions: [],
    })),
    ...language.map(({ sign, meanings, caution }): Draft => ({
      kind: "taal",
      id: sign,
      title: sign,
      // One piece: where only the first line of an entry is shown, no meaning stands alone.
      parts: [...part("Kan betekenen", meanings.join(" · of · ")), ...part("Let op", caution)],
      source: "Onze keuze; deels vakkennis. Taal verandert snel",
      own: true,
      under: /\p{L}/u.test(sign) ? "Woorden" : "Tekens",
      mentions: [],
    })),
    ...Object.entries({ ...words, ...terms }).map(([id, meaning]): Draft => ({
      kind: "woord",
      id,
      title: id,
      parts: part("Betekent", meaning),
      ...OWN,
      mentions: [],
    })),
  ];
}

/** A draft with what people type when they look for one of its words. */
export function withSought(draft: Draft, sought: Kader["sought"]): Draft {
  const said = ` ${[draft.title, ...draft.parts.flatMap(({ lines }) => lines)].join(" ").toLowerCase()}`;
  const also = Object.entries(sought).flatMap(([word, others]) => (said.includes(` ${word.toLowerCase()}`) ? others : []));
  return also.length === 0 ? draft : { ...draft, also: [...new Set(also)] };
}

/** A draft that also names the difficult words in its texts. */
export function withWords(draft: Draft, words: readonly string[]): Draft {
  if (draft.kind === "woord") return draft;
  const said = wordsIn([draft.title, ...draft.parts.flatMap(({ lines }) => lines)].join(" "));
  return {
    ...draft,
    mentions: [
      ...draft.mentions,
      ...refs(
        "woord",
        words.filter((word) => said.has(word)),
      ),
    ],
  };
}
