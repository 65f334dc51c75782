import type { Step } from "../steps.ts";

/** One assessed moment of a best feasible route (SPEC A7). */
export interface BaselineMoment {
  readonly moment: string;
  readonly step: Step;
  readonly weight: number;
  /** Value of the best feasible answer there, 0–1. */
  readonly best: number;
}

/** What a best feasible route of one role, variant and agreement set meets. */
export type Baseline = readonly BaselineMoment[];
