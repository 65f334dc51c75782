import { useEffect, useState } from "preact/hooks";
import type { Assessment } from "../../domain/assess/assess.ts";
import type { AttemptLog } from "../../domain/log.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Ports } from "../../runtime/ports.ts";
import type { Comparing } from "../../ui/screens/debrief/Compare.tsx";
import { describeDifference } from "../../view/debriefDifference.ts";
import type { DifferenceView } from "../../view/model.ts";
import { isSameSet, markedId } from "../../runtime/setIds.ts";
import { ownSetsIn } from "../agreements/ownSets.ts";
import { loadFramework } from "../content.ts";
import { gameUnder } from "./gameUnder.ts";

interface ComparingInput {
  readonly ports: Pick<Ports, "saves">;
  readonly game: Game;
  readonly log: () => AttemptLog;
  readonly assessment: Assessment;
}

/** The same log under another set (SPEC A20): those that came along and those of one's own. The page first says that it is busy. */
export function useComparing({ ports, game, log, assessment }: ComparingInput): Comparing {
  const [sets, setSets] = useState<Comparing["sets"]>([]);
  const [picked, setPicked] = useState<string | null>(null);
  const [found, setFound] = useState<Comparing["found"]>(null);
  const [{ agreements: own }] = log();
  useEffect(() => {
    let gone = false;
    void setsHere(ports).then((all) => !gone && setSets(all.filter(({ id }) => !isSameSet(id, own))));
    return () => void (gone = true);
  }, [ports, own]);
  useEffect(() => {
    setFound(null);
    if (picked === null) return;
    let gone = false;
    void differenceUnder(picked, { ports, game, log, assessment }).then(
      (difference) => !gone && setFound(difference ?? "failed"),
      () => !gone && setFound("failed"),
    );
    return () => void (gone = true);
  }, [picked, ports, game, assessment]);
  return { sets, picked, found, onPick: setPicked };
}

async function setsHere({ saves }: Pick<Ports, "saves">): Promise<Comparing["sets"]> {
  const [{ agreementSets }, records] = await Promise.all([loadFramework(), saves.records("afspraken")]);
  const own = ownSetsIn(records).flatMap(({ newest }) => (newest ? { ...newest, id: markedId(newest) } : []));
  return [...Object.values(agreementSets), ...own].map(({ id, title }) => ({ id, title }));
}

async function differenceUnder(set: string, { ports, game, log, assessment }: ComparingInput): Promise<DifferenceView | null> {
  const [started, ...rest] = log();
  const again: AttemptLog = [{ ...started, agreements: set }, ...rest];
  const other = await gameUnder(again, ports);
  return other.ok ? describeDifference({ game, other: other.game, log: again, assessment, set, baseline: other.baseline }) : null;
}
