import { isMap, isNode, isScalar, isSeq, parseDocument, type Node } from "yaml";
import { atMost, diagnostic, type Diagnostic, type Place } from "./diagnostics.ts";
import { inspectNodes } from "./inspectNodes.ts";
import { scanText } from "./scanText.ts";
import { yamlSentence } from "./yamlSentence.ts";

/** A path into a file: keys and positions. */
export type Path = readonly (string | number)[];

export interface Source {
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  /** Where something stands; of a path that does not exist, the nearest part that does. */
  locate(path: Path): Place;
  /** Where a piece of a text stands, `offset` characters (from 0) into it; where that cannot be told, where the text stands. */
  locateIn(path: Path, offset: number): Place;
}

export interface ReadResult {
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** YAML text to plain data with positions. Never throws; every refusal is a located diagnostic. */
export function readSource(file: string, text: string): ReadResult {
  const top: Place = { file, line: 1, column: 1 };
  const unfit = scanText(text);
  if (unfit) return fail(diagnostic(unfit.code, placer(file, text)(unfit.at), unfit.message, unfit.remedy));
  const at = placer(file, text);
  try {
    // Doubles are found by `inspectNodes`: the library compares every key with every other.
    const document = parseDocument(text, { uniqueKeys: false, schema: "core", merge: false, prettyErrors: false });
    const problems = document.errors.map((error) => diagnostic("WH001", at(error.pos[0]), yamlSentence(error)));
    if (problems.length > 0) return { source: null, diagnostics: atMost(problems) };
    const refused = inspectNodes(document, at);
    if (refused.length > 0) return { source: null, diagnostics: atMost(refused) };
    const root = document.contents as Node | null;
    // How often a * is filled in was weighed already.
    const data: unknown = document.toJS({ maxAliasCount: -1 });
    return {
      source: {
        file,
        text,
        data,
        locate: (path) => find(root, path, at, top).place,
        locateIn: (path, offset) => {
          const { node, place } = find(root, path, at, top);
          const start = startOf(node, text, offset);
          return start === null ? place : at(start + offset);
        },
      },
      diagnostics: [],
    };
  } catch {
    return fail(diagnostic("WH001", top, "Dit bestand kan niet gelezen worden."));
  }
}

function fail(problem: Diagnostic): ReadResult {
  return { source: null, diagnostics: [problem] };
}

/**
 * Line and column of a position, inside the text whatever position is given. The counter of the library leaves out lines in some texts that are
 * not valid.
 */
function placer(file: string, text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const inside = Math.max(0, Math.min(offset, text.length));
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
  };
}

/** Where the words of a text begin, when up to `offset` it is written as it is read: on one line, without escapes. */
function startOf(node: unknown, text: string, offset: number): number | null {
  if (!isScalar(node) || typeof node.value !== "string" || !node.range) return null;
  const start = node.range[0] + (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0);
  return text.slice(start, start + offset) === node.value.slice(0, offset) ? start : null;
}

function find(root: Node | null, path: Path, at: (offset: number) => Place, top: Place): { readonly node: unknown; readonly place: Place } {
  let node: unknown = root;
  let place = top;
  for (const part of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      if (!pair) return { node: null, place };
      if (isNode(pair.key) && pair.key.range) place = at(pair.key.range[0]);
      next = pair.value;
    } else if (isSeq(node) && typeof part === "number") {
      next = node.items[part];
      if (isNode(next) && next.range) place = at(next.range[0]);
    } else return { node: null, place };
    node = next;
  }
  return { node, place };
}
