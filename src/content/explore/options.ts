import type { Axis } from "../../domain/grades.ts";
import { isWeak } from "../../domain/grades.ts";
import { namedChoices } from "../../domain/explore/key.ts";
import type { Choice, Moment } from "../../domain/moments.ts";
import type { Script } from "../../domain/scenario.ts";
import type { Game } from "../../domain/play/game.ts";
import { gradeOf, tiltsOf } from "../lint/grade.ts";
import type { Run } from "./check.ts";

/** An option that only fills the list: another of the same kind is never weaker and costs no more. */
export interface Filler {
  readonly moment: string;
  readonly option: string;
  readonly by: string;
}

/**
 * Weak options of which another weak option with the same side is on every axis, in every state in which it can be
 * chosen, as good or better, takes no longer and leads to the same story: nobody has a reason to choose it. The good
 * options are left out of this: to be better than a weak one is what they are for.
 */
export function fillers(runs: readonly Run[]): readonly Filler[] {
  const game = runs[0]?.game;
  return (game?.script.moments ?? []).flatMap((moment) => {
    const options = game ? optionsOf(moment).filter((option) => isWeak(gradeOf(game, option))) : [];
    return options.flatMap((option): Filler[] => {
      const others = options.filter(
        (other) => other !== option && game && sideOf(game, other) === sideOf(game, option) && sameStory(runs, moment, option, other),
      );
      const by = others.find((other) => {
        const better = strongerOn(runs, moment.id, option.id, other.id).length;
        const weaker = strongerOn(runs, moment.id, other.id, option.id).length;
        return better === 0 && weaker > 0;
      });
      return by ? [{ moment: moment.id, option: option.id, by: by.id }] : [];
    });
  });
}

/** Pivotal moments of choose and act without two good options that each win somewhere, on different axes. */
export function flatPivots(runs: readonly Run[]): readonly { readonly moment: string; readonly good: readonly string[] }[] {
  const game = runs[0]?.game;
  return (game?.script.moments ?? []).flatMap((moment) => {
    const good = game ? optionsOf(moment).filter((option) => !isWeak(gradeOf(game, option))) : [];
    if (!moment.pivotal || good.length < 2) return [];
    const dilemma = good.some((one) =>
      good.some((other) => {
        const [mine, its] = [strongerOn(runs, moment.id, one.id, other.id), strongerOn(runs, moment.id, other.id, one.id)];
        return mine.some((axis) => its.some((against) => against !== axis));
      }),
    );
    return dilemma ? [] : [{ moment: moment.id, good: good.map(({ id }) => id) }];
  });
}

function optionsOf(moment: Moment): readonly Choice[] {
  return moment.do === "choose" || moment.do === "act" ? moment.options : [];
}

/** Axes on which one option is stronger than the other in some state of some variant. */
function strongerOn(runs: readonly Run[], moment: string, one: string, other: string): readonly Axis[] {
  return [...new Set(runs.flatMap(({ seen }) => [...(seen?.stronger.get(`${moment}|${one}|${other}`) ?? [])]))];
}

function sideOf(game: Game, choice: Choice): string {
  return tiltsOf(game, choice)[0] ?? "";
}

function sameStory(runs: readonly Run[], moment: Moment, option: Choice, other: Choice): boolean {
  const story = ({ add, reveals, show, sends, then }: Choice) => JSON.stringify([add, reveals, show, sends, then]);
  const asked = (script: Script) => [option, other].some(({ id }) => namedChoices(script).has(`${moment.id}/${id}`));
  return story(option) === story(other) && (option.takes ?? 0) >= (other.takes ?? 0) && !runs.some(({ game }) => asked(game.script));
}
