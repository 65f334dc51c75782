import { checkModel, exploreCase } from "../../src/content/explore/index.ts";
import { playPlan } from "../../src/content/plan/playPlan.ts";
import { compileProject, type Project } from "../../src/content/project.ts";
import type { Diagnostic } from "../../src/content/diagnostics.ts";
import { readSource } from "../../src/content/readSource.ts";
import { BASES, filesAround, frameworkFor, readOnce, textOf, type Sample } from "./bases.ts";

export type Verdict =
  | { readonly outcome: "accepted" | "refused"; readonly ms: number }
  | { readonly outcome: "crashed" | "slow" | "unplaced"; readonly ms: number; readonly why: string };

const TODAY = "2026-11-26";
/** Milliseconds of work that a spoiled file may take on top of what the unspoiled ones take. */
const ALLOWED = 1000;

/**
 * Takes one file from anywhere through everything: read, check against the schema, compile, lint, and when there is a case, explore and play it. `deep`
 * also plays blind. Time is work of the processor: another program on the machine does not count.
 */
export function verdictOn(sample: Sample, deep = false): Verdict {
  const allowed = ALLOWED + usual(sample.path);
  const first = measured(sample, deep);
  if (first.ms <= allowed || first.outcome === "crashed") return first;
  // The second time everything is warm.
  const second = measured(sample, deep);
  return second.ms <= allowed ? second : { outcome: "slow", ms: second.ms, why: `${Math.round(second.ms)} ms` };
}

const times = new Map<boolean, number>();

/** What the unspoiled files take, measured once. */
function usual(path: string): number {
  const big = BASES.big.includes(path);
  const known = times.get(big) ?? measured({ path, text: textOf(path) }, false).ms;
  times.set(big, known);
  return known;
}

function measured(sample: Sample, deep: boolean): Verdict {
  const began = process.cpuUsage();
  const ms = () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  try {
    const { source, diagnostics } = readSource(sample.path, sample.text);
    // What cannot be read goes no further; the files around it need not be looked at again.
    const project =
      source &&
      compileProject(filesAround(sample), {
        today: TODAY,
        framework: frameworkFor(sample),
        read: (path, text) => (path === sample.path ? { source, diagnostics } : readOnce(path, text)),
      });
    const found = project ? [...project.diagnostics, ...played(project, BASES.big.includes(sample.path), deep)] : diagnostics;
    const wrong = found.map((one) => misplaced(one, sample)).find((why) => why !== null);
    if (wrong !== undefined) return { outcome: "unplaced", ms: ms(), why: wrong };
    const whole = project !== null && project.framework !== null && project.cases.length > 0;
    if (!whole && !found.some((one) => one.severity === "error")) return { outcome: "unplaced", ms: ms(), why: "refused without an error" };
    return { outcome: whole ? "accepted" : "refused", ms: ms() };
  } catch (error) {
    return { outcome: "crashed", ms: ms(), why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Explores and plays what was compiled, also when the linter has something to say of it. */
function played({ cases, framework, places }: Project, big: boolean, deep: boolean): readonly Diagnostic[] {
  if (!framework) return [];
  return cases.flatMap((compiled) => {
    const place = places[compiled.id];
    for (const { game, explored } of exploreCase(compiled, framework, undefined, { most: big ? 30 : 300 })) if (explored.stoppedAt === null) playPlan(game, {});
    return deep && place ? checkModel(compiled, framework, place, { most: 2000 }).diagnostics : [];
  });
}

/** Why a diagnostic does not point into a file; null when it does. */
function misplaced({ code, file, line, column, message }: Diagnostic, sample: Sample): string | null {
  const told = `${code} ${file}:${line}:${column} ${message}`;
  const lines = (file === sample.path ? sample.text : textOf(file)).split("\n");
  const length = lines[line - 1]?.length;
  if (!Number.isInteger(line) || !Number.isInteger(column) || line < 1 || column < 1) return `no place: ${told}`;
  if (length === undefined || column > length + 1) return `outside the file: ${told}`;
  if (/\p{Cc}|Invalid|Expected|undefined|\[object|\bNaN\b/u.test(message)) return `not a sentence: ${told}`;
  return null;
}
