import type { Value } from "../../domain/expr.ts";
import type { Agreement, Framework } from "../../domain/framework.ts";
import { ruleContext } from "../../domain/judge/context.ts";
import { emptyMemory } from "../../domain/judge/memory.ts";
import { collisionsOf } from "../../domain/judge/suspended.ts";
import type { Role } from "../../domain/roles.ts";
import { diagnostic, type Diagnostic, type Place } from "../diagnostics.ts";
import { canHoldTogether } from "./triggers.ts";

type Facts = Readonly<Record<string, Value>>;

/** What can make a duty collide with a hard limit, and how it reads. None of these is an exception to a limit. */
const DANGERS: readonly { readonly text: string; readonly facts: Facts }[] = [
  { text: "een seksueel beeld van een minderjarige", facts: { "beeld.minderjarig": true } },
  { text: "ernstig en concreet gevaar", facts: { "gevaar.ernstig": true, "gevaar.concreet": true } },
  { text: "een jongere in nood", facts: { nood: true } },
  { text: "een bron die te zien is", facts: { "bron.getoond": true } },
  { text: "een bron uit kleine kring", facts: { "bron.uit-kring": true } },
  { text: "gevoelige gegevens uit een besloten bericht", facts: { "soort.gevoelig": true, herkomst: "besloten-toegelaten" } },
];
const NONE: Facts = Object.fromEntries(
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
    const what = found.limits.includes("HG-5") && agreement.duty?.dont ? "zwijgen" : "elke manier";
    return [
      diagnostic(
        "WH100",
        place,
        `De afspraak “${agreement.id}” botst met de wet: voor ${role} gaat ${what} ${where} over ${found.limits.join(" en ")}.`,
        always ? undefined : "Maak een uitzondering met `except`, of schrijf bij `botst` wat er dan gebeurt.",
      ),
    ];
  }
  return [];
}

/** With as few of the dangers as it takes. */
function firstCollision(
  agreement: Agreement,
  framework: Framework,
  role: Role,
): { readonly limits: readonly string[]; readonly dangers: readonly string[] } | null {
  const collide = (facts: Facts) => collisionsOf(agreement, ruleContext(framework, role, facts, emptyMemory()), framework);
  // More facts mean more limits, save that danger and need also excuse: when these four do not collide, nothing does.
  if (TOPS.every((some) => collide(factsOf(some)).length === 0)) return null;
  for (const some of SUBSETS) {
    const facts = factsOf(some);
    const limits = collide(facts);
    if (limits.length > 0 && canHoldTogether([agreement], role, facts)) return { limits, dangers: some.map((danger) => danger.text) };
  }
  return null;
}

function factsOf(dangers: typeof DANGERS): Facts {
  return Object.assign({}, NONE, ...dangers.map((danger) => danger.facts)) as Facts;
}

/** Small ones first. */
const SUBSETS = Array.from({ length: 2 ** DANGERS.length }, (_, bits) => DANGERS.filter((_danger, index) => (bits >> index) % 2 === 1)).sort(
  (a, b) => a.length - b.length,
);
const TOPS = SUBSETS.filter((some) => DANGERS.every((danger) => some.includes(danger) || "nood" in danger.facts || "gevaar.ernstig" in danger.facts));
