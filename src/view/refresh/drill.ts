import type { Assessment } from "../../domain/assess/assess.ts";
import type { Drill } from "../../domain/drill.ts";
import { minutesOf } from "../../domain/clock.ts";
import { standsAlone } from "../../domain/messages.ts";
import type { Choice } from "../../domain/moments.ts";
import type { Game } from "../../domain/play/game.ts";
import { start } from "../../domain/play/progress.ts";
import { newDraft } from "../draft.ts";
import type { OptionView } from "../model.ts";
import { describeFinding } from "../judged.ts";
import { describePhone } from "../phone/phone.ts";
import { GRADE_NAMES, T } from "../text/nl.ts";
import { O } from "../text/opfrissen.ts";
import type { AnswerView, DrillView } from "./model.ts";

/** The options of a drill; it has one decision. */
export function optionsOf({ script }: Pick<Drill, "script">): readonly Choice[] {
  return script.moments.flatMap((moment) => (moment.do === "choose" ? moment.options : []));
}

/** Numbers, because that is what is pressed. */
export const describeOptions = (options: readonly Choice[]): readonly OptionView[] =>
  options.map(({ id, text, takes }, index) => ({ id, letter: String(index + 1), text, ...(takes ? { takes: T.minutes(takes) } : {}), picked: false }));

/** `order`: in which the options stand, from the seed of the round. */
export function describeDrill(game: Game, drill: Drill, order: (options: readonly Choice[]) => readonly Choice[]): DrillView {
  const { script } = game;
  const seen = whenSent(game);
  const now = start(seen);
  const ask = script.moments.flatMap((moment) => (moment.do === "choose" ? [moment.ask] : []))[0] ?? "";
  return {
    id: drill.id,
    phone: describePhone(seen, now, newDraft(now)),
    place: script.briefing.place,
    situation: [script.briefing.you, script.briefing.situation].filter((text) => text !== "").join(" "),
    ask,
    ...(script.warning === undefined ? {} : { warning: script.warning }),
    options: describeOptions(order(optionsOf(drill))),
  };
}

/** What was sent a while ago carries its own time: a conversation is not read at the minute in which it came. */
function whenSent(game: Game): Game {
  const { script } = game;
  const times = Object.values(script.messages).flatMap((message) => (standsAlone(message) ? [] : (minutesOf(message.posted) ?? [])));
  return times.length === 0 ? game : { ...game, script: { ...script, clock: { ...script.clock, from: Math.min(script.clock.from, ...times) } } };
}

interface Answered {
  readonly game: Game;
  readonly drill: Drill;
  readonly option: string;
  readonly assessment: Assessment;
  /** Days until it comes back. */
  readonly back: number;
}

/** Null when the option does not exist (any more). */
export function describeAnswer({ game, drill, option, assessment, back }: Answered): AnswerView | null {
  const [decision] = assessment.decisions;
  const options = optionsOf(drill);
  const chosen = options.find(({ id }) => id === option);
  if (!decision || !chosen) return null;
  const about = decision.weakest ?? decision.findings[0];
  const finding = about && describeFinding(game.framework, about);
  const tempter = tempterWords(drill, option, decision.grade === "best" ? options : []);
  return {
    grade: decision.grade,
    gradeName: GRADE_NAMES[decision.grade],
    did: chosen.text,
    ...(decision.grade === "best" || about === undefined ? {} : { because: about.because }),
    feedback: drill.feedback,
    criterion: { title: finding?.title ?? "", sources: finding?.sources ?? [] },
    ...(decision.alternative ? { stronger: decision.alternative.text } : {}),
    ...(tempter === undefined ? {} : { tempter }),
    helpline: drill.helpline,
    back: O.comesBack(O.back(back)),
  };
}

/** Named to who took it, and to who saw through it. */
function tempterWords({ tempter }: Drill, option: string, options: readonly Choice[]): string | undefined {
  if (tempter === option) return O.tempter.chosen;
  const text = options.find(({ id }) => id === tempter)?.text;
  return text === undefined ? undefined : O.tempter.missed(text);
}
