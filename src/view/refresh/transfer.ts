import type { Choice, ChooseMoment } from "../../domain/moments.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Progress } from "../../domain/play/progress.ts";
import type { Side } from "../../runtime/refresh/index.ts";
import { newDraft } from "../draft.ts";
import { momentText } from "../format.ts";
import { describePhone } from "../phone/phone.ts";
import { O } from "../text/opfrissen.ts";
import { describeOptions } from "./drill.ts";
import type { DrillView, TransferIntroView } from "./model.ts";

interface TransferInput {
  readonly game: Game;
  readonly moment: ChooseMoment;
  readonly now: Progress;
  /** Conversation that was opened by hand. */
  readonly tab: string | null;
  readonly order: (options: readonly Choice[]) => readonly Choice[];
}

/** One decision of a case as a refresher: the phone shows what came in up to then. */
export function describeTransfer({ game, moment, now, tab, order }: TransferInput): DrillView {
  return {
    id: moment.id,
    phone: describePhone(game, now, { ...newDraft(now), tab, opened: tab === null ? [] : [tab] }),
    place: moment.place ?? game.script.briefing.place,
    situation: moment.title ?? "",
    ask: moment.ask,
    options: describeOptions(order(moment.options)),
  };
}

/** Who you are now, and what time it is. */
export function describeTransferIntro({ script, framework }: Game, now: Progress): TransferIntroView {
  return {
    title: script.title,
    roleName: framework.roles[script.role].name,
    you: script.briefing.you,
    situation: script.briefing.situation,
    clock: momentText(script.clock, now.state.clock),
    ...(script.warning === undefined ? {} : { warning: script.warning }),
  };
}

/** Why it is offered. */
export const describeOffer = (caseTitle: string, played: Side, other: Side, roleName: (role: Side["role"]) => string): string =>
  played.role === other.role ? O.transfer.variant(caseTitle, roleName(played.role)) : O.transfer.role(caseTitle, roleName(played.role), roleName(other.role));
