import type { AttemptStart } from "../domain/log.ts";
import type { HelpLevel } from "../domain/helpLevels.ts";
import { turnAt } from "../domain/clock.ts";
import { countsIn } from "../domain/judge/decision.ts";
import { isDecision, type Moment } from "../domain/moments.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import type { Progress } from "../domain/play/progress.ts";
import type { Script } from "../domain/scenario.ts";
import { STEPS, type Step } from "../domain/steps.ts";
import type { Draft } from "./draft.ts";
import { clockNow } from "./clock.ts";
import { momentText } from "./format.ts";
import type { HeaderView, PlayView } from "./model.ts";
import { describeNotebook } from "./notebook.ts";
import { announcementsOf, describePhone } from "./phone/phone.ts";
import { describeSheet, type SheetInput } from "./sheets/sheet.ts";
import { describeStage } from "./stage.ts";
import { STEP_NAMES, T } from "./text/nl.ts";

export interface PlayInput {
  readonly game: Game;
  readonly started: AttemptStart;
  readonly now: Progress;
  readonly draft: Draft;
  readonly help: HelpLevel;
  /** Since the case before this one there is less help in this step. */
  readonly lessHelp?: boolean;
  /** Order in which things are shown, from the attempt's seed. */
  readonly order: SheetInput["order"];
}

/** Everything there is to see while playing, from the state of the attempt and the draft. Pure. */
export function describePlay(input: PlayInput): PlayView {
  const { game, now, draft, started } = input;
  const phone = describePhone(game, now, draft);
  return {
    attemptId: started.attemptId,
    header: headerOf(game, now),
    phone,
    sheet: describeSheet(input),
    notebook: describeNotebook(game, now, draft),
    announcements: announcementsOf(game, now),
    stage: describeStage(game, now, phone),
  };
}

/** What stands beside the clock: how long there is left, or in a story that has turns which of them it is. */
function deadlineOf({ clock }: Script, now: number): Pick<HeaderView, "remaining" | "until"> {
  const turn = clock.turns && turnAt(clock.turns, now);
  if (turn && clock.turns) {
    const of = T.turnOf(clock.turns.indexOf(turn) + 1, clock.turns.length);
    return { remaining: clock.day === undefined ? of : T.turnNamed(turn.label, of), until: of };
  }
  const left = clock.until - now;
  if (left <= 0) return {};
  const until = momentText(clock, clock.until);
  return { remaining: T.remaining(T.hours(Math.floor(left / 60), left % 60), until), until: T.until(until) };
}

/** The step whose bar is lit: what goes back to an earlier step together with a partner stays in the step in which it counts. */
function barOf(moment: Moment): Step {
  return isDecision(moment) && moment.together !== undefined ? countsIn(moment) : moment.step;
}

function headerOf(game: Game, now: Progress): HeaderView {
  const { script, framework, mode } = game;
  const moment = momentOf(script, now.state.moment);
  const shown = now.phase === "terugblik" ? (momentOf(script, now.path.at(-1)?.moment ?? "") ?? moment) : moment;
  const here = shown ? STEPS.indexOf(barOf(shown)) : STEPS.length;
  const clock = clockNow(game, now);
  const decides = new Set(script.moments.filter(isDecision).map((one) => one.step));
  return {
    title: script.title,
    roleName: framework.roles[script.role].name,
    mode,
    ...(now.closed !== null && now.state.ending === null ? { again: T.playedAgain } : {}),
    clock: momentText(script.clock, clock),
    ...deadlineOf(script, clock),
    ...(shown && barOf(shown) !== shown.step ? { together: T.backTogether(STEP_NAMES[shown.step]) } : {}),
    steps: STEPS.map((step, index) => ({
      step,
      name: STEP_NAMES[step],
      state: index === here && now.phase !== "einde" ? "now" : !decides.has(step) ? "none" : now.phase === "einde" || index < here ? "done" : "next",
    })),
  };
}
