import { DEFAULT_SET, type AgreementSet, type Framework } from "../../domain/framework.ts";
import type { KeptSet, Ports } from "../../runtime/ports.ts";
import { markedId, meantBy } from "../../runtime/setIds.ts";
import { part } from "../part.ts";

export type FoundSet =
  | { readonly ok: true; readonly set: AgreementSet; readonly kept?: KeptSet }
  | { readonly ok: false; readonly reason: "no-agreements" | "agreements-broken" };

/** A set by its id: one that came along, or one of one's own. Rejects when a part of the program could not be fetched. */
export async function findSet(id: string, framework: Framework, { saves }: Pick<Ports, "saves">): Promise<FoundSet> {
  const shipped = framework.agreementSets[id];
  if (shipped) return { ok: true, set: shipped };
  // A package for a learning system holds no sets of one's own, and not what reads them.
  if (import.meta.env.VITE_EDITION === "lms") return { ok: false, reason: "no-agreements" };
  const kept = meantBy(id, await saves.records("afspraken"));
  if (!kept) return { ok: false, reason: "no-agreements" };
  const { compileOwn } = await part(import("./compileOwn.ts"));
  const set = compileOwn({ id, yaml: kept.yaml }, framework);
  return set ? { ok: true, set, kept } : { ok: false, reason: "agreements-broken" };
}

/** What a new attempt is played under. `missing`: another one was chosen, and cannot be used. */
export interface ActiveSet {
  readonly set: AgreementSet;
  readonly missing: boolean;
}

/** Rejects when a part of the program could not be fetched: another set in silence would judge by other agreements. */
export async function activeSet(chosen: string, framework: Framework, ports: Pick<Ports, "saves">): Promise<ActiveSet> {
  const found = await findSet(chosen, framework, ports);
  // A new attempt names the text itself, also under a set of before ids had a mark.
  if (found.ok) return { set: found.kept ? { ...found.set, id: markedId(found.kept) } : found.set, missing: false };
  return { set: framework.agreementSets[DEFAULT_SET] ?? { id: DEFAULT_SET, title: DEFAULT_SET, agreements: [] }, missing: true };
}
