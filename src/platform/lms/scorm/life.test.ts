import { describe, expect, it, vi } from "vitest";
import type { LmsStatus } from "../../../runtime/lmsPort.ts";
import { createLms } from "./testing/lms.ts";
import { open, STANDARDS } from "./testing/open.ts";
import { createPage } from "./testing/page.ts";
import { decisionOf, finished, reportOf } from "./testing/report.ts";

describe.each(STANDARDS)("$standard: the life of a session", (standard) => {
  const { dialect, create, status, raw } = standard;
  const { elements } = dialect;
  const second = dialect.sessionTime(1_000);
  const launch = (start: Readonly<Record<string, string>>, initialize = 0) => {
    const lms = createLms(dialect.calls, start);
    lms.trouble.initialize = () => initialize;
    const page = createPage({ [dialect.object]: lms.api });
    return { lms, page, port: create()(page.window) };
  };

  it("has no learning system where there is none", async () => {
    for (const page of [createPage(), createPage({ API: {}, API_1484_11: null })]) {
      const port = create()(page.window);
      expect([port.launch, port.status()]).toEqual([null, { is: "alone", why: "not-found" }]);
      port.report(reportOf());
      await expect(port.leave()).resolves.toBe(true);
    }
  });

  it("has none that does not open a session, or breaks", () => {
    const { lms, port } = launch({}, 101);
    port.report(reportOf());
    expect([port.launch, port.status()]).toEqual([null, { is: "alone", why: "not-found" }]);
    expect(lms.calls.filter((call) => !call.startsWith("get "))).toEqual(["initialize"]);
    const broken = createLms(dialect.calls);
    broken.trouble.throws = true;
    expect(create()(createPage({ [dialect.object]: broken.api }).window).status()).toEqual({ is: "alone", why: "not-found" });
  });

  it.each(["browse", "review"])(
    "only looks in mode %s: tells nothing, and ends when the page goes, as a player may take away or move on from what has ended",
    (mode) => {
      const { lms, page, port } = launch({ [elements.mode]: mode, [elements.suspend]: "v1;abc" });
      expect([port.launch, port.status()]).toMatchObject([
        { suspended: "v1;abc", looking: true },
        { is: "alone", why: "looking" },
      ]);
      port.report(finished(true, 90));
      page.hide();
      page.connect(true);
      expect(lms.calls.filter((call) => !call.startsWith("get "))).toEqual(["initialize"]);
      page.goAway();
      page.goAway();
      expect(lms.taken().filter((call) => !call.startsWith("get "))).toEqual(["initialize", `set ${elements.exit} = suspend`, "terminate"]);
    },
  );

  it.each([
    { before: "", opens: true },
    { before: "not attempted", opens: true },
    { before: "incomplete", opens: false },
    { before: "completed", opens: false },
  ])("is incomplete at once when it was «$before»: $opens", ({ before, opens }) => {
    const { lms, port } = launch({ [status]: before, [elements.mode]: "normal" });
    expect(lms.calls.includes(`set ${status} = incomplete`)).toBe(opens);
    expect(lms.calls.at(-1) === "commit").toBe(opens);
    expect(port.status()).toEqual({ is: "kept" });
  });

  it("never asks or tells who the learner is, nor reads remarks", () => {
    const { lms, port } = launch({ "cmi.core.student_name": "x", "cmi.learner_name": "x" });
    port.report(finished(true, 90, { decisions: [decisionOf("d1")] }));
    expect(lms.calls.filter((call) => /student_(?:id|name)|learner_(?:id|name)|comments/u.test(call))).toEqual([]);
  });

  it("gives back what was kept", () => {
    expect(launch({ "cmi.suspend_data": "v1;abc" }).port.launch?.suspended).toBe("v1;abc");
    expect(launch({}).port.launch?.suspended).toBeNull();
  });

  it("tells only what changed, and a decision once", () => {
    const { port, said } = open(standard);
    port.report(reportOf({ decisions: [decisionOf("d1")] }));
    said();
    port.report(reportOf({ decisions: [decisionOf("d1", { weight: 9 })], bookmark: "de-groepsapp.delen" }));
    expect(said()).toEqual([`${elements.location} = de-groepsapp.delen`]);
    port.report(reportOf({ decisions: [decisionOf("d1")], bookmark: "de-groepsapp.delen" }));
    expect(said()).toEqual([]);
  });

  it("puts interactions after those of earlier sessions, and objectives where their id stands", () => {
    const objectives = [
      { id: "as.doel", name: "Doel", score: { raw: 1, max: 2 }, scaled: false },
      { id: "as.mag", name: "Mag", score: null, scaled: false },
    ];
    const { port, said } = open(standard, { "cmi.objectives.0.id": "pakket", "cmi.objectives.1.id": "as.doel", "cmi.interactions.0.id": "d0" });
    port.report(reportOf({ objectives, decisions: [decisionOf("d1")] }));
    const told = said();
    expect(told).toContain("cmi.objectives.1.score.raw = 1");
    expect(told).toContain("cmi.objectives.2.id = as.mag");
    expect(told).toContain("cmi.interactions.1.id = d1");
    expect(told.filter((one) => one.startsWith("cmi.objectives.0"))).toEqual([]);
  });

  it("stays finished when the learner starts over, and has the latest verdict", () => {
    const { port, said } = open(standard);
    port.report(finished(true, 80));
    said();
    port.report(reportOf({ score: 10, suspend: "v1;nieuw" }));
    expect(said()).toEqual(["cmi.suspend_data = v1;nieuw"]);
    port.report(finished(false, 40));
    const told = said();
    expect(told).toContain(`${raw} = 40`);
    expect(told.at(-1)).toMatch(/ = failed$/u);
    port.report(finished(null, 55));
    expect(said()).toEqual([]);
  });

  it("keeps a score back that would turn the verdict", () => {
    const { port, said } = open(standard, { [elements.mastery]: standard.standard === "SCORM 1.2" ? "70" : "0.7" });
    expect(port.launch?.mastery).toBe(70);
    port.report(finished(false, 85));
    expect(said().filter((one) => one.includes("score"))).toEqual([]);
    port.report(finished(true, 85));
    expect(said()).toContain(`${raw} = 85`);
  });

  it.each([
    { what: "out of sight", act: "hide", calls: [`set ${elements.exit} = suspend`, `set ${elements.sessionTime} = ${second}`, "commit"] },
    {
      what: "gone",
      act: "goAway",
      calls: [`set ${elements.exit} = suspend`, `set ${elements.sessionTime} = ${second}`, ...(dialect.commitsBeforeEnd ? ["commit"] : []), "terminate"],
    },
  ] as const)("the page is $what", ({ act, calls }) => {
    const { page, pass, taken } = open(standard);
    pass(1_000);
    page[act]();
    expect(taken()).toEqual(calls);
  });

  it("says at the first keeping that it is suspended: a window that is killed says nothing any more", () => {
    const { lms, port } = launch({ [status]: "incomplete" });
    port.report(reportOf());
    port.report(reportOf({ bookmark: "x" }));
    const exits = lms.calls.flatMap((call, at) => (call === `set ${elements.exit} = suspend` ? [at] : []));
    expect(exits).toHaveLength(1);
    expect(exits[0]).toBeLessThan(lms.calls.indexOf("commit"));
  });

  it("ends when the page goes, also where nothing can be kept any more; leaving waits for it", async () => {
    const { port, page, taken, trouble } = open(standard);
    port.report(reportOf());
    trouble.commit = 391;
    taken();
    if (dialect.commitsBeforeEnd) expect(await port.leave()).toBe(false);
    expect(dialect.commitsBeforeEnd ? taken().filter((call) => call === "terminate") : []).toEqual([]);
    page.goAway();
    expect(taken().filter((call) => call === "terminate")).toHaveLength(1);
  });

  it("ends once when the page goes, and nothing is called after it", async () => {
    const { port, page, taken } = open(standard);
    port.report(reportOf());
    page.hide();
    taken();
    page.goAway();
    expect(taken().filter((call) => call === "terminate")).toHaveLength(1);
    page.goAway();
    page.hide();
    page.connect(true);
    port.report(reportOf({ suspend: "v1;later" }));
    port.abandon();
    await port.leave();
    expect(taken()).toEqual([]);
  });

  it("begins anew when the page is brought back as it was; not when another window plays on", () => {
    const gone = open(standard);
    gone.page.goAway();
    gone.page.comeBack();
    const elsewhere = open(standard);
    elsewhere.port.abandon();
    elsewhere.page.comeBack();
    expect([gone.page.reloads(), elsewhere.page.reloads()]).toEqual([1, 0]);
  });

  it("tells nothing any more once another window plays on", async () => {
    const { port, page, taken } = open(standard);
    port.abandon();
    expect(port.status()).toEqual({ is: "alone", why: "elsewhere" });
    port.report(reportOf());
    page.hide();
    page.goAway();
    await expect(port.leave()).resolves.toBe(true);
    expect(taken()).toEqual([]);
  });

  it("is left on purpose, once", async () => {
    const { port, page, taken, values } = open(standard);
    port.report(reportOf());
    taken();
    await expect(port.leave()).resolves.toBe(true);
    expect(port.status()).toEqual({ is: "alone", why: "left" });
    expect([values.get(elements.exit), values.get("adl.nav.request")]).toEqual(["suspend", standard.standard === "SCORM 1.2" ? undefined : "suspendAll"]);
    expect(taken().at(-1)).toBe("terminate");
    await expect(port.leave()).resolves.toBe(true);
    page.goAway();
    expect(taken()).toEqual([]);
  });

  it("says when its status is another one, and only then", () => {
    const { port, trouble } = open(standard);
    const heard: LmsStatus[] = [];
    const bad = vi.spyOn(console, "error").mockImplementation(() => undefined);
    port.onStatus(() => {
      throw new Error("listener");
    });
    const stop = port.onStatus((next) => heard.push(next));
    port.report(reportOf());
    trouble.commit = 101;
    port.report(reportOf());
    port.report(reportOf());
    trouble.commit = 0;
    port.report(reportOf());
    stop();
    port.abandon();
    expect(heard).toEqual([{ is: "waiting", why: "refused" }, { is: "kept" }]);
    expect(bad).toHaveBeenCalled();
    bad.mockRestore();
  });
});
