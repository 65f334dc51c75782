import { diagnostic, type Diagnostic } from "./diagnostics.ts";
import { LIMITS, numberText } from "./limits.ts";
import { planIn, type ReadPlan } from "./plan/readPlan.ts";
import type { Files } from "./files.ts";
import { readSource, type Source } from "./readSource.ts";

export interface AllRead {
  /** Every scenario file that could be read, plans left out, by path. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly plans: readonly ReadPlan[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every scenario file, plans included. */
  readonly paths: readonly string[];
}

const PLAN = ".plan.yaml";

/** Reads every scenario file of a folder. `read` may remember texts it read before. */
export function readAll(files: Files, read: typeof readSource = readSource): AllRead {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, Source>();
  const plans: ReadPlan[] = [];
  const paths = files.list().filter((path) => path.endsWith(".yaml"));
  const top = (file: string) => ({ file, line: 1, column: 1 });
  const textOf = (path: string): string | null => {
    try {
      return files.read(path);
    } catch {
      diagnostics.push(diagnostic("WH004", top(path), "Dit bestand kan niet worden geopend."));
      return null;
    }
  };
  const first = paths.slice(0, LIMITS.files);
  for (const path of [...first.filter((one) => one.endsWith(PLAN)), ...first.filter((one) => !one.endsWith(PLAN))]) {
    const text = textOf(path);
    if (text === null) continue;
    const result = read(path, text);
    diagnostics.push(...result.diagnostics);
    if (!result.source) continue;
    if (!path.endsWith(PLAN)) sources.set(path, result.source);
    else {
      const plan = planIn(result.source);
      if (plan.ok) plans.push(plan);
      else diagnostics.push(...plan.diagnostics);
    }
  }
  const [over] = paths.slice(LIMITS.files);
  if (over !== undefined) {
    const message = `Er staan meer dan ${numberText(LIMITS.files)} bestanden in de map. Vanaf hier is niets gelezen.`;
    diagnostics.push(diagnostic("WH004", top(over), message, "Verdeel de casussen over meer mappen, en kijk die los van elkaar na met --root."));
  }
  return { sources, plans, diagnostics, paths };
}
