import type { Act } from "./acts.ts";
import type { Expr } from "./expr.ts";
import type { Grade, Tilt } from "./grades.ts";
import type { Step } from "./steps.ts";

/** The nine things a moment can be. `beat` and `end` ask nothing. */
export const MOMENT_KINDS = ["inspect", "choose", "consult", "share", "act", "reflect", "build", "beat", "end"] as const;

/** One author's verdict on one criterion or agreement. Below best a tilt is required (SPEC A2). */
export interface Verdict {
  /** Criterion id (`duiden.taal`) or agreement id (`RIV-7`). */
  readonly on: string;
  readonly grade: Grade;
  readonly tilt?: Tilt;
}

/** The first judgement whose condition holds is the one that counts; the last one has no condition. */
export interface Judgement {
  readonly when?: Expr;
  readonly verdicts: readonly Verdict[];
  readonly because: string;
  /** Law cards shown with it. */
  readonly law?: readonly string[];
}

/** What happens to the story when something is chosen. */
export interface Effects {
  /** Simulated minutes. */
  readonly takes?: number;
  /** Added to declared variables, kept within their range. */
  readonly add?: Readonly<Record<string, number>>;
  /** Facts that become known to this role. */
  readonly reveals?: readonly string[];
  /** Messages that arrive at once. */
  readonly show?: readonly string[];
  /** What the trainee's own phone sends. */
  readonly sends?: { readonly to: string; readonly text: string };
}

/** Effects that follow when a condition holds right after the decision: what combinations of choices bring about. */
export type Outcome = Effects & { readonly when: Expr };

/** Where the story goes: first branch whose condition holds; a branch without condition always holds. */
export type Then = readonly { readonly when?: Expr; readonly to: string }[];

export interface Choice extends Effects {
  readonly id: string;
  readonly text: string;
  readonly judgements: readonly Judgement[];
  readonly acts: readonly Act[];
  /** Own framing of the price of a good choice. */
  readonly costs?: string;
  /** Id of the stronger choice in this moment; derived when absent. */
  readonly better?: string;
  readonly then?: Then;
}

interface MomentBase extends Effects {
  readonly id: string;
  readonly step: Step;
  /** Not before this simulated time ("HH:MM" as minutes since midnight). */
  readonly at?: number;
  /** Id of the turn in which it is played, in a story that has turns. */
  readonly turn?: string;
  /** Skipped when it does not hold. */
  readonly when?: Expr;
  readonly then?: Then;
  /** Tried in order after the answer took effect; every one that holds counts. */
  readonly outcomes?: readonly Outcome[];
  /** Heading of the work sheet. */
  readonly title?: string;
  /** The situation and the question, B1, at most about 60 words. */
  readonly ask?: string;
  /** Message on the phone's screen meanwhile. */
  readonly message?: string;
  /** Counts double, has a why-sentence and considerations (SPEC A8, A9). */
  readonly pivotal?: boolean;
  readonly considerations?: readonly Consideration[];
  /** Redone together with a partner: counts in step partners (SPEC A15). */
  readonly together?: string;
  /** Repair after an own mistake: counts in evalueren, does not raise the earlier decision (SPEC A7). */
  readonly repair?: boolean;
  /** Short help lines for `met vragen`: criterion ids whose question is shown, at most four. */
  readonly help?: readonly string[];
  /** The place drawn behind the phone. */
  readonly place?: string;
  /** What the other roles see or know at this moment, for the debrief. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

export interface Consideration {
  readonly choice: string;
  readonly for: string;
  readonly against: string;
  readonly costs?: string;
}

export interface InspectMoment extends MomentBase {
  readonly do: "inspect";
  readonly message: string;
}

export interface ChooseMoment extends MomentBase {
  readonly do: "choose";
  readonly ask: string;
  readonly options: readonly Choice[];
}

/** A choice of what to do, then how to say it. Tones belong to some of the options. */
export interface ActMoment extends MomentBase {
  readonly do: "act";
  readonly ask: string;
  readonly options: readonly Choice[];
  readonly tones: readonly Tone[];
}

export interface Tone extends Choice {
  /** Options this wording can be used for. */
  readonly of: readonly string[];
}

export interface ConsultMoment extends MomentBase {
  readonly do: "consult";
  readonly ask: string;
  readonly explanations: readonly Explanation[];
  readonly sources: readonly Source[];
  /** At most this many sources may be consulted. */
  readonly atMost: number;
}

export interface Explanation {
  readonly id: string;
  readonly text: string;
  readonly innocent?: boolean;
}

/** Somebody or something to consult. A source is judged like a choice. */
export interface Source extends Choice {
  /** Explanations it tells apart; empty = it turns out to give nothing. */
  readonly separates: readonly string[];
  /** Who is exposed by asking; absent = nobody. */
  readonly exposes?: string;
  /** What you hear. */
  readonly answer: string;
}

/** Fields of the share builder; `gegevens` is a set, the rest is one choice (SPEC A17). */
export const SHARE_FIELDS = ["partner", "doel", "gegevens", "vorm", "naam", "kanaal", "vooraf"] as const;
export type ShareField = (typeof SHARE_FIELDS)[number];

export interface ShareMoment extends MomentBase {
  readonly do: "share";
  readonly ask: string;
  readonly fields: Readonly<Record<ShareField, readonly Choice[]>>;
  /** What each partner with a task here needs; a partner that is not listed has no task. */
  readonly needs: readonly ShareNeed[];
  /** Choosing no partner, with a reason. Its choices are the reasons. */
  readonly none: readonly Choice[];
}

/** What a receiver needs for a purpose: exactly that is best, more is te-zwaar, less is te-licht. */
export interface ShareNeed {
  readonly partner: string;
  readonly doel: readonly string[];
  readonly gegevens: { readonly must: readonly string[]; readonly may: readonly string[] };
  readonly vorm: readonly string[];
  readonly naam: readonly string[];
  readonly kanaal: readonly string[];
  readonly vooraf: readonly string[];
}

/** Fields of the reflect builder; `hoort` and `opvang` are sets (SPEC A19). */
export const REFLECT_FIELDS = ["wat", "wie", "wanneer", "hoort", "opvang"] as const;
export type ReflectField = (typeof REFLECT_FIELDS)[number];

/** Fields of these two builders in which more than one item can be picked. */
export const SET_FIELDS: readonly string[] = ["gegevens", "hoort", "opvang"] satisfies readonly (ShareField | ReflectField)[];

export interface ReflectMoment extends MomentBase {
  readonly do: "reflect";
  readonly ask: string;
  /** A field may be empty for a role: then it is not asked. */
  readonly fields: Readonly<Record<ReflectField, readonly Choice[]>>;
}

/** Something put together from parts that the author names: a profile, an advice, a card with four questions (SPEC A3.6). */
export interface BuildMoment extends MomentBase {
  readonly do: "build";
  readonly ask: string;
  /** In the order in which they are asked. */
  readonly rows: readonly BuildRow[];
  /** The items of each row, by its id. An id stands in one row only. */
  readonly fields: Readonly<Record<string, readonly Choice[]>>;
}

export interface BuildRow {
  readonly id: string;
  readonly label: string;
  /** More than one item can be picked; each is a part of its own. */
  readonly several?: boolean;
  /** Its items are the answers of every row: they stand in one order. */
  readonly shared?: boolean;
  /** It may be left open, and this is what that is worth. Without it the row has to be filled. */
  readonly empty?: Omit<Judgement, "when">;
}

/** A builder: the answer is what was put in each field. */
export type BuilderMoment = ShareMoment | ReflectMoment | BuildMoment;

export function isBuilder(moment: Moment): moment is BuilderMoment {
  return moment.do === "share" || moment.do === "reflect" || moment.do === "build";
}

/** Whether more than one item can be picked in this field. */
export function takesSeveral(moment: BuilderMoment, field: string): boolean {
  return moment.do === "build" ? moment.rows.some((row) => row.id === field && row.several === true) : SET_FIELDS.includes(field);
}

/** Whether this field may be left open on purpose. */
export function mayStayOpen(moment: BuilderMoment, field: string): boolean {
  return moment.do === "build" && moment.rows.some((row) => row.id === field && row.empty !== undefined);
}

/** Nothing to decide: time passes and messages arrive. */
export interface BeatMoment extends MomentBase {
  readonly do: "beat";
}

/** The last moment: the first ending whose condition holds. */
export interface EndMoment extends MomentBase {
  readonly do: "end";
}

export type DecisionMoment = InspectMoment | ChooseMoment | ActMoment | ConsultMoment | BuilderMoment;
export type Moment = DecisionMoment | BeatMoment | EndMoment;

export function isDecision(moment: Moment): moment is DecisionMoment {
  return moment.do !== "beat" && moment.do !== "end";
}
