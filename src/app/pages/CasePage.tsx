import { useEffect, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { Ports } from "../../runtime/ports.ts";
import { ErrorScreen, RoleScreen } from "../../ui/screens/index.ts";
import { cases, loadCase, type LoadedCase } from "../content.ts";
import { startAttempt } from "../start.ts";

interface CasePageProps {
  readonly ports: Ports;
  readonly caseId: string;
}

/** Role choice; starting saves the new attempt first and then goes to its briefing. */
export function CasePage({ ports, caseId }: CasePageProps) {
  const [, go] = useLocation();
  const [content, setContent] = useState<LoadedCase | null>(null);
  const entry = cases.find((candidate) => candidate.id === caseId);
  useEffect(() => {
    let gone = false;
    void loadCase(caseId)?.then((loaded) => !gone && setContent(loaded));
    return () => {
      gone = true;
    };
  }, [caseId]);
  if (!entry) return <ErrorScreen title="Deze casus is er niet" text="Misschien is de link oud. Kies een casus uit de lijst." onHome={() => go("/")} />;
  return (
    <RoleScreen
      entry={entry}
      {...(content ? { roles: content.framework.roles } : {})}
      onBack={() => go("/")}
      onStart={(request) => {
        void loadCase(caseId)
          ?.then((loaded) => startAttempt(loaded, request, ports))
          .then(([started]) => go(`/poging/${started.attemptId}/briefing`));
      }}
    />
  );
}
