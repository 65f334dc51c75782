import type { ActPattern } from "./acts.ts";
import type { Expr } from "./expr.ts";
import type { Axis, Grade, Tilt } from "./grades.ts";
import type { HelpRule } from "./help.ts";
import type { ActionMatrix } from "./kader/actionMatrix.ts";
import type { InstrumentRule } from "./kader/interventions.ts";
import type { ActivityLadder } from "./kader/ladder.ts";
import type { PartnerBook } from "./partners.ts";
import type { ProgressRule } from "./progress/rule.ts";
import type { Part, Role } from "./roles.ts";
import type { Source } from "./source.ts";
import type { Step } from "./steps.ts";

export type { Source } from "./source.ts";

/**
 * What judging and the debrief read of the framework (scenarios/kader, scenarios/afspraken). It travels to every player, so what only
 * the knowledge base reads stands in `Kader`.
 */
export interface Framework {
  readonly criteria: Readonly<Record<string, Criterion>>;
  readonly hardLimits: Readonly<Record<string, HardLimitText>>;
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly law: Readonly<Record<string, LawCard>>;
  readonly book: PartnerBook;
  readonly agreementSets: Readonly<Record<string, AgreementSet>>;
  readonly roles: Readonly<Record<Role, RoleProfile>>;
  /** Who may look how far; read it with `ladderAnswer`. */
  readonly ladder: ActivityLadder;
  /** Who may do what in step 5; read it with `actionAnswer`. */
  readonly actions: ActionMatrix;
  /** By id, as `measure.instrument` names it. */
  readonly instruments: Readonly<Record<string, InstrumentRule>>;
  readonly weights: Weights;
  readonly objectives: Readonly<Record<string, { readonly core: string }>>;
}

export interface Criterion {
  readonly id: string;
  readonly step: Step;
  readonly axis: Axis;
  readonly objective: string;
  /** The question the routekaart asks here, in our own words. */
  readonly question: string;
  readonly source: Source;
}

/** The words shown for a hard limit; when it fires is decided by the truth table in the domain. */
export interface HardLimitText {
  readonly id: string;
  readonly title: string;
  /** Why this is a limit, one or two sentences. */
  readonly because: string;
  /** Cards that hold for everybody. */
  readonly law: readonly string[];
  /** Cards that come on top for a role. */
  readonly lawFor?: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly source: Source;
}

/** What a generic rule is worth, and its words; when it fires is decided by the rules in the domain (SPEC, "Framework rules"). */
export interface RuleText {
  readonly id: string;
  /** Criterion. */
  readonly on: string;
  readonly grade: Grade;
  readonly tilt?: Tilt;
  readonly because: string;
  /** As with a hard limit. */
  readonly law?: readonly string[];
  readonly lawFor?: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly source: Source;
}

export const LAW_STATUSES = ["geldend", "betwist", "voorstel", "te-verifieren"] as const;
export type LawStatus = (typeof LAW_STATUSES)[number];

export interface LawCard {
  readonly id: string;
  readonly article: string;
  readonly sentence: string;
  readonly status: LawStatus;
  /** The state the source shows, not the day of looking it up. */
  readonly checked: string;
}

export interface RoleProfile {
  readonly name: string;
  /** Powers the hard-limit table reads, e.g. "kijken-openbaar-profiel", "id-vorderen". */
  readonly powers: readonly string[];
}

/** The set of the game's own municipality: what is played under when nobody chose another one. */
export const DEFAULT_SET = "waterhaven";

export interface AgreementSet {
  readonly id: string;
  readonly title: string;
  readonly agreements: readonly Agreement[];
}

export interface Agreement {
  readonly id: string;
  readonly kind: "model" | "example" | "local";
  readonly title: string;
  /** In plain words: as it reads in the table of agreements. */
  readonly text: string;
  /** Trigger over what this role knows. */
  readonly when?: Expr;
  /** Trigger on what was done: one of these acts, while `when` holds or is absent. */
  readonly after?: readonly ActPattern[];
  /** Absent = judged by the author only, or information. */
  readonly duty?: Duty;
  readonly within: Within;
  readonly parties: readonly Role[];
  readonly except?: Expr;
  /** Grade when the duty was late, absent or broken. */
  readonly breach: Grade;
  /** Another grade for a breach while this holds. */
  readonly worse?: { readonly when: Expr; readonly breach: Grade };
  readonly step: Step;
  readonly source: Source;
  /** Law card ids that this agreement touches. */
  readonly law?: readonly string[];
  /** Tells how agreements come about: never judged. */
  readonly information?: boolean;
  /** One sentence: where it may collide with the law, and what then (SPEC A13). */
  readonly collides?: string;
}

/** What must be done, in one of these ways, and what must be left. At least one of the two. */
export interface Duty {
  readonly do?: readonly ActPattern[];
  readonly dont?: readonly ActPattern[];
  /** What a party may do instead (SPEC A12.8). */
  readonly instead?: Readonly<Partial<Record<Role, readonly ActPattern[]>>>;
}

export const TERMS = ["direct", "zelfde-dag", "voor-tijdstip", "volgend-overleg", "later", "altijd"] as const;

/**
 * `direct` = before any other partner or action; a number is simulated minutes after the trigger; `zelfde-dag` = within 24 hours;
 * `altijd` = until the ending; `voor-tijdstip` = before the fact `gevaar.tijd`; `volgend-overleg` and `later` (days, weeks) lie after the case.
 */
export type Within = (typeof TERMS)[number] | number;

/** What it takes to pass (A8). */
export interface PassRule {
  /** 0–100. */
  readonly total: number;
  readonly maxFout: number;
  /** 0–1. */
  readonly maxWeakShare: number;
  readonly minDecisions: number;
}

/** When a refresher comes back, and how long a round of them is (docs/decisions/0011-refreshers.md). */
export interface RefreshRule {
  /** It has faded once the chance that it is still known falls below this, 0–1. */
  readonly retention: number;
  /** It comes back after this many days at the latest. */
  readonly maxDays: number;
  /** One round: at most this many drills, and at most this many minutes. */
  readonly drills: number;
  readonly minutes: number;
  /** Share of innocent drills that a row of rounds goes to, and over how many answers one looks back. */
  readonly innocent: number;
  readonly lookBack: number;
  /** How far that may stray before a round gets one more of the other kind, 0–1. */
  readonly stray: number;
  /** A case counts as good practice of a criterion from this many good findings on. */
  readonly goodFrom: number;
  /** The two figures tell of this many answers. */
  readonly figures: number;
  /** Days after a case from which, and until which, another side of it is offered. */
  readonly transfer: { readonly from: number; readonly until: number };
}

/** scenarios/kader/weging.yaml. */
export interface Weights {
  readonly values: Readonly<Record<Grade, number>>;
  /** A3: a composed decision is worth at most this when its weakest part has this grade. */
  readonly composedCap: Readonly<Record<"verdedigbaar" | "riskant" | "fout" | "foutOpMag", number>>;
  readonly pivotalWeight: number;
  readonly pass: PassRule;
  /** A23 and A21 bars. */
  readonly parity: {
    readonly minDecisions: Readonly<Record<Part, number>>;
    /** A side role has at most this many. */
    readonly maxSide: number;
    readonly minSteps: number;
    readonly minOwn: number;
    readonly randomSpread: number;
    readonly hardLimitSpread: number;
  };
  /** Scores from which the debrief says that ending and judgement differ (SPEC A6). */
  readonly luck: { readonly badAbove: number; readonly goodBelow: number };
  readonly blind: {
    readonly randomMean: number;
    readonly flitsRandom: number;
    readonly randomPasses: number;
    readonly strategyMean: number;
    readonly strategyPasses: number;
  };
  /** A pattern is told from this many light and heavy findings on, when one side has this many times the other. */
  readonly tilt: { readonly from: number; readonly ratio: number };
  /** Axis counts are shown from this many findings on (A5). */
  readonly axisFrom: number;
  readonly refresh: RefreshRule;
  readonly help: HelpRule;
  readonly progress: ProgressRule;
  /** A19/A17 sentences used when a builder field has no text of its own. */
  readonly defaults: Readonly<Record<DefaultText, string>>;
}

export const DEFAULT_TEXTS = [
  "meer-dan-nodig",
  "minder-dan-nodig",
  "precies-genoeg",
  "goed-partner",
  "goed-doel",
  "goed-vorm",
  "goed-naam",
  "goed-kanaal",
  "goed-vooraf",
  "ontbreekt",
  "genoeg-gevraagd",
  "te-weinig-gevraagd",
  "ander-dan-nodig",
  "claim-goed",
  "claim-voorzichtig",
  "claim-gemist",
  "claim-te-zeker",
  "claim-open",
  "afleider",
  "bron-legt-bloot",
  "verklaring-open",
  "verklaring-dicht",
  "afspraak-gehouden",
  "afspraak-niet-gedaan",
  "afspraak-te-laat",
  "afspraak-tijd-voorbij",
  "afspraak-niet-eerst",
  "afspraak-iemand-anders",
  "afspraak-toch-gedaan",
  "afspraak-niet-gezien",
  "niet-weten-niet-gevraagd",
] as const;
export type DefaultText = (typeof DEFAULT_TEXTS)[number];

/** Street language and emoji: always several meanings, never a fixed dictionary. */
export interface LanguageEntry {
  readonly sign: string;
  readonly meanings: readonly string[];
  readonly caution: string;
}
