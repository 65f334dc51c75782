import questions from "virtual:gespreksvragen";
import { useMemo } from "preact/hooks";
import { assessProgress } from "../../domain/assess/assess.ts";
import type { Baseline } from "../../domain/assess/baseline.ts";
import type { AttemptLog } from "../../domain/log.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Progress } from "../../domain/play/progress.ts";
import type { Ports } from "../../runtime/ports.ts";
import type { DebriefScreenProps } from "../../ui/screens/debrief/DebriefScreen.tsx";
import { describeDebrief } from "../../view/debrief.ts";
import { variantsOf } from "../content.ts";
import { keepingOf } from "./keeping.ts";
import { useComparing } from "./useComparing.ts";
import { useElsewhere } from "./useElsewhere.ts";

export interface Debriefed {
  readonly ports: Pick<Ports, "saves">;
  readonly game: Game;
  readonly baseline: Baseline;
  readonly now: Progress;
  readonly log: () => AttemptLog;
}

/** What the debrief of an ended attempt shows and can do, wherever its log came from. */
export function useDebrief({ ports, game, baseline, now, log }: Debriefed): Pick<DebriefScreenProps, "view" | "elsewhere" | "comparing" | "keeping"> {
  const assessment = useMemo(() => assessProgress(game, baseline, now), [game, baseline, now]);
  const [started] = log();
  const view = useMemo(
    () => describeDebrief({ game, started, now, assessment, variants: variantsOf(started.caseId), questions }),
    [game, started, now, assessment],
  );
  const elsewhere = useElsewhere(game, now);
  const comparing = useComparing({ ports, game, log, assessment });
  return { view, elsewhere, comparing, keeping: keepingOf(view, log) };
}
