import { useCallback, useEffect, useState } from "preact/hooks";
import type { Baseline } from "../../domain/assess/baseline.ts";
import type { Game } from "../../domain/play/game.ts";
import { replay, type Progress } from "../../domain/play/progress.ts";
import { seatState, type SeatState } from "../../domain/play/team.ts";
import type { Ports } from "../../runtime/ports.ts";
import { contentUnder } from "../agreements/contentUnder.ts";
import { loadCase } from "../content.ts";
import { baselineFor, gameOfLog } from "../session.ts";
import type { AttemptState } from "../useAttempt.ts";

/** One role of a team, as far as it is. */
export interface Member extends SeatState {
  readonly attemptId: string;
  readonly game: Game;
  readonly baseline: Baseline;
  readonly now: Progress;
}

export type TeamState =
  | { readonly is: "loading" }
  | { readonly is: "missing"; readonly reason: Extract<AttemptState, { is: "missing" }>["reason"] }
  /** In the order of their seats. */
  | { readonly is: "ready"; readonly members: readonly Member[] };

/** Everybody of a team, read from what is saved: who plays, plays with an attempt that is open. */
export function useTeam(ports: Ports, teamId: string): { readonly state: TeamState; readonly reread: () => void } {
  const [state, setState] = useState<TeamState>({ is: "loading" });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let gone = false;
    void readTeam(ports, teamId)
      .catch((): TeamState => ({ is: "missing", reason: "no-connection" }))
      .then((found) => {
        if (!gone) setState(found);
      });
    return () => {
      gone = true;
    };
  }, [ports, teamId, asked]);
  const reread = useCallback(() => {
    setState({ is: "loading" });
    setAsked((count) => count + 1);
  }, []);
  return { state, reread };
}

async function readTeam(ports: Ports, teamId: string): Promise<TeamState> {
  const { attempts } = await ports.saves.list();
  const ids = attempts.filter(({ team }) => team?.id === teamId).map(({ attemptId }) => attemptId);
  if (ids.length === 0) return { is: "missing", reason: "missing" };
  const members: Member[] = [];
  for (const attemptId of ids) {
    const read = await ports.saves.read(attemptId);
    if (!read.ok) return { is: "missing", reason: read.reason };
    const [started] = read.log;
    const loading = loadCase(started.caseId, started.role);
    if (!loading) return { is: "missing", reason: "no-case" };
    const under = await contentUnder(await loading, started, ports);
    if (!under.ok) return { is: "missing", reason: under.reason };
    const game = gameOfLog(under.content, read.log);
    if (!game) return { is: "missing", reason: "no-case" };
    const now = replay(game, read.log);
    members.push({ attemptId, game, now, baseline: baselineFor(under.content, read.log), ...seatState(game.script, started.team?.seat ?? 0, now) });
  }
  return { is: "ready", members: members.toSorted((a, b) => a.seat - b.seat) };
}
