import type { Act } from "../acts.ts";
import type { Framework, RuleText } from "../framework.ts";
import type { Choice, Judgement, Verdict } from "../moments.ts";
import { softened } from "./agreements.ts";
import { cardsFor } from "./cards.ts";
import { judgementOf, type JudgeContext } from "./context.ts";
import { findingOf, weakestOf, type Finding } from "./finding.ts";
import { afterAct } from "./rules/after.ts";
import { broken, hardLimitsFor, type LimitHit } from "./hardLimits.ts";
import { rulesFor, type Rule } from "./rules/index.ts";
import type { RuleContext } from "./rules/rule.ts";
import { suspended } from "./suspended.ts";

/**
 * What one choice is worth here: what the rules of the framework say of its acts, and what the author says beside that. Where both speak of one
 * criterion the framework gives the grade and the author the words. Hard limits are not among these.
 */
export function choiceFindings(on: JudgeContext, part: string, choice: Choice): readonly Finding[] {
  const made = cache.get(on.rules) ?? new Map<Choice, Made>();
  cache.set(on.rules, made);
  const judgement = judgementOf(on, choice);
  const known = made.get(choice);
  if (known && known.judgement === judgement) return known.findings;
  const findings = judged(on, part, choice);
  made.set(choice, { judgement, findings });
  return findings;
}

interface Made {
  readonly judgement: Judgement | undefined;
  readonly findings: readonly Finding[];
}

/** A choice belongs to one part, and where the framework says the same it is judged the same as long as the same judgement of the author counts. */
const cache = new WeakMap<RuleContext, Map<Choice, Made>>();

function judged(on: JudgeContext, part: string, choice: Choice): readonly Finding[] {
  const author = authorFindings(on, part, choice);
  const ruled = rulesOf(on, choice.acts).map((rule) => ruleFinding(on, rule, part, choice.text));
  return merged(on, choice, author, ruled);
}

/** The rules that the acts of one choice meet, in the order in which they stand: who first calls and then wipes, has called (SPEC F1.7). */
export function rulesOf(on: JudgeContext, acts: readonly Act[]): readonly Rule[] {
  let now = on.rules;
  return acts.flatMap((act) => {
    const met = actRules(on, act, act.act === "assure-care" && act.what === "blijven" && acts.some(asks) ? asked(now) : now);
    now = afterAct(now, act);
    return met;
  });
}

/** Staying and asking are one conversation: it does not matter which of them is named first. */
const asks = (act: Act) => act.act === "assure-care" && act.what === "vragen";
const asked = (now: RuleContext): RuleContext => ({ ...now, earlier: { ...now.earlier, asked: true } });

/** The rules that an act meets; none when it breaks a hard limit, for then that says it all. */
export function actRules(on: JudgeContext, act: Act, now: RuleContext = on.rules): readonly Rule[] {
  return broken(limitsOf(on, act)).length > 0 ? [] : rulesFor(act, now);
}

/** The hard limits and contested cards that an act touches here. */
export function limitsOf(on: JudgeContext, act: Act): readonly LimitHit[] {
  const made = limits.get(on.rules) ?? new Map<Act, readonly LimitHit[]>();
  limits.set(on.rules, made);
  const hits = made.get(act) ?? hardLimitsFor(act, on.rules);
  made.set(act, hits);
  return hits;
}

const limits = new WeakMap<RuleContext, Map<Act, readonly LimitHit[]>>();

/** A rule as a finding, with the words of regels.yaml. */
export function ruleFinding(on: JudgeContext, rule: Pick<Rule, "id">, part: string, subject?: string): Finding {
  const text: RuleText | undefined = on.framework.rules[rule.id];
  const verdict = { on: text?.on ?? rule.id, grade: text?.grade ?? "riskant", ...(text?.tilt ? { tilt: text.tilt } : {}) } as const;
  return { ...findingOf(on.framework, part, verdict, text?.because ?? rule.id, cardsFor(text, on.script.role), subject), origin: "regel", rule: rule.id };
}

/**
 * Findings of the author's judgement of a choice; empty when the choice leaves it to the framework. A verdict on an
 * agreement counts only when that agreement is in force (SPEC A20) and lawful here (A13), and an example never weighs more
 * than riskant (A12).
 */
export function authorFindings(on: JudgeContext, part: string, choice: Choice): readonly Finding[] {
  const judgement = judgementOf(on, choice);
  if (!judgement) return [];
  const known = plain.get(judgement)?.get(part);
  if (known && known.framework === on.framework && known.subject === choice.text) return known.findings;
  const findings = verdictsOf(on, part, choice, judgement);
  if (!judgement.verdicts.every((verdict) => on.framework.criteria[verdict.on])) return findings;
  plain.set(judgement, (plain.get(judgement) ?? new Map<string, Plain>()).set(part, { framework: on.framework, subject: choice.text, findings }));
  return findings;
}

/** The findings of a judgement that names no agreement: the same in every situation. */
interface Plain {
  readonly framework: Framework;
  readonly subject: string;
  readonly findings: readonly Finding[];
}

const plain = new WeakMap<Judgement, Map<string, Plain>>();

function verdictsOf(on: JudgeContext, part: string, choice: Choice, judgement: Judgement): readonly Finding[] {
  return judgement.verdicts.flatMap((verdict) => {
    const found = (counted: Verdict) => findingOf(on.framework, part, counted, judgement.because, judgement.law ?? [], choice.text);
    if (on.framework.criteria[verdict.on]) return [found(verdict)];
    const agreement = on.agreements.find((candidate) => candidate.id === verdict.on);
    if (!agreement || suspended(agreement, on.rules, on.framework)) return [];
    return [{ ...found({ ...verdict, grade: softened(agreement.kind, verdict.grade) }), kind: "agreement" as const, source: agreement.source }];
  });
}

/** The framework's grades with the author's words, then what only the author says. */
export function merged(on: JudgeContext, choice: Choice, author: readonly Finding[], ruled: readonly Finding[]): readonly Finding[] {
  if (ruled.length === 0) return author;
  const own = ownWords(on, choice);
  const told = own ? weakestOf(ruled) : null;
  const worded = ruled.map((finding) => {
    const same = author.find((one) => one.ref === finding.ref);
    if (same) return { ...finding, because: same.because, law: [...new Set([...same.law, ...finding.law])] };
    return finding === told && own ? inWordsOf(own, finding) : finding;
  });
  return [...worded, ...author.filter((one) => !ruled.some((finding) => finding.ref === one.ref))];
}

/** The author's judgement that leaves the grade to the framework and says it in own words. */
export function ownWords(on: JudgeContext, choice: Choice): Judgement | undefined {
  const own = judgementOf(on, choice);
  return own && own.verdicts.length === 0 && own.because !== "" ? own : undefined;
}

/** A hard limit covers more acts than this one: where the author names the law of this act, only that stands with it (SPEC F1.3). */
export function inWordsOf(own: Judgement, finding: Finding): Finding {
  const law = own.law ?? [];
  const both = finding.kind === "limit" && law.length > 0 ? law : [...law, ...finding.law];
  return { ...finding, because: own.because, law: [...new Set(both)] };
}
