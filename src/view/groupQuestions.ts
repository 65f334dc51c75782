import { pickQuestions } from "../domain/assess/questions.ts";
import type { DiscussionQuestion } from "../domain/kader/questions.ts";
import type { Moment } from "../domain/moments.ts";
import type { GroupMember, GroupQuestion } from "./groupModel.ts";
import { STEP_NAMES } from "./text/nl.ts";

/** As many as one attempt gets. */
const MOST = 5;

/**
 * What there is most reason to talk about: the questions that the debriefs of the attempts would ask about what could be stronger, those of the
 * most attempts first. Each is about the decision it was asked of most.
 */
export function groupQuestionsOf(bank: readonly DiscussionQuestion[], members: readonly GroupMember[]): readonly GroupQuestion[] {
  const asked = members.flatMap(({ game, assessment }) => pickQuestions(bank, { framework: game.framework, ...assessment }));
  const weak = asked.filter(({ question: { fits } }) => !fits.good && fits.luck === undefined);
  const [first] = members;
  return bank
    .map((question) => ({ question, moments: weak.flatMap((one) => (one.question === question ? [one.moment] : [])) }))
    .filter(({ moments }) => moments.length > 0)
    .toSorted((a, b) => b.moments.length - a.moments.length)
    .slice(0, MOST)
    .flatMap(({ question: { id, text, more, objective }, moments }) => {
      const moment = first && mostOf(first.game.script.moments, moments);
      if (!moment) return [];
      return [
        {
          id,
          text,
          ...(more === undefined ? {} : { more }),
          objective: first.game.framework.objectives[objective]?.core ?? "",
          from: moment.title ?? STEP_NAMES[moment.step],
          count: moments.length,
        },
      ];
    });
}

/** The first in the story among those asked of most. */
function mostOf(moments: readonly Moment[], ids: readonly string[]): Moment | undefined {
  const times = ({ id }: Moment) => ids.filter((one) => one === id).length;
  return moments.reduce<Moment | undefined>((most, moment) => (times(moment) > (most ? times(most) : 0) ? moment : most), undefined);
}
