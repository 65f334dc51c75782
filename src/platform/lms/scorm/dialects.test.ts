import { describe, expect, it } from "vitest";
import { DIALECT_12 } from "./dialect12.ts";
import { createScorm12, createScorm2004 } from "./index.ts";
import { createLms } from "./testing/lms.ts";
import { open, STANDARDS } from "./testing/open.ts";
import { createPage } from "./testing/page.ts";
import { finished, reportOf } from "./testing/report.ts";

describe("only in one of them", () => {
  const [old, recent] = STANDARDS;

  it("1.2 takes an earlier score away that would turn the verdict, also one of another session", () => {
    const { port, values } = open(old, { "cmi.student_data.mastery_score": "70", "cmi.core.score.raw": "80", "cmi.core.lesson_status": "passed" });
    port.report(finished(false, 75));
    expect([values.get("cmi.core.score.raw"), values.get("cmi.core.lesson_status")]).toEqual(["", "failed"]);
    port.report(finished(false, 65));
    expect(values.get("cmi.core.score.raw")).toBe("65");
  });

  it.each([
    ["", null],
    ["  ", null],
    ["80", 80],
    ["0", 0],
    ["101", null],
    ["veel", null],
  ])("1.2 mastery «%s» is %s", (text, mastery) => {
    expect(open(old, { "cmi.student_data.mastery_score": text }).port.launch?.mastery).toBe(mastery);
  });

  it.each([
    ["", null],
    ["0.55", 55],
    ["0.07", 7],
    ["1", 100],
    ["-0.5", 0],
    ["55", null],
  ])("2004 scaled passing score «%s» is %s", (text, mastery) => {
    expect(open(recent, { "cmi.scaled_passing_score": text }).port.launch?.mastery).toBe(mastery);
  });

  it("2004 says how far it is, and 1 only when completed", () => {
    const { port, values } = open(recent);
    port.report(reportOf({ progress: 0.33333333 }));
    expect(values.get("cmi.progress_measure")).toBe("0.3333");
    port.report(reportOf({ progress: 1 }));
    expect(values.get("cmi.progress_measure")).toBe("0.3333");
    port.report(finished(null, null, { progress: 0.8 }));
    expect(values.get("cmi.progress_measure")).toBe("1");
  });

  it("2004 goes on with a session that is open, and not with one that was ended", () => {
    const at = (code: number) => {
      const lms = createLms(recent.dialect.calls);
      lms.trouble.initialize = () => code;
      return createScorm2004()(createPage({ API_1484_11: lms.api }).window);
    };
    expect(at(103).launch).not.toBeNull();
    expect(at(104).status()).toEqual({ is: "alone", why: "lost" });
    expect(at(102).status()).toEqual({ is: "alone", why: "not-found" });
  });

  it.each([
    { what: "goes on with a session that is open: a page that was loaded again", reads: "incomplete", readError: 0, launched: true },
    { what: "has none where nothing can be read", reads: "", readError: 0, launched: false },
    { what: "has none that was not opened", reads: "incomplete", readError: 301, launched: false },
  ])("1.2 has no error of its own for a second opening: $what", ({ reads, readError, launched }) => {
    const lms = createLms(DIALECT_12.calls, { "cmi.core.lesson_status": reads, "cmi.suspend_data": "v1;abc" });
    lms.trouble.initialize = () => 101;
    lms.trouble.get = () => readError;
    const port = createScorm12()(createPage({ API: lms.api }).window);
    expect(port.launch?.suspended ?? null).toBe(launched ? "v1;abc" : null);
    port.report(reportOf());
    expect(port.status().is).toBe(launched ? "kept" : "alone");
  });

  it("1.2 takes true and 1 for «true», as some learning systems say it", () => {
    const api = {
      LMSInitialize: () => true,
      LMSGetValue: () => undefined,
      LMSSetValue: () => 1,
      LMSCommit: () => "true",
      LMSGetLastError: () => 0,
      LMSFinish: () => true,
    };
    const port = createScorm12()(createPage({ API: api }).window);
    expect([port.launch?.suspended, port.status()]).toEqual([null, { is: "kept" }]);
  });
});
