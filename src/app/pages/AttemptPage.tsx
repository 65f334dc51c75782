import { lazy, Suspense } from "preact/compat";
import { useLocation } from "wouter-preact";
import type { Ports, SaveStatus, Settings } from "../../runtime/ports.ts";
import { ContentChangedNotice, ErrorScreen, LoadingScreen, OtherTabScreen } from "../../ui/screens/index.ts";
import { clockText } from "../../view/format.ts";
import { BriefingScreen } from "../../ui/screens/BriefingScreen.tsx";
import { useAttempt } from "../useAttempt.ts";
import { useStageAhead } from "../useStage.ts";
import { PlayPage } from "./PlayPage.tsx";
import { useState } from "preact/hooks";

const DebriefPage = lazy(() => import("./DebriefPage.tsx").then((module) => ({ default: module.DebriefPage })));

interface AttemptPageProps {
  readonly ports: Ports;
  readonly attemptId: string;
  /** `briefing`, `spelen`, `nabespreking` or `nabespreking/<part>`. */
  readonly rest: string;
  readonly settings: Settings;
  readonly status: SaveStatus;
  readonly onSettings: (settings: Settings) => void;
}

const REASONS = {
  missing: ["Deze poging is er niet meer", "Zij staat niet op dit apparaat. Begin een nieuwe poging."],
  corrupt: ["Deze poging is beschadigd", "Wij hebben haar apart gezet. Op de startpagina kun je haar bewaren als bestand."],
  foreign: ["Dit is geen poging van Waterhaven", "Wij hebben haar apart gezet. Op de startpagina kun je haar bewaren als bestand."],
  newer: ["Deze poging is van een nieuwere versie", "Ververs de pagina. Helpt dat niet, dan blijft de poging bewaard tot de nieuwe versie er is."],
  "no-case": ["Deze casus is er niet meer", "De poging blijft bewaard. Kies een casus uit de lijst."],
} as const;

/** One attempt: briefing, play and debrief share the running session. */
export function AttemptPage({ ports, attemptId, rest, settings, status, onSettings }: AttemptPageProps) {
  const [, go] = useLocation();
  const state = useAttempt(ports, attemptId, settings.help);
  const [accepted, setAccepted] = useState(false);
  useStageAhead(settings, rest === "briefing");
  const home = () => go("/");
  if (state.is === "loading") return <LoadingScreen />;
  if (state.is === "other-tab") return <OtherTabScreen onTakeOver={state.takeOver} onBack={home} />;
  if (state.is === "missing") {
    const [title, text] = REASONS[state.reason];
    return <ErrorScreen title={title} text={text} onHome={home} />;
  }
  const { session } = state;
  const { script, framework } = session.attempt.game;
  const restart = () => go(`/casus/${script.caseId}`);
  if (state.repairs.includes("older-content") && !accepted)
    return <ContentChangedNotice repairs={state.repairs} onContinue={() => setAccepted(true)} onRestart={restart} />;
  const to = (place: string) => go(`/poging/${attemptId}/${place}`);
  if (rest === "briefing") {
    const objectives = script.objectives.flatMap((id) => framework.objectives[id]?.core ?? []);
    return (
      <BriefingScreen
        briefing={script.briefing}
        roleName={framework.roles[script.role].name}
        title={script.title}
        clock={clockText(script.clock.from)}
        objectives={objectives}
        warning={script.warning}
        onBegin={() => to("spelen")}
        onBack={restart}
      />
    );
  }
  if (rest.startsWith("nabespreking")) {
    return (
      <Suspense fallback={<LoadingScreen />}>
        <DebriefPage
          session={session}
          part={rest.split("/")[1] ?? ""}
          ports={ports}
          onPart={(part) => to(`nabespreking/${part}`)}
          onPlay={() => to("spelen")}
          onAgain={restart}
          onClose={home}
        />
      </Suspense>
    );
  }
  return <PlayPage session={session} settings={settings} status={status} onSettings={onSettings} onLeave={home} onDebrief={() => to("nabespreking")} />;
}
