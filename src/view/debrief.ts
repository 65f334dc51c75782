import type { Assessment } from "../domain/assess/assess.ts";
import type { Weights } from "../domain/framework.ts";
import type { DiscussionQuestion, Luck } from "../domain/kader/questions.ts";
import type { AttemptStart } from "../domain/log.ts";
import { isPost } from "../domain/messages.ts";
import type { Game } from "../domain/play/game.ts";
import { objectiveOf } from "../domain/objectives.ts";
import type { Progress } from "../domain/play/progress.ts";
import { agreementsOf, attentionFirst } from "./debriefAgreements.ts";
import { decisionsOf, threeOf } from "./debriefDecisions.ts";
import { lensOf } from "./lens/index.ts";
import { patternOf } from "./debriefPattern.ts";
import { questionsOf } from "./debriefQuestions.ts";
import { scoreOf } from "./debriefScore.ts";
import { timelineOf } from "./debriefTimeline.ts";
import { dateText } from "./format.ts";
import type { DebriefView } from "./model.ts";
import { D } from "./text/debrief.ts";
import { variantName } from "./variantOrder.ts";

export interface DebriefInput {
  readonly game: Game;
  readonly started: AttemptStart;
  readonly now: Progress;
  readonly assessment: Assessment;
  /** Every variant of the case; with one or none the debrief does not speak of variants. */
  readonly variants?: readonly string[];
  /** Questions to pick from; none = nothing to talk about is shown. */
  readonly questions?: readonly DiscussionQuestion[];
}

/** The debrief in the order of the product document: what happened, three decisions, pattern, agreements, talk, Monday, everything, score. */
export function describeDebrief({ game, started, now, assessment, variants = [], questions = [] }: DebriefInput): DebriefView {
  const { script, framework } = game;
  const all = decisionsOf(game, now, assessment);
  const ending = script.endings.find((candidate) => candidate.id === assessment.ending);
  const luck = luckOf(ending?.tone, assessment.total, framework.weights.luck);
  const variant = variantName(script.caseId, variants, script.variant);
  const lens = lensOf(game, assessment);
  const vignette = Object.values(script.messages).find((message) => isPost(message) && message.media?.vignette !== undefined)?.media?.vignette;
  return {
    attemptId: started.attemptId,
    caseId: script.caseId,
    caseTitle: script.title,
    startedAt: started.startedAt,
    date: dateText(started.startedAt),
    set: { id: started.agreements, title: framework.agreementSets[started.agreements]?.title ?? D.noSet },
    role: script.role,
    roleName: framework.roles[script.role].name,
    mode: game.mode,
    ...(variant === undefined ? {} : { variant }),
    ...(vignette === undefined ? {} : { vignette }),
    ending: { title: ending?.title ?? D.endingGone, text: ending?.text ?? D.endingGoneText, tone: ending?.tone ?? "licht" },
    objectives: practised(game, assessment),
    timeline: timelineOf(game, now, assessment, all),
    three: threeOf(assessment, all),
    pattern: patternOf(game, assessment),
    ...(lens ? { lens } : {}),
    agreements: attentionFirst(agreementsOf(game, assessment)),
    questions: questionsOf(questions, { game, assessment, all, luck }),
    all,
    score: scoreOf(game, assessment),
    ...(luck === undefined ? {} : { luck: D.luck[luck] }),
    notes: { remembered: now.notes.bijgebleven, monday: now.notes.maandag },
    canRetry: game.mode === "oefenen",
  };
}

/** What the case says that it is about, as far as it was judged in this attempt: as progress counts it. What did not come up is told apart. */
function practised({ script, framework }: Game, { decisions }: Assessment): string {
  const judged = new Set(decisions.flatMap(({ findings }) => findings.map((finding) => objectiveOf(framework, finding))));
  const named = (came: boolean) => script.objectives.flatMap((id) => (judged.has(id) === came ? (framework.objectives[id]?.core ?? []) : [])).join(" · ");
  const missed = named(false);
  return [named(true), ...(missed === "" ? [] : [D.notMet(missed)])].join(" ").trim();
}

/** SPEC A6: whether outcome and judgement differ. */
function luckOf(tone: string | undefined, total: number | null, { badAbove, goodBelow }: Weights["luck"]): Luck | undefined {
  if (tone === undefined || total === null) return undefined;
  if (tone === "zwaar" && total >= badAbove) return "pech";
  return (tone === "herstel" || tone === "licht") && total < goodBelow ? "geluk" : undefined;
}
