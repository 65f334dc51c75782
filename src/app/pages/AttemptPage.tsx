import { Suspense } from "preact/compat";
import { Redirect, useLocation } from "wouter-preact";
import type { Ports, SaveStatus, Settings } from "../../runtime/ports.ts";
import { LoadingScreen } from "../../ui/screens/index.ts";
import type { Session } from "../session.ts";
import { useAttempt } from "../useAttempt.ts";
import { KnowledgeHost } from "../KnowledgeHost.tsx";
import { later } from "../part.ts";
import { pathBack } from "../preset.ts";
import { useStageAhead } from "../useStage.ts";
import { WithTerms } from "../WithTerms.tsx";
import { Shell } from "../Shell.tsx";
import { useHeldBy } from "../team/useHeldBy.ts";
import { BriefingPage } from "./BriefingPage.tsx";
import { OpenedAttempt } from "./OpenedAttempt.tsx";
import { PlayPage } from "./PlayPage.tsx";

const RoutesPage = later(() => import("./RoutesPage.tsx").then(({ RoutesPage }) => RoutesPage));
const DebriefPage = later(() => import("./debriefPages.ts").then(({ DebriefPage }) => DebriefPage));

interface AttemptPageProps {
  readonly ports: Ports;
  readonly attemptId: string;
  /** `briefing`, `spelen`, `nabespreking` or `nabespreking/<part>`, `wat-als` or `wat-als/<decision>`. */
  readonly rest: string;
  readonly settings: Settings;
  readonly status: SaveStatus;
  readonly onSettings: (settings: Settings) => void;
}

/** One attempt, with the knowledge base and the words of the trade at hand in all of it. */
export function AttemptPage(props: AttemptPageProps) {
  const [, go] = useLocation();
  const state = useAttempt(props.ports, props.attemptId, props.settings.help);
  useStageAhead(props.settings, props.rest === "briefing");
  return (
    <KnowledgeHost role={state.is === "ready" ? state.session.attempt.game.script.role : undefined}>
      <WithTerms screen={props.rest}>
        <OpenedAttempt state={state} onBack={() => go("/")} onRestart={(caseId) => go(`/casus/${caseId}`)}>
          {(session) => <Attempt {...props} session={session} />}
        </OpenedAttempt>
      </WithTerms>
    </KnowledgeHost>
  );
}

/** Briefing, play and debrief share the running session. */
function Attempt({ ports, attemptId, rest, settings, status, onSettings, session }: AttemptPageProps & { readonly session: Session }) {
  const [, go] = useLocation();
  const held = useHeldBy(ports.saves, session.attempt.started.team);
  const home = () => go("/");
  const to = (place: string) => go(`/poging/${attemptId}/${place}`);
  const again = () => go(`/casus/${session.attempt.game.script.caseId}`);
  // Until everybody is done, one's part is played, and read, where the device is passed on.
  if (held === null) return <LoadingScreen />;
  if (held.by !== null) return <Redirect to={`/samen/${held.by}`} replace />;
  if (rest === "briefing") {
    return (
      <Shell>
        <BriefingPage
          session={session}
          settings={settings}
          onBegin={() => to("spelen")}
          onBack={() => go(pathBack(session.attempt.game.script.caseId, history.state))}
        />
      </Shell>
    );
  }
  const [screen, shown = ""] = rest.split("/");
  // The debrief and the map give the answers: they open when the story has ended once.
  if (screen === "wat-als" && session.attempt.progress().closed !== null) {
    return (
      <Shell>
        <Suspense fallback={<LoadingScreen />}>
          <RoutesPage
            session={session}
            ports={ports}
            open={shown}
            onOpen={(moment) => (moment === null ? go(`/poging/${attemptId}/wat-als`, { replace: true }) : to(`wat-als/${moment}`))}
            onPlay={() => to("spelen")}
            onAgain={again}
            onDebrief={() => to("nabespreking")}
          />
        </Suspense>
      </Shell>
    );
  }
  if (screen === "nabespreking" && session.attempt.progress().closed !== null) {
    return (
      <Shell>
        <Suspense fallback={<LoadingScreen />}>
          <DebriefPage
            session={session}
            part={shown}
            ports={ports}
            status={status}
            onPart={(part) => to(`nabespreking/${part}`)}
            onPlay={() => to("spelen")}
            onRoutes={() => to("wat-als")}
            onAgain={again}
            onClose={home}
          />
        </Suspense>
      </Shell>
    );
  }
  if (rest !== "spelen") return <Redirect to={`/poging/${attemptId}/spelen`} replace />;
  return (
    <PlayPage
      session={session}
      sound={ports.sound}
      settings={settings}
      status={status}
      onSettings={onSettings}
      onLeave={home}
      onSkip={() => void ports.saves.remove(attemptId).then(() => go(`/casus/${session.attempt.game.script.caseId}/overgeslagen`))}
      onDebrief={() => to("nabespreking")}
    />
  );
}
