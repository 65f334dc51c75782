import { useMemo, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { assessProgress } from "../../domain/assess/assess.ts";
import { justPlayed, nextSeat } from "../../domain/play/team.ts";
import type { Ports, SaveStatus, Settings } from "../../runtime/ports.ts";
import { LoadingScreen } from "../../ui/screens/index.ts";
import { CoverScreen } from "../../ui/team/CoverScreen.tsx";
import { TeamEndScreen } from "../../ui/team/TeamEndScreen.tsx";
import { describeTeam } from "../../view/team.ts";
import { Shell } from "../Shell.tsx";
import { removeTeam } from "../team/removeTeam.ts";
import { useTeam, type Member } from "../team/useTeam.ts";
import { MissingAttempt } from "./MissingAttempt.tsx";
import { SeatPage } from "./SeatPage.tsx";

interface TeamPageProps {
  readonly ports: Ports;
  readonly teamId: string;
  readonly settings: Settings;
  readonly status: SaveStatus;
  readonly onSettings: (settings: Settings) => void;
}

/**
 * A team on one device. Everything happens at one address, and who plays is in no address: going back, or loading the page again,
 * always comes to the cover.
 */
export function TeamPage({ ports, teamId, settings, status, onSettings }: TeamPageProps) {
  const [, go] = useLocation();
  const { state, reread } = useTeam(ports, teamId);
  const [playing, setPlaying] = useState<Member | null>(null);
  const home = () => go("/");
  if (playing)
    return (
      <SeatPage
        key={playing.attemptId}
        ports={ports}
        attemptId={playing.attemptId}
        turn={playing.turn}
        settings={settings}
        status={status}
        onSettings={onSettings}
        onDone={() => {
          setPlaying(null);
          reread();
        }}
        onRestart={(caseId) => go(`/samen/nieuw/${caseId}`)}
        onSkip={() => void removeTeam(ports.saves, teamId).then(() => go(`/casus/${playing.game.script.caseId}/overgeslagen`))}
      />
    );
  if (state.is === "loading") return <LoadingScreen />;
  return (
    <Shell>
      {state.is === "missing" ? (
        <MissingAttempt reason={state.reason} onHome={home} />
      ) : (
        <Table members={state.members} onPlay={setPlaying} onDebrief={(id) => go(`/poging/${id}/nabespreking`)} onHome={home} />
      )}
    </Shell>
  );
}

interface TableProps {
  readonly members: readonly Member[];
  readonly onPlay: (member: Member) => void;
  readonly onDebrief: (attemptId: string) => void;
  readonly onHome: () => void;
}

/** What all may see: who is next, what to talk about, and once everybody is done how it went. */
function Table({ members, onPlay, onDebrief, onHome }: TableProps) {
  const script = members[0]?.game.script;
  const turns = script?.clock.turns ?? [];
  const next = nextSeat(members, turns.length);
  const played = turns[justPlayed(members, turns.length) ?? -1];
  const turn = next && turns[next.turn];
  const team = useMemo(
    () => (next ? null : describeTeam(members.map((member) => ({ ...member, assessment: assessProgress(member.game, member.baseline, member.now) })))),
    [members, next],
  );
  if (team) return <TeamEndScreen team={team} talk={played?.talk} onDebrief={onDebrief} onPrint={() => print()} onHome={onHome} />;
  if (!next || !turn) return null;
  const { role, title } = next.game.script;
  return (
    <CoverScreen
      key={next.attemptId}
      title={title}
      role={role}
      roleName={next.game.framework.roles[role].name}
      turn={{ label: turn.label, index: next.turn, of: turns.length }}
      {...(played?.talk === undefined ? {} : { talk: { label: played.label, question: played.talk } })}
      onGo={() => onPlay(next)}
      onLeave={onHome}
    />
  );
}
