import type { AssessedDecision } from "../domain/assess/assess.ts";
import type { Framework } from "../domain/framework.ts";
import type { Finding, JudgedDecision } from "../domain/judge/finding.ts";
import { marksFor } from "../domain/judge/inspect.ts";
import { isPost } from "../domain/messages.ts";
import { isDecision, type Moment } from "../domain/moments.ts";
import { momentOf } from "../domain/play/advance.ts";
import type { Game } from "../domain/play/game.ts";
import type { Entry } from "../domain/play/progress.ts";
import { ROLES } from "../domain/roles.ts";
import { describeDid } from "./did.ts";
import { momentText } from "./format.ts";
import type { DecisionView, FindingView, SourceChip } from "./model.ts";
import { describePost } from "./phone/post.ts";
import { CLAIM_NAMES, GRADE_NAMES, SHARE_LABELS, STEP_NAMES, T, TILT_NAMES } from "./text/nl.ts";

/** A finding with its words: title, reason, sources with status and date. */
export function describeFinding(framework: Framework, finding: Finding): FindingView {
  return {
    part: finding.part,
    title: titleOf(framework, finding),
    grade: finding.grade,
    gradeName: GRADE_NAMES[finding.grade],
    ...(finding.tilt ? { tilt: finding.tilt, tiltName: TILT_NAMES[finding.tilt] } : {}),
    axis: finding.axis,
    because: finding.because,
    sources: chipsOf(framework, finding),
  };
}

function titleOf(framework: Framework, finding: Finding): string {
  if (finding.kind === "limit") return framework.hardLimits[finding.ref]?.title ?? finding.ref;
  const field = SHARE_LABELS[finding.part.split(".")[0] as keyof typeof SHARE_LABELS];
  if (finding.subject && field) return `${field}: ${finding.subject}`;
  if (finding.kind === "agreement")
    return finding.subject && finding.part.startsWith("afspraak") ? finding.subject : (agreementTitle(framework, finding.ref) ?? finding.ref);
  return (finding.part.includes("-") || finding.part.startsWith("afleider.")) && finding.subject
    ? finding.subject
    : (framework.criteria[finding.ref]?.question ?? framework.hardLimits[finding.ref]?.title ?? finding.ref);
}

function agreementTitle(framework: Framework, id: string): string | undefined {
  for (const set of Object.values(framework.agreementSets)) {
    const found = set.agreements.find((agreement) => agreement.id === id);
    if (found) return found.title;
  }
  return undefined;
}

function chipsOf(framework: Framework, finding: Finding): readonly SourceChip[] {
  const chips: SourceChip[] = [];
  const { document, part, own } = finding.source;
  if (finding.kind === "limit") {
    const limit = framework.hardLimits[finding.ref];
    // Where the reason is the text of the limit itself, that is told once.
    const detail = limit?.because === finding.because ? limit.title : limit?.because;
    chips.push({ kind: "grens", label: finding.ref, detail: detail ?? "", entry: { kind: "grens", id: finding.ref } });
  } else if (finding.kind === "agreement")
    chips.push({ kind: "afspraak", label: finding.ref, detail: agreementTitle(framework, finding.ref) ?? "", entry: { kind: "afspraak", id: finding.ref } });
  const basis = basisOf(framework, finding);
  if (own || document === "eigen") chips.push({ kind: "eigen", ...(finding.law.some((id) => framework.law[id]) ? T.ownWithLaw : T.own), ...basis });
  else
    chips.push({
      kind: document === "connect" ? "connect" : "routekaart",
      label: part ? T.sourcePart(document === "routekaart" ? T.routekaart : document, part) : document,
      detail: framework.criteria[finding.ref]?.question ?? T.agreementSource,
      ...basis,
    });
  for (const id of finding.law) {
    const card = framework.law[id];
    if (card)
      chips.push({ kind: "recht", label: card.article, detail: card.sentence, status: card.status, checked: card.checked, entry: { kind: "recht", id } });
  }
  return chips;
}

/** What the knowledge base holds of the reason itself: the rule that judged, else the question that was asked. */
function basisOf(framework: Framework, { rule, ref }: Finding): Pick<SourceChip, "entry"> {
  if (rule !== undefined && framework.rules[rule]) return { entry: { kind: "regel", id: rule } };
  return framework.criteria[ref] ? { entry: { kind: "criterium", id: ref } } : {};
}

/** Every hard limit once, with all that was picked over it. */
export function describeLimits(framework: Framework, findings: readonly Finding[]): readonly FindingView[] {
  const limits = findings.filter((finding) => finding.kind === "limit");
  const first = limits.filter((finding, index) => limits.findIndex((other) => other.ref === finding.ref) === index);
  return first.map((finding) => {
    const about = [...new Set(limits.flatMap((other) => (other.ref === finding.ref && other.subject !== undefined ? [other.subject] : [])))];
    const rule = framework.hardLimits[finding.ref]?.because;
    const told = rule === undefined || rule === finding.because ? {} : { rule };
    return { ...describeFinding(framework, finding), ...told, ...(about.length > 0 ? { about } : {}) };
  });
}

/** What reads the same is said once: one limit may lie under several parts. */
export function onceEach(findings: readonly FindingView[]): readonly FindingView[] {
  const key = ({ title, because, grade }: FindingView) => [title, because, grade].join("\n");
  return findings.filter((finding, index) => findings.findIndex((other) => key(other) === key(finding)) === index);
}

/** The weakest finding's reason; in a composed decision with what it is about. */
function reasonOf({ weakest }: JudgedDecision, own: (finding: Finding) => readonly string[]): string {
  if (!weakest) return "";
  const named = weakest.subject !== undefined && weakest.subject !== "" && weakest.part !== "keuze" && weakest.kind === "criterion";
  const because = [...own(weakest), weakest.because].join(" ");
  return named ? T.about(weakest.subject ?? "", because) : because;
}

/** How the trainee sorted a claim, when that was not how we do; or that it was never seen, because nobody pointed at what it is about. */
function ownSorting(game: Game, entry: Entry, finding: Finding): readonly string[] {
  const moment = momentOf(game.script, entry.moment);
  if (entry.answer?.do !== "inspect" || moment?.do !== "inspect") return [];
  const mark = marksFor(game.script, moment).find(({ claims = [] }) => claims.some(({ id }) => id === finding.part));
  if (mark && !entry.answer.marks.includes(mark.id)) return [T.notMarked];
  const claim = mark?.claims?.find(({ id }) => id === finding.part);
  const mine = entry.answer.claims[finding.part];
  return claim && mine && mine !== claim.key ? [T.sortedAs(CLAIM_NAMES[mine], CLAIM_NAMES[claim.key])] : [];
}

/** Of several people who were asked, and of several rows that were filled, each is named: the same question of the routekaart may be about more than one. */
function sourceTitle(moment: Moment | undefined, { part, subject, kind }: Finding): { readonly title?: string } {
  if (moment?.do === "build") return kind === "criterion" && subject !== undefined ? { title: subject } : {};
  if (moment?.do !== "consult" || kind === "limit" || subject !== undefined) return {};
  const source = moment.sources.find(({ id }) => part === `bron.${id}`);
  return source ? { title: source.text } : {};
}

/** A judged decision for feedback and debrief. */
export function describeDecision(game: Game, entry: Entry, judged: JudgedDecision | AssessedDecision, counted: boolean): DecisionView {
  const moment = momentOf(game.script, entry.moment);
  const own = (finding: Finding) => ownSorting(game, entry, finding);
  const alternative = "alternative" in judged ? judged.alternative : undefined;
  const chosen = entry.answer && "option" in entry.answer ? entry.answer.option : undefined;
  const options = moment && isDecision(moment) && (moment.do === "choose" || moment.do === "act") ? moment.options : [];
  const message = moment?.message === undefined ? undefined : game.script.messages[moment.message];
  return {
    momentId: entry.moment,
    step: judged.step,
    stepName: STEP_NAMES[judged.step],
    title: moment?.title ?? STEP_NAMES[judged.step],
    clock: momentText(game.script.clock, entry.before.clock),
    did: entry.answer ? describeDid(game, entry.moment, entry.answer) : "",
    grade: judged.grade,
    gradeName: GRADE_NAMES[judged.grade],
    because: reasonOf(judged, own),
    sources: judged.weakest ? describeFinding(game.framework, judged.weakest).sources : [],
    findings: onceEach(
      judged.findings.map((finding) => ({
        ...describeFinding(game.framework, finding),
        ...sourceTitle(moment, finding),
        because: [...own(finding), finding.because].join(" "),
      })),
    ),
    ...(entry.why === undefined || entry.why === "" ? {} : { why: entry.why }),
    considerations: (moment?.considerations ?? []).map((item) => ({
      option: options.find((option) => option.id === item.choice)?.text ?? item.choice,
      for: item.for,
      against: item.against,
      ...(item.costs === undefined ? {} : { costs: item.costs }),
      own: item.choice === chosen,
    })),
    ...(alternative ? { alternative: { text: alternative.text, because: alternative.because } } : {}),
    pivotal: judged.pivotal,
    counted,
    elsewhere: ROLES.flatMap((role) => {
      const text = moment?.elsewhere?.[role];
      return text === undefined || role === game.script.role ? [] : [{ roleName: game.framework.roles[role].name, text }];
    }),
    ...(message && isPost(message) ? { post: describePost(game.script, message, { clock: entry.before.clock, looked: true }) } : {}),
  };
}
