const DAY = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric" });

/** "3 maart 2026", or "3 – 9 maart 2026", of two wall times or days. */
export function spanText(first: string, last: string): string {
  const [from, to] = [dateOf(first), dateOf(last)];
  return from && to ? DAY.formatRange(from, to) : dateText(first);
}

/** "3 maart 2026", of a wall time or of a day; empty when the text is no date. */
export function dateText(iso: string): string {
  const date = dateOf(iso);
  return date ? DAY.format(date) : "";
}

/** A day by itself would be read as midnight in Greenwich. */
function dateOf(iso: string): Date | null {
  const date = new Date(/^\d{4}-\d\d-\d\d$/u.test(iso) ? `${iso}T12:00` : iso);
  return Number.isNaN(date.getTime()) ? null : date;
}
