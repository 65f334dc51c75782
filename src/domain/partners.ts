/**
 * Whom one can tell something: organisations, desks, circles and people (scenarios/kader/partners.yaml). The rules read what is said here,
 * never a name. Somebody who is not in the book is one organisation without a task of its own.
 */
export interface Partner {
  readonly name: string;
  readonly kind: PartnerKind;
  /** The organisation that a desk belongs to: telling the desk is telling that organisation. */
  readonly of?: string;
  /** How many organisations hear it: a mixed group app, the council or the press is more than one (HG-6). */
  readonly organisations: number;
  /** What it can protect against: telling it ends the silence about danger (HG-5) or takes over somebody in need (HG-8). */
  readonly protects: readonly Protection[];
  /** May hear who the source is when danger is acute (HG-4). */
  readonly keepsSource: boolean;
  /** May not hear from you that somebody reported (HG-4). */
  readonly outside: boolean;
  /** When somebody there picks up. */
  readonly answers: Answers;
}

export const PARTNER_KINDS = ["instantie", "loket", "kring", "jongere", "publiek"] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

export const PROTECTIONS = ["gevaar", "nood"] as const;
export type Protection = (typeof PROTECTIONS)[number];

export const ANSWERS = ["nu", "vandaag", "later"] as const;
export type Answers = (typeof ANSWERS)[number];

/** A way to pass something on. */
export interface Channel {
  readonly name: string;
  readonly answers: Answers;
  /** Only the one it is meant for hears it. */
  readonly closed: boolean;
}

export interface PartnerBook {
  readonly partners: Readonly<Record<string, Partner>>;
  readonly channels: Readonly<Record<string, Channel>>;
}

/** How many organisations hear it when these are told. */
export function organisationsOf(book: PartnerBook, told: readonly string[]): number {
  return told.reduce((sum, who) => sum + (book.partners[who]?.organisations ?? 1), 0);
}

/** Those who are told, each desk followed by the organisation it belongs to. */
export function withOrganisation(book: PartnerBook, told: readonly string[]): readonly string[] {
  return told.flatMap((who) => {
    const of = book.partners[who]?.of;
    return of === undefined || of === who ? [who] : [of, who];
  });
}

/** Whether somebody among these can protect against this. */
export function protects(book: PartnerBook, told: readonly string[], against: Protection): boolean {
  return told.some((who) => book.partners[who]?.protects.includes(against) ?? false);
}

export function isYoung(book: PartnerBook, who: string): boolean {
  return book.partners[who]?.kind === "jongere";
}
