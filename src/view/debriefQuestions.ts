import type { Assessment } from "../domain/assess/assess.ts";
import { pickQuestions } from "../domain/assess/questions.ts";
import type { DiscussionQuestion, Luck } from "../domain/kader/questions.ts";
import type { Game } from "../domain/play/game.ts";
import type { DecisionView, QuestionView } from "./model.ts";
import { D } from "./text/debrief.ts";

interface TalkInput {
  readonly game: Game;
  readonly assessment: Assessment;
  readonly all: readonly DecisionView[];
  readonly luck: Luck | undefined;
}

/** What to talk about, with where each question comes from. */
export function questionsOf(bank: readonly DiscussionQuestion[], { game, assessment, all, luck }: TalkInput): readonly QuestionView[] {
  const { framework } = game;
  const { decisions, agreements } = assessment;
  return pickQuestions(bank, { framework, decisions, agreements, ...(luck === undefined ? {} : { luck }) }).flatMap(
    ({ question, moment, agreements: asked }) => {
      const decision = all.find(({ momentId }) => momentId === moment);
      if (!decision) return [];
      const { id, text, objective } = question;
      const titles = game.agreements.flatMap((agreement) => (asked.includes(agreement.id) ? [agreement.title] : []));
      const more = [...(titles.length > 0 ? [D.aboutAgreements(titles)] : []), ...(question.more === undefined ? [] : [question.more])].join(" ");
      return [
        {
          id,
          text,
          ...(more === "" ? {} : { more }),
          objective: framework.objectives[objective]?.core ?? "",
          momentId: moment,
          from: `${decision.clock}, ${decision.title}`,
        },
      ];
    },
  );
}
