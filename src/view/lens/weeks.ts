import type { Assessment } from "../../domain/assess/assess.ts";
import { isDecision } from "../../domain/moments.ts";
import { momentOf } from "../../domain/play/advance.ts";
import { pickedIn } from "../../domain/play/chosen.ts";
import type { Game } from "../../domain/play/game.ts";
import type { LensLine } from "../../domain/scenario.ts";
import type { LensGrid } from "../debriefModel.ts";
import { listText } from "../format.ts";
import { cell, weakestIn } from "./grid.ts";

/** When somebody worked at what: a line of the author's own, which names its criteria; a column a turn that this role decided in. */
export function weeks({ script }: Game, { decisions }: Assessment, named: readonly LensLine[]): LensGrid {
  const turnOf = (moment: string) => momentOf(script, moment)?.turn;
  const turns = (script.clock.turns ?? []).filter(({ id }) => decisions.some(({ moment }) => turnOf(moment) === id));
  const lines = named.flatMap(({ name, criteria }) => {
    const met = decisions.flatMap((decision) => {
      const findings = decision.findings.filter(({ kind, ref }) => kind === "criterion" && criteria.includes(ref));
      const moment = momentOf(script, decision.moment);
      if (findings.length === 0 || !moment || !isDecision(moment) || !decision.entry.answer) return [];
      const parts = findings.map(({ part }) => part);
      const picked = pickedIn(moment, decision.entry.answer).flatMap(({ part, choice }) =>
        parts.some((one) => one === part || one.startsWith(`${part}.`)) ? [choice.text] : [],
      );
      return [{ moment, text: listText(picked.length > 0 ? picked : [moment.title ?? moment.id]), grades: findings.map(({ grade }) => grade) }];
    });
    const [first] = met;
    if (!first) return [];
    const cells = turns.map(({ id }) => {
      const here = met.filter(({ moment }) => moment.turn === id);
      return here.length === 0 ? null : cell(listText(here.map(({ text }) => text)), weakestIn(here.flatMap(({ grades }) => grades)));
    });
    return [{ momentId: first.moment.id, name, cells }];
  });
  return { columns: turns.map(({ label }) => ({ name: label, short: label })), lines };
}
