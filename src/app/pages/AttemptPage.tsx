import { Suspense } from "preact/compat";
import { Redirect, useLocation } from "wouter-preact";
import type { Ports, SaveStatus, Settings } from "../../runtime/ports.ts";
import { versionIn } from "../../runtime/setIds.ts";
import { ContentChangedNotice, ErrorScreen, LoadingScreen, OtherTabScreen } from "../../ui/screens/index.ts";
import { momentText } from "../../view/format.ts";
import { DEFAULT_SET } from "../../domain/framework.ts";
import { UnderNote } from "../../ui/agreements/UnderNote.tsx";
import { BriefingScreen } from "../../ui/screens/BriefingScreen.tsx";
import { useAttempt, type AttemptState } from "../useAttempt.ts";
import { KnowledgeHost } from "../KnowledgeHost.tsx";
import { useNewer } from "../offline.ts";
import { later } from "../part.ts";
import { pathBack } from "../preset.ts";
import { usePicturesAhead, useStageAhead } from "../useStage.ts";
import type { Session } from "../session.ts";
import { schermen } from "../../ui/text/schermen.ts";
import { WithTerms } from "../WithTerms.tsx";
import { Shell } from "../Shell.tsx";
import { PlayPage } from "./PlayPage.tsx";
import { useState } from "preact/hooks";

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
  const state = useAttempt(props.ports, props.attemptId, props.settings.help);
  return (
    <KnowledgeHost role={state.is === "ready" ? state.session.attempt.game.script.role : undefined}>
      <WithTerms screen={props.rest}>
        <Attempt {...props} state={state} />
      </WithTerms>
    </KnowledgeHost>
  );
}

/** Briefing, play and debrief share the running session. */
function Attempt({ ports, attemptId, rest, settings, status, onSettings, state }: AttemptPageProps & { readonly state: AttemptState }) {
  const [, go] = useLocation();
  const [accepted, setAccepted] = useState(false);
  useStageAhead(settings, rest === "briefing");
  const home = () => go("/");
  const to = (place: string) => go(`/poging/${attemptId}/${place}`);
  if (state.is === "loading") return <LoadingScreen />;
  if (state.is !== "ready") {
    return (
      <Shell>{state.is === "other-tab" ? <OtherTabScreen onTakeOver={state.takeOver} onBack={home} /> : <Missing reason={state.reason} onHome={home} />}</Shell>
    );
  }
  const { session } = state;
  const again = () => go(`/casus/${session.attempt.game.script.caseId}`);
  if (state.repairs.includes("older-content") && !accepted) {
    return (
      <Shell>
        <ContentChangedNotice repairs={state.repairs} onContinue={() => setAccepted(true)} onRestart={again} />
      </Shell>
    );
  }
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

function Missing({ reason, onHome }: { readonly reason: keyof typeof schermen.noAttempt; readonly onHome: () => void }) {
  const update = useNewer();
  const reload = () => location.reload();
  const again = reason === "newer" ? (update ?? reload) : reason === "no-connection" || reason === "unavailable" ? reload : undefined;
  return <ErrorScreen {...schermen.noAttempt[reason]} onHome={onHome} onRetry={again} />;
}

interface BriefingPageProps {
  readonly session: Session;
  readonly settings: Settings;
  readonly onBegin: () => void;
  readonly onBack: () => void;
}

function BriefingPage({ session, settings, onBegin, onBack }: BriefingPageProps) {
  usePicturesAhead(session.view().stage, settings);
  const { script, framework } = session.attempt.game;
  const set = framework.agreementSets[session.attempt.started.agreements];
  return (
    <BriefingScreen
      briefing={script.briefing}
      role={script.role}
      roleName={framework.roles[script.role].name}
      title={script.title}
      clock={momentText(script.clock, script.clock.from)}
      objectives={script.objectives.flatMap((id) => framework.objectives[id]?.core ?? [])}
      warning={script.warning}
      note={set && <UnderNote title={set.title} version={versionIn(set.id)} isUsual={set.id === DEFAULT_SET} />}
      begun={session.attempt.log().length > 1}
      onBegin={onBegin}
      onBack={onBack}
    />
  );
}
