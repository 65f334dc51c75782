import { assign, setup } from "xstate";
import type { LogEvent } from "../domain/log.ts";
import { isDecision, type Moment } from "../domain/moments.ts";
import type { Game } from "../domain/play/game.ts";
import { progress, start, type Progress } from "../domain/play/progress.ts";
import { STEPS, type Step } from "../domain/steps.ts";
import { placeOf } from "./place.ts";

/** Events that move an attempt; the log holds the same ones. */
export type AttemptEvent = Exclude<LogEvent, { type: "attempt.started" }>;

/**
 * The machine of one script: every step of the routekaart is a compound state, every moment in it a state with the
 * phases asking, why and hard limit; a step ends in its look back, the attempt in `einde`. Which way an event goes is
 * decided by the domain (`progress`); the machine says which ways exist.
 */
export function attemptMachine(game: Game) {
  const next = remembered(game);
  const roads = {
    "moment.answered": to(game),
    "moment.continued": to(game),
    "moment.reentered": to(game),
    "why.written": to(game),
    "attempt.rewound": to(game),
  };
  return setup({
    types: { context: {} as Progress, events: {} as AttemptEvent },
    guards: {
      leadsTo: ({ context, event }, { place }: { place: string }) => placeOf(game, next(context, event)) === place,
    },
    actions: {
      take: assign(({ context, event }) => next(context, event)),
    },
  }).createMachine({
    id: "poging",
    context: start(game),
    initial: firstStep(game),
    on: { ...roads, "source.asked": { actions: "take" }, "note.written": { actions: "take" } },
    states: Object.fromEntries([...usedSteps(game).map((step) => [step, stepState(game, step)] as const), ["einde", { id: "einde" }] as const]),
  });
}

/** All ways an event can lead, each guarded by where the domain says it leads. */
function to(game: Game) {
  const places = [
    ...game.script.moments.flatMap((moment) => phasesOf(moment).map((phase) => `${moment.id}:${phase}`)),
    ...usedSteps(game).map((step) => `terugblik:${step}`),
    "einde",
  ];
  return places.map((place) => ({ guard: { type: "leadsTo" as const, params: { place } }, target: `#${place}`, actions: "take" as const }));
}

function stepState(game: Game, step: Step) {
  const moments = game.script.moments.filter((moment) => moment.step === step && moment.do !== "end");
  const states = Object.fromEntries(moments.map((moment) => [moment.id, momentState(moment)]));
  return { initial: moments[0]?.id ?? "terugblik", states: { ...states, terugblik: { id: `terugblik:${step}` } } };
}

function momentState(moment: Moment) {
  return { initial: "vraag", states: Object.fromEntries(phasesOf(moment).map((phase) => [phase, { id: `${moment.id}:${phase}` }])) };
}

function phasesOf(moment: Moment): readonly string[] {
  if (moment.do === "end") return [];
  if (!isDecision(moment)) return ["vraag"];
  return moment.pivotal ? ["vraag", "grens", "waarom"] : ["vraag", "grens"];
}

function usedSteps(game: Game): readonly Step[] {
  return STEPS.filter((step) => game.script.moments.some((moment) => moment.step === step && moment.do !== "end"));
}

/** A script may start at its end: then there is no step to be in. */
function firstStep(game: Game): string {
  const first = game.script.moments[0]?.step;
  return usedSteps(game).find((step) => step === first) ?? "einde";
}

/** Several guards ask where the same event leads: work it out once. */
function remembered(game: Game): (now: Progress, event: AttemptEvent) => Progress {
  let last: { now: Progress; event: AttemptEvent; next: Progress } | null = null;
  return (now, event) => {
    if (last?.now !== now || last.event !== event) last = { now, event, next: progress(game, now, event) };
    return last.next;
  };
}
