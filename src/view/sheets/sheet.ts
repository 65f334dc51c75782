import type { HelpLevel } from "../../domain/helpLevels.ts";
import { excepted } from "../../domain/judge/agreements.ts";
import { isTriggered } from "../../domain/judge/agreementTracker.ts";
import { judgeContext } from "../../domain/judge/context.ts";
import { isDecision, type Moment } from "../../domain/moments.ts";
import { momentOf } from "../../domain/play/advance.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Progress } from "../../domain/play/progress.ts";
import { describeDid } from "../did.ts";
import type { Draft } from "../draft.ts";
import { describeDecision, describeLimits } from "../judged.ts";
import type { BuilderSheet, SheetView } from "../model.ts";
import { lessHelp } from "../text/help.ts";
import { STEP_NAMES, T } from "../text/nl.ts";
import { describeQuestion } from "./decision.ts";

export interface SheetInput {
  readonly game: Game;
  readonly now: Progress;
  readonly draft: Draft;
  readonly help: HelpLevel;
  readonly lessHelp?: boolean;
  readonly order: <T extends { id: string }>(items: readonly T[], name: string) => readonly T[];
}

/** The sheet that belongs to the phase the attempt is in. */
export function describeSheet(input: SheetInput): SheetView {
  const { game, now, draft } = input;
  const moment = momentOf(game.script, now.state.moment);
  const help = moment ? helpOf(input, moment) : [];
  const last = now.path.at(-1);
  const did = last?.answer ? describeDid(game, last.moment, last.answer) : "";
  if (now.phase === "einde" || !moment) return endSheet(game, now);
  if (now.phase === "waarom") return { kind: "why", momentId: moment.id, title: T.whyTitle, ask: T.whyAsk, help: [], chosen: did };
  if (now.phase === "grens") {
    const limits = describeLimits(game.framework, last?.judged?.findings ?? []);
    return { kind: "limit", momentId: moment.id, title: T.limitTitle, ask: T.limitAsk, help: [], chosen: did, limits, confirm: T.again };
  }
  if (now.phase === "terugblik") return feedbackSheet(game, now);
  if (!isDecision(moment)) return { kind: "beat", momentId: moment.id, title: moment.title ?? "", ask: moment.ask ?? "", help: [], confirm: T.continue };
  const agreement = input.help === "met-vragen" && game.mode === "oefenen" ? agreementInForce(game, now) : undefined;
  const question = describeQuestion({ game, draft, order: input.order, help, ...(agreement === undefined ? {} : { agreement }) }, moment);
  return tellsOfLess(input, moment) ? { ...question, helpNote: lessHelp(game.framework.weights.help.down) } : question;
}

/** The routekaart's questions beside the post, at most four; off in a test (product, table of modes). */
function helpOf({ game, help }: SheetInput, moment: Moment): readonly string[] {
  if (game.mode === "toets" || help === "geen") return [];
  if (help === "kort") return [STEP_NAMES[moment.step]];
  return (moment.help ?? []).slice(0, 4).flatMap((id) => game.framework.criteria[id]?.question ?? []);
}

/** Said once: at the first decision of the step. */
function tellsOfLess({ game, now, lessHelp: less = false }: SheetInput, { step }: Moment): boolean {
  const decided = now.path.some((entry) => entry.judged !== undefined && momentOf(game.script, entry.moment)?.step === step);
  return less && game.mode === "oefenen" && !decided;
}

function agreementInForce(game: Game, now: Progress): BuilderSheet["agreement"] {
  const on = judgeContext(game, now.state, now.memory);
  const found = game.agreements.find((agreement) => isTriggered(now.memory.agreements[agreement.id]) && !excepted(on, agreement));
  return found && { title: found.title, text: `${found.id} · ${found.text}` };
}

function feedbackSheet(game: Game, now: Progress): SheetView {
  const since = now.path.slice(now.reviewed);
  const repeated = new Set(since.map((entry) => entry.moment));
  const limits = now.record.filter((entry) => repeated.has(entry.moment) && !since.includes(entry));
  const step = (since.at(-1)?.judged ?? since.findLast((entry) => entry.judged)?.judged)?.step ?? "duiden";
  const decisions = [...limits, ...since]
    .sort((a, b) => a.before.clock - b.before.clock)
    .flatMap((entry) => (entry.judged ? [describeDecision(game, entry, entry.judged, now.record.includes(entry))] : []));
  return {
    kind: "feedback",
    momentId: `terugblik-${step}`,
    title: T.feedbackTitle(STEP_NAMES[step]),
    ask: T.feedbackAsk,
    help: [],
    step,
    decisions,
    confirm: T.continue,
  };
}

function endSheet(game: Game, now: Progress): SheetView {
  const ending = game.script.endings.find((candidate) => candidate.id === now.state.ending);
  const shown = { title: ending?.title ?? "", text: ending?.text ?? "", tone: ending?.tone ?? "licht" };
  return { kind: "end", momentId: "einde", title: shown.title, ask: T.endAsk, help: [], ending: shown, confirm: T.toDebrief };
}
