import type { Value } from "../expr.ts";
import type { PartnerBook } from "../partners.ts";

/** What the hard limits and the rules of the framework ask in the same words. Unknown to the role is the same as false or empty. */
interface Known {
  readonly facts: Readonly<Record<string, Value>>;
  readonly book: PartnerBook;
  readonly reported: boolean;
}

/** Serious and concrete: who, where or when, and what (SPEC, facts). */
export function graveDanger({ facts }: Pick<Known, "facts">): boolean {
  return Boolean(facts["gevaar.ernstig"]) && Boolean(facts["gevaar.concreet"]);
}

/** That, and nobody who must protect knows it yet. */
export function dangerUnreported(on: Pick<Known, "facts" | "reported">): boolean {
  return graveDanger(on) && !on.reported;
}

/** The kind of data: `soort`, or what `soort.gevoelig` is short for. */
export function kindOfData({ facts }: Pick<Known, "facts">): string {
  const kind = String(facts["soort"] ?? "");
  return facts["soort.gevoelig"] && !PROTECTED.includes(kind) ? "bijzonder" : kind;
}

const PROTECTED: readonly string[] = ["bijzonder", "strafrechtelijk"];

/** Data of a kind that the law protects more. */
export function isSensitive(on: Pick<Known, "facts">): boolean {
  return PROTECTED.includes(kindOfData(on));
}

export function fromClosed({ facts }: Pick<Known, "facts">): boolean {
  return String(facts["herkomst"] ?? "").startsWith("besloten");
}

/** An image of the message, or the message itself. */
export function isImage(form: string | undefined): boolean {
  return form === "schermafdruk" || form === "origineel";
}

/** Each of these may know who the source is, when danger is acute (HG-4). */
export function keepSource({ book }: Pick<Known, "book">, receivers: readonly string[]): boolean {
  return receivers.every((who) => book.partners[who]?.keepsSource ?? false);
}

/** Nothing stays of a search. */
export function keepsNothing(act: { readonly record?: string }): boolean {
  return act.record === undefined || act.record === "niets";
}
