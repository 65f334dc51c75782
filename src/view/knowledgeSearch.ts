import MiniSearch, { type Query, type SearchResult } from "minisearch";
import type { KnowledgeEntry, KnowledgeKind, KnowledgeRef } from "../domain/kader/knowledge.ts";
import { foldWord, piecesOf, stemWord, wordsOf } from "./knowledgeWords.ts";

/** A piece of text; `found` when it is what was looked for. */
export interface Marked {
  readonly text: string;
  readonly found: boolean;
}

export interface Found {
  readonly entry: KnowledgeEntry;
  readonly title: readonly Marked[];
  /** The line in which most of the words stand, with its label. */
  readonly line: readonly Marked[];
  readonly label?: string;
}

export interface SearchAnswer {
  readonly found: readonly Found[];
  readonly total: number;
  /** `near`: nothing has all of it as it was typed, this comes close. */
  readonly how: "all" | "near";
}

export interface Search {
  /** Best first, at most so many. An empty query finds nothing. */
  (query: string, most: number): SearchAnswer;
  /** Takes the next few entries into the index, so that the first question need not wait for all of them. True while there is more. */
  readonly warm: () => boolean;
}

/** Kinds that answer a question stand before rows that only judge. */
const WEIGHT: Readonly<Partial<Record<KnowledgeKind, number>>> = { woord: 1.4, taal: 1.4, grens: 1.3, rol: 1.3, actie: 1.2, activiteit: 1.2, regel: 0.6 };
const FIELDS = ["title", "also", "text"];
/** From this length on a word may have a slip of the finger in it. */
const FUZZY_FROM = 5;

/** Entries taken in at once: well within a frame. */
const BATCH = 25;

/** The index is filled when there is time (`warm`), and what is still missing at the first question. Then it is kept. */
export function makeSearch(entries: readonly KnowledgeEntry[]): Search {
  const documents = documentsOf(entries);
  const index = emptyIndex();
  let filled = 0;
  const fill = (until: number) => {
    index.addAll(documents.slice(filled, until));
    filled = Math.min(until, documents.length);
  };
  const search = (query: string, most: number): SearchAnswer => {
    const words = [...new Set(wordsTyped(query))];
    if (words.length === 0) return { found: [], total: 0, how: "all" };
    fill(documents.length);
    for (const attempt of ATTEMPTS) {
      const results = index.search({ combineWith: attempt.combineWith, queries: words.map(attempt.of) }, { boost: { title: 4, also: 1.5 }, boostDocument });
      if (results.length === 0) continue;
      const found = results.slice(0, most).flatMap((result) => describe(result, words, entries) ?? []);
      return { found, total: results.length, how: attempt.how };
    }
    return { found: [], total: 0, how: "all" };
  };
  const warm = () => {
    fill(filled + BATCH);
    return filled < documents.length;
  };
  return Object.assign(search, { warm });
}

function emptyIndex(): MiniSearch {
  return new MiniSearch({
    fields: FIELDS,
    storeFields: ["kind"],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => {
      const folded = foldWord(word);
      const stem = stemWord(folded);
      return stem === folded ? folded : [folded, stem];
    },
  });
}

function documentsOf(entries: readonly KnowledgeEntry[]) {
  const meanings = new Map(entries.flatMap((one) => (one.kind === "woord" ? [[one.id, lines(one)]] : [])));
  return entries.map((entry, id) => ({
    id,
    kind: entry.kind,
    title: `${entry.title} ${entry.id}`,
    // What a difficult word in it means is another way to say it.
    also: [...(entry.also ?? []), ...entry.related.flatMap((ref: KnowledgeRef) => (ref.kind === "woord" ? (meanings.get(ref.id) ?? []) : []))].join(" "),
    text: lines(entry),
  }));
}

const lines = ({ parts, checked = "", source }: KnowledgeEntry) => [...parts.flatMap((part) => [part.label, ...part.lines]), checked, source].join(" ");
const boostDocument = (_id: unknown, _term: string, stored?: Record<string, unknown>) => WEIGHT[stored?.["kind"] as KnowledgeKind] ?? 1;
const wordsTyped = (query: string) => piecesOf(query).flatMap((piece) => (piece.word ? [foldWord(piece.text)] : []));
const asIs = { processTerm: (word: string) => word, tokenize: (text: string) => [text] };

/** A word that is still being typed, or its plural. */
const typed = (word: string): Query => ({
  combineWith: "OR",
  queries: [
    { ...asIs, queries: [word], prefix: word.length > 1 },
    { ...asIs, queries: [stemWord(word)], weights: { fuzzy: 0, prefix: 0 } },
  ],
});
const slipped = (word: string): Query => ({
  combineWith: "OR",
  queries: [typed(word), { ...asIs, queries: [word], fuzzy: word.length >= FUZZY_FROM ? 0.25 : false, prefix: false }],
});
const ATTEMPTS = [
  { of: typed, combineWith: "AND", how: "all" },
  { of: slipped, combineWith: "AND", how: "near" },
  { of: slipped, combineWith: "OR", how: "near" },
] as const;

interface Form {
  readonly folded: string;
  readonly stem: string;
}

/** The forms of every word that was ever compared: the same few thousand come by at each key. */
const forms = new Map<string, readonly Form[]>();

function formsOf(word: string): readonly Form[] {
  const known = forms.get(word);
  if (known) return known;
  const made = wordsOf(word).map((one) => {
    const folded = foldWord(one);
    return { folded, stem: stemWord(folded) };
  });
  forms.set(word, made);
  return made;
}

function describe(result: SearchResult, words: readonly string[], entries: readonly KnowledgeEntry[]): Found | undefined {
  const entry = entries[result.id as number];
  if (!entry) return undefined;
  const stems = new Set(words.map(stemWord));
  const terms = new Set(result.terms);
  const hit = (word: string) =>
    formsOf(word).some(({ folded, stem }) => terms.has(folded) || stems.has(stem) || words.some((sought) => folded.startsWith(sought)));
  const mark = (text: string): readonly Marked[] => piecesOf(text).map((piece) => ({ text: piece.text, found: piece.word && hit(piece.text) }));
  const candidates = entry.parts.flatMap((part) => part.lines.map((line) => ({ label: part.label, line: mark(line) })));
  const count = (line: readonly Marked[]) => new Set(line.flatMap((piece) => (piece.found ? [foldWord(piece.text)] : []))).size;
  const best = candidates.reduce<(typeof candidates)[number] | undefined>((top, one) => (top && count(top.line) >= count(one.line) ? top : one), undefined);
  return { entry, title: mark(entry.title), line: best?.line ?? [], ...(best ? { label: best.label } : {}) };
}
