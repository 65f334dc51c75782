import fc from "fast-check";
import { expect, it } from "vitest";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { shipped as project } from "../../src/content/testing/shipped.ts";
import { movesAt } from "../../src/domain/explore/moves.ts";
import { DEFAULT_SET } from "../../src/domain/framework.ts";
import { MODES, type AttemptLog, type AttemptStart, type LogEvent, type Mode } from "../../src/domain/log.ts";
import { isDecision, type Moment } from "../../src/domain/moments.ts";
import { marksFor } from "../../src/domain/judge/inspect.ts";
import { momentOf } from "../../src/domain/play/advance.ts";
import { gameOf, type Game } from "../../src/domain/play/game.ts";
import { progress, replay, type Progress } from "../../src/domain/play/progress.ts";
import type { Role } from "../../src/domain/roles.ts";
import { sameStanding } from "../../src/runtime/lms/fitLog.ts";
import { unpackSuspended } from "../../src/runtime/lms/suspend.ts";
import { suspendAttempt } from "../../src/runtime/lms/suspendAttempt.ts";
import { LETTERS, pickable, pickedKeys } from "../../src/view/lms/letters.ts";
import { withoutText } from "../../src/runtime/withoutText.ts";

/** SCORM 1.2 keeps the fewest characters. */
const ROOM = 4000;
const REST = { key: "3f6d2d0e-8a52-4c1f-9a56-0a6a3a7f5b21", attempts: 3, reviews: [], settings: { textSize: 150, theme: "dark", sound: false, calm: "on" } };

const games: readonly Game[] = project.cases.flatMap((compiled) =>
  (Object.keys(compiled.scripts) as Role[]).flatMap((role) =>
    MODES.flatMap((mode: Mode) => {
      const script = scriptFor(compiled, role, compiled.variants[0]?.id ?? "basis");
      return script && project.framework ? [gameOf(script, project.framework, DEFAULT_SET, mode)] : [];
    }),
  ),
);

const startOf = ({ script, mode }: Game): AttemptStart => ({
  type: "attempt.started",
  attemptId: "0a6a3a7f-8a52-4c1f-9a56-3f6d2d0e5b21",
  caseId: script.caseId,
  caseVersion: script.version,
  role: script.role,
  variant: script.variant,
  mode,
  agreements: DEFAULT_SET,
  seed: 4_294_967_295,
  startedAt: "2026-11-27T13:49:19.000Z",
});

/** What somebody may do next: answer, read on, or in practice go back, to a place that `dice` names. */
function nextEvent(game: Game, now: Progress, dice: number): LogEvent | null {
  const moment = momentOf(game.script, now.state.moment);
  if (!moment) return null;
  const back = now.path.filter((entry) => entry.judged)[dice % Math.max(1, now.path.length)];
  if (game.mode === "oefenen" && back && (now.phase === "einde" || dice % 7 === 0)) return { type: "attempt.rewound", moment: back.moment };
  switch (now.phase) {
    case "grens":
      return { type: "moment.reentered", moment: moment.id };
    case "waarom":
      return { type: "why.written", moment: moment.id, text: "Omdat ik hem ken, en dit zijn woorden die nergens heen gaan." };
    case "terugblik":
      return { type: "moment.continued", moment: moment.id };
    case "einde":
      return null;
    case "vraag": {
      if (!isDecision(moment)) return { type: "moment.continued", moment: moment.id };
      const moves = movesAt(game.script, moment);
      const answer = moves[dice % moves.length];
      return answer ? { type: "moment.answered", moment: moment.id, answer } : null;
    }
  }
}

function walk(game: Game, dice: readonly number[]): AttemptLog {
  const log: [AttemptStart, ...LogEvent[]] = [startOf(game)];
  let now = replay(game, log);
  for (const throwOf of dice) {
    const event = nextEvent(game, now, throwOf);
    if (!event) break;
    log.push(event);
    now = progress(game, now, event);
  }
  return log;
}

it("LMS-1 any attempt in the library fits into what the smallest learning system keeps, and stands there again where it stood", () => {
  let longest = 0;
  fc.assert(
    fc.property(fc.constantFrom(...games), fc.array(fc.nat(10_000), { minLength: 1, maxLength: 400, size: "max" }), (game, dice) => {
      const log = walk(game, dice);
      const { text, leftOut } = suspendAttempt(game, log, REST, ROOM);
      longest = Math.max(longest, text.length);
      expect(text).toMatch(/^[\w-]{1,4000}$/u);
      expect(text).not.toContain("woorden");
      const kept = unpackSuspended(text);
      expect([null, "retries"]).toContain(leftOut);
      expect(kept?.log?.[0]).toEqual(log[0]);
      if (leftOut === null) expect(kept?.log).toEqual(withoutText(log));
      expect(kept?.log && sameStanding(replay(game, kept.log), replay(game, log))).toBe(true);
      expect(kept && { key: kept.key, attempts: kept.attempts, reviews: kept.reviews, settings: kept.settings }).toEqual(REST);
    }),
    { numRuns: 150 },
  );
  // The walks are long enough to say something.
  expect(longest).toBeGreaterThan(1_200);
});

it("LMS-2 an attempt of more than thirty returns loses detours only, and what counts stays", () => {
  for (const game of games.filter(({ mode, script }) => mode === "oefenen" && script.caseId === "d6-boa")) {
    const log = walk(
      game,
      Array.from({ length: 500 }, (_, index) => (index * 7919) % 10_007),
    );
    const { text, leftOut } = suspendAttempt(game, log, REST, 1_800);
    const kept = unpackSuspended(text)?.log;
    const [now, then] = [replay(game, log), kept && replay(game, kept)];
    expect(text.length).toBeLessThanOrEqual(1_800);
    expect(leftOut).not.toBe("latest");
    expect(then?.record.map(({ moment, answer }) => [moment, answer])).toEqual(now.record.map(({ moment, answer }) => [moment, answer]));
    expect(then?.closed?.state.ending).toBe(now.closed?.state.ending);
  }
});

it("LMS-8 every decision of the library can be told in single characters, each of which means one thing", () => {
  for (const { script } of games)
    for (const moment of script.moments.filter(isDecision)) {
      const there = pickable(script, moment).map(({ key }) => key);
      expect([script.caseId, script.role, moment.id, there.length > 0 && there.length <= LETTERS.length, new Set(there).size]).toEqual([
        script.caseId,
        script.role,
        moment.id,
        true,
        there.length,
      ]);
      const [answer] = movesAt(script, moment);
      const picked = answer ? [...pickedKeys(answer)] : [];
      expect(picked.filter((key) => !there.includes(key) && !isPointing(script, moment, key))).toEqual([]);
    }
});

/** Pointing at something whose claims are sorted says nothing of its own. */
const isPointing = (script: Game["script"], moment: Moment, key: string): boolean =>
  moment.do === "inspect" && (marksFor(script, moment).some(({ id, claims = [] }) => id === key && claims.length > 0) || key.endsWith(".weet-ik-niet"));

it("LMS-3 what somebody decided is found again after the texts of a case were edited", () => {
  fc.assert(
    fc.property(fc.constantFrom(...games), fc.array(fc.nat(10_000), { minLength: 5, maxLength: 60, size: "max" }), (game, dice) => {
      const log = walk(game, dice);
      const kept = unpackSuspended(suspendAttempt(game, log, REST, ROOM).text)?.log;
      const edited: Game = { ...game, script: rewritten(game.script) };
      const standing = kept && replay(edited, kept);
      const before = replay(game, withoutText(log));
      expect(standing?.record.map(({ moment, answer, judged }) => [moment, answer, judged?.grade])).toEqual(
        before.record.map(({ moment, answer, judged }) => [moment, answer, judged?.grade]),
      );
      expect(standing?.state.moment).toBe(before.state.moment);
    }),
    { numRuns: 40 },
  );
});

/** Every text another one, and the options in another order. */
function rewritten<T>(value: T): T {
  const walked = (part: unknown, key: string): unknown => {
    if (Array.isArray(part)) return (key === "options" ? part.toReversed() : part).map((one) => walked(one, key));
    if (typeof part === "object" && part !== null) return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, walked(one, name)]));
    return typeof part === "string" && ["text", "ask", "title", "because", "answer"].includes(key) && / /u.test(part) ? `Nieuw: ${part}` : part;
  };
  return walked(value, "") as T;
}
