import type { Day, Turn } from "./clock.ts";
import type { Expr, Value } from "./expr.ts";
import type { CastMember, Message } from "./messages.ts";
import type { Moment } from "./moments.ts";
import type { Part, Role } from "./roles.ts";

/** One playable script: a case as one role in one variant. Made by the content layer; plain JSON. */
export interface Script {
  readonly caseId: string;
  readonly version: number;
  readonly title: string;
  readonly phenomenon: string;
  readonly role: Role;
  readonly part: Part;
  readonly variant: string;
  readonly briefing: Briefing;
  readonly vars: Readonly<Record<string, VarRange>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly cast: Readonly<Record<string, CastMember>>;
  readonly messages: Readonly<Record<string, Message>>;
  /** In the order of the story; `then` defaults to the next one. */
  readonly moments: readonly Moment[];
  readonly endings: readonly Ending[];
  /** Minutes since midnight of the first day; with `day` (which day that is) the clock tells the day. With `turns` and no day it tells the turn, and no time. */
  readonly clock: { readonly from: number; readonly until: number; readonly day?: Day; readonly turns?: readonly Turn[] };
  readonly objectives: readonly string[];
  /** A22: `concept` until a panel graded it. */
  readonly key: "concept" | "panel";
  /** When the panel graded it (ISO date), and how many they were. */
  readonly panel?: { readonly date: string; readonly size: number };
  readonly warning?: string;
  readonly reviewed: string;
  readonly minutes: number;
  /** The picture of its own that a longer drill gives its debrief. */
  readonly lens?: Lens;
}

/**
 * What the picture shows: `assen` = the rows of these builders beside each other · `treden` = how high on the interventiekaart, over time ·
 * `zekerheid` = what law was leaned on, and how sure that is · `fasen` = what went to which partner, turn by turn · `weken` = which of the
 * seven steps of the group approach was at hand, turn by turn.
 */
export const LENS_KINDS = ["assen", "treden", "zekerheid", "fasen", "weken"] as const;

export interface Lens {
  readonly kind: (typeof LENS_KINDS)[number];
  readonly title: string;
  /** What to look for, in one or two sentences. */
  readonly lead: string;
  /** Of `assen`: its builders. */
  readonly moments?: readonly string[];
  /** Of `weken`: its lines. */
  readonly lines?: readonly LensLine[];
}

/** What belongs in a line: every decision that was judged on one of these criteria. */
export interface LensLine {
  readonly name: string;
  readonly criteria: readonly string[];
}

/** Who you are, what you may, what time it is. At most 90 words together. */
export interface Briefing {
  readonly you: string;
  readonly may: readonly string[];
  readonly mayNot: readonly string[];
  readonly situation: string;
  readonly question: string;
  readonly place: string;
}

/** A finite variable: that is what makes exhaustive exploration possible. */
export interface VarRange {
  /** The author means it to stop at its ends: more of it does not count. */
  readonly stops?: boolean;
  readonly min: number;
  readonly max: number;
  readonly start: number;
}

/** Ground truth in the judge's words. `start` = this role knows it from the beginning. */
export interface Fact {
  readonly value: Value;
  readonly start: boolean;
  /** How it reads in the notebook. */
  readonly text?: string;
}

export interface Ending {
  readonly id: string;
  readonly when?: Expr;
  readonly title: string;
  readonly tone: "herstel" | "gemengd" | "zwaar" | "licht";
  readonly text: string;
}
