import { useCallback, useRef, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { Ports, Settings } from "../../runtime/ports.ts";
import { ErrorScreen } from "../../ui/screens/index.ts";
import { TeamStartScreen } from "../../ui/team/TeamStartScreen.tsx";
import { samen } from "../../ui/text/samen.ts";
import { schermen } from "../../ui/text/schermen.ts";
import { activeSet } from "../agreements/active.ts";
import { cases, loadCase, loadFramework } from "../content.ts";
import { startTeam } from "../team/startTeam.ts";
import { useLoaded } from "../useLoaded.ts";

interface TeamStartPageProps {
  readonly ports: Ports;
  readonly caseId: string;
  readonly settings: Settings;
}

/** Who plays together; starting saves an attempt a role and goes to the cover of the first. */
export function TeamStartPage({ ports, caseId, settings }: TeamStartPageProps) {
  const [, go] = useLocation();
  const [failed, setFailed] = useState(false);
  const starting = useRef(false);
  const framework = useLoaded(useCallback(() => loadFramework(), []));
  const entry = cases.find(({ id }) => id === caseId);
  if (!entry) return <ErrorScreen {...schermen.error.noCase} onHome={() => go("/")} />;
  if (!entry.turns) return <ErrorScreen {...samen.start.noTeam} onHome={() => go("/")} />;
  if (failed) return <ErrorScreen {...schermen.error.load} onHome={() => go("/")} onRetry={() => location.reload()} />;
  return (
    <TeamStartScreen
      entry={entry}
      {...(framework.is === "ready" ? { roles: framework.value.roles } : {})}
      onBack={() => go(`/casus/${caseId}`)}
      onStart={(roles, mode) => {
        const [first] = roles;
        if (starting.current || !first) return;
        starting.current = true;
        void loadCase(caseId, first)
          ?.then(async (loaded) => {
            const { set } = await activeSet(settings.agreements, loaded.framework, ports);
            return startTeam(loaded, { roles, mode, agreements: set.id }, ports);
          })
          .then((team) => go(`/samen/${team}`, { replace: true }))
          .catch(() => setFailed(true));
      }}
    />
  );
}
