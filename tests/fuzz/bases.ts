import { readSource, type ReadResult } from "../../src/content/readSource.ts";
import type { Files } from "../../src/content/files.ts";
import { filesOn } from "../../src/content/node/files.ts";
import { wholeFramework } from "../../src/content/wholeFramework.ts";
import { newCase, newPlans } from "../../src/content/newCase.ts";

/** One file that is spoiled, with the unspoiled files around it. */
export interface Sample {
  readonly path: string;
  readonly text: string;
}

const disk = filesOn("scenarios", "assets/art");
const CASE = "casussen/proef";
/** The case that most files are tried with: small, so that thousands fit in a minute. Half of it is in the file of a role. */
const [shared, own] = split(newCase("proef", "rivaliteit"));

const texts = new Map<string, string>(disk.list().map((path) => [path, disk.read(path)]));
const framework = [...texts.keys()].filter((path) => path.endsWith(".yaml") && !/^(?:casussen|drills|flits)\//u.test(path));
/** A drill with a limit, rules and facts. */
export const DRILL = "flits/f17.yaml";
const big = [...texts.keys()].filter((path) => path.endsWith(".yaml") && /^(?:casussen|drills)\//u.test(path));

const small = new Map([
  [`${CASE}/casus.yaml`, shared],
  [`${CASE}/oov.yaml`, own],
  ...Object.entries(newPlans()).map(([name, plan]) => [`${CASE}/plans/${name}`, plan] as const),
  [DRILL, texts.get(DRILL) ?? ""],
]);

/** Files to spoil, by how long one takes: of the small case and a drill, of the framework, of the shipped case. */
export const BASES = {
  small: [...small.keys()],
  framework,
  big,
} as const;

export function textOf(path: string): string {
  return small.get(path) ?? texts.get(path) ?? "";
}

/** The folder in which a sample stands: the framework with the small case, or with the shipped one when that is spoiled. */
export function filesAround({ path, text }: Sample): Files {
  const rest = big.includes(path) ? big : [...small.keys()];
  const paths = [...new Set([...framework, ...rest, path])];
  return { ...disk, list: () => paths, read: (one) => (one === path ? text : textOf(one)) };
}

const known = new Map<string, ReadResult>();

/** Reads a file; of an unspoiled one it remembers what it read. */
export const readOnce: typeof readSource = (path, text) => {
  if (text !== textOf(path)) return readSource(path, text);
  const result = known.get(path) ?? readSource(path, text);
  known.set(path, result);
  return result;
};

const frameworks = new Map<string, ReturnType<typeof wholeFramework>>();

/** The framework of a sample; of the unspoiled files it is remembered, by the facts of the cases. */
export function frameworkFor({ path }: Sample): typeof wholeFramework {
  if (framework.includes(path)) return wholeFramework;
  return (sources, facts) => {
    const made = frameworks.get(facts.join()) ?? wholeFramework(sources, facts);
    frameworks.set(facts.join(), made);
    return made;
  };
}

/** The last moments of a case, and its briefing, in a file for the role. */
function split(text: string): readonly [string, string] {
  const from = text.indexOf("  - id: achteraf\n");
  const until = text.indexOf("endings:\n");
  const briefing = /briefing:\n {2}oov:\n((?: {4}.*\n)+)/u.exec(text);
  const shared = `${text.slice(0, from)}${text.slice(until)}`.replace(briefing?.[0] ?? "", "");
  const variants = 'variants:\n  nacht: { kind: acuut, patch: { klok: { from: "22:00", until: "23:00" } } }\n';
  return [`${shared}${variants}`, `briefing:\n${(briefing?.[1] ?? "").replaceAll(/^ {2}/gmu, "")}moments:\n${text.slice(from, until)}`];
}
