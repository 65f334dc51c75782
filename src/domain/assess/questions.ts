import type { Framework } from "../framework.ts";
import { GRADES, isWeak, type Tilt } from "../grades.ts";
import type { Finding } from "../judge/finding.ts";
import type { DiscussionQuestion, Luck, QuestionFit } from "../kader/questions.ts";
import { objectiveOf } from "../objectives.ts";
import type { AgreementOutcome } from "./agreementOutcomes.ts";
import type { AssessedDecision } from "./assess.ts";
import { leaningOf } from "./pattern.ts";

/** A question with the decision it comes from. */
export interface PickedQuestion {
  readonly question: DiscussionQuestion;
  readonly moment: string;
  /** The agreements it asks about. */
  readonly agreements: readonly string[];
}

/** What the questions are picked by. */
export interface TalkAbout {
  readonly framework: Framework;
  /** In the order in which they were taken. */
  readonly decisions: readonly AssessedDecision[];
  readonly agreements: Readonly<Record<string, AgreementOutcome>>;
  readonly luck?: Luck;
}

/** As many as fit in a conversation of half an hour. */
const MOST = 5;
/** What repeating an objective, a decision costs: more than being exact brings, less than being worse. */
const SAME_OBJECTIVE = 12;
const SAME_DECISION = 9;

interface Candidate extends PickedQuestion {
  readonly worth: number;
}

/**
 * At most five questions to talk about: four about what could be stronger and one about what went well, or about an ending that says something
 * else than the choices. Spread over objectives and decisions; each question once. The same attempt always gets the same ones. In the order
 * of the story, the one about the good choice or the ending last.
 */
export function pickQuestions(bank: readonly DiscussionQuestion[], about: TalkAbout): readonly PickedQuestion[] {
  const last = lastOf(bank, about);
  const picked: PickedQuestion[] = [];
  const rest = bank.filter((question) => question !== last?.question && question.fits.luck === undefined && question.fits.good === undefined);
  const all = rest.flatMap((question) => about.decisions.flatMap((decision) => candidatesOf(question, decision, about)));
  for (let left = MOST - (last ? 1 : 0); left > 0; left--) {
    const next = bestOf(all, last ? [...picked, last] : picked);
    if (!next) break;
    picked.push(next);
  }
  const place = ({ moment }: PickedQuestion) => about.decisions.findIndex((decision) => decision.moment === moment);
  return [...picked.toSorted((a, b) => place(a) - place(b)), ...(last ? [last] : [])].map(({ question, moment, agreements }) => ({
    question,
    moment,
    agreements,
  }));
}

function bestOf(candidates: readonly Candidate[], picked: readonly PickedQuestion[]): Candidate | undefined {
  const worthNow = ({ question, moment, worth }: Candidate) =>
    worth -
    SAME_OBJECTIVE * picked.filter((one) => one.question.objective === question.objective).length -
    SAME_DECISION * picked.filter((one) => one.moment === moment).length;
  const open = candidates.filter(({ question }) => !picked.some((one) => one.question === question));
  return open.reduce<Candidate | undefined>((best, one) => (best === undefined || worthNow(one) > worthNow(best) ? one : best), undefined);
}

function candidatesOf(question: DiscussionQuestion, decision: AssessedDecision, about: TalkAbout): readonly Candidate[] {
  const { fits } = question;
  const exact = Object.keys(fits).length;
  const one = (worth: number, agreements: readonly string[] = []): Candidate => ({ question, moment: decision.moment, worth, agreements });
  // General: also about what went well, a pivotal choice first; where little was weak there is still something to talk about.
  if (exact === 0) {
    const own = decision.findings.filter((finding) => objectiveOf(about.framework, finding) === question.objective);
    const weak = own.filter(({ grade }) => grade !== "best");
    if (weak.length > 0) return [one(Math.max(...weak.map(gravity)))];
    return own.length === 0 ? [] : [one(decision.pivotal ? 2 : 1)];
  }
  // Nothing was held against anybody: it is talked about where agreements are.
  if (fits.agreement === "botst") {
    const collided = Object.entries(about.agreements).flatMap(([id, outcome]) => (outcome === "suspended" ? [id] : []));
    return collided.length > 0 && decision === about.decisions.findLast(({ step }) => step === "evalueren") ? [one(15, collided)] : [];
  }
  const found = decision.findings.filter((finding) => finding.grade !== "best" && isAbout(question, finding, decision, about));
  const named = fits.limits || fits.agreement || fits.contested ? 6 : fits.criteria ? 4 : exact;
  const [gravest] = found.toSorted((a, b) => gravity(b) - gravity(a));
  return gravest ? [one(gravity(gravest) + named, fits.agreement === undefined ? [] : [agreementIn(gravest)])] : [];
}

/** Weak findings go far before the others. */
const gravity = ({ grade }: Finding): number => GRADES.indexOf(grade) * 10 + (isWeak(grade) ? 10 : 0);

function isAbout({ fits, objective }: DiscussionQuestion, finding: Finding, decision: AssessedDecision, about: TalkAbout): boolean {
  if (fits.tilt !== undefined && !leans(fits.tilt, finding, decision)) return false;
  if (fits.axis !== undefined && finding.axis !== fits.axis) return false;
  if (fits.step !== undefined && decision.step !== fits.step) return false;
  if (fits.contested && !finding.law.some((card) => about.framework.law[card]?.status === "betwist")) return false;
  if (fits.agreement !== undefined) return outcomeOf(finding, about) === fits.agreement;
  if (fits.criteria || fits.limits) return isNamed(fits, finding);
  return objectiveOf(about.framework, finding) === objective;
}

/** Too little or too much is asked about where the whole decision leans that way: not after the lightest step where more was needed. */
function leans(tilt: Tilt, finding: Finding, decision: AssessedDecision): boolean {
  return finding.tilt === tilt && (tilt === "anders" || leaningOf(decision) === tilt);
}

function isNamed({ criteria = [], limits = [] }: QuestionFit, { kind, ref }: Finding): boolean {
  return kind === "limit" ? limits.includes(ref) : kind === "criterion" && criteria.includes(ref);
}

const TALKED: Readonly<Partial<Record<AgreementOutcome, NonNullable<QuestionFit["agreement"]>>>> = {
  broken: "gebroken",
  unseen: "niet-gezien",
};

/** Not seen says it about a criterion, with the agreement as its subject. */
function outcomeOf(finding: Finding, { agreements }: TalkAbout): QuestionFit["agreement"] {
  const outcome = agreements[agreementIn(finding)];
  return outcome && (finding.kind === "agreement") === (outcome !== "unseen") ? TALKED[outcome] : undefined;
}

const agreementIn = ({ kind, ref, subject }: Finding): string => (kind === "agreement" ? ref : (subject ?? ""));

/** About an ending that says something else than the choices, or about the last choice that was strong. */
function lastOf(bank: readonly DiscussionQuestion[], { framework, decisions, luck }: TalkAbout): PickedQuestion | undefined {
  if (luck !== undefined) {
    const question = bank.find(({ fits }) => fits.luck === luck);
    const wanted = luck === "pech" ? decisions.toSorted((a, b) => b.value - a.value) : decisions.toSorted((a, b) => a.value - b.value);
    const decision = wanted.find(({ pivotal }) => pivotal) ?? wanted[0];
    if (question && decision) return { question, moment: decision.moment, agreements: [] };
  }
  for (const pivotal of [true, false])
    for (const decision of decisions.toReversed()) {
      if (decision.grade !== "best" || decision.pivotal !== pivotal) continue;
      const objectives = decision.findings.map((finding) => objectiveOf(framework, finding));
      const question = bank.find(({ fits, objective }) => fits.good && objectives.includes(objective));
      if (question) return { question, moment: decision.moment, agreements: [] };
    }
  return undefined;
}
