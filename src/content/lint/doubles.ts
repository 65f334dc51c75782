import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { isPlain } from "../merge.ts";
import type { Path, Source } from "../readSource.ts";

type Named = Readonly<Record<string, unknown>> & { readonly id: string };

/** The same id twice in one list; things without an id stand beside it unharmed. */
export function doublesIn(source: Source): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        if (isNamed(item) && value.slice(0, index).some((earlier) => isNamed(earlier) && earlier.id === item.id && meet(earlier, item)))
          found.push(diagnostic("WH031", source.locate([...path, index]), `De id “${item.id}” staat hier al.`));
        walk(item, [...path, index]);
      }
    } else if (isPlain(value)) for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
  };
  walk(source.data, []);
  return found;
}

/** A moment in the file of a role that casus.yaml gives that role already: only one of the two would be played. */
export function sharedTwice(shared: Source, own: Source, role: string): readonly Diagnostic[] {
  return momentsOf(own).flatMap(([index, moment]) => {
    const other = momentsOf(shared).find(([, one]) => one.id === moment.id && meet(one, { for: [role] }));
    if (!other || !meet(moment, { for: [role] })) return [];
    const remedy = `Geef één van de twee een andere id, of zet bij het moment in casus.yaml \`for\` zonder ${role}.`;
    return [diagnostic("WH031", own.locate(["moments", index]), `Het moment “${moment.id}” staat ook in casus.yaml.`, remedy)];
  });
}

function momentsOf({ data }: Source): readonly (readonly [number, Named])[] {
  const moments: unknown = isPlain(data) ? data["moments"] : undefined;
  return Array.isArray(moments) ? [...moments.entries()].filter((entry): entry is [number, Named] => isNamed(entry[1])) : [];
}

function isNamed(item: unknown): item is Named {
  return isPlain(item) && typeof item["id"] === "string";
}

/** Two things with one id may stand side by side when no role gets both. */
function meet(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const [a, b] = [one["for"], other["for"]];
  return !Array.isArray(a) || !Array.isArray(b) || a.some((role) => b.includes(role));
}
