import type { Answer } from "../answers.ts";
import type { DefaultText } from "../framework.ts";
import type { Grade, Tilt } from "../grades.ts";
import type { Claim, ClaimKey, Mark } from "../messages.ts";
import type { InspectMoment } from "../moments.ts";
import type { Script } from "../scenario.ts";
import { defaultText, type JudgeContext } from "./context.ts";
import { INSPECT_DECOY } from "./criteria.ts";
import { builtFinding, type Finding } from "./finding.ts";

/** The marks of the inspected message that this role can point at. */
export function marksFor(script: Script, moment: InspectMoment): readonly Mark[] {
  return (script.messages[moment.message]?.marks ?? []).filter((mark) => !mark.for || mark.for.includes(script.role));
}

interface Sorted {
  readonly grade: Grade;
  readonly tilt?: Tilt;
  readonly text: DefaultText;
}

/** What sorting a claim is worth against its key (scenario-format, "Mark, then sort"). `null` = not sorted. */
export function sortClaim(claim: Claim, answer: ClaimKey | null): Sorted {
  if (answer === claim.key) return { grade: "best", text: "claim-goed" };
  if (answer === null) return { grade: "riskant", tilt: "te-licht", text: "claim-gemist" };
  if (answer === "zie-ik") return { grade: claim.accuses ? "fout" : "riskant", tilt: "te-zwaar", text: "claim-te-zeker" };
  if (answer === "denk-ik") {
    return claim.key === "zie-ik"
      ? { grade: "verdedigbaar", tilt: "te-licht", text: "claim-voorzichtig" }
      : { grade: "verdedigbaar", tilt: "te-zwaar", text: "claim-open" };
  }
  return claim.key === "denk-ik"
    ? { grade: "verdedigbaar", tilt: "te-licht", text: "claim-voorzichtig" }
    : { grade: "riskant", tilt: "te-licht", text: "claim-gemist" };
}

/** Every claim is a part; a decoy costs a part. */
export function judgeInspect(
  on: JudgeContext,
  moment: InspectMoment,
  answer: Extract<Answer, { do: "inspect" }>,
): { findings: readonly Finding[]; decoys: number } {
  const marks = marksFor(on.script, moment);
  const findings = marks.flatMap((mark) =>
    (mark.claims ?? []).map((claim) => {
      const given = answer.marks.includes(mark.id) ? (answer.claims[claim.id] ?? null) : null;
      const { text, ...sorted } = sortClaim(claim, given);
      return builtFinding(on.framework, claim.id, { on: claim.criterion, ...sorted }, claim.because ?? defaultText(on, text), [], claim.text);
    }),
  );
  const decoys = marks.filter((mark) => mark.decoy && answer.marks.includes(mark.id));
  const wasted = decoys.map((mark) =>
    builtFinding(
      on.framework,
      `afleider.${mark.id}`,
      { on: INSPECT_DECOY, grade: "verdedigbaar", tilt: "anders" },
      defaultText(on, "afleider"),
      [],
      mark.label,
    ),
  );
  return { findings: [...findings, ...wasted], decoys: decoys.length };
}
