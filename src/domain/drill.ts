import type { Grade } from "./grades.ts";
import type { Role } from "./roles.ts";
import type { Script } from "./scenario.ts";

/** A five-minute refresher: one post, one decision, two sentences of feedback. Its script has one decision and an ending, so that it is judged as a case is. */
export interface Drill {
  readonly id: string;
  /** An innocent post, or one that asks for no action. Never told before the answer. */
  readonly innocent: boolean;
  /** The criterion it practises: refreshers are planned per criterion and role. */
  readonly criterion: string;
  readonly feedback: readonly [string, string];
  /** The option that a good colleague might take. */
  readonly tempter: string;
  /** 113 and 112 are shown afterwards, for the player. */
  readonly helpline: boolean;
  /** How such a post comes to you. */
  readonly channel: "online" | "offline";
  /** Role, phenomenon, warning, post, question and options. */
  readonly script: Script;
}

/** One answer to a drill. */
export interface DrillReview {
  /** Unique. */
  readonly id: string;
  /** Wall time, ISO 8601. */
  readonly at: string;
  readonly drill: string;
  readonly role: Role;
  readonly phenomenon: string;
  /** The one it was played for: that of the drill, or another one that serves the same objective. */
  readonly criterion: string;
  readonly innocent: boolean;
  readonly option: string;
  readonly grade: Grade;
}

const TRANSFER = "overstap:";

/** What `drill` says of an answer to one moment of a case, taken in another role or variant. */
export const transferDrill = (path: string): string => `${TRANSFER}${path}`;
/** An answer to such a moment: no drill. */
export const isTransfer = ({ drill }: Pick<DrillReview, "drill">): boolean => drill.startsWith(TRANSFER);
