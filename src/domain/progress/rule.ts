/** scenarios/kader/weging.yaml: when the progress page says something. */
export interface ProgressRule {
  /** Attempts looked back on, with the refreshers since the oldest of them. */
  readonly recent: number;
  /** A criterion is weak from this many times riskant or fout on. */
  readonly weakFrom: number;
  /** And no more after being met this many times in a row without. */
  readonly clearAfter: number;
  /** Judgements there must be on both sides before two times are compared. */
  readonly trendFrom: number;
  /** Difference in the share that went well (0–1) that is worth a word. */
  readonly trendStep: number;
}
