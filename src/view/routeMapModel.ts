import type { Grade } from "../domain/grades.ts";
import type { GradeCounts } from "../domain/result.ts";
import type { Step } from "../domain/steps.ts";
import type { Mode } from "../domain/log.ts";
import type { Way } from "../domain/routes/routeMap.ts";

/** Steps in which something is decided, then how it ends. */
export type BandKey = Step | "afloop";

/**
 * How a way was gone: on the way to this attempt's ending, tried or played again in this attempt, in another attempt, or not yet.
 * A place: the same, by the strongest way that meets it.
 */
export const WALKS = ["route", "tried", "other", "never"] as const;
export type Walk = (typeof WALKS)[number];

interface PlaceBase {
  readonly id: string;
  readonly band: BandKey;
  readonly walk: Walk;
  /** Where one can go from here, in story order. */
  readonly onward: readonly OnwardView[];
}

export interface DecisionPlace extends PlaceBase {
  readonly kind: "decision";
  /** The title; what kind of moment it is where it was never met. */
  readonly name: string;
  /** Of the first answer in this attempt, or of the last one when playing again; absent where this attempt decided nothing. */
  readonly grade?: Grade;
  readonly gradeName?: string;
  /** One can go on from here again. */
  readonly canRewind: boolean;
  /** Over this attempt and the others; absent where only one decided here. */
  readonly counts?: GradeCounts;
}

/** The same goes on in different ways without a decision: by what was done before. */
export interface ForkPlace extends PlaceBase {
  readonly kind: "fork";
  readonly name: string;
}

export interface EndingPlace extends PlaceBase {
  readonly kind: "ending";
  /** Absent while it was never reached. */
  readonly title?: string;
  readonly tone?: string;
  /** This attempt ended so. */
  readonly here: boolean;
  /** Places in `attempts` of the others that ended so. */
  readonly seenIn: readonly number[];
}

export type PlaceView = DecisionPlace | ForkPlace | EndingPlace;

export interface OnwardView {
  readonly to: string;
  readonly name: string;
  readonly walk: Walk;
}

export interface RouteMapView {
  readonly caseTitle: string;
  readonly roleName: string;
  readonly mode: Mode;
  /** Only then can one go on from an earlier decision. */
  readonly canRetry: boolean;
  /** The case is too large for a map: only what was walked is drawn. */
  readonly partial: boolean;
  readonly bands: readonly { readonly key: BandKey; readonly name: string; readonly places: readonly PlaceView[] }[];
  readonly ways: readonly { readonly way: Way; readonly walk: Walk }[];
  readonly endings: { readonly seen: number; readonly all: number };
  /** Other finished attempts at the same case, role and variant, newest first. */
  readonly attempts: readonly AttemptLine[];
}

export interface AttemptLine {
  readonly attemptId: string;
  /** Wall time, ISO 8601. */
  readonly startedAt: string;
  readonly mode: Mode;
  readonly ending: string;
  readonly sameEnding: boolean;
  /** The first decisions that went otherwise, in the order of this attempt. */
  readonly differences: readonly DifferenceView[];
  /** How many more there were. */
  readonly more: number;
}

export interface DifferenceView {
  readonly title: string;
  readonly then: { readonly did: string; readonly grade: Grade; readonly gradeName: string };
  readonly now: { readonly did: string; readonly grade: Grade; readonly gradeName: string };
}
