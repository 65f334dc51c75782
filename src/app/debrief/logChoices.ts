import type { CatalogueEntry } from "../../domain/catalogue.ts";
import type { AttemptLog, AttemptStart } from "../../domain/log.ts";
import type { LogChoice } from "../../ui/screens/OpenLogScreen.tsx";
import { dateText } from "../../view/format.ts";
import { variantOrder, variantText } from "../../view/shell.ts";

/** The attempts of one file, to choose from. Those of one case on one day say their time and variant too. */
export function logChoices(logs: readonly AttemptLog[], running: ReadonlySet<AttemptLog>, cases: readonly CatalogueEntry[]): readonly LogChoice[] {
  const starts = logs.map(([started]) => started);
  return logs.map((log) => {
    const [started] = log;
    const { caseId, role, mode, startedAt } = started;
    const entry = cases.find(({ id }) => id === caseId);
    const date = dateText(startedAt);
    const hasTwin = starts.some((one) => one !== started && one.caseId === caseId && dateText(one.startedAt) === date);
    return { title: entry?.title ?? caseId, role, mode, date: hasTwin ? `${date}, ${apartBy(started, entry)}` : date, isRunning: running.has(log) };
  });
}

function apartBy({ startedAt, variant, caseId }: AttemptStart, entry: CatalogueEntry | undefined): string {
  const at = new Date(startedAt);
  const place = entry ? variantOrder(caseId, entry.variants).indexOf(variant) : -1;
  return [
    ...(Number.isNaN(at.getTime()) ? [] : [at.toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" })]),
    ...(place < 0 ? [] : [variantText(place + 1).toLowerCase()]),
  ].join(", ");
}
