/** The objective that a hard limit counts in; those that guard somebody in danger have their own. */
export interface LimitObjectives {
  readonly objective: string;
  readonly except: Readonly<Record<string, string>>;
}

export const limitObjective = ({ objective, except }: LimitObjectives, limit: string): string => except[limit] ?? objective;

/** scenarios/kader/weging.yaml: what the progress page looks back on, and when it says something. */
export interface ProgressRule {
  /** Newest attempts that are looked back on. */
  readonly attempts: number;
  /** Newest refreshers that are looked back on. */
  readonly refreshers: number;
  /** A criterion is weak from this many times riskant or fout on. */
  readonly weakFrom: number;
  /** And no more after being met this many times in a row without. */
  readonly clearAfter: number;
  /** Judgements there must be on both sides before two times are compared. */
  readonly trendFrom: number;
  /** Difference in the share that went well (0–1) that is worth a word. */
  readonly trendStep: number;
  /** The objective that a hard limit counts in. */
  readonly limits: LimitObjectives;
}
