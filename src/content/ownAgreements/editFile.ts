import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { AgreementSet } from "../../domain/framework.ts";
import { withoutStrange } from "../scanText.ts";
import type { AgreementKit, AgreementTexts } from "./kit.ts";

/**
 * Changes to a file of agreements. Every function takes a text that `readSource` accepts and gives a text: comments, order and what is not
 * touched stay; only spaces inside { } and the breaking of long lines may become ours.
 */
const KEYS = [
  "id", "kind", "title", "text", "when", "after", "duty", "judgedBy", "within", "parties", "except", "breach", "worse", "step", "law", "botst", "source",
] as const; // prettier-ignore
export type EntryKey = (typeof KEYS)[number];

export type Entry = Readonly<Partial<Record<EntryKey, unknown>>>;

const open = (text: string) => parseDocument(text, { schema: "core", merge: false, uniqueKeys: false });
const close = (document: Document) => document.toString({ lineWidth: 0, flowCollectionPadding: true });

/** What is pasted in a field may hold signs that would make the whole file unreadable. */
const typed = (value: unknown): unknown => (typeof value === "string" ? withoutStrange(value) : Array.isArray(value) ? value.map(typed) : value);

export function setTitle(text: string, id: string, title: string): string {
  const document = open(text);
  document.set("id", id);
  document.set("title", typed(title));
  return close(document);
}

/** A key of one agreement; `undefined` takes it away. */
export function setKey(text: string, at: number, key: EntryKey, given: unknown): string {
  const value = typed(given);
  const document = open(text);
  const entry = listIn(document)?.items[at];
  if (!isMap(entry)) return text;
  if (JSON.stringify(entry.toJS(document)?.[key]) === JSON.stringify(value)) return text;
  if (value === undefined) entry.delete(key);
  else putKey(document, entry, key, value);
  return close(document);
}

function putKey(document: Document, entry: YAMLMap, key: EntryKey, value: unknown): void {
  const pair = entry.items.find((item) => nameOf(item) === key);
  const node = document.createNode(value, { flow: true });
  if (pair) {
    // A text that is written again stays written in its own way.
    if (isScalar(pair.value) && isScalar(node) && typeof node.value === "string") pair.value.value = node.value;
    else pair.value = node;
    return;
  }
  const later = entry.items.findIndex((item) => KEYS.indexOf(nameOf(item) as EntryKey) > KEYS.indexOf(key));
  entry.items.splice(later < 0 ? entry.items.length : later, 0, document.createPair(key, value, { flow: true }));
  const added = entry.items.at(later < 0 ? -1 : later);
  if (added) added.value = node;
}

const nameOf = (pair: Pair<unknown, unknown>) => (isScalar(pair.key) ? String(pair.key.value) : "");

export function addEntry(text: string, entry: Entry, facts: Readonly<Record<string, string>> = {}): string {
  const document = open(text);
  const node = document.createNode({});
  if (!isMap(node)) return text;
  for (const key of KEYS) if (entry[key] !== undefined) node.items.push(document.createPair(key, entry[key], { flow: true }));
  return close(added(document, node, facts));
}

export function removeEntry(text: string, at: number): string {
  const document = open(text);
  listIn(document)?.items.splice(at, 1);
  return close(document);
}

export function setFact(text: string, id: string, words: string): string {
  const document = open(text);
  addFacts(document, { [id]: withoutStrange(words) });
  return close(document);
}

/** An agreement of another file with its comments, as one's own; with the facts that it reads. `id`: a free one. */
export function copyEntry(text: string, texts: AgreementTexts, from: string, agreement: string, id: string, kind: "local" | "example" | "model"): string {
  const document = open(text);
  const found = writtenIn(texts, from, agreement);
  if (!found) return text;
  found.entry.set("id", id);
  found.entry.set("kind", kind);
  return close(added(document, found.entry, found.facts));
}

/** A whole set as a file of its own: every agreement written out, so that it stays what it is when the shipped sets change. */
export function copySet(set: AgreementSet, texts: AgreementTexts, id: string, title: string): string {
  const document = open("");
  document.set("id", id);
  document.set("title", title);
  for (const agreement of set.agreements) {
    const found = writtenIn(texts, set.id, agreement.id);
    if (!found) continue;
    found.entry.set("kind", agreement.kind);
    added(document, found.entry, found.facts);
  }
  return close(document);
}

/** Leaves out an agreement that comes along from another set; the others keep coming along. */
export function leaveOut(text: string, kit: AgreementKit, agreement: string): string {
  const document = open(text);
  const idsOf = (set: string) => kit.sets.find((one) => one.id === set)?.agreements.map(({ id }) => id) ?? [];
  const includes = document.get("includes");
  if (isSeq(includes)) {
    const whole = includes.items.filter((item) => isScalar(item) && idsOf(String(item.value)).includes(agreement));
    includes.items = includes.items.filter((item) => !whole.includes(item));
    for (const item of whole) {
      const from = String((item as Scalar).value);
      picksIn(document).items.push(document.createNode({ from, ids: idsOf(from) }, { flow: true }));
    }
  }
  const picks = picksIn(document);
  picks.items = picks.items.filter((one) => {
    const ids: unknown = isMap(one) ? one.get("ids") : null;
    if (!isSeq(ids)) return true;
    ids.items = ids.items.filter((item) => !(isScalar(item) && item.value === agreement));
    return ids.items.length > 0;
  });
  if (picks.items.length === 0) document.delete("pick");
  if (isSeq(includes) && includes.items.length === 0) document.delete("includes");
  return close(document);
}

function picksIn(document: Document): YAMLSeq {
  const known = document.get("pick");
  if (isSeq(known)) return known as YAMLSeq;
  const made = document.createNode([]) as YAMLSeq;
  document.set("pick", made);
  return made;
}

function listIn(document: Document): YAMLSeq | null {
  const list = document.get("agreements");
  return isSeq(list) ? (list as YAMLSeq) : null;
}

function added(document: Document, entry: Node, facts: Readonly<Record<string, string>>): Document {
  addFacts(document, facts);
  const list = listIn(document);
  if (list) list.items.push(entry);
  else {
    const made = document.createNode([]) as YAMLSeq;
    made.items.push(entry);
    document.set("agreements", made);
  }
  return document;
}

function addFacts(document: Document, facts: Readonly<Record<string, string>>): void {
  if (Object.keys(facts).length === 0) return;
  if (!isMap(document.get("facts"))) {
    document.delete("facts");
    const made = document.createPair("facts", {});
    if (!isMap(document.contents)) return;
    const list = document.contents.items.findIndex((pair) => nameOf(pair) === "agreements");
    document.contents.items.splice(list < 0 ? document.contents.items.length : list, 0, made as never);
  }
  for (const [id, words] of Object.entries(facts)) if (!document.hasIn(["facts", id])) document.setIn(["facts", id], words);
}

/** An agreement as it was written: in the file of its set, or in one that the set takes it from. */
function writtenIn(
  texts: AgreementTexts,
  set: string,
  agreement: string,
): { readonly entry: YAMLMap; readonly facts: Readonly<Record<string, string>> } | null {
  for (const text of [texts[set] ?? "", ...Object.values(texts)]) {
    if (!text.includes(agreement)) continue;
    const document = open(text);
    const entry = listIn(document)?.items.find((item) => isMap(item) && item.get("id") === agreement);
    if (!isMap(entry)) continue;
    const words = document.toJS() as { readonly facts?: Readonly<Record<string, string>> };
    const conditions = JSON.stringify(entry.toJS(document));
    const facts = Object.fromEntries(Object.entries(words.facts ?? {}).filter(([id]) => conditions.includes(`(\\"${id}\\")`)));
    entry.spaceBefore = false;
    return { entry, facts };
  }
  return null;
}
