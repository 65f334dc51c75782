import type { AgreementSet } from "../../domain/framework.ts";
import type { AgreementBook } from "../compile/agreements.ts";
import type { LanguageRules } from "../compile/framework.ts";
import { isPlain } from "../merge.ts";
import { partnersNamed } from "../lint/agreements.ts";
import type { Project } from "../project.ts";
import type { Source } from "../readSource.ts";

/** What a browser needs to compile and check a file of agreements as the command line does, without the cases. Plain JSON. */
export interface AgreementKit {
  /** Every set: those that can be played under, and those to pick from. */
  readonly sets: readonly AgreementSet[];
  /** Fact ids that conditions may name. */
  readonly facts: readonly string[];
  /** What facts mean, as far as a file of agreements says so. */
  readonly words: Readonly<Record<string, string>>;
  readonly partners: readonly string[];
  readonly language: { readonly limits: LanguageRules["limits"]; readonly forbidden: readonly string[] };
}

/** The files of all sets as they were written, by the id of the set: what somebody copies from. */
export type AgreementTexts = Readonly<Record<string, string>>;

export function kitOf(project: Project): AgreementKit | null {
  const { language, agreements, facts, cases } = project;
  if (!language) return null;
  const words = Object.values(agreements).map(({ source }) => (isPlain(source.data) && isPlain(source.data["facts"]) ? source.data["facts"] : {}));
  return {
    sets: Object.values(agreements).map(({ set }) => set),
    facts,
    words: Object.assign({}, ...words) as Record<string, string>,
    partners: partnersNamed(cases),
    language: { limits: language.limits, forbidden: language.forbidden },
  };
}

export function textsOf({ agreements }: Project): AgreementTexts {
  return Object.fromEntries(Object.values(agreements).map(({ set, source }) => [set.id, source.text]));
}

/** Shipped sets for a file to build on; only what it adds itself is looked at, so they stand nowhere. */
export function bookOf({ sets }: AgreementKit): AgreementBook {
  const place = { file: "", line: 1, column: 1 };
  const source: Source = { file: "", text: "", data: null, locate: () => place, locateIn: () => place };
  return Object.fromEntries(sets.map((set) => [set.id, { set, source, sources: {} }]));
}
