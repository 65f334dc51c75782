/** One measured number, with its bar where there is one (docs: quality bars). */
export interface Row {
  readonly value: number;
  readonly unit: string;
  readonly bar?: number;
  readonly ok?: boolean;
}

export type Rows = Readonly<Record<string, Row>>;

export function row(value: number, unit: string, bar?: { readonly atMost: number } | { readonly atLeast: number }): Row {
  const rounded = value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
  if (bar === undefined) return { value: rounded, unit };
  return "atMost" in bar
    ? { value: rounded, unit, bar: bar.atMost, ok: value <= bar.atMost }
    : { value: rounded, unit, bar: bar.atLeast, ok: value >= bar.atLeast };
}
