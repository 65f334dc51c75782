import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Alias, type Document, type Node } from "yaml";
import { diagnostic, type Diagnostic, type Place } from "./diagnostics.ts";
import { yamlSentence } from "./yamlSentence.ts";

/** Limits for files from anywhere: text is data, never trusted. */
export const LIMITS = { bytes: 1_000_000, depth: 40, nodes: 60_000, aliases: 50 } as const;
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** A path into a file: keys and positions. */
export type Path = readonly (string | number)[];

export interface Source {
  readonly file: string;
  readonly data: unknown;
  /** Where something stands; of a path that does not exist, the nearest part that does. */
  locate(path: Path): Place;
}

export interface ReadResult {
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** YAML text to plain data with positions. Never throws; every refusal is a located diagnostic. */
export function readSource(file: string, text: string): ReadResult {
  const top: Place = { file, line: 1, column: 1 };
  if (text.length > LIMITS.bytes) return fail(diagnostic("WH002", top, `Het bestand is groter dan ${LIMITS.bytes / 1_000_000} MB.`));
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: "core", merge: false, prettyErrors: false });
    const problems = document.errors.map((error) => diagnostic("WH001", at(error.pos[0]), yamlSentence(error)));
    if (problems.length > 0) return { source: null, diagnostics: problems };
    const refused = inspect(document, at);
    if (refused.length > 0) return { source: null, diagnostics: refused };
    const data: unknown = document.toJS({ maxAliasCount: LIMITS.aliases });
    return { source: { file, data, locate: (path) => locate(document.contents as Node | null, path, at, top) }, diagnostics: [] };
  } catch {
    return fail(diagnostic("WH001", top, "Dit bestand kan niet gelezen worden."));
  }
}

function fail(problem: Diagnostic): ReadResult {
  return { source: null, diagnostics: [problem] };
}

/** Refuses what is too much, what points at itself or at nothing, and keys that are not plain words. */
function inspect(document: Document, at: (offset: number) => Place): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const anchors = new Set<string>();
  let nodes = 0;
  const start = (node: unknown) => at(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  visit(document, {
    Node: (_key, node, path) => {
      nodes++;
      if (nodes === LIMITS.nodes || path.length === LIMITS.depth * 2) {
        problems.push(diagnostic("WH002", start(node), "Het bestand heeft te veel onderdelen of is te diep genest."));
        return visit.BREAK;
      }
      if (isAlias(node)) problems.push(...wrongAlias(node, anchors, path, start(node)));
      else if (node.anchor !== undefined) anchors.add(node.anchor);
      return undefined;
    },
    Pair: (_key, pair) => {
      // A key behind a * or in brackets could turn out to be any word.
      const key = isScalar(pair.key) ? String(pair.key.value) : null;
      if (key === null) problems.push(diagnostic("WH003", start(pair.key), "Een sleutel is een gewoon woord, zonder * en zonder haakjes."));
      else if (FORBIDDEN.has(key)) problems.push(diagnostic("WH003", start(pair.key), `De sleutel “${key}” mag niet.`));
    },
  });
  return problems;
}

function wrongAlias(alias: Alias, anchors: ReadonlySet<string>, path: readonly unknown[], place: Place): readonly Diagnostic[] {
  if (!anchors.has(alias.source)) return [diagnostic("WH001", place, `Er is geen &${alias.source} boven deze *${alias.source}.`)];
  const inside = path.some((above) => isNode(above) && !isAlias(above) && above.anchor === alias.source);
  return inside ? [diagnostic("WH001", place, `*${alias.source} verwijst naar iets waar het zelf in staat.`)] : [];
}

function locate(root: Node | null, path: Path, at: (offset: number) => Place, top: Place): Place {
  let node: unknown = root;
  let place = top;
  for (const part of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      if (!pair) break;
      if (isNode(pair.key) && pair.key.range) place = at(pair.key.range[0]);
      next = pair.value;
    } else if (isSeq(node) && typeof part === "number") {
      next = node.items[part];
      if (isNode(next) && next.range) place = at(next.range[0]);
    } else break;
    node = next;
  }
  return place;
}
