import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { Ports } from "../../runtime/ports.ts";
import { ErrorScreen, RoleScreen } from "../../ui/screens/index.ts";
import { schermen } from "../../ui/text/schermen.ts";
import { UnderNote } from "../../ui/agreements/UnderNote.tsx";
import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import { activeSet, type ActiveSet } from "../agreements/active.ts";
import { cases, loadCase, loadFramework } from "../content.ts";
import { startAttempt } from "../start.ts";

interface CasePageProps {
  readonly ports: Ports;
  readonly caseId: string;
  /** Id of the set of agreements in the settings. */
  readonly chosenSet: string;
}

/** Role choice; starting saves the new attempt first and then goes to its briefing. */
export function CasePage({ ports, caseId, chosenSet }: CasePageProps) {
  const [, go] = useLocation();
  const [framework, setFramework] = useState<Framework | null>(null);
  const [failed, setFailed] = useState(false);
  const [active, setActive] = useState<ActiveSet | null>(null);
  const starting = useRef(false);
  const entry = cases.find((candidate) => candidate.id === caseId);
  useEffect(() => {
    let gone = false;
    loadFramework().then(
      (loaded) => {
        if (!gone) setFramework(loaded);
        return activeSet(chosenSet, loaded, ports).then((found) => !gone && setActive(found));
      },
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, []);
  if (!entry) return <ErrorScreen {...schermen.error.noCase} onHome={() => go("/")} />;
  if (failed) return <ErrorScreen {...schermen.error.load} onHome={() => go("/")} onRetry={() => location.reload()} />;
  return (
    <RoleScreen
      entry={entry}
      {...(framework ? { roles: framework.roles } : {})}
      note={active && <UnderNote title={active.set.title} isUsual={active.set.id === DEFAULT_SET} missing={active.missing} />}
      onBack={() => go("/")}
      onSkip={() => go(`/casus/${caseId}/overgeslagen`)}
      onStart={(request) => {
        // A double press, or Enter held down, is one start.
        if (starting.current) return;
        starting.current = true;
        void loadCase(caseId, request.role)
          ?.then(async (loaded) => {
            const { set } = active ?? (await activeSet(chosenSet, loaded.framework, ports));
            return startAttempt(loaded, { ...request, agreements: set.id }, ports);
          })
          .then(([started]) => go(`/poging/${started.attemptId}/briefing`))
          .catch(() => setFailed(true));
      }}
    />
  );
}
