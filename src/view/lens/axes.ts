import type { Assessment } from "../../domain/assess/assess.ts";
import type { BuildMoment } from "../../domain/moments.ts";
import { momentOf } from "../../domain/play/advance.ts";
import type { Script } from "../../domain/scenario.ts";
import type { LensGrid } from "../debriefModel.ts";
import { listText } from "../format.ts";
import { D } from "../text/debrief.ts";
import { cell, weakestIn } from "./grid.ts";

/** What was put in the same rows, builder after builder: a line a builder, a column a row. */
export function axes(script: Script, { decisions }: Assessment, moments: readonly string[]): LensGrid {
  const met = moments.flatMap((id) => {
    const moment = momentOf(script, id);
    const decision = decisions.find((one) => one.moment === id);
    return moment?.do === "build" && decision?.entry.answer?.do === "build" ? [{ moment, decision, fields: decision.entry.answer.fields }] : [];
  });
  const columns = [...new Map(met.flatMap(({ moment }) => moment.rows.map((row) => [row.id, row.label] as const)))].map(([id, name]) => ({ id, name }));
  const lines = met.map(({ moment, decision, fields }) => ({
    momentId: moment.id,
    name: moment.title ?? moment.id,
    cells: columns.map(({ id }) => {
      if (!moment.rows.some((row) => row.id === id)) return null;
      const grades = decision.findings.flatMap((finding) => (finding.part === id || finding.part.startsWith(`${id}.`) ? [finding.grade] : []));
      return cell(textOf(moment, id, fields[id] ?? []), weakestIn(grades));
    }),
  }));
  const count = (at: number) => {
    const cells = lines.flatMap((line) => line.cells[at] ?? []);
    return D.lensCount(cells.filter(({ grade }) => grade === "best").length, cells.length);
  };
  return { columns: columns.map(({ name }, at) => ({ name, short: name, count: count(at) })), lines };
}

function textOf(moment: BuildMoment, row: string, ids: readonly string[]): string {
  const texts = (moment.fields[row] ?? []).flatMap((item) => (ids.includes(item.id) ? [item.text] : []));
  return texts.length === 0 ? D.lensOpen : listText(texts);
}
