import { DAY, daysBetween } from "../../domain/days.ts";
import type { Framework } from "../../domain/framework.ts";
import { isWeak } from "../../domain/grades.ts";
import type { Role } from "../../domain/roles.ts";
import type { RefresherFigures } from "../../domain/progress/refreshers.ts";
import type { Due, Intention, Plan } from "../../runtime/refresh/index.ts";
import { O } from "../text/opfrissen.ts";
import type { FiguresView, RefreshView } from "./model.ts";

export const daysUntil = (from: number, to: number): number => Math.max(0, Math.ceil((to - from) / DAY));

interface RefreshInput {
  readonly framework: Framework;
  readonly role: Role;
  readonly plan: Plan;
  readonly figures: RefresherFigures;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly intention: Intention | null;
  /** Empty when the case is no longer there. */
  readonly caseTitle: (id: string) => string;
}

export function describeRefresh({ framework, role, plan, figures, now, intention, caseTitle }: RefreshInput): RefreshView {
  const { picks } = plan;
  const minutes = picks.reduce((sum, { drill }) => sum + drill.script.minutes, 0);
  return {
    role,
    roleName: framework.roles[role].name,
    lead: leadOf(plan, now),
    about: aboutOf(framework, plan, now),
    ...(picks.length > 0 ? { round: O.round(picks.length, minutes) } : {}),
    figures: describeFigures(figures),
    ...(intention ? { intention: { text: intention.text, caseTitle: caseTitle(intention.caseId) } } : {}),
  };
}

export function describeFigures({ real, innocent }: RefresherFigures): FiguresView {
  return real.of + innocent.of === 0 ? null : [O.real(real), O.innocent(innocent)];
}

function leadOf({ picks, faded, next }: Plan, now: number): string {
  if (picks.length > 0) return faded ? O.lead.faded : O.lead.fresh;
  return next === null ? O.lead.none : O.lead.rest(O.back(daysUntil(now, next)));
}

/** In the order of the objectives, so that it does not tell which post comes first; once each, with the most pressing reason. */
function aboutOf(framework: Framework, { picks, due }: Plan, now: number): RefreshView["about"] {
  const reasons = new Map<string, string>();
  for (const { criterion } of picks) {
    const id = framework.criteria[criterion]?.objective ?? "";
    const found = due.find((one) => one.criterion === criterion);
    const name = framework.objectives[id]?.core;
    if (found && name !== undefined && !reasons.has(id)) reasons.set(id, whyOf(found, now));
  }
  return [...reasons].sort(([a], [b]) => a.localeCompare(b)).map(([id, why]) => ({ name: framework.objectives[id]?.core ?? id, why }));
}

function whyOf({ memory }: Due, now: number): string {
  if (memory === null) return O.why.fresh;
  const ago = O.ago(daysBetween(memory.last, now));
  if (!isWeak(memory.latest.grade)) return O.why.practised(ago);
  return memory.latest.from === "casus" ? O.why.casus(ago) : O.why["flits-weak"](ago);
}
