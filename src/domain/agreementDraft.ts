import type { ActPattern } from "./acts.ts";
import type { Expr } from "./expr.ts";
import type { AgreementSet } from "./framework.ts";
import type { Role } from "./roles.ts";

/** One part of a condition that somebody is writing: as it stands in the file, and what it means. */
export interface ConditionPart {
  readonly text: string;
  readonly expr: Expr;
}

/** A condition as the form shows it: parts that are all needed, or of which one is enough. */
export interface DraftCondition {
  readonly text: string;
  readonly join: "and" | "or";
  /** Null: it cannot be read (yet). */
  readonly parts: readonly ConditionPart[] | null;
}

/** A way of doing something as it stands in the file; `pattern` is null when it cannot be read. */
export interface DraftAct {
  readonly pattern: ActPattern | null;
  readonly written: unknown;
}

/** One agreement of a file that somebody is writing: whatever can be read of it, right or not. Words that are not there are empty. */
export interface DraftAgreement {
  /** Place in the file's own list. */
  readonly at: number;
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly when: DraftCondition | null;
  readonly except: DraftCondition | null;
  readonly after: readonly DraftAct[];
  readonly do: readonly DraftAct[];
  readonly dont: readonly DraftAct[];
  readonly instead: Readonly<Partial<Record<Role, readonly DraftAct[]>>>;
  readonly judgedBy: string;
  readonly within: string;
  readonly parties: readonly string[];
  readonly breach: string;
  readonly worse: { readonly when: DraftCondition; readonly breach: string } | null;
  readonly step: string;
  readonly law: readonly string[];
  readonly botst: string;
}

/** What the checker says, at the agreement and the field it is about. */
export interface Complaint {
  readonly code: string;
  readonly severity: "error" | "warning";
  /** Place in the file's own list; absent = about the file. */
  readonly at?: number;
  /** A key of the agreement, or of the file. */
  readonly field?: string;
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** A file of agreements after reading and checking. */
export interface CheckedFile {
  readonly id: string;
  readonly title: string;
  /** The set as it would be played; null while there is an error. */
  readonly set: AgreementSet | null;
  readonly own: readonly DraftAgreement[];
  /** Agreements that come along from other sets, by id, with the set that they come from. */
  readonly along: readonly { readonly id: string; readonly from: string }[];
  /** Facts of the file's own, in words. */
  readonly facts: Readonly<Record<string, string>>;
  readonly complaints: readonly Complaint[];
}

/** The fields an act has, for somebody who picks one: fixed words, yes or no, or a word of one's own. */
export interface ActForm {
  readonly act: ActPattern["act"];
  readonly fields: readonly ActFieldForm[];
}

export interface ActFieldForm {
  readonly name: string;
  readonly kind: "words" | "yes-no" | "free";
  readonly words: readonly string[];
}
