import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { open, STANDARDS } from "./testing/open.ts";
import { decisionOf, reportOf } from "./testing/report.ts";

const WAITING = { is: "waiting", why: "refused" };
const KEPT = { is: "kept" };
const LOST = { is: "alone", why: "lost" };

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(STANDARDS)("$standard: a session that is lost", (standard) => {
  const { dialect, unopened } = standard;
  const { elements } = dialect;

  it("opens a session again that the learning system lost; what was kept is not told twice", () => {
    const { port, trouble, taken, pass } = open(standard);
    pass(10_000);
    port.report(reportOf({ decisions: [decisionOf("d1")] }));
    taken();
    trouble.set = () => unopened;
    trouble.initialize = () => {
      trouble.set = () => 0;
      return 0;
    };
    pass(2_000);
    port.report(reportOf({ decisions: [decisionOf("d1"), decisionOf("d2")] }));
    const calls = taken();
    expect(calls.filter((call) => call === "initialize")).toHaveLength(1);
    const again = calls.slice(calls.indexOf("initialize"));
    expect(again.filter((call) => /^set cmi\.interactions\.(?:0|\d\.id)/u.test(call))).toEqual(["set cmi.interactions.1.id = d2"]);
    expect(again).toContain("set cmi.suspend_data = v1;abc");
    expect(again).toContain(`set ${elements.sessionTime} = ${dialect.sessionTime(2_000)}`);
    expect(port.status()).toEqual(KEPT);
  });

  it("tells decisions again that were told and not kept when the session was lost", () => {
    const { port, trouble, taken, values } = open(standard);
    trouble.commit = 101;
    port.report(reportOf({ decisions: [decisionOf("d1")] }));
    values.clear();
    taken();
    trouble.commit = unopened;
    trouble.initialize = () => (trouble.commit = 0);
    vi.advanceTimersByTime(5_000);
    expect(taken()).toContain("set cmi.interactions.0.id = d1");
    expect([values.get("cmi.interactions.0.result"), port.status()]).toEqual(["neutral", KEPT]);
  });

  it("has lost a session that cannot be opened again, and calls nothing any more", async () => {
    const { port, page, trouble, taken } = open(standard);
    trouble.set = () => unopened;
    trouble.initialize = () => 101;
    port.report(reportOf());
    expect(taken().filter((call) => !call.startsWith("set"))).toEqual(["initialize"]);
    expect(port.status()).toEqual(LOST);
    port.report(reportOf());
    page.hide();
    page.goAway();
    vi.advanceTimersByTime(600_000);
    await expect(port.leave()).resolves.toBe(false);
    expect(taken()).toEqual([]);
  });

  it("opens a session again only once before something is kept", () => {
    const { port, trouble, taken } = open(standard);
    trouble.set = () => unopened;
    trouble.initialize = () => {
      trouble.set = () => 0;
      return 0;
    };
    trouble.commit = 101;
    port.report(reportOf());
    expect(port.status()).toEqual(WAITING);
    trouble.set = () => unopened;
    taken();
    port.report(reportOf({ bookmark: "x" }));
    expect(port.status()).toEqual(LOST);
    expect(taken()).not.toContain("initialize");
  });

  it("opens a session again as often as something was kept since", () => {
    const { port, trouble, taken } = open(standard);
    for (const bookmark of ["x", "y"]) {
      trouble.commit = unopened;
      trouble.initialize = () => (trouble.commit = 0);
      port.report(reportOf({ bookmark }));
      expect(port.status()).toEqual(KEPT);
    }
    expect(taken().filter((call) => call === "initialize")).toHaveLength(2);
  });

  it("has lost a session that is lost again before anything was kept", () => {
    const { port, trouble, taken } = open(standard);
    trouble.commit = unopened;
    port.report(reportOf());
    expect(port.status()).toEqual(LOST);
    expect(taken().filter((call) => call === "initialize")).toHaveLength(1);
  });
});
