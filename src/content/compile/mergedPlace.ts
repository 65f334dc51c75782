import type { Place } from "../diagnostics.ts";
import { isPlain, valueAt } from "../merge.ts";
import type { Path, Source } from "../readSource.ts";

interface Root {
  readonly source: Source | undefined;
  readonly path: Path;
}

/**
 * Where something stands that was put together from files, variants and `per`: the last layer that has it, the same
 * order in which they are laid over each other.
 */
export function mergedPlace(merged: unknown, path: Path, shared: Source, own: Source | undefined, role: string, variant: string): Place {
  const roots: readonly Root[] = [
    { source: own, path: ["variants", variant, "patch"] },
    { source: shared, path: ["variants", variant, "patch"] },
    { source: own, path: [] },
    { source: shared, path: [] },
  ];
  const steps = namedSteps(merged, path);
  let best: { readonly depth: number; readonly place: Place } | undefined;
  for (const { source, path: start } of roots) {
    const root = source && at(source.data, start);
    if (!source || root === undefined) continue;
    const found = follow(root, steps, role);
    if (!best || found.length > best.depth) best = { depth: found.length, place: source.locate([...start, ...found.flat()]) };
  }
  return best?.place ?? shared.locate([]);
}

/** A place in a list by the id of what stands there: lists are put together by id. */
function namedSteps(data: unknown, path: Path): readonly (string | number)[] {
  let here = data;
  return path.map((key) => {
    const item = Array.isArray(here) ? (here[Number(key)] as unknown) : isPlain(here) ? valueAt(here, String(key)) : undefined;
    const named = Array.isArray(here) && isPlain(item) && typeof item["id"] === "string" ? item["id"] : key;
    here = item;
    return named;
  });
}

/** As far as the steps lead in one layer: per step the keys to take, `per` and list positions included. */
function follow(data: unknown, steps: readonly (string | number)[], role: string): readonly Path[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  if (Array.isArray(data)) {
    const index = data.findIndex((item) => isPlain(item) && item["id"] === step);
    const position = index >= 0 ? index : Number(step);
    return position in data ? [[position], ...follow(data[position], rest, role)] : [];
  }
  if (!isPlain(data)) return [];
  const direct = Object.hasOwn(data, step) ? [[step], ...follow(data[step], rest, role)] : [];
  const per = at(data, ["per", role]);
  const inPer = isPlain(per) ? follow(per, steps, role) : [];
  // `per` is laid over what stands beside it; it counts as one step with what it holds.
  const [head = [], ...tail] = inPer;
  return inPer.length > 0 && inPer.length >= direct.length ? [["per", role, ...head], ...tail] : direct;
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, key) => (Array.isArray(here) ? here[Number(key)] : isPlain(here) ? valueAt(here, String(key)) : undefined), data);
}
