import { useEffect, useState } from "preact/hooks";
import { turnOf } from "../../domain/play/team.ts";
import type { Ports, SaveStatus, Settings } from "../../runtime/ports.ts";
import { LoadingScreen } from "../../ui/screens/index.ts";
import { KnowledgeHost } from "../KnowledgeHost.tsx";
import type { Session } from "../session.ts";
import { Shell } from "../Shell.tsx";
import { samen } from "../../ui/text/samen.ts";
import { useAttempt } from "../useAttempt.ts";
import { useStageAhead } from "../useStage.ts";
import { WithTerms } from "../WithTerms.tsx";
import { BriefingPage } from "./BriefingPage.tsx";
import { OpenedAttempt } from "./OpenedAttempt.tsx";
import { PlayPage } from "./PlayPage.tsx";

interface SeatPageProps {
  readonly ports: Ports;
  readonly attemptId: string;
  /** The turn that is played, from 0. */
  readonly turn: number;
  readonly settings: Settings;
  readonly status: SaveStatus;
  readonly onSettings: (settings: Settings) => void;
  /** The turn was played, or the device was laid down: nothing of this role is on screen from here on. */
  readonly onDone: () => void;
  readonly onSkip: () => void;
  /** To begin anew with this case. */
  readonly onRestart: (caseId: string) => void;
}

/** One role of a team, for one turn. */
export function SeatPage({ ports, attemptId, settings, onDone, onRestart, ...more }: SeatPageProps) {
  const state = useAttempt(ports, attemptId, settings.help);
  useStageAhead(settings, true);
  return (
    <KnowledgeHost role={state.is === "ready" ? state.session.attempt.game.script.role : undefined}>
      <WithTerms screen={attemptId}>
        <OpenedAttempt state={state} onBack={onDone} onRestart={onRestart}>
          {(session) => <Seat session={session} ports={ports} settings={settings} onDone={onDone} {...more} />}
        </OpenedAttempt>
      </WithTerms>
    </KnowledgeHost>
  );
}

type SeatProps = Omit<SeatPageProps, "attemptId" | "onRestart"> & { readonly session: Session };

function Seat({ session, ports, turn, settings, status, onSettings, onDone, onSkip }: SeatProps) {
  const { attempt } = session;
  const isOver = () => turnOf(attempt.game.script, attempt.progress()) > turn;
  const [over, setOver] = useState(isOver);
  const [briefed, setBriefed] = useState(attempt.log().length > 1);
  useEffect(() => {
    const look = () => setOver(isOver());
    look();
    return attempt.subscribe(look);
  }, [attempt]);
  useEffect(() => {
    if (over) onDone();
  }, [over]);
  // The next turn has begun in the story: it is for later, and for nobody else to see.
  if (over) return <LoadingScreen />;
  if (!briefed)
    return (
      <Shell>
        <BriefingPage session={session} settings={settings} back={samen.start.back} onBegin={() => setBriefed(true)} onBack={onDone} />
      </Shell>
    );
  return (
    <PlayPage
      session={session}
      sound={ports.sound}
      settings={settings}
      status={status}
      onSettings={onSettings}
      onLeave={onDone}
      onSkip={onSkip}
      onDebrief={onDone}
    />
  );
}
