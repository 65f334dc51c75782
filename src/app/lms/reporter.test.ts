import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AttemptLog, LogEvent } from "../../domain/log.ts";
import { choice, choose, game, script, started } from "../../domain/testing/fixture.ts";
import { openAttempt } from "../../runtime/attempt.ts";
import { unpackSuspended, type Suspended } from "../../runtime/lms/suspend.ts";
import type { LmsPort, LmsReport } from "../../runtime/lmsPort.ts";
import { DEFAULT_SETTINGS } from "../../runtime/ports.ts";
import type { Session } from "../session.ts";
import { createReporter } from "./reporter.ts";

const story = script([choose("een", "duiden", [choice("a", "best")]), choose("twee", "context", [choice("a", "best")])]);
const pick = (moment: string) => ({ type: "moment.answered", moment, answer: { do: "choose", option: "a" } }) as const satisfies LogEvent;
const NOTHING: Suspended = { key: "k", attempts: 0, log: null, reviews: [], settings: {} };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function reporting(before: Suspended = NOTHING, older: ReadonlySet<string> = new Set()) {
  const reports: LmsReport[] = [];
  const port: LmsPort = {
    launch: { standard: "scorm12", suspended: null, room: 4000, mastery: null, looking: false },
    status: () => ({ is: "kept" }),
    onStatus: () => () => undefined,
    report: (report) => void reports.push(report),
    leave: () => Promise.resolve(true),
    abandon: () => undefined,
  };
  let minute = 0;
  const clock = { now: () => `2026-11-27T12:0${minute++}:00.000Z` };
  const reporter = createReporter({
    port,
    clock,
    before,
    toldBefore: before.log,
    older,
    reviews: [],
    settings: { ...DEFAULT_SETTINGS, textSize: 150 },
    refreshers: null,
  });
  const play = (log: AttemptLog) => {
    const attempt = openAttempt(game(story), log, { append: () => Promise.resolve() });
    reporter.follow({ attempt, baseline: [] } as unknown as Session);
    return attempt;
  };
  return { reports, reporter, play, last: () => reports.at(-1) };
}

const log = (id: string, ...events: readonly LogEvent[]): AttemptLog => [{ ...started(story), attemptId: id }, ...events];

describe("telling a learning system", () => {
  it("LMS-9 after every decision, once what it led to is on screen, with what to go on from", async () => {
    const { reports, play, last } = reporting();
    const attempt = play(log("p"));
    expect(reports).toEqual([]);
    await vi.runAllTimersAsync();
    expect(last()).toMatchObject({ completed: false, decisions: [] });
    await attempt.send(pick("een"));
    expect(reports).toHaveLength(1);
    await vi.runAllTimersAsync();
    expect(last()?.decisions.map(({ id, at }) => [id, at])).toEqual([[`p1.${story.caseId}.jongerenwerk.een`, "2026-11-27T12:00:00.000Z"]]);
    expect(unpackSuspended(last()?.suspend ?? "")).toMatchObject({
      key: "k",
      attempts: 1,
      log: [{ attemptId: "p" }, pick("een")],
      settings: { textSize: 150 },
    });
    await attempt.send(pick("twee"));
    await vi.runAllTimersAsync();
    // A decision keeps the time at which it was first told.
    expect(last()?.decisions.map(({ at }) => at)).toEqual(["2026-11-27T12:00:00.000Z", "2026-11-27T12:01:00.000Z"]);
    expect(last()).toMatchObject({ completed: true, passed: false, progress: 1 });
  });

  it("LMS-10 what was told in an earlier session is not told again; what this window has more is", async () => {
    const { play, last } = reporting({ ...NOTHING, attempts: 1, log: log("p", pick("een")) });
    play(log("p", pick("een"), pick("twee")));
    await vi.runAllTimersAsync();
    expect(last()?.decisions.map(({ id }) => id)).toEqual([`p1.${story.caseId}.jongerenwerk.twee`]);
  });

  it("LMS-11 another attempt in the same registration has ids of its own", async () => {
    const { play, last } = reporting({ ...NOTHING, attempts: 1, log: log("p", pick("een")) });
    play(log("q", pick("een")));
    await vi.runAllTimersAsync();
    expect(last()?.decisions.map(({ id }) => id)).toEqual([`p2.${story.caseId}.jongerenwerk.een`]);
    expect(unpackSuspended(last()?.suspend ?? "")).toMatchObject({ attempts: 2, log: [{ attemptId: "q" }, pick("een")] });
  });

  it("LMS-14 an earlier attempt that is looked at again is not told again, and the later one is still what is gone on with", async () => {
    const { reports, play, last } = reporting();
    await play(log("p")).send(pick("een"));
    await vi.runAllTimersAsync();
    await play(log("q")).send(pick("een"));
    await vi.runAllTimersAsync();
    const before = reports.length;
    const earlier = play(log("p", pick("een")));
    await vi.runAllTimersAsync();
    await earlier.send({ type: "note.written", field: "maandag", text: "Bellen." });
    await vi.runAllTimersAsync();
    expect(reports).toHaveLength(before);
    expect(unpackSuspended(last()?.suspend ?? "")).toMatchObject({ attempts: 2, log: [{ attemptId: "q" }, pick("een")] });

    // Who plays on in it goes on with it, under the number that it had.
    await earlier.send(pick("twee"));
    await vi.runAllTimersAsync();
    expect(last()?.decisions.map(({ id }) => id)).toEqual([`p1.${story.caseId}.jongerenwerk.een`, `p1.${story.caseId}.jongerenwerk.twee`]);
    expect(last()?.decisions.map(({ at }) => at.slice(11, 16))).toEqual(["12:00", "12:02"]);
    expect(unpackSuspended(last()?.suspend ?? "")).toMatchObject({ attempts: 2, log: [{ attemptId: "p" }, pick("een"), pick("twee")] });
  });

  it("LMS-14 so it is after the page was loaded again: what stood in the older one was told", async () => {
    const { reports, play, last } = reporting({ ...NOTHING, attempts: 2, log: log("q", pick("een")) }, new Set(["p"]));
    const earlier = play(log("p", pick("een")));
    await vi.runAllTimersAsync();
    expect(reports).toEqual([]);
    await earlier.send(pick("twee"));
    await vi.runAllTimersAsync();
    expect(last()?.decisions.map(({ id }) => id)).toEqual([`p3.${story.caseId}.jongerenwerk.twee`]);
  });

  it("LMS-15 settings that change are told, not those that stay", async () => {
    const { reports, reporter, play, last } = reporting();
    reporter.settingsChanged({ ...DEFAULT_SETTINGS, textSize: 150 });
    await vi.runAllTimersAsync();
    expect(reports).toEqual([]);
    play(log("p"));
    await vi.runAllTimersAsync();
    reporter.settingsChanged({ ...DEFAULT_SETTINGS, textSize: 150 });
    await vi.runAllTimersAsync();
    expect(reports).toHaveLength(1);
    reporter.settingsChanged({ ...DEFAULT_SETTINGS, textSize: 200 });
    await vi.runAllTimersAsync();
    expect(unpackSuspended(last()?.suspend ?? "")?.settings).toEqual({ textSize: 200 });
  });

  it("LMS-13 an attempt that was skipped is not gone on with; what was told of it stays told", async () => {
    const { play, reporter, last } = reporting();
    const attempt = play(log("p"));
    await attempt.send(pick("een"));
    await vi.runAllTimersAsync();
    reporter.removed("another");
    reporter.removed("p");
    await vi.runAllTimersAsync();
    expect(last()).toMatchObject({ completed: false, decisions: [], progress: 0 });
    expect(unpackSuspended(last()?.suspend ?? "")).toMatchObject({ attempts: 1, log: null });
  });

  it.each([
    ["of before", 0, null],
    ["of now", story.version, false],
  ])("LMS-17 an attempt that was over and told, of the version %s, opened again", async (_which, caseVersion, passed) => {
    const over: AttemptLog = [{ ...started(story), attemptId: "p", caseVersion }, pick("een"), pick("twee")];
    const { play, last } = reporting({ ...NOTHING, attempts: 1, log: over });
    play(over);
    await vi.runAllTimersAsync();
    expect(last()).toMatchObject({ completed: true, passed, decisions: [] });
    expect(last()?.objectives.some(({ score }) => score !== null)).toBe(passed !== null);
  });

  it("LMS-12 at once when the page goes, and only what was not told yet", async () => {
    const { reports, reporter, play } = reporting();
    play(log("p"));
    reporter.flush();
    expect(reports).toHaveLength(1);
    reporter.flush();
    await vi.runAllTimersAsync();
    expect(reports).toHaveLength(1);
  });
});
