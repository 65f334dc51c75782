import { useEffect, useState } from "preact/hooks";
import type { CompiledCase } from "../../content/compiled.ts";
import type { Assessment } from "../../domain/assess/assess.ts";
import type { AttemptLog } from "../../domain/log.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Comparing } from "../../ui/screens/debrief/Compare.tsx";
import { describeDifference } from "../../view/debriefDifference.ts";
import type { DifferenceView } from "../../view/model.ts";

interface ComparingInput {
  readonly compiled: CompiledCase;
  readonly game: Game;
  readonly log: () => AttemptLog;
  readonly assessment: Assessment;
}

/** The same log under another set of the framework (SPEC A20); the page first says that it is busy. */
export function useComparing({ compiled, game, log, assessment }: ComparingInput): Comparing {
  const [picked, setPicked] = useState<string | null>(null);
  const [found, setFound] = useState<DifferenceView | null>(null);
  useEffect(() => {
    setFound(null);
    if (picked === null) return;
    const { role, variant } = game.script;
    const timer = setTimeout(() =>
      setFound(describeDifference({ game, log: log(), assessment, set: picked, baseline: compiled.baselines[`${role}/${variant}/${picked}`] })),
    );
    return () => clearTimeout(timer);
  }, [picked, compiled, game, assessment]);
  const [{ agreements: own }] = log();
  const sets = Object.values(game.framework.agreementSets).filter(({ id }) => id !== own);
  return { sets, picked, found, onPick: setPicked };
}
