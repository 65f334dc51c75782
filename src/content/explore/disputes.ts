import type { Situation } from "../../domain/explore/situationKey.ts";
import { allChoices } from "../../domain/explore/key.ts";
import { isWeak, type Grade } from "../../domain/grades.ts";
import { authorFindings, ruleFinding, rulesOf } from "../../domain/judge/choice.ts";
import { judgeContext, type JudgeContext } from "../../domain/judge/context.ts";
import type { Finding } from "../../domain/judge/finding.ts";
import { limitsBroken } from "../../domain/judge/hardLimits.ts";
import type { Choice, DecisionMoment } from "../../domain/moments.ts";
import type { Game } from "../../domain/play/game.ts";

/** Where the author of a case and the framework do not agree, or where nobody judges. */
export interface Dispute {
  readonly moment: string;
  readonly choice: string;
  readonly kind: "other-grade" | "over-a-limit" | "nobody";
  /** Criterion or hard limit. */
  readonly ref: string;
  readonly author?: Grade;
  readonly framework?: Grade;
  /** The rule of regels.yaml that speaks. */
  readonly rule?: string;
}

/** Collects disputes over every situation in which a choice can be made; each is told once. */
export function disputesIn(game: Game): { look: (at: Situation, moment: DecisionMoment) => void; found: () => readonly Dispute[] } {
  const found = new Map<string, Dispute>();
  const looked = new Set<string>();
  return {
    look: (at, moment) => {
      // What a choice is worth depends on what is known, on what was done, and on the author's conditions: the situations differ in little else.
      const on = judgeContext(game, at.state, at.memory);
      const { facts, reported, relieved, earlier } = on.rules;
      const situation = [moment.id, Object.keys(facts).join(), reported, relieved, ...Object.values(earlier)].join("|");
      for (const choice of allChoices(moment)) {
        const author = authorFindings(on, "", choice);
        const key = `${situation}|${choice.id}|${standingOf(author)}`;
        if (looked.has(key)) continue;
        looked.add(key);
        for (const dispute of between(on, moment, choice, author)) found.set([dispute.moment, dispute.choice, dispute.kind, dispute.ref].join("|"), dispute);
      }
    },
    found: () => [...found.values()],
  };
}

const standings = new WeakMap<readonly Finding[], string>();

/** Which of the author's judgements counts here. */
function standingOf(author: readonly Finding[]): string {
  const standing = standings.get(author) ?? author.map((finding) => `${finding.ref} ${finding.grade}`).join();
  standings.set(author, standing);
  return standing;
}

function between(on: JudgeContext, moment: DecisionMoment, choice: Choice, author: readonly Finding[]): readonly Dispute[] {
  const rules = rulesOf(on, choice.acts);
  const limits = choice.acts.flatMap((act) => limitsBroken(act, on.rules));
  const where = { moment: moment.id, choice: choice.id };
  const needsVerdict = moment.do === "choose" || moment.do === "act" || moment.do === "reflect" || moment.do === "build";
  if (needsVerdict && author.length + rules.length + limits.length === 0 && !choice.judgements.some((one) => one.verdicts.length > 0))
    return [{ ...where, kind: "nobody", ref: "" }];
  const strong = author.length > 0 && author.every((finding) => !isWeak(finding.grade));
  return [
    ...(strong ? limits.map((limit): Dispute => ({ ...where, kind: "over-a-limit", ref: limit })) : []),
    ...rules.flatMap((rule) => other(author, ruleFinding(on, rule, "")).map((dispute): Dispute => ({ ...where, ...dispute, rule: rule.id }))),
  ];
}

function other(author: readonly Finding[], ruled: Finding): readonly Pick<Dispute, "kind" | "ref" | "author" | "framework">[] {
  return author
    .filter((finding) => finding.ref === ruled.ref && finding.grade !== ruled.grade)
    .map((finding) => ({ kind: "other-grade", ref: ruled.ref, author: finding.grade, framework: ruled.grade }));
}
