import type { ActPattern } from "../../domain/acts.ts";
import { allChoices } from "../../domain/explore/key.ts";
import type { Agreement, Framework } from "../../domain/framework.ts";
import { ROLES } from "../../domain/roles.ts";
import type { AgreementBook, CompiledSet } from "../compile/agreements.ts";
import type { LanguageRules } from "../compile/framework.ts";
import type { CompiledCase } from "../compiled.ts";
import { diagnostic, nearest, type Diagnostic, type Place } from "../diagnostics.ts";
import { placeIn } from "../locate.ts";
import { lintCollisions } from "./collisions.ts";
import { lintContradictions } from "./contradictions.ts";
import { forbiddenIn } from "./forbidden.ts";
import { unknownId } from "./unknownId.ts";
import { wordCount } from "./words.ts";

export interface AgreementLint {
  readonly framework: Framework;
  readonly language: Pick<LanguageRules, "limits" | "forbidden">;
  /** Whom the cases name: with the book of partners, everybody whom an agreement is likely to mean. */
  readonly partners: readonly string[];
}

/** Rules over every set: what it names exists, what it says is plain, its agreements go together and with the law (SPEC A13.2). */
export function lintAgreements(book: AgreementBook, on: AgreementLint): readonly Diagnostic[] {
  return Object.values(book).flatMap((compiled) => lintSet(compiled, on));
}

/** The same for one set; each agreement is looked at only in the file in which it was written. */
export function lintSet(compiled: CompiledSet, on: AgreementLint): readonly Diagnostic[] {
  const { set, source, sources } = compiled;
  const partners = [...new Set([...ROLES, ...Object.keys(on.framework.book.partners), ...on.partners])];
  const own = set.agreements.filter(({ id }) => sources[id] === source);
  return [
    ...own.flatMap((agreement) => {
      const at = (...steps: readonly (string | number)[]) => placeIn(source, ["agreements", { id: agreement.id }, ...steps]);
      return [
        ...lintLaw(agreement, on.framework, at),
        ...lintPartners(agreement, partners, at("duty")),
        ...lintWords(agreement, on.language, at),
        ...lintCollisions(agreement, on.framework, at("duty")),
      ];
    }),
    ...lintContradictions(compiled, on.framework.book),
  ];
}

type At = (...steps: readonly (string | number)[]) => Place;

function lintLaw({ law = [] }: Agreement, framework: Framework, at: At): readonly Diagnostic[] {
  const known = Object.keys(framework.law);
  return law.flatMap((card, index) => (known.includes(card) ? [] : [unknownId(at("law", index), "rechtskaart", card, known)]));
}

/** How far a misspelling goes: an agreement may name a partner of its own that no case here has. */
const REACH = 2;

function lintPartners({ duty, after }: Agreement, known: readonly string[], place: Place): readonly Diagnostic[] {
  const patterns = [...(duty?.do ?? []), ...(duty?.dont ?? []), ...Object.values(duty?.instead ?? {}).flat(), ...(after ?? [])];
  return patterns.flatMap(partnersIn).flatMap((partner) => {
    const misspelled = !known.includes(partner) && partner.length > REACH + 1 && nearest(partner, known, REACH) !== undefined;
    return misspelled ? [unknownId(place, "partner", partner, known, REACH)] : [];
  });
}

function partnersIn({ act, fields }: ActPattern): readonly string[] {
  const named = act === "tell" ? fields["who"] : act === "share" ? fields["with"] : act === "call" ? fields["desk"] : [];
  return (named ?? []).map(String);
}

/** Everybody whom a choice in these cases tells something, once each. */
export function partnersNamed(cases: readonly CompiledCase[]): readonly string[] {
  return [...new Set(cases.flatMap(partnersOf))];
}

function partnersOf({ scripts }: CompiledCase): readonly string[] {
  const moments = Object.values(scripts).flatMap((script) => script.moments);
  const built = moments.flatMap((moment) => (moment.do === "share" ? moment.fields.partner.map((partner) => partner.id) : []));
  const acts = moments.flatMap(allChoices).flatMap((choice) => choice.acts);
  return [...built, ...acts.flatMap((act) => (act.act === "share" ? act.with : act.act === "call" ? [act.desk] : []))];
}

/** What a trainee reads of an agreement: short sentences, no forbidden words. */
function lintWords({ title, text, collides }: Agreement, language: AgreementLint["language"], at: At): readonly Diagnostic[] {
  const { zin } = language.limits.woorden;
  const said = [
    ["title", title],
    ["text", text],
    ["botst", collides ?? ""],
  ] as const;
  return said.flatMap(([field, words]) => [
    ...forbiddenIn([words], language).map((word) => diagnostic("WH084", at(field), `“${word}” mag niet in een afspraak.`)),
    ...words.split(/(?<=[.!?])\s+/u).flatMap((sentence) => {
      const count = wordCount(sentence);
      return count > zin
        ? [diagnostic("WH081", at(field), `Een zin van ${count} woorden: “${sentence.slice(0, 60)}…”`, `Knip de zin in tweeën: hooguit ${zin} woorden.`)]
        : [];
    }),
  ]);
}
