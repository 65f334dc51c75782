import type { CatalogueEntry } from "../../domain/catalogue.ts";
import { DAY } from "../../domain/days.ts";
import { transferDrill as drillOf } from "../../domain/drill.ts";
import type { RefreshRule } from "../../domain/framework.ts";
import { ROLES, type Role } from "../../domain/roles.ts";
import { shuffled } from "../variant.ts";
import { isPast, timeOf, type History } from "./practice.ts";

/** Another side of a case that somebody played. */
export interface Side {
  readonly caseId: string;
  readonly role: Role;
  readonly variant: string;
}

/** One moment of it; also its address. */
export interface Transfer extends Side {
  readonly moment: string;
}

export const transferPath = ({ caseId, role, variant, moment }: Transfer): string => [caseId, role, variant, moment].join("/");
export const transferDrill = (transfer: Transfer): string => drillOf(transferPath(transfer));

/** Null: not an address of a moment. */
export function transferAt(path: string): Transfer | null {
  const [caseId = "", word, variant = "", moment = "", ...more] = path.split("/");
  const role = ROLES.find((known) => known === word);
  return role && more.length === 0 && ![caseId, variant, moment].includes("") ? { caseId, role, variant, moment } : null;
}

export interface Offer {
  /** In which role it was played. */
  readonly played: Side;
  /** The other sides, in the order in which they are tried: some have no moment to offer. */
  readonly sides: readonly Side[];
}

/**
 * The case of which another side is offered now: it ended some days ago, and since then none was taken. Another role in the same variant, or
 * another variant in the same role; which one hangs on the attempt alone.
 */
export function offerOf({ reviews, results }: History, catalogue: readonly CatalogueEntry[], now: number, { transfer }: RefreshRule): Offer | null {
  const ripe = results.filter(({ endedAt }) => isPast(endedAt, now - transfer.from * DAY) && !isPast(endedAt, now - transfer.until * DAY));
  for (const result of [...ripe].sort((a, b) => timeOf(b.endedAt) - timeOf(a.endedAt))) {
    const entry = catalogue.find(({ id }) => id === result.caseId);
    const taken = reviews.some(({ drill, at }) => drill.startsWith(drillOf(`${result.caseId}/`)) && timeOf(at) >= timeOf(result.endedAt));
    if (!entry || taken) continue;
    const { id: caseId } = entry;
    const roles = ROLES.filter((role) => entry.roles[role] === "hoofdrol" && role !== result.role).map((role): Side => ({
      caseId,
      role,
      variant: result.variant,
    }));
    const variants = entry.variants.filter((variant) => variant !== result.variant).map((variant): Side => ({ caseId, role: result.role, variant }));
    const sides = shuffled([...roles, ...variants], 0, result.id);
    if (sides.length > 0) return { played: { caseId, role: result.role, variant: result.variant }, sides };
  }
  return null;
}
