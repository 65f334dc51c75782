import type { AgreementOutcome } from "../domain/assess/agreementOutcomes.ts";
import type { AssessedDecision, Assessment } from "../domain/assess/assess.ts";
import type { Weights } from "../domain/framework.ts";
import { AXES, GRADES, isWeak, type Grade } from "../domain/grades.ts";
import type { AttemptStart } from "../domain/log.ts";
import { isPost } from "../domain/messages.ts";
import type { Game } from "../domain/play/game.ts";
import type { Progress } from "../domain/play/progress.ts";
import { STEPS } from "../domain/steps.ts";
import { describeDid } from "./did.ts";
import { momentText } from "./format.ts";
import { describeDecision, describeFinding, describeLimits } from "./judged.ts";
import type { DebriefView, DecisionView } from "./model.ts";
import { authorOf, wordsOf } from "./phone/phone.ts";
import { arrivedOf } from "./phone/arrived.ts";
import { AXIS_NAMES, failTexts, GRADE_NAMES, scoreRule, STEP_NAMES, T } from "./text/nl.ts";
import { D } from "./text/debrief.ts";
import { tiltText } from "./tilt.ts";

export interface DebriefInput {
  readonly game: Game;
  readonly started: AttemptStart;
  readonly now: Progress;
  readonly assessment: Assessment;
}

/** The debrief in the order of the product document: what happened, three decisions, pattern, agreements, Monday, everything, score. */
export function describeDebrief({ game, started, now, assessment }: DebriefInput): DebriefView {
  const { script } = game;
  const all = assessment.decisions.flatMap(({ moment }) => describeOwnDecision({ game, now, assessment }, moment) ?? []);
  const ending = script.endings.find((candidate) => candidate.id === assessment.ending);
  const luck = luckText(ending?.tone, assessment.total, game.framework.weights.luck);
  const vignette = Object.values(script.messages).find((message) => isPost(message) && message.media?.vignette !== undefined)?.media?.vignette;
  return {
    attemptId: started.attemptId,
    caseTitle: script.title,
    role: script.role,
    roleName: game.framework.roles[script.role].name,
    mode: game.mode,
    ...(vignette === undefined ? {} : { vignette }),
    ending: { title: ending?.title ?? D.endingGone, text: ending?.text ?? D.endingGoneText, tone: ending?.tone ?? "licht" },
    objectives: script.objectives.flatMap((id) => (game.framework.objectives[id] ? [`${id} ${game.framework.objectives[id].core}`] : [])).join(" · "),
    timeline: timelineOf(game, now, assessment),
    three: threeOf(assessment, all),
    pattern: patternOf(game, assessment),
    agreements: agreementsOf(game, assessment),
    all,
    score: scoreOf(game, assessment),
    ...(luck === undefined ? {} : { luck }),
    notes: { remembered: now.notes.bijgebleven, monday: now.notes.maandag },
    canRetry: game.mode === "oefenen",
  };
}

/** One decision of the attempt; of what was only decided when playing again, the last answer, which does not count. */
export function describeOwnDecision({ game, now, assessment }: Omit<DebriefInput, "started">, moment: string): DecisionView | undefined {
  const counted = assessment.decisions.find((one) => one.moment === moment);
  if (counted) return { ...describeDecision(game, counted.entry, counted, true), later: laterOf(game, now, moment) };
  const again = now.retries.findLast((entry) => entry.moment === moment);
  return again?.judged && describeDecision(game, again, again.judged, false);
}

/** What was chosen there later, after a hard limit or "opnieuw vanaf hier". */
function laterOf(game: Game, now: Progress, moment: string): NonNullable<DecisionView["later"]> {
  return now.retries.flatMap(({ moment: id, answer, judged }) =>
    id === moment && answer && judged ? [{ did: describeDid(game, id, answer), grade: judged.grade, gradeName: GRADE_NAMES[judged.grade] }] : [],
  );
}

function timelineOf(game: Game, now: Progress, assessment: Assessment): DebriefView["timeline"] {
  const you = assessment.decisions.map((decision) => ({
    at: decision.clock,
    // At the same minute what came in was there first.
    order: 1,
    item: {
      clock: momentText(game.script.clock, decision.clock),
      side: "you" as const,
      text: describeDecision(game, decision.entry, decision, true).title,
      momentId: decision.moment,
      grade: decision.grade,
    },
  }));
  const world = arrivedOf(game, now.closed ? { ...now, ...now.closed, phase: "einde" } : now).flatMap((item) => {
    if (item.kind === "sent") return [];
    const { message } = item;
    const at = item.shown;
    const author = game.script.cast[message.author];
    const [words = ""] = wordsOf(message, authorOf(game, message));
    return [
      {
        at,
        order: 0,
        item: { clock: momentText(game.script.clock, at), side: "world" as const, text: `${author?.name ?? author?.handle ?? message.author}: ${words}` },
      },
    ];
  });
  return [...you, ...world].sort((a, b) => a.at - b.at || a.order - b.order).map(({ item }) => item);
}

/** The weakest, the pivotal one, and a good one; a decision appears once. */
function threeOf(assessment: Assessment, all: readonly DecisionView[]): DebriefView["three"] {
  const view = (decision: AssessedDecision | undefined) => all.find((candidate) => candidate.momentId === decision?.moment);
  const byValue = [...assessment.decisions].sort((a, b) => GRADES.indexOf(b.grade) - GRADES.indexOf(a.grade) || a.value - b.value);
  const weakest = byValue.find((decision) => decision.grade !== "best");
  const pivotal = assessment.decisions.filter((decision) => decision.pivotal && decision !== weakest).sort((a, b) => a.value - b.value)[0];
  const good = [...assessment.decisions].reverse().find((decision) => decision.grade === "best" && decision !== pivotal && decision !== weakest);
  const picked = [
    ["zwakste", view(weakest)],
    ["kern", view(pivotal)],
    ["sterk", view(good)],
  ] as const;
  return picked.flatMap(([kind, decision]) => (decision ? [{ kind, decision }] : []));
}

function patternOf(game: Game, assessment: Assessment): DebriefView["pattern"] {
  const findings = assessment.decisions.flatMap((decision) => decision.findings);
  const unlawful = assessment.decisions.map((decision) => decision.findings.filter((finding) => finding.axis === "mag" && isWeak(finding.grade)));
  const over = unlawful.filter((found) => found.some((finding) => finding.grade === "fout")).length;
  const edge = unlawful.filter((found) => found.length > 0).length - over;
  const { "te-licht": light, "te-zwaar": heavy, anders: other } = assessment.tilts;
  const from = game.framework.weights.axisFrom;
  return {
    steps: STEPS.map((step) => ({
      step,
      name: STEP_NAMES[step],
      score: assessment.steps[step],
      grades: assessment.decisions.filter((decision) => decision.countsIn === step).map((decision) => decision.grade),
    })),
    axes: AXES.filter((axis) => axis !== "mag").flatMap((axis) => {
      const counts = assessment.axes[axis];
      const total = GRADES.reduce((sum, grade) => sum + counts[grade], 0);
      if (total < from) return [];
      return [
        {
          axis,
          name: AXIS_NAMES[axis],
          text: GRADES.filter((grade) => counts[grade] > 0)
            .map((grade) => `${counts[grade]} × ${GRADE_NAMES[grade]}`)
            .join(" · "),
        },
      ];
    }),
    tilts: { light, heavy, other, sentence: tiltText(light, heavy, game.framework.weights.tilt) },
    lawful: {
      clean: over + edge === 0,
      text: over + edge === 0 ? T.lawful : [...(over > 0 ? [T.unlawful(over)] : []), ...(edge > 0 ? [T.edge(edge)] : [])].join(" "),
      limits: [
        ...describeLimits(game.framework, findings),
        ...unlawful.flat().flatMap((finding) => (finding.kind === "limit" ? [] : [describeFinding(game.framework, finding)])),
      ],
    },
  };
}

const OUTCOMES = { kept: "nagekomen", broken: "gebroken", otherwise: "anders", unseen: "niet-gezien", suspended: "botst" } as const;

function decides(outcome: AgreementOutcome | undefined, grade: Grade): boolean {
  if (outcome === "broken") return isWeak(grade);
  return (outcome === "kept" && grade === "best") || (outcome === "otherwise" && grade === "verdedigbaar");
}

function agreementsOf(game: Game, assessment: Assessment): DebriefView["agreements"] {
  return game.agreements.flatMap((agreement) => {
    if (agreement.information === true || !agreement.parties.includes(game.script.role)) return [];
    const outcome = assessment.agreements[agreement.id];
    // What the author says of the choice that decided it; a finding of the duty itself only repeats the agreement.
    const finding = assessment.decisions
      .flatMap((decision) => decision.findings)
      .find((one) => one.kind === "agreement" && one.ref === agreement.id && !one.part.startsWith("afspraak.") && decides(outcome, one.grade));
    const shown = outcome === undefined ? "niet-aan-de-orde" : OUTCOMES[outcome];
    return [
      {
        id: agreement.id,
        title: agreement.title,
        text: agreement.text,
        outcome: shown,
        because: finding?.because ?? (shown === "botst" ? agreement.collides : undefined) ?? D.agreement[shown],
      },
    ];
  });
}

function scoreOf(game: Game, assessment: Assessment): DebriefView["score"] {
  const { weights } = game.framework;
  const reasons = failTexts(weights.pass);
  return {
    total: assessment.total,
    result: assessment.outcome,
    resultName: D.results[assessment.outcome],
    rule: game.script.part === "hoofdrol" ? scoreRule(weights) : D.sideRule,
    reasons: assessment.failed.map((reason) => reasons[reason]),
    status: [...(game.script.key === "concept" ? [T.concept] : []), T.learning],
  };
}

/** SPEC A6: said when outcome and judgement differ. */
function luckText(tone: string | undefined, total: number | null, { badAbove, goodBelow }: Weights["luck"]): string | undefined {
  if (tone === undefined || total === null) return undefined;
  if (tone === "zwaar" && total >= badAbove) return D.badLuck;
  return (tone === "herstel" || tone === "licht") && total < goodBelow ? D.goodLuck : undefined;
}
