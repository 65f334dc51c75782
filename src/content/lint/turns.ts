import type { Effects, Moment } from "../../domain/moments.ts";
import { allChoices } from "../../domain/explore/key.ts";
import type { LintContext } from "./context.ts";

/** A team plays turn by turn: nothing leads back to an earlier turn, and what happens in one is over before the next begins. */
export function lintTurns({ script, locator, report }: LintContext): void {
  const { turns } = script.clock;
  if (!turns) return;
  turns.forEach(({ label, from }, index) => {
    const before = turns[index - 1];
    if (before && from <= before.from) report("WH095", locator.shared("beurten", index, "from"), `“${label}” begint niet later dan “${before.label}”.`);
  });
  const order = (moment: Moment | undefined) => turns.findIndex(({ id }) => id === moment?.turn);
  script.moments.forEach((moment, index) => {
    const before = script.moments[index - 1];
    if (before && order(moment) < order(before))
      report("WH095", locator.moment(moment.id), `“${moment.id}” hoort bij een eerdere beurt dan “${before.id}”, dat ervoor komt.`);
    const leads = [...(moment.then ?? []), ...allChoices(moment).flatMap(({ then }) => then ?? [])];
    for (const { to } of leads)
      if (order(script.moments.find(({ id }) => id === to)) < order(moment))
        report("WH095", locator.moment(moment.id), `“${moment.id}” leidt terug naar “${to}”, in een eerdere beurt.`);
  });
  turns.forEach((turn, index) => {
    const next = turns[index + 1];
    const longest = script.moments
      .filter((moment) => moment.turn === turn.id)
      .reduce((clock, moment) => Math.max(clock, moment.at ?? clock) + longestOf(moment), turn.from);
    if (next && longest > next.from)
      report("WH095", locator.shared("beurten", index), `Wat ${script.role} doet in “${turn.label}”, duurt tot na het begin van “${next.label}”.`);
  });
}

/** Minutes; no answer takes longer. */
function longestOf(moment: Moment): number {
  const takes = allChoices(moment).map((choice) => choice.takes ?? 0);
  const picked = moment.do === "choose" ? Math.max(0, ...takes) : takes.reduce((sum, one) => sum + one, 0);
  return picked + minutes(moment) + (moment.outcomes ?? []).reduce((sum, outcome) => sum + minutes(outcome), 0);
}

const minutes = ({ takes }: Effects): number => takes ?? 0;
