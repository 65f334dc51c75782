import type { Shelves } from "../shelves.ts";

interface Migration {
  /** The version that it brings a device to. */
  readonly to: number;
  /** May be cut off anywhere and run again: copies before it removes. */
  readonly load: () => Promise<(shelves: Shelves) => Promise<void>>;
}

/** In order; a number is never used again. What each of them found is kept in golden/. */
const MIGRATIONS: readonly Migration[] = [{ to: 2, load: () => import("./to2.ts").then((module) => module.to2) }];

/** Version of what is stored. */
export const SCHEMA = 2;
export const MARKER = "opslag";

/** Brings what an older version stored up to date. `again`: also when that was done before. False: nothing is stored, and nothing says of what version. */
export async function settle(shelves: Shelves, again = false): Promise<boolean> {
  const stored = await versionOf(shelves.shelf);
  if (stored === null) return false;
  for (const { to, load } of MIGRATIONS) if (again || to > stored) await (await load())(shelves);
  if (stored < SCHEMA) await mark(shelves);
  return true;
}

/** Says of what version everything stored is. With the first thing that is kept: who only looks around leaves nothing behind. */
export async function mark({ shelf }: Pick<Shelves, "shelf">): Promise<void> {
  await shelf.setItem(MARKER, { schema: SCHEMA });
}

/** Null: nothing is stored. The first version had no marker. */
async function versionOf(shelf: LocalForage): Promise<number | null> {
  const marker = await shelf.getItem<{ readonly schema?: unknown }>(MARKER);
  if (typeof marker?.schema === "number") return marker.schema;
  return (await shelf.length()) === 0 ? null : 1;
}
