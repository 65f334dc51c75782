import type { Role } from "../../domain/roles.ts";
import { diagnostic, nearest, type Diagnostic } from "../diagnostics.ts";
import { isPlain } from "../merge.ts";
import type { Source } from "../readSource.ts";
import { doublesIn, sharedTwice } from "./doubles.ts";
import { patchesOf } from "./patches.ts";

type Roles = Partial<Readonly<Record<Role, Source>>>;

/** What only the files as written show: doubles, a variant that changes a thing that is not there, a file for nobody. */
export function lintStructure(shared: Source, roles: Roles): readonly Diagnostic[] {
  const own = Object.entries(roles);
  return [
    ...doublesIn(shared),
    ...own.flatMap(([role, source]) => [...doublesIn(source), ...sharedTwice(shared, source, role)]),
    ...patchesOf(shared, [shared, ...Object.values(roles)]),
    ...Object.values(roles).flatMap((source) => patchesOf(source, [shared, source])),
    ...own.flatMap(([role, source]) => strangeFile(shared, source, role)),
  ];
}

/** A role's own file names the role and the variants of the case. */
function strangeFile(shared: Source, source: Source, role: string): readonly Diagnostic[] {
  const keys = (data: unknown, key: string) => (isPlain(data) && isPlain(data[key]) ? Object.keys(data[key]) : []);
  const played = keys(shared.data, "roles");
  if (!played.includes(role)) {
    const remedy = `Zet ${role} bij roles in casus.yaml, of haal dit bestand weg.`;
    return [diagnostic("WH030", source.locate([]), `Dit is het bestand van ${role}, maar die rol staat niet bij roles.`, remedy)];
  }
  const known = keys(shared.data, "variants");
  return keys(source.data, "variants")
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = nearest(id, known);
      const remedy = near === undefined ? "Zet de variant ook in casus.yaml, met een `kind`." : `Bedoelde je “${near}”?`;
      return diagnostic("WH030", source.locate(["variants", id]), `De variant “${id}” staat niet in casus.yaml.`, remedy);
    });
}
