import type { Role } from "../../domain/roles.ts";
import { diagnostic, nearest, type Diagnostic } from "../diagnostics.ts";
import { hasIds, isPlain, overlay } from "../merge.ts";
import type { Path, Source } from "../readSource.ts";

/** What only the files as written show: the same id twice in a list, and a variant that changes a thing that is not there. */
export function lintStructure(shared: Source, roles: Partial<Readonly<Record<Role, Source>>>): readonly Diagnostic[] {
  const own = Object.values(roles);
  return [...[shared, ...own].flatMap(doubles), ...patchesOf(shared, [shared, ...own]), ...own.flatMap((source) => patchesOf(source, [shared, source]))];
}

function doubles(source: Source): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      if (value.length > 0 && hasIds(value))
        for (const [index, item] of value.entries())
          if (value.slice(0, index).some((earlier) => earlier.id === item.id && meet(earlier, item)))
            found.push(diagnostic("WH031", source.locate([...path, index]), `De id “${item.id}” staat hier al.`));
      for (const [index, item] of value.entries()) walk(item, [...path, index]);
    } else if (isPlain(value)) for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
  };
  walk(source.data, []);
  return found;
}

/** Two things with one id may stand side by side when no role gets both. */
function meet(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const [a, b] = [one["for"], other["for"]];
  return !Array.isArray(a) || !Array.isArray(b) || a.some((role) => b.includes(role));
}

/** A map laid over a list with ids changes the things it names and adds none: an unknown name changes nothing, unseen. */
function patchesOf(source: Source, bases: readonly Source[]): readonly Diagnostic[] {
  const variants = isPlain(source.data) && isPlain(source.data["variants"]) ? source.data["variants"] : {};
  const moments = bases.flatMap(({ data }) => (isPlain(data) && Array.isArray(data["moments"]) ? (data["moments"] as readonly unknown[]) : []));
  const messages = bases.reduce<unknown>((all, { data }) => (isPlain(data) ? overlay(all, data["messages"]) : all), {});
  const found: Diagnostic[] = [];
  const walk = (base: unknown, patch: unknown, path: Path): void => {
    if (!isPlain(patch)) return;
    const list = Array.isArray(base) && hasIds(base) ? base : null;
    for (const [key, change] of Object.entries(patch)) {
      const inner = list ? list.find(({ id }) => id === key) : isPlain(base) ? base[key] : undefined;
      if (list && inner === undefined) {
        const near = nearest(
          key,
          list.map(({ id }) => id),
        );
        const hint = near === undefined ? undefined : `Bedoelde je “${near}”?`;
        found.push(diagnostic("WH030", source.locate([...path, key]), `Hier is niets met de id “${key}” om te veranderen.`, hint));
      } else walk(inner, change, [...path, key]);
    }
  };
  for (const [id, variant] of Object.entries(variants)) {
    const patch = isPlain(variant) ? variant["patch"] : undefined;
    walk({ moments, messages }, patch, ["variants", id, "patch"]);
  }
  return found;
}
