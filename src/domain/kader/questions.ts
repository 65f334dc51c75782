import type { Axis, Tilt } from "../grades.ts";
import type { Step } from "../steps.ts";

/** How it went with an agreement, as far as there is something to talk about. */
export const TALKED_OUTCOMES = ["gebroken", "niet-gezien", "botst"] as const;
/** Ending and judgement differ: it ended badly after careful choices, or well in spite of the choices (SPEC A6). */
export const LUCK = ["pech", "geluk"] as const;
export type Luck = (typeof LUCK)[number];

/** What a question is about; everything that is there must hold. Nothing: any pivotal moment of its objective. */
export interface QuestionFit {
  readonly criteria?: readonly string[];
  readonly limits?: readonly string[];
  readonly axis?: Axis;
  readonly tilt?: Tilt;
  readonly step?: Step;
  readonly agreement?: (typeof TALKED_OUTCOMES)[number];
  /** A law card with status *betwist* belongs to the judgement. */
  readonly contested?: boolean;
  readonly luck?: Luck;
  /** About a choice that was strong. */
  readonly good?: boolean;
}

/** A question to talk about after a case. */
export interface DiscussionQuestion {
  readonly id: string;
  /** L1–L7. */
  readonly objective: string;
  readonly text: string;
  /** What helps the one who leads the conversation. */
  readonly more?: string;
  readonly fits: QuestionFit;
}
