import type { LmsDecision, LmsObjective, LmsReport, LmsStandard } from "../../../runtime/lmsPort.ts";
import type { Held, Standing } from "./standing.ts";
import type { ValueTable } from "./values.ts";
import type { CallNames } from "./wire.ts";

/** An element and its value. */
export type Said = readonly [element: string, value: string];

/** Of one place in a list: `*` stands for the next place in a list inside it. Null: nothing to say. */
export type Part = readonly [element: string, value: string | null];

/** What an error says of the session: `unopened` may be opened again, `over` may not. */
export type SessionLoss = "unopened" | "over";

/** What the two standards do not have in common: names, formats and a few rules. */
export interface Dialect {
  readonly standard: LmsStandard;
  /** Most characters of `suspend`. */
  readonly room: number;
  /** Name of the object in a window. */
  readonly object: string;
  readonly calls: CallNames;
  readonly values: ValueTable;
  readonly elements: {
    readonly mode: string;
    readonly mastery: string;
    readonly suspend: string;
    readonly location: string;
    readonly exit: string;
    readonly sessionTime: string;
  };
  /** Elements that tell how it stood at launch. */
  readonly standing: readonly string[];
  /** Without these the result or the way back is lost: the session is not left while one of them is refused. */
  readonly vital: readonly string[];
  readonly errors: {
    readonly loss: (code: number) => SessionLoss | null;
    /** The learning system does not know this element: it need not. */
    readonly unknown: readonly number[];
    /** Of a second call to open, as after a page was loaded again. Not `sure`: it may mean something else as well, and only what can be read tells. */
    readonly open: { readonly code: number; readonly sure: boolean };
  };
  /** The mastery score as 0–100; null: none. */
  readonly masteryOf: (text: string) => number | null;
  readonly heldIn: (values: ReadonlyMap<string, string>) => Held;
  /** To say at launch, so that nobody takes a session that was only opened for one that was finished. */
  readonly opening: (values: ReadonlyMap<string, string>) => readonly Said[];
  readonly sessionTime: (ms: number) => string;
  readonly whole: (standing: Standing, report: LmsReport, values: ReadonlyMap<string, string>) => readonly Said[];
  /** What comes after its id. */
  readonly objective: (objective: LmsObjective) => readonly Part[];
  /** What comes after its id; the type is the first. */
  readonly decision: (decision: LmsDecision) => readonly Part[];
  /** Where the learner goes when the session was left on purpose. */
  readonly leaving: { readonly go: Said; readonly stay: Said } | null;
  /** Whether a commit comes before the session is ended: 2004 keeps everything when it ends, and some players then keep it twice. */
  readonly commitsBeforeEnd: boolean;
}
