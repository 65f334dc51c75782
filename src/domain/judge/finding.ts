import type { Act } from "../acts.ts";
import type { Framework, Source } from "../framework.ts";
import { GRADES, type Axis, type Grade, type Tilt } from "../grades.ts";
import type { Verdict } from "../moments.ts";
import type { Step } from "../steps.ts";

/** One judgement with its reason and its source (SPEC A2). */
export interface Finding {
  /** Field, claim or phase it belongs to; findings with the same part form one part (SPEC A3). */
  readonly part: string;
  readonly kind: "criterion" | "agreement" | "limit";
  /** Criterion, agreement or hard-limit id. */
  readonly ref: string;
  readonly grade: Grade;
  readonly tilt?: Tilt;
  readonly axis: Axis;
  readonly because: string;
  /** Law card ids. */
  readonly law: readonly string[];
  readonly source: Source;
  /** Who judged: a hard limit or rule of the framework, its builders (sorting, needs), an agreement, or the author of the case. */
  readonly origin: Origin;
  /** Rule of regels.yaml that it comes from. */
  readonly rule?: string;
  /** What it is about when there is more than one thing in a part: a claim, an item. */
  readonly subject?: string;
  /** Of the duty of an agreement itself: how it went. */
  readonly duty?: "gehouden" | Breach;
}

/**
 * What went wrong with a duty: never done, done after its time, its time gone without it, something else first, somebody else told
 * instead, or done what should have been left (SPEC A12.15).
 */
export type Breach = "niet-gedaan" | "te-laat" | "tijd-voorbij" | "niet-eerst" | "iemand-anders" | "toch-gedaan";

export const ORIGINS = ["grens", "regel", "bouwer", "afspraak", "auteur"] as const;
export type Origin = (typeof ORIGINS)[number];

/** A judged decision: its grade is the grade of its weakest finding (SPEC A3). */
export interface JudgedDecision {
  readonly moment: string;
  readonly step: Step;
  /** Step whose score it counts in: differs for parts redone with a partner and for repairs (SPEC A7). */
  readonly countsIn: Step;
  readonly pivotal: boolean;
  /** One choice: worth its weakest finding. Otherwise the mean of its parts (SPEC A3). */
  readonly single: boolean;
  /** Decoys pointed at: each costs a whole part. */
  readonly decoys: number;
  readonly findings: readonly Finding[];
  readonly weakest: Finding | null;
  readonly grade: Grade;
  /** 0–1. */
  readonly value: number;
  readonly acts: readonly Act[];
}

const OWN: Source = { document: "eigen", own: true };

/** Turns an author's verdict into a finding; looks criterion or agreement up in the framework. */
export function findingOf(framework: Framework, part: string, verdict: Verdict, because: string, law: readonly string[] = [], subject?: string): Finding {
  const criterion = framework.criteria[verdict.on];
  const agreement = criterion ? undefined : agreementOf(framework, verdict.on);
  return {
    part,
    kind: agreement ? "agreement" : "criterion",
    ref: verdict.on,
    grade: verdict.grade,
    ...(verdict.tilt ? { tilt: verdict.tilt } : {}),
    axis: criterion?.axis ?? "doel",
    because,
    law,
    source: criterion?.source ?? agreement?.source ?? OWN,
    origin: agreement ? "afspraak" : "auteur",
    ...(subject === undefined ? {} : { subject }),
  };
}

/** A finding that the game itself gives: sorting, asking enough, what a partner needs, an empty field. */
export function builtFinding(framework: Framework, part: string, verdict: Verdict, because: string, law: readonly string[] = [], subject?: string): Finding {
  return { ...findingOf(framework, part, verdict, because, law, subject), origin: "bouwer" };
}

function agreementOf(framework: Framework, id: string) {
  for (const set of Object.values(framework.agreementSets)) {
    const found = set.agreements.find((agreement) => agreement.id === id);
    if (found) return found;
  }
  return undefined;
}

/** Of several limits these are named before the others, the last one first: a young person in need, then danger (SPEC A4). */
const NAMED_FIRST = ["HG-5", "HG-8"];

/** The weakest finding; among equals a hard limit first, then *mag*, then the first. */
export function weakestOf(findings: readonly Finding[]): Finding | null {
  let worst: Finding | null = null;
  for (const finding of findings) if (worst === null || rankOf(finding) > rankOf(worst)) worst = finding;
  return worst;
}

function rankOf({ grade, kind, ref, axis }: Finding): number {
  return GRADES.indexOf(grade) * 8 + (kind === "limit" ? 3 + NAMED_FIRST.indexOf(ref) : 0) + (axis === "mag" ? 1 : 0);
}

/** True for a fout on *mag*: worth nothing, whatever else was good. */
export function isUnlawful(finding: Finding): boolean {
  return finding.grade === "fout" && finding.axis === "mag";
}
