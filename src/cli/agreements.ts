import { readFileSync } from "node:fs";
import { setOf, type AskedSet } from "../content/agreementSets.ts";
import type { Diagnostic } from "../content/diagnostics.ts";
import type { Project } from "../content/project.ts";
import type { Framework } from "../domain/framework.ts";
import { oneOf, UsageError } from "./options.ts";
import { isFile } from "./paths.ts";

export interface UnderSet {
  /** The project's framework, which also holds the set asked for. */
  readonly framework: Framework;
  /** Id of the set in that framework. */
  readonly set: string;
  /** What is wrong with files asked for, warnings too. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * `--agreements`: names of sets or YAML files, with commas between. An unknown name or a file that is not there is wrong use;
 * a file with an error gives null beside its diagnostics.
 */
export function agreementsUnder(
  project: Project & { readonly framework: Framework },
  asked: string,
): UnderSet | { readonly set: null; readonly diagnostics: readonly Diagnostic[] } {
  const known = Object.keys(project.agreements);
  const sets = asked.split(",").map((word): AskedSet => {
    if (known.includes(word)) return { id: word };
    if (isFile(word)) return { file: word, text: readFileSync(word, "utf8") };
    if (/\.ya?ml$/u.test(word)) throw new UsageError(`“${word}” is geen bestand met afspraken.`);
    return { id: oneOf("Set afspraken", word, known) };
  });
  const { set, diagnostics } = setOf(project, sets);
  if (!set) return { set: null, diagnostics };
  const { framework } = project;
  return { framework: { ...framework, agreementSets: { ...framework.agreementSets, [set.id]: set } }, set: set.id, diagnostics };
}
