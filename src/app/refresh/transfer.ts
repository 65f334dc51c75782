import type { Baseline } from "../../domain/assess/baseline.ts";
import { assessProgress } from "../../domain/assess/assess.ts";
import type { DrillReview } from "../../domain/drill.ts";
import { eventsOf } from "../../domain/explore/baseline.ts";
import { bestRoute } from "../../domain/explore/bestRoute.ts";
import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import type { ChooseMoment } from "../../domain/moments.ts";
import { momentOf } from "../../domain/play/advance.ts";
import { gameOf, type Game } from "../../domain/play/game.ts";
import { progress, replay, type Progress } from "../../domain/play/progress.ts";
import { scriptFor } from "../../content/scriptFor.ts";
import { transferDrill, type Offer, type Side, type Transfer } from "../../runtime/refresh/index.ts";
import { describeDecision } from "../../view/judged.ts";
import type { DecisionView } from "../../view/index.ts";
import { loadCase, type LoadedCase } from "../content.ts";

const baselineOf = ({ compiled }: LoadedCase, { role, variant }: Side): Baseline => compiled.baselines[`${role}/${variant}/${DEFAULT_SET}`] ?? [];

/** The pivotal choices that a best route of this side meets. */
function momentsOf(content: LoadedCase, side: Side): readonly string[] {
  const script = scriptFor(content.compiled, side.role, side.variant);
  const met = new Set(baselineOf(content, side).map(({ moment }) => moment));
  return (script?.moments ?? []).flatMap((moment) => (moment.do === "choose" && moment.pivotal && met.has(moment.id) ? [moment.id] : []));
}

/** The first side that has a moment to offer, with its last pivotal one: there most is known. Null when none has. */
export async function findTransfer({ sides }: Offer): Promise<Transfer | null> {
  for (const side of sides) {
    const content = await loadCase(side.caseId, side.role);
    const moment = content && momentsOf(content, side).at(-1);
    if (moment !== undefined && moment !== null) return { ...side, moment };
  }
  return null;
}

/** A case that somebody else played well up to one moment. */
export interface TransferPlay {
  readonly transfer: Transfer;
  readonly game: Game;
  readonly moment: ChooseMoment;
  readonly now: Progress;
  readonly baseline: Baseline;
  readonly innocent: boolean;
}

/** Null when the case, the role, the variant or the way to the moment does not exist (any more). */
export async function openTransfer(transfer: Transfer): Promise<TransferPlay | null> {
  const content = await loadCase(transfer.caseId, transfer.role);
  const script = content && scriptFor(content.compiled, transfer.role, transfer.variant);
  const moment = script && momentOf(script, transfer.moment);
  if (!script || moment?.do !== "choose") return null;
  // As a test: nothing stops the story before its decision.
  const game = gameOf(script, content.framework, DEFAULT_SET, "toets");
  const { route } = bestRoute(game);
  const at = route.findIndex((step) => step.moment === moment.id);
  const now = replay(game, eventsOf(game, route.slice(0, Math.max(0, at))));
  if (at < 0 || now.state.moment !== moment.id || now.phase !== "vraag") return null;
  const innocent = content.compiled.variants.find(({ id }) => id === transfer.variant)?.kind === "onschuldig";
  return { transfer, game, moment, now, baseline: baselineOf(content, transfer), innocent };
}

interface JudgedTransfer {
  readonly review: DrillReview;
  readonly decision: DecisionView;
}

/** Null when the option does not exist. */
export function judgeTransfer({ transfer, game, moment, now, baseline, innocent }: TransferPlay, option: string, at: string): JudgedTransfer | null {
  const after = progress(game, now, { type: "moment.answered", moment: moment.id, answer: { do: "choose", option } });
  const judged = assessProgress(game, baseline, after).decisions.find((one) => one.moment === moment.id);
  if (!judged) return null;
  const drill = transferDrill(transfer);
  return {
    // Alone it counts nowhere, and not double.
    decision: { ...describeDecision(game, judged.entry, judged, true), pivotal: false },
    review: {
      id: `${drill}@${Date.parse(at).toString(36)}`,
      at,
      drill,
      role: transfer.role,
      phenomenon: game.script.phenomenon,
      criterion: criterionOf(
        game.framework,
        [judged.weakest, ...judged.findings].flatMap((finding) => finding?.ref ?? []),
      ),
      innocent,
      option,
      grade: judged.grade,
    },
  };
}

/** What it was most about, by the words of the framework. */
const criterionOf = ({ criteria }: Framework, refs: readonly string[]): string => refs.find((ref) => criteria[ref] !== undefined) ?? refs[0] ?? "overstap";
