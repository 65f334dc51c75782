import type { AgreementOutcome } from "../domain/assess/agreementOutcomes.ts";
import type { Assessment } from "../domain/assess/assess.ts";
import { isWeak, type Grade } from "../domain/grades.ts";
import type { Game } from "../domain/play/game.ts";
import type { DebriefView } from "./model.ts";
import { D } from "./text/debrief.ts";

const OUTCOMES = { kept: "nagekomen", broken: "gebroken", otherwise: "anders", unseen: "niet-gezien", suspended: "botst" } as const;

type Agreements = DebriefView["agreements"];
const ATTENTION: readonly Agreements[number]["outcome"][] = ["gebroken", "niet-gezien", "botst", "anders", "nagekomen", "niet-aan-de-orde"];

/** What needs attention first, on screen, on paper and in a file. */
export function attentionFirst(agreements: Agreements): Agreements {
  return agreements.toSorted((a, b) => ATTENTION.indexOf(a.outcome) - ATTENTION.indexOf(b.outcome));
}

function decides(outcome: AgreementOutcome | undefined, grade: Grade): boolean {
  if (outcome === "broken") return isWeak(grade);
  return (outcome === "kept" && grade === "best") || (outcome === "otherwise" && grade === "verdedigbaar");
}

/** Every agreement of the set that this role is a party to, and how it went. */
export function agreementsOf(game: Game, assessment: Assessment): Agreements {
  return game.agreements.flatMap((agreement) => {
    if (agreement.information === true || !agreement.parties.includes(game.script.role)) return [];
    const outcome = assessment.agreements[agreement.id];
    const deciding = assessment.decisions
      .flatMap((decision) => decision.findings)
      .filter((one) => one.kind === "agreement" && one.ref === agreement.id && decides(outcome, one.grade));
    // What the author says of the choice that decided it, else how the duty went; the agreement itself stands above.
    const finding = deciding.find((one) => one.duty === undefined) ?? deciding[0];
    const because = finding?.duty === undefined ? finding?.because : game.framework.weights.defaults[`afspraak-${finding.duty}`];
    const shown = outcome === undefined ? "niet-aan-de-orde" : OUTCOMES[outcome];
    return [
      {
        id: agreement.id,
        title: agreement.title,
        text: agreement.text,
        outcome: shown,
        outcomeName: D.outcomes[shown],
        because: because ?? (shown === "botst" ? agreement.collides : undefined) ?? D.agreement[shown],
      },
    ];
  });
}
