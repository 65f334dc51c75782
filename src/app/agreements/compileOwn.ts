import kit from "virtual:afspraken";
import { checkFile } from "../../content/ownAgreements/checkFile.ts";
import type { AgreementSet, Framework } from "../../domain/framework.ts";
import type { KeptSet } from "../../runtime/ports.ts";

/** A kept set as it is played under, by the id of its version; null when it does not compile (any more). Loaded only for who has one. */
export function compileOwn({ id, yaml }: Pick<KeptSet, "id" | "yaml">, framework: Framework): AgreementSet | null {
  const set = checkFile(yaml, kit, framework).file?.set;
  return set ? { ...set, id } : null;
}
