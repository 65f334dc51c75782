import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from "yaml";
import { diagnostic, type Diagnostic, type Place } from "./diagnostics.ts";

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
    const problems = document.errors.map((error) => diagnostic("WH001", at(error.pos[0]), `Dit is geen geldige YAML: ${error.message.split("\n")[0] ?? ""}`));
    if (problems.length > 0) return { source: null, diagnostics: problems };
    const refused = inspect(document.contents as Node | null, at);
    if (refused.length > 0) return { source: null, diagnostics: refused };
    const data: unknown = document.toJS({ maxAliasCount: LIMITS.aliases });
    return { source: { file, data, locate: (path) => locate(document.contents as Node | null, path, at, top) }, diagnostics: [] };
  } catch (error) {
    return fail(diagnostic("WH001", top, `Dit bestand kan niet gelezen worden: ${error instanceof Error ? error.message.split("\n")[0] : "onbekende fout"}`));
  }
}

function fail(problem: Diagnostic): ReadResult {
  return { source: null, diagnostics: [problem] };
}

function inspect(root: Node | null, at: (offset: number) => Place): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  let nodes = 0;
  if (!root) return problems;
  visit(root, {
    Node: (_key, node, path) => {
      nodes++;
      const start = node.range?.[0] ?? 0;
      if (nodes === LIMITS.nodes || path.length === LIMITS.depth * 2) {
        problems.push(diagnostic("WH002", at(start), "Het bestand heeft te veel onderdelen of is te diep genest."));
        return visit.BREAK;
      }
      if (isAlias(node) && nodes > LIMITS.nodes) return visit.BREAK;
      return undefined;
    },
    Pair: (_key, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      if (FORBIDDEN.has(key)) problems.push(diagnostic("WH003", at(isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0), `De sleutel “${key}” mag niet.`));
    },
  });
  return problems;
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
