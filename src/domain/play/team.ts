import { isDecision } from "../moments.ts";
import type { Script } from "../scenario.ts";
import { momentOf } from "./advance.ts";
import type { Progress } from "./progress.ts";

/** How far a role of a team is. Turns are counted from 0. */
export interface SeatState {
  /** Who comes first in a turn, from 0. */
  readonly seat: number;
  /** The turn that it plays or waits for; the number of turns once its story has ended. */
  readonly turn: number;
  /** Something in this turn was decided already. */
  readonly begun: boolean;
  /** The turns in which this role has something to decide. */
  readonly decides: readonly number[];
}

export function seatState(script: Script, seat: number, now: Progress): SeatState {
  const turn = turnOf(script, now);
  const at = (moment: string) => indexOf(script, momentOf(script, moment)?.turn);
  return {
    seat,
    turn,
    begun: now.path.some((entry) => entry.answer !== undefined && at(entry.moment) === turn),
    decides: [...new Set(script.moments.filter(isDecision).map(({ id }) => at(id)))],
  };
}

/** The turn somebody is in: reading about a decision still belongs to the turn in which it was taken. */
export function turnOf(script: Script, now: Progress): number {
  if (now.phase === "einde") return script.clock.turns?.length ?? 0;
  const id = now.phase === "vraag" ? now.state.moment : (now.path.at(-1)?.moment ?? now.state.moment);
  return indexOf(script, momentOf(script, id)?.turn);
}

function indexOf({ clock }: Script, turn: string | undefined): number {
  return Math.max(0, clock.turns?.findIndex(({ id }) => id === turn) ?? 0);
}

/** Whose turn it is: who is furthest behind, and of those the first seat. Null: everybody has reached the end. */
export function nextSeat<S extends SeatState>(seats: readonly S[], turns: number): S | null {
  const before = (a: S, b: S) => a.turn - b.turn || a.seat - b.seat;
  return seats.filter(({ turn }) => turn < turns).toSorted(before)[0] ?? null;
}

/** The turn that everybody has just played, so that they can talk about it; null while one is going on, and at the start. */
export function justPlayed(seats: readonly SeatState[], turns: number): number | null {
  const next = nextSeat(seats, turns);
  if (!next) return turns - 1;
  const first = seats.filter(({ decides }) => decides.includes(next.turn)).toSorted((a, b) => a.seat - b.seat)[0];
  return next.begun || (first !== undefined && first.seat !== next.seat) || next.turn === 0 ? null : next.turn - 1;
}
