import type { Assessment } from "../domain/assess/assess.ts";
import { isBetter, type Grade } from "../domain/grades.ts";
import type { BuildMoment } from "../domain/moments.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import { listText } from "./format.ts";
import type { LensView } from "./model.ts";
import { D } from "./text/debrief.ts";
import { GRADE_NAMES } from "./text/nl.ts";

/** The picture of its own that a longer drill has: what was put in the same rows, builder after builder. Absent when none of it was met. */
export function lensOf({ script }: Game, { decisions }: Assessment): LensView | undefined {
  const { lens } = script;
  if (!lens) return undefined;
  const met = lens.moments.flatMap((id) => {
    const moment = momentOf(script, id);
    const decision = decisions.find((one) => one.moment === id);
    return moment?.do === "build" && decision?.entry.answer?.do === "build" ? [{ moment, decision, fields: decision.entry.answer.fields }] : [];
  });
  if (met.length === 0) return undefined;
  const columns = [...new Map(met.flatMap(({ moment }) => moment.rows.map((row) => [row.id, row.label] as const)))].map(([id, name]) => ({ id, name }));
  const lines = met.map(({ moment, decision, fields }) => ({
    momentId: moment.id,
    name: moment.title ?? moment.id,
    cells: columns.map(({ id }) => {
      if (!moment.rows.some((row) => row.id === id)) return null;
      const grade = weakestIn(decision.findings.flatMap((finding) => (finding.part === id || finding.part.startsWith(`${id}.`) ? [finding.grade] : [])));
      return { text: textOf(moment, id, fields[id] ?? []), grade, gradeName: GRADE_NAMES[grade] };
    }),
  }));
  const counts = columns.map((_, at) => {
    const cells = lines.flatMap(({ cells }) => cells[at] ?? []);
    return D.lensCount(cells.filter(({ grade }) => grade === "best").length, cells.length);
  });
  return { title: lens.title, lead: lens.lead, columns: columns.map(({ name }, at) => ({ name, count: counts[at] ?? "" })), lines };
}

function textOf(moment: BuildMoment, row: string, ids: readonly string[]): string {
  const texts = (moment.fields[row] ?? []).flatMap((item) => (ids.includes(item.id) ? [item.text] : []));
  return texts.length === 0 ? D.lensOpen : listText(texts);
}

function weakestIn(grades: readonly Grade[]): Grade {
  return grades.reduce<Grade>((weakest, grade) => (isBetter(weakest, grade) ? grade : weakest), "best");
}
