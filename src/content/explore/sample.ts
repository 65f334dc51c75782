/** Scores that plays of one kind gave, and how sure their mean is. */
export interface Sample {
  readonly totals: readonly number[];
  readonly passed: number;
  /** What each moment was worth, summed and counted. */
  readonly moments: ReadonlyMap<string, { readonly sum: number; readonly count: number }>;
}

export const NO_PLAYS: Sample = { totals: [], passed: 0, moments: new Map() };

/** How many standard errors lie between a number and its bar before a verdict counts as settled. */
const SURE = 3;

export function meanOf({ totals }: Sample): number {
  return totals.reduce((a, b) => a + b, 0) / Math.max(1, totals.length);
}

export function passesOf({ passed, totals }: Sample): number {
  return passed / Math.max(1, totals.length);
}

/** Standard error of the mean. */
export function errorOf(sample: Sample): number {
  const [mean, count] = [meanOf(sample), sample.totals.length];
  const squares = sample.totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  return count < 2 ? Infinity : Math.sqrt(squares / (count - 1) / count);
}

/** More plays would not change on which side of the bar the mean lies. */
export function meanSettled(sample: Sample, bar: number): boolean {
  return Math.abs(meanOf(sample) - bar) > SURE * errorOf(sample) || errorOf(sample) === 0;
}

/** The same for the part that passed. Nothing seen yet counts as one seen, so that a few plays are never sure. */
export function passesSettled(sample: Sample, bar: number): boolean {
  const count = sample.totals.length;
  const part = passesOf(sample);
  const error = Math.sqrt(Math.max(part * (1 - part), 1 / count) / count);
  return Math.abs(part - bar) > SURE * error;
}

/** The same for the distance between the highest and the lowest mean. */
export function spreadSettled(samples: readonly Sample[], bar: number): boolean {
  const [low, high] = ends(samples);
  if (!low || !high || low === high) return true;
  return Math.abs(meanOf(high) - meanOf(low) - bar) > SURE * Math.hypot(errorOf(high), errorOf(low));
}

function ends(samples: readonly Sample[]): readonly [Sample | undefined, Sample | undefined] {
  const sorted = [...samples].sort((a, b) => meanOf(a) - meanOf(b));
  return [sorted[0], sorted.at(-1)];
}
