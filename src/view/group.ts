import type { AssessedDecision } from "../domain/assess/assess.ts";
import { GRADES } from "../domain/grades.ts";
import type { DiscussionQuestion } from "../domain/kader/questions.ts";
import type { Choice } from "../domain/moments.ts";
import type { Counted, GroupDecision, GroupMember, GroupView } from "./groupModel.ts";
import { groupQuestionsOf } from "./groupQuestions.ts";
import { D } from "./text/debrief.ts";
import { GRADE_NAMES, MODE_NAMES, STEP_NAMES } from "./text/nl.ts";
import { variantName } from "./variantOrder.ts";

interface GroupInput {
  readonly questions: readonly DiscussionQuestion[];
  /** Every variant of a case. */
  readonly variantsOf: (caseId: string) => readonly string[];
}

/**
 * The same case, role and variant together, the largest group first. The order of the attempts is not seen. One attempt is no group: counting it
 * would show one person.
 */
export function groupsOf(members: readonly GroupMember[], input: GroupInput): readonly GroupView[] {
  const groups = new Map<string, [GroupMember, ...GroupMember[]]>();
  for (const member of members) {
    const { caseId, role, variant } = member.started;
    const key = `${caseId}/${role}/${variant}`;
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([key, group]) => groupOf(key, group, input))
    .toSorted((a, b) => b.attempts - a.attempts || a.key.localeCompare(b.key));
}

function groupOf(key: string, members: readonly [GroupMember, ...GroupMember[]], { questions, variantsOf }: GroupInput): GroupView {
  const [{ game, started }] = members;
  const { script, framework } = game;
  const variant = variantName(started.caseId, variantsOf(started.caseId), started.variant);
  return {
    key,
    caseTitle: script.title,
    roleName: framework.roles[script.role].name,
    ...(variant === undefined ? {} : { variant }),
    attempts: members.length,
    modes: counted(members.map(({ game: { mode } }) => [mode, MODE_NAMES[mode]])),
    sets: counted(
      members.map(({ game: { framework: own }, started: { agreements } }) => [agreements, own.agreementSets[agreements]?.title ?? D.noSet] as const),
    ),
    decisions: decisionsOf(members),
    endings: counted(
      members.map(({ assessment: { ending } }) => [ending ?? "", script.endings.find(({ id }) => id === ending)?.title ?? D.endingGone] as const),
    ),
    limits: counted(
      members.flatMap(({ assessment }) =>
        [...new Set(assessment.hardLimits.map(({ id }) => id))].map((id) => [id, framework.hardLimits[id]?.title ?? id] as const),
      ),
    ),
    questions: groupQuestionsOf(questions, members),
  };
}

/** In the order of the story. */
function decisionsOf(members: readonly [GroupMember, ...GroupMember[]]): readonly GroupDecision[] {
  const [{ game }] = members;
  const taken = members.flatMap(({ assessment }) => assessment.decisions);
  return game.script.moments.flatMap((moment) => {
    const here = taken.filter((decision) => decision.moment === moment.id);
    const [first] = here;
    if (!first) return [];
    return [
      {
        momentId: moment.id,
        stepName: STEP_NAMES[first.step],
        title: moment.title ?? STEP_NAMES[moment.step],
        count: here.length,
        grades: GRADES.flatMap((id) => {
          const count = here.filter(({ grade }) => grade === id).length;
          return count === 0 ? [] : [{ id, text: GRADE_NAMES[id], count }];
        }),
        options: moment.do === "choose" || moment.do === "act" ? optionsOf(moment.options, here) : [],
      },
    ];
  });
}

/** The most chosen first; among equals the place says nothing. */
function optionsOf(options: readonly Choice[], here: readonly AssessedDecision[]): readonly Counted[] {
  const chosen = here.flatMap(({ entry: { answer } }) => (answer && "option" in answer ? [answer.option] : []));
  return options.map(({ id, text }) => ({ id, text, count: chosen.filter((one) => one === id).length })).toSorted(mostFirst);
}

/** How often each id is there, with its words. */
function counted(found: readonly (readonly [id: string, text: string])[]): readonly Counted[] {
  const texts = new Map(found);
  return [...texts].map(([id, text]) => ({ id, text, count: found.filter(([one]) => one === id).length })).toSorted(mostFirst);
}

const mostFirst = (a: Counted, b: Counted): number => b.count - a.count || a.text.localeCompare(b.text, "nl") || a.id.localeCompare(b.id);
