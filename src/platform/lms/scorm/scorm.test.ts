import { Scorm12API, Scorm2004API } from "scorm-again";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DIALECT_12 } from "./dialect12.ts";
import { DIALECT_2004 } from "./dialect2004.ts";
import { createScorm, createScorm12, createScorm2004 } from "./index.ts";
import { record } from "./testing/lms.ts";
import { createPage } from "./testing/page.ts";
import { AT, decisionOf, finished, OBJECTIVES, reportOf } from "./testing/report.ts";

const SILENT = { logLevel: 5, autocommit: false } as const;

function on12(prepare: (lms: Scorm12API) => void = () => undefined) {
  const lms = new Scorm12API(SILENT);
  prepare(lms);
  const { api, calls } = record(lms, DIALECT_12.calls);
  const page = createPage({ API: api });
  let time = 0;
  const open = () => createScorm12({ now: () => time })(page.window);
  return { lms, calls, page, open, pass: (ms: number) => void (time += ms) };
}

function on2004(prepare: (lms: Scorm2004API) => void = () => undefined) {
  const lms = new Scorm2004API(SILENT);
  prepare(lms);
  const { api, calls } = record(lms, DIALECT_2004.calls);
  const page = createPage({ API_1484_11: api });
  let time = 0;
  const open = () => createScorm2004({ now: () => time })(page.window);
  return { lms, calls, page, open, pass: (ms: number) => void (time += ms) };
}

const quiet = { error: vi.spyOn(console, "error"), warn: vi.spyOn(console, "warn") };
beforeEach(() => void (quiet.error.mockClear(), quiet.warn.mockClear()));
/** Whatever is told here is right and taken. */
afterEach(() => {
  expect(quiet.error.mock.calls).toEqual([]);
  expect(quiet.warn.mock.calls).toEqual([]);
});

describe("SCORM 1.2 with scorm-again", () => {
  it("reads what it needs, nothing of who the learner is, and is incomplete at once", () => {
    const { calls, open } = on12();
    expect(open().launch).toEqual({ standard: "scorm12", suspended: null, room: 4_000, mastery: null, looking: false });
    expect(calls).toEqual([
      "initialize",
      "get cmi.core.lesson_mode",
      "get cmi.suspend_data",
      "get cmi.student_data.mastery_score",
      "get cmi.core.lesson_status",
      "get cmi.core.score.raw",
      "get cmi.objectives._count",
      "get cmi.interactions._count",
      "set cmi.core.exit = suspend",
      "set cmi.core.lesson_status = incomplete",
      "set cmi.core.session_time = 00:00:00.00",
      "commit",
    ]);
  });

  it("tells a report once, in an order that the standard takes", () => {
    const { lms, calls, open, pass } = on12();
    const port = open();
    calls.length = 0;
    pass(61_500);
    const report = finished(true, 74, { objectives: OBJECTIVES, decisions: [decisionOf("d1")] });
    port.report(report);
    expect(calls).toEqual([
      "set cmi.suspend_data = v1;abc",
      "set cmi.core.lesson_location = de-groepsapp.duiden",
      "set cmi.objectives.0.id = stap.duiden",
      "set cmi.objectives.0.score.min = 0",
      "set cmi.objectives.0.score.max = 100",
      "set cmi.objectives.0.score.raw = 62",
      "set cmi.objectives.1.id = as.doel",
      "set cmi.objectives.1.score.min = 0",
      "set cmi.objectives.1.score.max = 7",
      "set cmi.objectives.1.score.raw = 3",
      "set cmi.objectives.2.id = stap.delen",
      "set cmi.interactions.0.id = d1",
      "set cmi.interactions.0.type = choice",
      "set cmi.interactions.0.objectives.0.id = stap.duiden",
      "set cmi.interactions.0.time = 09:05:07",
      "set cmi.interactions.0.correct_responses.0.pattern = c",
      "set cmi.interactions.0.weighting = 1.5",
      "set cmi.interactions.0.student_response = a,c",
      "set cmi.interactions.0.result = neutral",
      "set cmi.core.score.min = 0",
      "set cmi.core.score.max = 100",
      "set cmi.core.score.raw = 74",
      "set cmi.core.lesson_status = passed",
      "set cmi.core.session_time = 00:01:01.50",
      "commit",
    ]);
    expect(port.status()).toEqual({ is: "kept" });
    expect(lms.cmi.core.lesson_status).toBe("passed");

    calls.length = 0;
    pass(500);
    port.report({ ...report, suspend: "v1;abd", decisions: [...report.decisions, decisionOf("d2", { picked: [], best: null, grade: "fout" })] });
    expect(calls).toEqual([
      "set cmi.suspend_data = v1;abd",
      "set cmi.interactions.1.id = d2",
      "set cmi.interactions.1.type = choice",
      "set cmi.interactions.1.objectives.0.id = stap.duiden",
      "set cmi.interactions.1.time = 09:05:07",
      "set cmi.interactions.1.weighting = 1.5",
      "set cmi.interactions.1.result = wrong",
      "set cmi.core.session_time = 00:01:02.00",
      "commit",
    ]);
  });

  it("goes on from what was kept: objectives by their id, interactions after those that are there", () => {
    const first = on12();
    const before = first.open();
    before.report(reportOf({ objectives: OBJECTIVES.toReversed(), decisions: [decisionOf("d1")] }));
    first.page.goAway();
    const cmi: unknown = JSON.parse(JSON.stringify(first.lms.cmi));

    const { calls, open } = on12((lms) => lms.loadFromJSON(cmi as Record<string, unknown>, ""));
    const port = open();
    expect(port.launch?.suspended).toBe("v1;abc");
    expect(calls).not.toContain("set cmi.core.lesson_status = incomplete");
    calls.length = 0;
    port.report(reportOf({ objectives: OBJECTIVES, decisions: [decisionOf("d2")] }));
    expect(calls).toContain("set cmi.objectives.2.score.raw = 62");
    expect(calls).toContain("set cmi.interactions.1.id = d2");
    expect(calls.filter((call) => /objectives\.\d\.id/u.test(call) && !call.includes("interactions"))).toEqual([]);
  });

  it("is left with a suspended session", async () => {
    const { calls, open, pass } = on12();
    const port = open();
    calls.length = 0;
    pass(3_723_450);
    await expect(port.leave()).resolves.toBe(true);
    expect(calls).toEqual(["set cmi.core.session_time = 01:02:03.45", "commit", "terminate"]);
    expect(port.status()).toEqual({ is: "alone", why: "left" });
  });
});

describe("SCORM 2004 with scorm-again", () => {
  it("reads what it needs, nothing of who the learner is, and is incomplete at once", () => {
    const { calls, open } = on2004((lms) => void (lms.cmi.scaled_passing_score = "0.55"));
    expect(open().launch).toEqual({ standard: "scorm2004", suspended: null, room: 32_000, mastery: 55, looking: false });
    expect(calls).toEqual([
      "initialize",
      "get cmi.mode",
      "get cmi.suspend_data",
      "get cmi.scaled_passing_score",
      "get cmi.completion_status",
      "get cmi.success_status",
      "get cmi.objectives._count",
      "get cmi.interactions._count",
      "set cmi.exit = suspend",
      "set cmi.completion_status = incomplete",
      "set cmi.session_time = PT0H0M0S",
      "commit",
    ]);
  });

  it("tells a report once, in an order that the standard takes", () => {
    const { lms, calls, open, pass } = on2004();
    const port = open();
    calls.length = 0;
    pass(61_500);
    const report = reportOf({ objectives: OBJECTIVES, decisions: [decisionOf("d1")] });
    port.report(report);
    expect(calls).toEqual([
      "set cmi.suspend_data = v1;abc",
      "set cmi.location = de-groepsapp.duiden",
      "set cmi.objectives.0.id = stap.duiden",
      "set cmi.objectives.0.description = {lang=nl}Duiden",
      "set cmi.objectives.0.score.min = 0",
      "set cmi.objectives.0.score.max = 100",
      "set cmi.objectives.0.score.raw = 62",
      "set cmi.objectives.0.score.scaled = 0.62",
      "set cmi.objectives.1.id = as.doel",
      "set cmi.objectives.1.description = {lang=nl}Doel",
      "set cmi.objectives.1.score.min = 0",
      "set cmi.objectives.1.score.max = 7",
      "set cmi.objectives.1.score.raw = 3",
      "set cmi.objectives.2.id = stap.delen",
      "set cmi.objectives.2.description = {lang=nl}Delen",
      "set cmi.interactions.0.id = d1",
      "set cmi.interactions.0.type = choice",
      "set cmi.interactions.0.objectives.0.id = stap.duiden",
      `set cmi.interactions.0.timestamp = ${AT.slice(0, 22)}Z`,
      "set cmi.interactions.0.correct_responses.0.pattern = c",
      "set cmi.interactions.0.weighting = 1.5",
      "set cmi.interactions.0.learner_response = a[,]c",
      "set cmi.interactions.0.result = neutral",
      "set cmi.interactions.0.description = {lang=nl}Wat doe je eerst? a: Bel de ouders; b: Wacht af; c: Overleg met een collega",
      "set cmi.progress_measure = 0.25",
      "set cmi.session_time = PT0H1M1.5S",
      "commit",
    ]);
    expect(port.status()).toEqual({ is: "kept" });

    calls.length = 0;
    port.report(finished(false, 41, { objectives: OBJECTIVES, decisions: report.decisions }));
    expect(calls).toEqual([
      "set cmi.score.min = 0",
      "set cmi.score.max = 100",
      "set cmi.score.raw = 41",
      "set cmi.score.scaled = 0.41",
      "set cmi.completion_status = completed",
      "set cmi.success_status = failed",
      "set cmi.progress_measure = 1",
      "commit",
    ]);
    expect([lms.cmi.completion_status, lms.cmi.success_status]).toEqual(["completed", "failed"]);
  });

  it("is left with all suspended, and no commit right before the end", async () => {
    const { calls, open } = on2004();
    const port = open();
    port.report(finished(true, 90));
    calls.length = 0;
    await expect(port.leave()).resolves.toBe(true);
    expect(calls).toEqual(["set adl.nav.request = suspendAll", "terminate"]);
  });

  it("is closed to a page that was loaded anew: only the learning system can begin another session", () => {
    const { lms, page, open, calls } = on2004();
    open();
    page.goAway();
    calls.length = 0;
    const again = createScorm("scorm2004", createPage({ API_1484_11: record(lms, DIALECT_2004.calls).api }).window);
    expect(again.launch).toBeNull();
    expect(again.status()).toEqual({ is: "alone", why: "lost" });
  });
});
