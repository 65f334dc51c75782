import type { Assessment } from "../../domain/assess/assess.ts";
import { LAW_STATUSES } from "../../domain/framework.ts";
import { momentOf } from "../../domain/play/advance.ts";
import type { Game } from "../../domain/play/game.ts";
import type { LensGrid } from "../debriefModel.ts";
import { listText } from "../format.ts";
import { LAW_STATUS_NAMES } from "../text/lens.ts";
import { cell, weakestIn } from "./grid.ts";

/** What stands and what does not: a line a law card that a decision leaned on, in the column of its status; with how that was weighed. */
export function certainty({ script, framework }: Game, { decisions }: Assessment): LensGrid {
  const met = new Map<string, { readonly moments: Set<string>; readonly grades: (typeof decisions)[number]["grade"][] }>();
  for (const { moment, findings } of decisions)
    for (const { law, grade } of findings)
      for (const id of law) {
        const one = met.get(id) ?? { moments: new Set(), grades: [] };
        one.moments.add(moment);
        one.grades.push(grade);
        met.set(id, one);
      }
  const lines = [...met].flatMap(([id, { moments, grades }]) => {
    const card = framework.law[id];
    const [first] = moments;
    if (!card || first === undefined) return [];
    const where = listText([...moments].map((moment) => momentOf(script, moment)?.title ?? moment));
    return [
      {
        momentId: first,
        name: card.article,
        cells: LAW_STATUSES.map((status) => (status === card.status ? cell(where, weakestIn(grades)) : null)),
        status: card.status,
      },
    ];
  });
  const at = ({ status }: (typeof lines)[number]) => LAW_STATUSES.indexOf(status);
  return {
    columns: LAW_STATUSES.map((status) => ({ name: LAW_STATUS_NAMES[status], short: LAW_STATUS_NAMES[status] })),
    lines: lines.toSorted((a, b) => at(a) - at(b)).map(({ status: _status, ...line }) => line),
  };
}
