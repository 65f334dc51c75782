import { mixedHash } from "../domain/hash.ts";

/**
 * A version of a set of one's own is `eigen-<name>~<version>-<mark>`, unfinished work `eigen-<name>~ontwerp`. Name and version are for people: on
 * two devices they can be the same by chance. The mark is made from the text, so that a log never finds another text under its id. Ids of before
 * there were marks have none.
 */
const KEPT = /^eigen-([a-z0-9][a-z0-9-]{0,59})~(?:(\d{1,5})(?:-([0-9a-f]{8}))?|ontwerp)$/u;

interface Text {
  readonly id: string;
  readonly yaml: string;
}

export const draftId = (name: string) => `eigen-${name}~ontwerp`;
export const versionId = (name: string, version: number, yaml: string) => `eigen-${name}~${version}-${markOf(yaml)}`;

export const isOwn = (id: string) => KEPT.test(id);
export const nameIn = (id: string) => KEPT.exec(id)?.[1] ?? null;
/** Null: a draft, or no set of one's own. */
export function versionIn(id: string): number | null {
  const version = KEPT.exec(id)?.[2];
  return version === undefined ? null : Number(version);
}
/** Null also for a version of before there were marks. */
export const markIn = (id: string) => KEPT.exec(id)?.[3] ?? null;

/** The same text wherever it went: a file may come back with other ends of lines. */
export const plainText = (yaml: string) =>
  `${yaml
    .replace(/^\uFEFF/u, "")
    .replaceAll("\r\n", "\n")
    .trimEnd()}\n`;

/** Eight hexadecimal digits: two texts of a few classes are not mistaken for one another. It holds nobody off who means to. */
export const markOf = (yaml: string): string => mixedHash(plainText(yaml)).toString(16).padStart(8, "0");

/** The id of a version with its mark, also when it was kept before there were marks. */
export function markedId({ id, yaml }: Text): string {
  const [name, version] = [nameIn(id), versionIn(id)];
  return name === null || version === null ? id : versionId(name, version, yaml);
}

/** The name itself, or with a number when it is taken. */
export function freeOf(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const one = number === 1 ? name : `${name.slice(0, 50)}-${number}`;
    if (!taken.includes(one)) return one;
  }
}

/** Both ids mean one text. */
export const isSameSet = (one: string, other: string) => one === other || (markIn(one) !== null && markIn(one) === markIn(other));

/** The version that an id means: with a mark the same text, whatever it is called here; without one only what has that name and version. */
export function meantBy<T extends Text>(id: string, records: readonly T[]): T | undefined {
  const mark = markIn(id);
  if (mark === null) return records.find((one) => one.id === id) ?? records.find((one) => isOwn(id) && one.id.startsWith(`${id}-`));
  const same = records.filter((one) => versionIn(one.id) !== null && markOf(one.yaml) === mark);
  return same.find((one) => one.id === id) ?? same[0];
}
