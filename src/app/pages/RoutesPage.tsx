import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { assessProgress } from "../../domain/assess/assess.ts";
import type { AttemptResult } from "../../domain/result.ts";
import type { RouteMap } from "../../domain/routes/routeMap.ts";
import type { Ports } from "../../runtime/ports.ts";
import { RoutesScreen } from "../../ui/routes/RoutesScreen.tsx";
import { LoadingScreen } from "../../ui/screens/index.ts";
import { describeOwnDecision } from "../../view/debriefDecisions.ts";
import { describeRouteMap } from "../../view/routeMap.ts";
import type { WalkedAttempt } from "../../view/routeMapAttempt.ts";
import { MOST_OTHERS, otherAttempts } from "../otherAttempts.ts";
import { loadRouteMap } from "../routeMaps.ts";
import type { Session } from "../session.ts";

interface RoutesPageProps {
  readonly session: Session;
  readonly ports: Ports;
  /** The decision whose card is open; empty: none. */
  readonly open: string;
  readonly onOpen: (moment: string | null) => void;
  readonly onPlay: () => void;
  readonly onAgain: () => void;
  readonly onDebrief: () => void;
}

interface Fetched {
  readonly map: RouteMap | null;
  readonly failed: boolean;
  readonly results: readonly AttemptResult[];
}

const NONE: readonly WalkedAttempt[] = [];

/** `#/poging/<id>/wat-als`: first the map with this attempt, then the others as they are read. */
export function RoutesPage({ session, ports, open, onOpen, onPlay, onAgain, onDebrief }: RoutesPageProps) {
  const { attempt, baseline } = session;
  const { game, started } = attempt;
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const [others, setOthers] = useState(NONE);
  const [reading, setReading] = useState(true);
  const now = attempt.progress();
  const load = useCallback(async () => {
    const [map, results] = await Promise.all([
      loadRouteMap(started).then(
        (found) => ({ map: found, failed: false }),
        () => ({ map: null, failed: true }),
      ),
      ports.saves.records("uitslag"),
    ]);
    setFetched({ ...map, results });
    const found = await otherAttempts(game, started, ports.saves, results);
    if (found.length > 0) setOthers(found);
    setReading(false);
  }, [game, started, ports]);
  useEffect(() => void load(), [load]);
  const own = useMemo(() => ({ started, now, result: fetched?.results.find(({ id }) => id === started.attemptId) }), [started, now, fetched]);
  const view = useMemo(() => fetched && describeRouteMap({ game, map: fetched.map, own, others }), [game, fetched, own, others]);
  const assessment = useMemo(() => (open === "" ? null : assessProgress(game, baseline, now)), [game, baseline, now, open === ""]);
  if (!view) return <LoadingScreen />;
  return (
    <RoutesScreen
      view={view}
      reading={reading}
      most={MOST_OTHERS}
      fromFile={started.from !== undefined}
      onRetry={fetched?.failed ? () => void load() : undefined}
      open={open === "" ? null : open}
      decision={assessment ? describeOwnDecision({ game, now, assessment }, open) : undefined}
      onOpen={onOpen}
      onRewind={(moment) => void attempt.send({ type: "attempt.rewound", moment }).then(onPlay)}
      onAgain={onAgain}
      onDebrief={onDebrief}
    />
  );
}
