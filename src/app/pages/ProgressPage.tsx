import { Suspense } from "preact/compat";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { Role } from "../../domain/roles.ts";
import type { SavedAttempt } from "../../runtime/ports.ts";
import { ProgressScreen } from "../../ui/progress/ProgressScreen.tsx";
import { ErrorScreen, LoadingScreen } from "../../ui/screens/index.ts";
import { schermen } from "../../ui/text/schermen.ts";
import { describeHistory, describeProgress } from "../../view/progressPage.ts";
import { cases } from "../content.ts";
import { localDay } from "../localDay.ts";
import { later } from "../part.ts";
import { useProgress, type Done } from "../useProgress.ts";
import type { ShellPageProps } from "./shellPage.ts";

const ProofPage = later(() => import("./ProofPage.tsx").then(({ ProofPage }) => ProofPage));

/** What was looked at stays as it was when somebody comes back. */
let lastRole: Role | undefined;
let lastPhenomenon: string | undefined;

/** `#/voortgang`, and `#/voortgang/bewijs` for the certificate. */
export function ProgressPage({ ports, rest, status }: ShellPageProps) {
  const [, go] = useLocation();
  const state = useProgress(ports);
  if (state.is === "failed") return <ErrorScreen {...schermen.error.load} onHome={() => go("/")} onRetry={() => location.reload()} />;
  const done = state.is === "ready" ? state.value : null;
  if (rest === "") return <Overview done={done} status={status} saves={ports.saves} />;
  if (rest !== "bewijs") return <ErrorScreen {...schermen.error.noPage} onHome={() => go("/")} />;
  return done === null ? (
    <LoadingScreen />
  ) : (
    <Suspense fallback={<LoadingScreen />}>
      <ProofPage done={done} now={ports.clock.now()} />
    </Suspense>
  );
}

interface OverviewProps extends Pick<ShellPageProps, "status"> {
  readonly done: Done | null;
  readonly saves: ShellPageProps["ports"]["saves"];
}

function Overview({ done, status, saves }: OverviewProps) {
  const [role, setRole] = useState(lastRole);
  const [phenomenon, setPhenomenon] = useState(lastPhenomenon);
  const attempts = useRunning(saves, done !== null);
  const view = useMemo(() => done && describeProgress({ ...done, catalogue: cases, attempts, role }), [done, attempts, role]);
  const history = useMemo(
    () => describeHistory({ catalogue: cases, results: done?.results ?? [], reviews: done?.reviews ?? [], role, dayOf: localDay }, phenomenon),
    [done, role, phenomenon],
  );
  const pickPhenomenon = (next: string | undefined) => setPhenomenon((lastPhenomenon = next));
  return (
    <ProgressScreen
      view={view}
      empty={done !== null && done.results.length + done.reviews.length === 0}
      history={history}
      status={status}
      role={role}
      onRole={(next) => {
        setRole((lastRole = next));
        pickPhenomenon(undefined);
      }}
      phenomenon={phenomenon}
      onPhenomenon={pickPhenomenon}
    />
  );
}

/** Attempts on this device, for what still runs; what a team plays is nobody's own. Read once the page stands there. */
function useRunning(saves: OverviewProps["saves"], when: boolean): readonly SavedAttempt[] {
  const [attempts, setAttempts] = useState<readonly SavedAttempt[]>([]);
  useEffect(() => {
    if (when) void saves.list().then((found) => setAttempts(found.attempts.filter(({ team }) => !team)));
  }, [saves, when]);
  return attempts;
}
