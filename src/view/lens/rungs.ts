import type { Assessment } from "../../domain/assess/assess.ts";
import { RUNGS } from "../../domain/kader/interventions.ts";
import { momentOf } from "../../domain/play/advance.ts";
import { pickedIn } from "../../domain/play/chosen.ts";
import type { Game } from "../../domain/play/game.ts";
import { isDecision } from "../../domain/moments.ts";
import type { LensGrid } from "../debriefModel.ts";
import { listText, momentText } from "../format.ts";
import { RUNG_NAMES } from "../text/lens.ts";
import { cell } from "./grid.ts";

/** How high somebody went, in the order of the story: a line a decision in which a measure was taken, a column a rung of the interventiekaart. */
export function rungs({ script, framework }: Game, { decisions }: Assessment): LensGrid {
  const lines = decisions.flatMap(({ moment: id, clock, entry, grade }) => {
    const moment = momentOf(script, id);
    if (!moment || !isDecision(moment) || !entry.answer) return [];
    const taken = pickedIn(moment, entry.answer).flatMap(({ choice }) =>
      choice.acts.flatMap((act) => (act.act === "measure" ? [{ rung: framework.instruments[act.instrument]?.rung, text: choice.text }] : [])),
    );
    if (taken.length === 0) return [];
    return [
      {
        momentId: id,
        name: [momentText(script.clock, clock), moment.title ?? id].join(" · "),
        cells: RUNGS.map((rung) => {
          const texts = [...new Set(taken.flatMap((one) => (one.rung === rung ? [one.text] : [])))];
          return texts.length === 0 ? null : cell(listText(texts), grade);
        }),
      },
    ];
  });
  return { columns: RUNGS.map((rung, at) => ({ name: `${at + 1} ${RUNG_NAMES[rung]}`, short: String(at + 1) })), lines };
}
