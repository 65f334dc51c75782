import { useCallback, useEffect, useState } from "preact/hooks";
import type { Baseline } from "../../domain/assess/baseline.ts";
import type { Game } from "../../domain/play/game.ts";
import { replay, type Progress } from "../../domain/play/progress.ts";
import { seatState, type SeatState } from "../../domain/play/team.ts";
import type { Ports } from "../../runtime/ports.ts";
import { isOf } from "../../view/teams.ts";
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

type Missing = Extract<AttemptState, { is: "missing" }>;

export type TeamState =
  | { readonly is: "loading" }
  | Missing
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
  const read = await Promise.all(attempts.filter(isOf(teamId)).map(({ attemptId }) => readMember(ports, attemptId)));
  const failed = read.find((one) => typeof one === "string");
  if (failed !== undefined || read.length === 0) return { is: "missing", reason: failed ?? "missing" };
  const members = read.filter((one) => typeof one !== "string");
  return { is: "ready", members: members.toSorted((a, b) => a.seat - b.seat) };
}

/** A reason when the attempt cannot be opened. */
async function readMember(ports: Ports, attemptId: string): Promise<Member | Missing["reason"]> {
  const read = await ports.saves.read(attemptId);
  if (!read.ok) return read.reason;
  const [started] = read.log;
  const loading = loadCase(started.caseId, started.role);
  if (!loading) return "no-case";
  const under = await contentUnder(await loading, started, ports);
  if (!under.ok) return under.reason;
  const game = gameOfLog(under.content, read.log);
  if (!game) return "no-case";
  const now = replay(game, read.log);
  return { attemptId, game, now, baseline: baselineFor(under.content, read.log), ...seatState(game.script, started.team?.seat ?? 0, now) };
}
