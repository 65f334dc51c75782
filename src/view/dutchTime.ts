const HOUR = 3_600_000;
/** Summer time begins and ends at this hour in Greenwich, on the last Sunday of March and of October, everywhere in the Union. */
const CHANGES_AT = 1;
const MARCH = 2;
const OCTOBER = 9;

/**
 * The hour and the date (2026-11-26) in the Netherlands, of milliseconds since 1970, by the rule that holds since 1996. Counted
 * and not asked of `Intl`: making a formatter with a time zone holds up the first screen of a slow phone.
 */
export function dutchTime(at: number): { readonly hour: number; readonly date: string } {
  const year = new Date(at).getUTCFullYear();
  const summer = at >= changeIn(year, MARCH) && at < changeIn(year, OCTOBER);
  const there = new Date(at + (summer ? 2 : 1) * HOUR).toISOString();
  return { hour: Number(there.slice(11, 13)), date: there.slice(0, 10) };
}

/** Both months have 31 days. */
function changeIn(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, CHANGES_AT));
  return last.setUTCDate(31 - last.getUTCDay());
}
