import { expect, it } from "vitest";
import type { SavedAttempt } from "../runtime/ports.ts";
import { joinTeams } from "./teams.ts";

const attempt = (attemptId: string, more: Partial<SavedAttempt> = {}): SavedAttempt => ({
  attemptId,
  caseId: "een",
  role: "boa",
  mode: "oefenen",
  startedAt: "2026-11-27T09:00:00.000Z",
  savedAt: "2026-11-27T09:00:00.000Z",
  events: 1,
  ended: false,
  ...more,
});
const at = (hour: string) => ({ savedAt: `2026-11-27T${hour}:00:00.000Z` });
const seat = (id: string, number: number) => ({ team: { id, seat: number } });

it("a team is one in the list: the one that was played last, which says no step", () => {
  const list = joinTeams([
    attempt("a", { ...seat("t", 0), ...at("10"), step: "acties" }),
    attempt("alleen", { step: "duiden" }),
    attempt("b", { ...seat("t", 1), ...at("11"), step: "context" }),
    attempt("c", { ...seat("u", 0), ...at("09") }),
  ]);
  expect(list.map(({ attemptId, step }) => [attemptId, step])).toEqual([
    ["alleen", "duiden"],
    ["b", undefined],
    ["c", undefined],
  ]);
});

it("a team has ended when all of it have", () => {
  const ended = (...all: readonly boolean[]) =>
    joinTeams(all.map((one, number) => attempt(String(number), { ...seat("t", number), ended: one }))).map((one) => one.ended);
  expect([ended(true, false), ended(true, true)]).toEqual([[false], [true]]);
});
