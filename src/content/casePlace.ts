import type { Role } from "../domain/roles.ts";
import { locatorOf, type Locator } from "./locate.ts";
import { readSource, type Source } from "./readSource.ts";

/** Where a case was written. */
export interface CasePlace {
  /** Relative to the scenarios folder. */
  readonly folder: string;
  locator(role: Role): Locator;
  /** The same as plain data, to find places elsewhere. */
  readonly written: WrittenCase;
}

type WrittenFile = Pick<Source, "file" | "text">;

/** The files of a case as they were read. */
export interface WrittenCase {
  readonly folder: string;
  readonly shared: WrittenFile;
  readonly roles: Readonly<Partial<Record<Role, WrittenFile>>>;
}

export function casePlace(folder: string, shared: Source, roles: Readonly<Partial<Record<Role, Source>>>): CasePlace {
  const plain = ({ file, text }: Source): WrittenFile => ({ file, text });
  const ofRoles = Object.fromEntries(Object.entries(roles).map(([role, source]) => [role, plain(source)]));
  return { folder, locator: (role) => locatorOf(shared, roles[role]), written: { folder, shared: plain(shared), roles: ofRoles } };
}

/** Reads the files of a case that could be read before. */
export function placeFrom({ folder, shared, roles }: WrittenCase): CasePlace {
  const sourceOf = ({ file, text }: WrittenFile): Source => {
    const { source } = readSource(file, text);
    if (!source) throw new Error(`${file} could be read before`);
    return source;
  };
  return casePlace(folder, sourceOf(shared), Object.fromEntries(Object.entries(roles).map(([role, written]) => [role, sourceOf(written)])));
}
