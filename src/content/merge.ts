type Plain = Readonly<Record<string, unknown>>;

export function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a record itself has under a key; never what every object has. */
export function valueAt(record: Plain, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Keys whose value is one thing: a new judgement replaces the old one, it does not mix with it. */
const WHOLE = new Set(["judge", "rejudge", "acts", "then"]);

/**
 * Lays one thing over another: objects merge deep, lists of things with an `id` merge by id (new ones at the end),
 * a map over such a list changes the things with those ids and adds none; everything else replaces.
 */
export function overlay(base: unknown, patch: unknown): unknown {
  if (patch === undefined) return base;
  if (Array.isArray(base) && hasIds(base)) {
    if (Array.isArray(patch) && hasIds(patch)) return overlayList(base, patch);
    if (isPlain(patch)) return base.map((item) => overlay(item, valueAt(patch, item.id)));
  }
  if (isPlain(base) && isPlain(patch)) {
    const changed = Object.entries(patch).map(([key, value]) => [key, WHOLE.has(key) ? value : overlay(valueAt(base, key), value)] as const);
    return { ...base, ...Object.fromEntries(changed) };
  }
  return patch;
}

type WithId = Plain & { readonly id: string };

/** True for a list whose things all have an id, also for an empty one. */
export function hasIds(list: readonly unknown[]): list is readonly WithId[] {
  return list.every((item) => isPlain(item) && typeof item["id"] === "string");
}

function overlayList(base: readonly WithId[], patch: readonly WithId[]): readonly unknown[] {
  const known = new Set(base.map((item) => item.id));
  return [
    ...base.map((item) =>
      overlay(
        item,
        patch.find((other) => other.id === item.id),
      ),
    ),
    ...patch.filter((item) => !known.has(item.id)),
  ];
}

/** Applies `per` of this role and leaves out what is not `for` it, everywhere inside. */
export function forRole(value: unknown, role: string): unknown {
  if (Array.isArray(value)) return value.flatMap((item) => (isMeant(item, role) ? [forRole(item, role)] : []));
  if (!isPlain(value)) return value;
  const per = valueAt(value, "per");
  const laid = isPlain(per) ? overlay(value, valueAt(per, role)) : value;
  const entries = Object.entries(laid as Plain).filter(([key, item]) => key !== "per" && !(key === "for" && Array.isArray(item)) && isMeant(item, role));
  return Object.fromEntries(entries.map(([key, item]) => [key, forRole(item, role)]));
}

function isMeant(item: unknown, role: string): boolean {
  if (!isPlain(item) || !Array.isArray(item["for"])) return true;
  return (item["for"] as readonly unknown[]).includes(role);
}
