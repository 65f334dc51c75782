import { isAlias, isMap, isNode, isScalar, isSeq, type Alias, type Document, type Node, type Scalar, type YAMLMap } from "yaml";
import { diagnostic, type Diagnostic, type Place } from "./diagnostics.ts";
import { LIMITS, numberText } from "./limits.ts";
import { hasStrangeCharacter } from "./scanText.ts";

/** What a node comes to when every * in it is filled in. */
interface Weight {
  readonly nodes: number;
  readonly height: number;
}

const NOTHING: Weight = { nodes: 0, height: 0 };
const ONE: Weight = { nodes: 1, height: 1 };

/** Refuses what is too much, what points at itself or at nothing, and keys that are not plain words. `at` gives the place of a position in the text. */
export function inspectNodes(document: Document, at: (offset: number) => Place): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const anchors = new Map<string, Weight>();
  const open = new Set<string>();
  let total = 0;
  const start = (node: unknown) => at(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  const report = (code: "WH001" | "WH002" | "WH003" | "WH006", node: unknown, message: string, hint?: string) =>
    problems.push(diagnostic(code, start(node), message, hint));

  const weigh = (node: unknown, depth: number): Weight => {
    if (total > LIMITS.nodes || !isNode(node)) return NOTHING;
    const anchor = isAlias(node) ? undefined : node.anchor;
    if (anchor !== undefined) open.add(anchor);
    const weight = isAlias(node) ? weighAlias(node) : isScalar(node) ? weighScalar(node) : weighGroup(node, depth);
    if (anchor !== undefined) {
      open.delete(anchor);
      anchors.set(anchor, weight);
    }
    const before = total;
    total += isAlias(node) ? weight.nodes : 1;
    if (total > LIMITS.nodes && before <= LIMITS.nodes) report("WH002", node, `Het bestand heeft meer dan ${numberText(LIMITS.nodes)} onderdelen.`);
    else if (isAlias(node) && depth + weight.height > LIMITS.depth) report("WH002", node, `Hier staan meer dan ${LIMITS.depth} dingen in elkaar.`);
    return weight;
  };

  const weighAlias = (alias: Alias): Weight => {
    if (open.has(alias.source)) report("WH001", alias, `*${alias.source} verwijst naar iets waar het zelf in staat.`);
    else if (!anchors.has(alias.source)) report("WH001", alias, `Er is geen &${alias.source} boven deze *${alias.source}.`);
    return (open.has(alias.source) ? undefined : anchors.get(alias.source)) ?? NOTHING;
  };

  const weighScalar = (scalar: Scalar): Weight => {
    const { value } = scalar;
    if (typeof value === "string") {
      if (value.length > LIMITS.text) report("WH002", scalar, `Deze tekst is langer dan ${numberText(LIMITS.text)} tekens.`, "Maak de tekst korter.");
      else if (hasStrangeCharacter(value)) report("WH006", scalar, "In deze tekst staat een onzichtbaar teken dat er niet in hoort.");
    } else if (typeof value === "bigint" || (typeof value === "number" && !(Math.abs(value) <= LIMITS.number)))
      report("WH002", scalar, "Dit getal is te groot.", "Schrijf een kleiner getal. Is het tekst, zet er dan aanhalingstekens om.");
    return ONE;
  };

  const weighGroup = (group: Node, depth: number): Weight => {
    const items: readonly unknown[] = isMap(group) || isSeq(group) ? group.items : [];
    if (items.length > LIMITS.entries) {
      report("WH002", group, `Hier staan meer dan ${numberText(LIMITS.entries)} dingen bij elkaar.`);
      return ONE;
    }
    if (depth >= LIMITS.depth) {
      report("WH002", group, `Hier staan meer dan ${LIMITS.depth} dingen in elkaar.`);
      return ONE;
    }
    if (isMap(group)) checkKeys(group, report);
    const inside = isMap(group) ? group.items.map((pair) => pair.value) : items;
    let [nodes, height] = [1, 0];
    for (const item of inside) {
      const weight = weigh(item, depth + 1);
      nodes += weight.nodes;
      height = Math.max(height, weight.height);
    }
    return { nodes, height: height + 1 };
  };

  weigh(document.contents, 0);
  return problems;
}

function checkKeys(map: YAMLMap, report: (code: "WH001" | "WH002" | "WH003" | "WH006", node: unknown, message: string) => void): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    // A key behind a * or in brackets could turn out to be any word.
    const word = isScalar(key) ? wordOf(key.value) : null;
    if (word === null) report("WH003", isNode(key) ? key : map, "Een sleutel is een gewoon woord, zonder * en zonder haakjes.");
    else if (isForbiddenKey(word)) report("WH003", key, `De sleutel “${word}” mag niet.`);
    else if (word.length > LIMITS.key) report("WH002", key, `Deze sleutel is langer dan ${LIMITS.key} tekens.`);
    else if (hasStrangeCharacter(word)) report("WH006", key, "In deze sleutel staat een onzichtbaar teken dat er niet in hoort.");
    else if (seen.has(word)) report("WH001", key, "Dit is geen geldige YAML: deze sleutel staat er twee keer.");
    if (word !== null) seen.add(word);
  }
}

/** A key as the data has it: numbers and yes or no are words too. */
function wordOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  return typeof value === "boolean" || Number.isFinite(value) ? String(value) : null;
}

/** Words that mean something to every object already, and `<<`, which lays one group over another unseen. */
export function isForbiddenKey(word: string): boolean {
  return word in {} || word === "prototype" || word === "<<";
}
