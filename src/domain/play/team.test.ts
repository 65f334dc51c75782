import { describe, expect, it } from "vitest";
import type { LogEvent } from "../log.ts";
import { choice, choose, game, script } from "../testing/fixture.ts";
import { progress, start, type Progress } from "./progress.ts";
import { justPlayed, nextSeat, seatState, turnOf, type SeatState } from "./team.ts";

const turns = [
  { id: "w1", label: "Week 1", from: 540 },
  { id: "w2", label: "Week 2", from: 10_620 },
  { id: "w3", label: "Week 3", from: 20_700 },
];
const ask = (id: string, turn: string, step: "acties" | "evalueren" = "acties") => choose(id, step, [choice("a", "best")], { turn });
const story = script([ask("een", "w1"), ask("twee", "w1"), ask("drie", "w2"), ask("vier", "w3", "evalueren")], {
  clock: { from: 540, until: 30_000, turns },
});

function after(mode: "oefenen" | "toets", ...moments: readonly string[]): Progress {
  const of = game(story, [], mode);
  const answered = (moment: string): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } });
  return moments.reduce((now, moment) => progress(of, now, answered(moment)), start(of));
}

describe("the turn somebody is in", () => {
  it.each([
    [0, []],
    [0, ["een"]],
    [1, ["een", "twee"]],
    [2, ["een", "twee", "drie"]],
    [3, ["een", "twee", "drie", "vier"]],
  ] as const)("%i after %j", (turn, moments) => {
    expect(turnOf(story, after("toets", ...moments))).toBe(turn);
  });

  it("looking back at a step belongs to the turn that was looked back at", () => {
    const now = after("oefenen", "een", "twee", "drie");
    expect([now.phase, turnOf(story, now)]).toEqual(["terugblik", 1]);
  });

  it("says whether something in this turn was decided, and in which turns there is something to decide", () => {
    const states = [after("toets"), after("toets", "een"), after("toets", "een", "twee")].map((now) => seatState(story, 2, now));
    expect(states.map(({ begun }) => begun)).toEqual([false, true, false]);
    expect(states[0]).toEqual({ seat: 2, turn: 0, begun: false, decides: [0, 1, 2] });
  });
});

const seat = (at: number, turn: number, more: Partial<SeatState> = {}): SeatState => ({ seat: at, turn, begun: false, decides: [0, 1, 2], ...more });

describe("whose turn it is", () => {
  it.each([
    ["the first seat at the start", [seat(1, 0), seat(0, 0)], 0],
    ["who is furthest behind", [seat(0, 1), seat(1, 0)], 1],
    ["the first seat of those in the same turn", [seat(0, 2), seat(2, 1), seat(1, 1)], 1],
    ["who still plays when another has ended", [seat(0, 3), seat(1, 2)], 1],
    ["nobody once all have ended", [seat(0, 3), seat(1, 3)], null],
  ])("%s", (_why, seats, next) => {
    expect(nextSeat(seats, 3)?.seat ?? null).toBe(next);
  });
});

describe("the turn that was just played", () => {
  it.each([
    ["nothing at the start", [seat(0, 0), seat(1, 0)], null],
    ["nothing while the others still play it", [seat(0, 1), seat(1, 0)], null],
    ["the one that all have played", [seat(0, 1), seat(1, 1)], 0],
    ["nothing once the next one was begun", [seat(0, 1, { begun: true }), seat(1, 1)], null],
    ["nothing when the first has played the next one", [seat(0, 2), seat(1, 1)], null],
    ["it also when the first seat has nothing in the next one", [seat(0, 2, { decides: [0, 2] }), seat(1, 1)], 0],
    ["the last one at the end", [seat(0, 3), seat(1, 3)], 2],
  ])("%s", (_why, seats, turn) => {
    expect(justPlayed(seats, 3)).toBe(turn);
  });
});
