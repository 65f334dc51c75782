import type { KeptSet, Ports } from "../../runtime/ports.ts";
import { draftId, freeOf, meantBy, markOf, nameIn, versionId, versionIn } from "../../runtime/setIds.ts";

/** A version never changes once it was kept: attempts name the version that they were played under (runtime/setIds). */
export interface OwnSet {
  readonly name: string;
  readonly title: string;
  /** What one can play under; null while there is only a draft. */
  readonly newest: KeptSet | null;
  readonly version: number;
  readonly draft: KeptSet | null;
}

export function ownSetsIn(records: readonly KeptSet[]): readonly OwnSet[] {
  const names = [...new Set(records.flatMap(({ id }) => nameIn(id) ?? []))].sort();
  return names.map((name) => {
    const draft = records.find(({ id }) => id === draftId(name)) ?? null;
    const versions = records.filter(({ id }) => nameIn(id) === name && versionIn(id) !== null);
    const version = Math.max(0, ...versions.map(({ id }) => versionIn(id) ?? 0));
    const newest = versions.findLast(({ id }) => versionIn(id) === version) ?? null;
    return { name, title: (newest ?? draft)?.title ?? name, newest, version, draft };
  });
}

/** A title as part of an id that is not taken: “Afspraken van Noordkaap” gives `afspraken-van-noordkaap`. */
export function freeName(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  return freeOf(plain.slice(0, 50).replace(/-$/u, "") || "eigen-set", taken);
}

type Device = Pick<Ports, "saves" | "clock">;

/** Keeps unfinished work; what is in force stays as it is. */
export async function keepDraft({ saves, clock }: Device, name: string, title: string, yaml: string): Promise<void> {
  await saves.keep("afspraken", { id: draftId(name), title, yaml, savedAt: clock.now() });
}

/** A new version that takes the place of the draft; what changed nothing stays the version that it was. */
export async function keepVersion(device: Device, name: string, title: string, yaml: string): Promise<string> {
  const { saves, clock } = device;
  const known = ownSetsIn(await saves.records("afspraken")).find((one) => one.name === name);
  const isSame = known?.newest && markOf(known.newest.yaml) === markOf(yaml);
  const id = isSame ? known.newest.id : versionId(name, (known?.version ?? 0) + 1, yaml);
  if (!isSame) await saves.keep("afspraken", { id, title, yaml, savedAt: clock.now() });
  await saves.forget("afspraken", draftId(name));
  await forgetUnused(device, name, id);
  return id;
}

/** Older versions go when no attempt was played under them, and only when the device answers for all attempts. */
async function forgetUnused({ saves }: Device, name: string, newest: string): Promise<void> {
  const records = await saves.records("afspraken");
  const older = records.filter(({ id }) => nameIn(id) === name && id !== newest && id !== draftId(name));
  if (older.length === 0) return;
  const { attempts, aside } = await saves.list();
  const used = new Set<string>();
  for (const { attemptId } of attempts) {
    const read = await saves.read(attemptId);
    if (!read.ok) return;
    const meant = meantBy(read.log[0].agreements, records);
    if (meant) used.add(meant.id);
  }
  const { where, problem } = saves.status();
  // What could not be read may need any of them.
  if (where !== "device" || problem !== undefined || aside.length > 0) return;
  for (const { id } of older) if (!used.has(id)) await saves.forget("afspraken", id);
}

/** All of it: drafts and versions. Attempts under it stay, and say that they miss it. */
export async function forgetSet({ saves }: Device, name: string): Promise<boolean> {
  let gone = true;
  for (const { id } of await saves.records("afspraken")) if (nameIn(id) === name) gone = (await saves.forget("afspraken", id)) && gone;
  return gone;
}
