import type { ActPattern } from "../../domain/acts.ts";
import type { Agreement, AgreementSet, Framework, Within } from "../../domain/framework.ts";
import type { Grade } from "../../domain/grades.ts";
import { ROLES, type Role } from "../../domain/roles.ts";
import type { Source } from "../../domain/source.ts";
import { AGREEMENT, KIND_WORDS, PARTY_NAMES, TERM_WORDS } from "../text/afspraken.ts";
import { GRADE_NAMES, STEP_NAMES } from "../text/nl.ts";
import { lower } from "../format.ts";
import { actText, orText } from "./acts.ts";
import { describeCondition, type ConditionView, type FactWords } from "./conditions.ts";

/** An agreement as somebody reads it: no word of the file format is left. */
export interface AgreementView {
  readonly id: string;
  readonly kind: Agreement["kind"];
  readonly kindName: string;
  readonly title: string;
  readonly text: string;
  readonly when: ConditionView | null;
  readonly except: ConditionView | null;
  /** Ways of which one is enough. */
  readonly ways: readonly string[];
  readonly leaves: readonly string[];
  /** What a role may do beside the others. */
  readonly instead: readonly { readonly role: string; readonly ways: readonly string[] }[];
  readonly within: string;
  readonly roles: readonly Role[];
  readonly who: readonly string[];
  readonly breach: { readonly grade: Grade; readonly text: string; readonly worse: string | null } | null;
  /** Why nothing of it is counted by the simulator itself. */
  readonly unjudged: string | null;
  readonly step: string;
  readonly source: string;
  readonly law: readonly { readonly id: string; readonly article: string }[];
  readonly collides: string | null;
}

export function describeSet(set: AgreementSet, framework: Framework, words: FactWords): readonly AgreementView[] {
  return set.agreements.map((agreement) => describeAgreement(agreement, framework, words));
}

export function describeAgreement(agreement: Agreement, { book, law }: Framework, words: FactWords): AgreementView {
  const { kind, when, except, after = [], duty, parties } = agreement;
  const ways = (patterns: readonly ActPattern[] = []) => patterns.map((pattern) => actText(pattern, book));
  const begins = after.length === 0 ? [] : [AGREEMENT.afterAct(orText(ways(after)))];
  const known = when && describeCondition(when, words);
  return {
    id: agreement.id,
    kind,
    kindName: KIND_WORDS[kind],
    title: agreement.title,
    text: agreement.text,
    when: begins.length === 0 ? (known ?? null) : { join: "and", lines: [...begins, ...(known ? known.lines : [])] },
    except: except ? describeCondition(except, words) : null,
    ways: ways(duty?.do),
    leaves: ways(duty?.dont),
    instead: ROLES.flatMap((role) => (duty?.instead?.[role] ? [{ role: PARTY_NAMES[role], ways: ways(duty.instead[role]) }] : [])),
    within: withinText(agreement.within),
    roles: parties,
    who: parties.length === ROLES.length ? [AGREEMENT.everybody] : parties.map((party) => PARTY_NAMES[party]),
    breach: duty || !agreement.information ? breachOf(agreement, words) : null,
    unjudged: duty ? null : agreement.information ? AGREEMENT.nobody : AGREEMENT.author,
    step: STEP_NAMES[agreement.step],
    source: sourceText(agreement.source),
    law: (agreement.law ?? []).map((id) => ({ id, article: law[id]?.article ?? id })),
    collides: agreement.collides ?? null,
  };
}

function breachOf({ kind, breach, worse }: Agreement, words: FactWords): AgreementView["breach"] {
  const grade = kind === "example" && breach === "fout" ? "riskant" : breach;
  const worseText =
    worse && kind !== "example"
      ? AGREEMENT.worse(describeCondition(worse.when, words).lines.map(lower).join(" "), GRADE_NAMES[worse.breach].toLowerCase())
      : null;
  return { grade, text: kind === "example" && breach === "fout" ? AGREEMENT.softened : AGREEMENT.breach[grade], worse: worseText };
}

export function withinText(within: Within): string {
  return typeof within === "number" ? AGREEMENT.minutes(within) : TERM_WORDS[within];
}

function sourceText({ document, part, own }: Source): string {
  const from = AGREEMENT.sources[document];
  if (document === "eigen") return from;
  return [from, part, own ? AGREEMENT.partly : undefined].filter((one) => one !== undefined).join(", ");
}
