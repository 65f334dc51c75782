import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { open, STANDARDS } from "./testing/open.ts";
import { decisionOf, finished, reportOf } from "./testing/report.ts";

const WAITING = { is: "waiting", why: "refused" };
const KEPT = { is: "kept" };
const LOST = { is: "alone", why: "lost" };
const commitsIn = (calls: readonly string[]): number => calls.filter((call) => call === "commit").length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(STANDARDS)("$standard: when it does not go well", (standard) => {
  const { dialect, location, raw, response, unopened, unknown } = standard;
  const { elements } = dialect;

  it("tells an element again that was refused, at the next report, and says so once without the value", () => {
    const { port, trouble, said } = open(standard);
    trouble.set = (element) => (element === location ? 101 : 0);
    port.report(reportOf());
    expect(port.status()).toEqual(WAITING);
    expect(said()).toContain(`${location} = de-groepsapp.duiden`);
    port.report(reportOf());
    expect(vi.mocked(console.warn).mock.calls).toEqual([[`SCORM: ${location} was not taken: 101 for a reason`]]);
    said();
    trouble.set = () => 0;
    port.report(reportOf());
    expect(said()).toEqual([`${location} = de-groepsapp.duiden`]);
    expect(port.status()).toEqual(KEPT);
  });

  it("gives the place of an interaction that was refused to the next one, and tells it later", () => {
    const { port, trouble, values } = open(standard);
    const decisions = [decisionOf("d1"), decisionOf("d2")];
    let refusals = 1;
    trouble.set = (element) => (element.startsWith("cmi.interactions.0.id") && refusals-- > 0 ? 101 : 0);
    port.report(reportOf({ decisions }));
    expect([values.get("cmi.interactions.0.id"), values.has("cmi.interactions.1.id")]).toEqual(["d2", false]);
    port.report(reportOf({ decisions }));
    expect([values.get("cmi.interactions.1.id"), values.get("cmi.interactions.1.result")]).toEqual(["d1", "neutral"]);
    expect(port.status()).toEqual(KEPT);
    expect(console.error).not.toHaveBeenCalled();
  });

  it("tells a decision again that was refused, also when another attempt is told of by then", () => {
    const { port, trouble, values } = open(standard);
    trouble.set = (element) => (element === "cmi.interactions.0.id" ? 101 : 0);
    port.report(reportOf({ decisions: [decisionOf("p1.d1")] }));
    expect(port.status()).toEqual(WAITING);
    trouble.set = () => 0;
    port.report(reportOf({ decisions: [] }));
    expect(values.get("cmi.interactions.0.id")).toBe("p1.d1");
    expect(port.status()).toEqual(KEPT);
  });

  it("holds back what was answered as long as its type is refused", () => {
    const { port, trouble, said } = open(standard);
    trouble.set = (element) => (element.endsWith(".type") ? 101 : 0);
    port.report(reportOf({ decisions: [decisionOf("d1")] }));
    expect(said().filter((one) => one.startsWith("cmi.interactions"))).toEqual(["cmi.interactions.0.id = d1", "cmi.interactions.0.type = choice"]);
    trouble.set = () => 0;
    port.report(reportOf({ decisions: [decisionOf("d1")] }));
    expect(said().slice(0, 2)).toEqual(["cmi.interactions.0.type = choice", "cmi.interactions.0.objectives.0.id = stap.duiden"]);
  });

  it("does without elements that a learning system need not know", () => {
    const { port, trouble, said } = open(standard);
    trouble.set = (element) => (element.endsWith(".weighting") ? unknown : 0);
    port.report(reportOf({ decisions: [decisionOf("d1"), decisionOf("d2")] }));
    expect(port.status()).toEqual(KEPT);
    expect(said().filter((one) => one.includes("weighting"))).toHaveLength(1);
  });

  it("does without lists that a learning system does not have", () => {
    const { port, taken } = open(standard, {}, ({ trouble }) => (trouble.get = (element) => (element.endsWith("_count") ? unknown : 0)));
    port.report(reportOf({ decisions: [decisionOf("d1")], objectives: [{ id: "as.doel", name: "Doel", score: null, scaled: false }] }));
    expect(taken().filter((call) => /objectives|interactions/u.test(call))).toEqual([]);
    expect(port.status()).toEqual(KEPT);
  });

  it("does not do without the way back", () => {
    const { port, trouble } = open(standard);
    trouble.set = (element) => (element === elements.suspend ? unknown : 0);
    port.report(reportOf());
    expect(port.status()).toEqual(WAITING);
  });

  it("leaves out what is wrong, and goes on with the rest", () => {
    const { port, values } = open(standard);
    port.report(finished(true, 140, { suspend: "é" }));
    port.report(finished(true, 140, { suspend: "é" }));
    expect([values.has(elements.suspend), values.has(raw), values.get(location)]).toEqual([false, false, "de-groepsapp.duiden"]);
    const complaints = vi.mocked(console.error).mock.calls.map(([text]) => String(text));
    expect(complaints.filter((text) => text.includes(elements.suspend))).toHaveLength(1);
    expect(complaints.some((text) => text.includes("é") || text.includes("140"))).toBe(false);
  });

  it("tries to keep it again after 5 s, 15 s, then every minute, until it is kept", () => {
    const { port, trouble, taken } = open(standard);
    trouble.commit = 101;
    port.report(reportOf());
    expect(port.status()).toEqual(WAITING);
    for (const wait of [5_000, 15_000, 60_000, 60_000]) {
      taken();
      vi.advanceTimersByTime(wait - 1);
      expect(commitsIn(taken())).toBe(0);
      vi.advanceTimersByTime(1);
      expect(commitsIn(taken())).toBe(1);
    }
    trouble.commit = 0;
    vi.advanceTimersByTime(60_000);
    expect(port.status()).toEqual(KEPT);
    taken();
    vi.advanceTimersByTime(600_000);
    expect(taken()).toEqual([]);
    trouble.commit = 101;
    port.report(reportOf());
    vi.advanceTimersByTime(3_000);
    port.report(reportOf());
    taken();
    vi.advanceTimersByTime(15_500);
    expect(commitsIn(taken())).toBe(1);
  });

  it("waits for the connection, and keeps it as soon as that is there", () => {
    const { port, page, trouble, taken } = open(standard);
    page.connect(false);
    trouble.commit = 101;
    port.report(reportOf());
    expect(port.status()).toEqual({ is: "waiting", why: "offline" });
    trouble.commit = 0;
    taken();
    page.connect(true);
    expect([commitsIn(taken()), port.status()]).toEqual([1, KEPT]);
    page.connect(true);
    expect(taken()).toEqual([]);
  });

  it("never throws, and goes on when the learning system is there again", async () => {
    const { port, page, trouble, values } = open(standard);
    trouble.throws = true;
    port.report(reportOf({ decisions: [decisionOf("d1")] }));
    page.hide();
    expect(port.status()).toEqual(WAITING);
    await expect(port.leave()).resolves.toBe(false);
    trouble.throws = false;
    vi.advanceTimersByTime(15_000);
    expect([port.status(), values.get("cmi.interactions.0.id")]).toEqual([KEPT, "d1"]);
    trouble.throws = true;
    page.goAway();
  });

  describe("leaving", () => {
    it("does not leave while the end fails; the session goes on, and can be left later", async () => {
      const { port, trouble, values, taken } = open(standard);
      trouble.terminate = 101;
      await expect(port.leave()).resolves.toBe(false);
      expect(port.status()).toEqual(WAITING);
      expect(values.get("adl.nav.request")).toBe(dialect.leaving ? "_none_" : undefined);
      trouble.terminate = 0;
      port.report(reportOf());
      expect(port.status()).toEqual(KEPT);
      taken();
      await expect(port.leave()).resolves.toBe(true);
      expect(taken().at(-1)).toBe("terminate");
    });

    it("does not try to end while nothing is kept", async () => {
      const { port, trouble, taken } = open(standard);
      trouble.commit = 101;
      port.report(reportOf());
      taken();
      await expect(port.leave()).resolves.toBe(false);
      expect(taken()).not.toContain("terminate");
      trouble.commit = 0;
      await expect(port.leave()).resolves.toBe(true);
    });

    it("looks whether there is a connection before it ends", async () => {
      const { port, page, trouble, taken } = open(standard);
      page.connect(false);
      trouble.commit = 101;
      await expect(port.leave()).resolves.toBe(false);
      expect(taken()).not.toContain("terminate");
      expect(port.status()).toEqual({ is: "waiting", why: "offline" });
    });

    it.each([
      { what: "the way back", refuses: (element: string) => element === elements.suspend, left: false },
      { what: "the score", refuses: (element: string) => dialect.vital.slice(1).includes(element) && element.includes("score"), left: false },
      { what: "a detail of a decision", refuses: (element: string) => element.endsWith(response), left: true },
    ])("does without $what: $left", async ({ refuses, left }) => {
      const { port, trouble } = open(standard);
      trouble.set = (element) => (refuses(element) ? 101 : 0);
      port.report(finished(true, 80, { decisions: [decisionOf("d1")] }));
      await expect(port.leave()).resolves.toBe(left);
    });

    it("opens the session again when that was gone, and stays in it", async () => {
      const { port, trouble, taken } = open(standard);
      port.report(reportOf());
      taken();
      trouble.terminate = standard.standard === "SCORM 1.2" ? 301 : 112;
      await expect(port.leave()).resolves.toBe(false);
      expect(port.status()).toEqual(KEPT);
    });

    it("counts what was kept before the end failed: no decision twice, no time twice", async () => {
      const { port, trouble, taken, pass } = open(standard);
      pass(10_000);
      port.report(reportOf({ decisions: [decisionOf("d1")] }));
      trouble.terminate = 101;
      pass(5_000);
      await port.leave();
      taken();
      pass(2_000);
      trouble.commit = unopened;
      trouble.initialize = () => (trouble.commit = 0);
      port.report(reportOf({ decisions: [decisionOf("d1")] }));
      const calls = taken();
      expect(calls.filter((call) => call.includes("interactions.0"))).toEqual([]);
      expect(calls.filter((call) => call.includes("session_time")).at(-1)).toContain(dialect.sessionTime(dialect.commitsBeforeEnd ? 2_000 : 7_000));
      expect(port.status()).toEqual(KEPT);
    });
  });
});

it.each([113, 123, 133, 143])("SCORM 2004: a session that was ended (%d) is not opened again", (code) => {
  const { port, trouble, taken } = open(STANDARDS[1]);
  trouble.set = () => code;
  port.report(reportOf());
  expect([port.status(), taken().length]).toEqual([LOST, 1]);
});
