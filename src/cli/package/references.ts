import { posix } from "node:path";

/** Files that are read for what they refer to. */
const READ = /\.(?:html|css|js|svg|json)$/u;
/** Something that may be a path to a file of the build; never a part of an address, or of a longer word. */
const PATHS = /(?<![\w@.~+/-])[\w@.~+-]+(?:\/[\w@.~+-]+)*\.(?:html|css|js|mjs|svg|png|jpg|webp|woff2|mp3|ogg|json|wasm)\b/gu;
/** A name as the build gives them: with eight signs of its content. Such a name can only be meant as a file. */
const BUILT = /-[\w-]{8}\.(?!html)\w+$/u;

/** Addresses on another host that a browser fetches by itself. Links that somebody follows and names of vocabularies are none. */
const FETCHED = [
  /<(?:script|img|source|iframe|video|audio|embed|object|track|input)\b[^>]*?\s(?:src|srcset|data|poster)\s*=\s*["']?\s*((?:https?:)?\/\/[^"'\s>]+)/giu,
  /<link\b[^>]*?\shref\s*=\s*["']?\s*((?:https?:)?\/\/[^"'\s>]+)/giu,
  /url\(\s*["']?\s*((?:https?:)?\/\/[^"')\s]+)/giu,
  /@import\s+["']((?:https?:)?\/\/[^"']+)/giu,
  /\b(?:fetch|import|importScripts|sendBeacon|Worker|SharedWorker|WebSocket|EventSource)\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/gu,
];

/** What stands in a file. */
interface Said {
  readonly words: readonly string[];
  readonly elsewhere: readonly string[];
}

/** The same files go into many packages: each is read once. */
const read = new WeakMap<Uint8Array, Said>();

function saidIn(path: string, bytes: Uint8Array): Said {
  if (!READ.test(path)) return { words: [], elsewhere: [] };
  const known = read.get(bytes);
  if (known) return known;
  const text = new TextDecoder().decode(bytes);
  const words = [...new Set([...text.matchAll(PATHS)].map(([word]) => word))];
  const said = { words, elsewhere: FETCHED.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, address]) => address ?? [])) };
  read.set(bytes, said);
  return said;
}

export interface References {
  /** Paths of files that are there. */
  readonly found: readonly string[];
  /** Names of files that were built once and are not there. */
  readonly missing: readonly string[];
}

/** What a file refers to: relative to itself, or to the root. `has` says which paths there are. */
export function referencesIn(path: string, bytes: Uint8Array, has: (path: string) => boolean): References {
  const found = new Set<string>();
  const missing: string[] = [];
  for (const word of saidIn(path, bytes).words) {
    const there = [posix.join(posix.dirname(path), word), posix.normalize(word)].find(has);
    if (there !== undefined) found.add(there);
    else if (BUILT.test(word)) missing.push(word);
  }
  found.delete(path);
  return { found: [...found], missing };
}

/** Addresses elsewhere that this file has fetched. */
export const fetchedElsewhere = (path: string, bytes: Uint8Array): readonly string[] => saidIn(path, bytes).elsewhere;
