import { diagnostic, nearest, type Diagnostic } from "../diagnostics.ts";
import { hasIds, isPlain, overlay, valueAt } from "../merge.ts";
import type { Path, Source } from "../readSource.ts";

/** Groups in which a variant changes what is there and adds nothing: a new name would only be a misspelled one. */
const FIXED = ["facts", "vars", "cast", "endings"];

/**
 * What a variant changes must be there. A map laid over a list with ids changes the things it names and adds none: an
 * unknown name changes nothing, unseen. Messages may be added.
 */
export function patchesOf(source: Source, bases: readonly Source[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const refuse = (key: string, path: Path, known: readonly string[]) => {
    const near = nearest(key, known);
    const hint = near === undefined ? undefined : `Bedoelde je “${near}”?`;
    found.push(diagnostic("WH030", source.locate([...path, key]), `Hier is niets met de id “${key}” om te veranderen.`, hint));
  };
  const walk = (base: unknown, patch: unknown, path: Path): void => {
    if (!isPlain(patch)) return;
    const list = Array.isArray(base) && hasIds(base) ? base : null;
    for (const [key, change] of Object.entries(patch)) {
      const inner = list ? list.find(({ id }) => id === key) : isPlain(base) ? valueAt(base, key) : undefined;
      if (list && inner === undefined)
        refuse(
          key,
          path,
          list.map(({ id }) => id),
        );
      else walk(inner, change, [...path, key]);
    }
  };
  const whole = {
    ...group(bases, ["messages"]),
    moments: bases.flatMap(({ data }) => (isPlain(data) && Array.isArray(data["moments"]) ? data["moments"] : [])),
  };
  const fixed = group(bases, FIXED);
  for (const [id, variant] of Object.entries(variantsOf(source))) {
    const patch = isPlain(variant) ? variant["patch"] : undefined;
    const path = ["variants", id, "patch"];
    walk(whole, patch, path);
    for (const [name, base] of Object.entries(fixed)) {
      const changes = isPlain(patch) ? valueAt(patch, name) : undefined;
      for (const key of isPlain(changes) ? Object.keys(changes) : []) if (!Object.hasOwn(base, key)) refuse(key, [...path, name], Object.keys(base));
    }
  }
  return found;
}

function group(bases: readonly Source[], names: readonly string[]): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const of = (name: string) => bases.reduce<unknown>((all, { data }) => (isPlain(data) ? overlay(all, data[name]) : all), {});
  return Object.fromEntries(names.map((name) => [name, of(name) as Readonly<Record<string, unknown>>]));
}

function variantsOf({ data }: Source): Readonly<Record<string, unknown>> {
  return isPlain(data) && isPlain(data["variants"]) ? data["variants"] : {};
}
