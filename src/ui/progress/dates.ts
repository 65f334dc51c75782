const DAY = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric" });

/** "3 maart 2026", of a wall time or of a day; empty when the text is no date. */
export function dateText(iso: string): string {
  // A day by itself is read as midnight in Greenwich.
  const date = new Date(/^\d{4}-\d\d-\d\d$/u.test(iso) ? `${iso}T12:00` : iso);
  return Number.isNaN(date.getTime()) ? "" : DAY.format(date);
}
