import { objectivesIn, type CatalogueEntry } from "../domain/catalogue.ts";
import { AXES } from "../domain/grades.ts";
import { goesWell, nextOf, type AdviceInput, type GoesWell, type Next, type Play } from "../domain/progress/advice.ts";
import { totalOf } from "../domain/progress/counts.ts";
import { objectiveFigures } from "../domain/progress/objectives.ts";
import { refresherFigures } from "../domain/progress/refreshers.ts";
import { historyOf, recentOf, showingsOf, type History } from "../domain/progress/showing.ts";
import { totalsOf } from "../domain/progress/totals.ts";
import { weakCriteria, type WeakCriterion } from "../domain/progress/weak.ts";
import { ROLES } from "../domain/roles.ts";
import { STEPS } from "../domain/steps.ts";
import { describeGrid } from "./progressGrid.ts";
import type { NextView, PlayView, ProgressInput, ProgressView, WeakView, WellView } from "./progressModel.ts";
import { AXIS_NAMES, STEP_NAMES, T } from "./text/nl.ts";
import { tiltsView } from "./tilt.ts";

/** Everything on the progress page but the list of what was done. */
export function describeProgress(input: ProgressInput): ProgressView {
  const { catalogue, framework, role } = input;
  const { criteria, weights } = framework;
  const history = historyOf(input.results, input.reviews, role);
  const recent = recentOf(history, weights.progress);
  const showings = showingsOf(recent);
  const objectives = objectiveFigures(showings, Object.keys(framework.objectives), criteria, weights.progress);
  const weak = weakCriteria(showings, weights.progress).filter(({ criterion }) => criteria[criterion]);
  const roles = role === undefined ? ROLES : [role];
  const advice: AdviceInput = { results: history.results, objectives, weak, catalogue, roles, objectiveOf: (id) => criteria[id]?.objective };
  const totals = totalsOf(recent.results, criteria);
  return {
    looked: { attempts: recent.results.length, refreshers: recent.reviews.length },
    well: wellView(input, goesWell({ ...advice, results: recent.results }, weights.progress)),
    next: nextView(input, nextOf(advice)),
    objectives: objectives.map(({ objective, counts, trend }) => ({ ...named(input, objective), counts, trend, cases: casesFor(input, objective) })),
    steps: STEPS.map((step) => ({ step, name: STEP_NAMES[step], counts: totals.steps[step] })),
    axes: AXES.filter((axis) => axis !== "mag" && totalOf(totals.axes[axis]) >= weights.axisFrom).map((axis) => ({
      axis,
      name: AXIS_NAMES[axis],
      counts: totals.axes[axis],
    })),
    lawful: {
      limits: totals.lawful.limits.map(({ id, times }) => ({ id, times, title: framework.hardLimits[id]?.title ?? id })),
      criteria: totals.lawful.criteria.map(({ id, times }) => ({ id, times, question: criteria[id]?.question ?? id })),
    },
    tilts: tiltsView(totals.tilts, weights.tilt),
    older: totals.older,
    weak: weak.flatMap((one) => weakView(input, one)),
    grid: describeGrid(input),
    refreshers: refresherFigures(recent.reviews),
    status: statusOf(recent),
  };
}

/** A22: concept until every case that is looked back on was graded by a panel. */
export function statusOf({ results }: Pick<History, "results">): readonly string[] {
  return [...(results.every(({ key }) => key === "panel") ? [] : [T.concept]), T.learning];
}

const named = ({ framework }: ProgressInput, objective: string) => ({ id: objective, name: framework.objectives[objective]?.core ?? objective });

function casesFor({ catalogue, role }: ProgressInput, objective: string): ProgressView["objectives"][number]["cases"] {
  const mainParts = role === undefined ? ROLES : [role];
  const fits = (entry: CatalogueEntry) => mainParts.some((one) => entry.roles[one] === "hoofdrol" && objectivesIn(entry, one).includes(objective));
  return catalogue.filter(fits).map(({ id, title }) => ({ caseId: id, title }));
}

function playView({ catalogue }: ProgressInput, { caseId, role }: Play): PlayView {
  return { caseId, role, title: catalogue.find(({ id }) => id === caseId)?.title ?? caseId };
}

function wellView(input: ProgressInput, well: GoesWell): WellView | null {
  return well === null || well.kind === "lawful" ? well : { kind: well.kind, objective: named(input, well.objective) };
}

function nextView(input: ProgressInput, next: Next): NextView {
  const { criteria, hardLimits } = input.framework;
  if (next.kind === "limit") return { kind: "limit", limit: { id: next.limit, name: hardLimits[next.limit]?.title ?? next.limit } };
  if (next.kind === "criterion") {
    const criterion = { id: next.criterion, name: criteria[next.criterion]?.question ?? next.criterion };
    return { kind: "criterion", criterion, ...(next.play ? { play: playView(input, next.play) } : {}) };
  }
  if (next.kind === "objective") return { kind: "objective", objective: named(input, next.objective), play: playView(input, next.play) };
  return next.kind === "new" ? { kind: "new", play: playView(input, next.play) } : next;
}

function weakView(input: ProgressInput, { criterion, counts, at, attempt }: WeakCriterion): readonly WeakView[] {
  const found = input.framework.criteria[criterion];
  if (!found) return [];
  const there = attempt && input.catalogue.some(({ id }) => id === attempt.caseId);
  return [
    {
      id: criterion,
      question: found.question,
      stepName: STEP_NAMES[found.step],
      objective: named(input, found.objective),
      counts,
      at,
      ...(there ? { last: { ...playView(input, attempt), attemptId: attempt.id } } : {}),
      cases: casesFor(input, found.objective),
    },
  ];
}
