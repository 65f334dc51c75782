import type { Act } from "../acts.ts";
import type { Answer } from "../answers.ts";
import type { Framework } from "../framework.ts";
import type { DecisionMoment, Judgement } from "../moments.ts";
import { pickedIn } from "../play/chosen.ts";
import type { Step } from "../steps.ts";
import { cardsFor } from "./cards.ts";
import { judgeConsult } from "./consult.ts";
import { judgeBuild } from "./build.ts";
import { choiceFindings, inWordsOf, limitsOf, ownWords } from "./choice.ts";
import type { JudgeContext } from "./context.ts";
import { weakestOf, type Finding, type JudgedDecision } from "./finding.ts";
import { judgeInspect } from "./inspect.ts";
import { judgeReflect } from "./reflect.ts";
import { judgeShare, shareActOf } from "./share.ts";
import { composedValue, singleValue } from "./value.ts";

/** What is judged besides the answer itself: unknowns named in step 1 (A10), and findings of agreements (A12). */
export interface DecisionExtras {
  readonly unknowns: boolean;
  readonly agreements: readonly Finding[];
  /** What is held against the decision as a whole: silence (HG-5, HG-1), and acute danger or need that waited (A14). */
  readonly whole: readonly Finding[];
}

/** Acts of a decision: those of everything picked, and for the share builder the one it stands for. */
export function actsIn(moment: DecisionMoment, answer: Answer): readonly Act[] {
  const acts = pickedIn(moment, answer).flatMap((picked) => picked.choice.acts);
  if (moment.do === "share" && answer.do === "share" && "fields" in answer) return [shareActOf(moment, answer), ...acts];
  return acts;
}

interface LimitPart {
  readonly part: string;
  readonly subject?: string;
  readonly acts: readonly Act[];
  /** The author's words for it. */
  readonly own?: () => Judgement | undefined;
}

/** The framework's own findings: hard limits and contested cards on typed acts × known facts (SPEC A4). */
export function limitFindings(on: JudgeContext, moment: DecisionMoment, answer: Answer): readonly Finding[] {
  const found: Finding[] = [];
  const look = ({ acts, own, ...where }: LimitPart) => {
    for (const act of acts)
      for (const hit of limitsOf(on, act)) {
        const finding = { ...limitFinding(on, where.part, hit.limit, hit.verdict === "betwist" ? hit.card : undefined), ...where };
        const words = own?.();
        if (found.some(({ part, kind, ref }) => part === finding.part && kind === finding.kind && ref === finding.ref)) continue;
        found.push(words ? inWordsOf(words, finding) : finding);
      }
  };
  const alone = moment.do === "choose" || moment.do === "act";
  for (const { part, choice } of pickedIn(moment, answer)) {
    if (choice.acts.length === 0) continue;
    look({ ...(alone ? { part: "keuze" } : { part: `${part}.${choice.id}`, subject: choice.text }), acts: choice.acts, own: () => ownWords(on, choice) });
  }
  if (moment.do === "share" && answer.do === "share" && "fields" in answer) look({ part: "partner", acts: [shareActOf(moment, answer)] });
  return found;
}

/** A hard limit is fout on *mag*; a contested card is riskant with that card. */
export function limitFinding(on: JudgeContext, part: string, limit: string, card?: string): Finding {
  const text = on.framework.hardLimits[limit];
  return {
    part,
    kind: card === undefined ? "limit" : "criterion",
    ref: limit,
    grade: card === undefined ? "fout" : "riskant",
    tilt: card === undefined ? (limit === "HG-5" || limit === "HG-8" ? "te-licht" : "te-zwaar") : "anders",
    axis: "mag",
    because: text?.because ?? limit,
    law: card === undefined ? cardsFor(text, on.script.role) : [card],
    source: text?.source ?? { document: "eigen", own: true },
    origin: "grens",
  };
}

/** Judges one decision in the state in which it was taken (SPEC A3). */
export function judgeDecision(on: JudgeContext, moment: DecisionMoment, answer: Answer, extras: DecisionExtras): JudgedDecision {
  const single = moment.do === "choose" || moment.do === "act" || (answer.do === "share" && "none" in answer);
  const { findings: own, decoys } = ownFindings(on, moment, answer, extras.unknowns);
  const bare = {
    moment: moment.id,
    step: moment.step,
    countsIn: countsIn(moment),
    pivotal: moment.pivotal ?? false,
    single,
    decoys,
    findings: [...own, ...limitFindings(on, moment, answer)],
    acts: actsIn(moment, answer),
  };
  return withFindings(on.framework, bare, [...extras.agreements, ...extras.whole]);
}

/**
 * The decision with findings that do not come from the answer itself: agreements, also those that only show when the story is over.
 * Of a single choice they are about that one choice. A limit that was touched already is not said again (SPEC A4.7).
 */
export function withFindings(framework: Framework, decision: Omit<JudgedDecision, "weakest" | "grade" | "value">, more: readonly Finding[]): JudgedDecision {
  const there = (one: Finding) => one.kind === "limit" && decision.findings.some((finding) => finding.kind === "limit" && finding.ref === one.ref);
  const added = more.filter((finding) => !there(finding));
  const findings = [...decision.findings, ...(decision.single ? added.map((finding) => ({ ...finding, part: "keuze" })) : added)];
  const weakest = weakestOf(findings);
  const value = decision.single ? singleValue(framework, findings) : composedValue(framework, findings, decision.decoys);
  return { ...decision, findings, weakest, grade: weakest?.grade ?? "best", value };
}

/** SPEC A7: redone with a partner counts in step 3, a repair in evalueren. */
export function countsIn(moment: DecisionMoment): Step {
  if (moment.repair) return "evalueren";
  return moment.together === undefined ? moment.step : "partners";
}

function ownFindings(on: JudgeContext, moment: DecisionMoment, answer: Answer, unknowns: boolean): { findings: readonly Finding[]; decoys: number } {
  if (moment.do === "inspect" && answer.do === "inspect") return judgeInspect(on, moment, answer);
  if (moment.do === "consult" && answer.do === "consult") return { findings: judgeConsult(on, moment, answer, unknowns), decoys: 0 };
  if (moment.do === "share" && answer.do === "share" && "fields" in answer) return { findings: judgeShare(on, moment, answer), decoys: 0 };
  if (moment.do === "reflect" && answer.do === "reflect") return { findings: judgeReflect(on, moment, answer), decoys: 0 };
  if (moment.do === "build" && answer.do === "build") return { findings: judgeBuild(on, moment, answer), decoys: 0 };
  return { findings: pickedIn(moment, answer).flatMap(({ choice }) => choiceFindings(on, "keuze", choice)), decoys: 0 };
}
