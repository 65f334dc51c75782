import type { Value } from "../../domain/expr.ts";
import type { Agreement, Framework } from "../../domain/framework.ts";
import { collisionsOf } from "../../domain/judge/suspended.ts";
import type { Role } from "../../domain/roles.ts";
import { diagnostic, type Diagnostic, type Place } from "../diagnostics.ts";
import { canHoldTogether } from "./triggers.ts";

/** What can make a duty collide with a hard limit, and how it reads. None of these is an exception to a limit. */
const DANGERS: readonly { readonly text: string; readonly facts: Readonly<Record<string, Value>> }[] = [
  { text: "een seksueel beeld van een minderjarige", facts: { "beeld.minderjarig": true } },
  { text: "ernstig en concreet gevaar", facts: { "gevaar.ernstig": true, "gevaar.concreet": true } },
  { text: "een jongere in nood", facts: { nood: true } },
  { text: "een bron die te zien is", facts: { "bron.getoond": true } },
  { text: "een bron uit kleine kring", facts: { "bron.uit-kring": true } },
  { text: "gevoelige gegevens uit een besloten bericht", facts: { "soort.gevoelig": true, herkomst: "besloten-toegelaten" } },
];
const NONE: Readonly<Record<string, Value>> = Object.fromEntries(
  DANGERS.flatMap(({ facts }) => Object.entries(facts).map(([id, value]) => [id, typeof value === "string" ? "openbaar-zelf" : false] as const)),
);

/**
 * SPEC A13.2: an agreement whose duty can, on facts under which it holds, only be done over a hard limit. An agreement that
 * says so itself (`botst`) is known; one that can never be done lawfully is told always.
 */
export function lintCollisions(agreement: Agreement, framework: Framework, place: Place): readonly Diagnostic[] {
  for (const role of agreement.parties) {
    const found = firstCollision(agreement, framework, role);
    if (!found) continue;
    const always = found.dangers.length === 0;
    if (!always && agreement.collides !== undefined) continue;
    const where = always ? "altijd" : `bij ${found.dangers.join(" en ")}`;
    return [
      diagnostic(
        "WH100",
        place,
        `De afspraak “${agreement.id}” botst met de wet: voor ${role} gaat elke manier ${where} over ${found.limits.join(" en ")}.`,
        always ? undefined : "Maak een uitzondering met `except`, of schrijf bij `botst` wat er dan gebeurt.",
      ),
    ];
  }
  return [];
}

/** With as few of the dangers as it takes. */
function firstCollision(agreement: Agreement, framework: Framework, role: Role): { readonly limits: readonly string[]; readonly dangers: readonly string[] } | null {
  const { powers } = framework.roles[role];
  for (const some of subsets()) {
    const facts = { ...NONE, ...Object.assign({}, ...some.map((danger) => danger.facts)) } as Readonly<Record<string, Value>>;
    const limits = collisionsOf(agreement, { role, powers, facts, reported: false });
    if (limits.length > 0 && canHoldTogether([agreement], role, facts)) return { limits, dangers: some.map((danger) => danger.text) };
  }
  return null;
}

/** Small ones first. */
function subsets(): readonly (typeof DANGERS)[] {
  const all = Array.from({ length: 2 ** DANGERS.length }, (_, bits) => DANGERS.filter((_danger, index) => (bits >> index) % 2 === 1));
  return all.sort((a, b) => a.length - b.length);
}
