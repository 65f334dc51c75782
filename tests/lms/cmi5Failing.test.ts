import { describe, expect, it, vi } from "vitest";
import { at } from "../browser/lms/cmi5Rules.ts";
import { kept, launch, lrs, of, own, soon, UNIT, verbs, withLrs } from "./launched.ts";
import { decision, finished, playing } from "./reports.ts";

withLrs();

describe("a connection that fails", () => {
  it("tries again after 5 s, 15 s and then each 60 s, and keeps the order", async () => {
    const { page, port } = await launch();
    await kept(port);
    page.connected(false);
    const decisions = [1, 2, 3].map((number) => decision(`brug.${number}`));
    for (const count of [1, 2, 3]) port.report(playing(decisions.slice(0, count)));
    for (const wait of [5_000, 15_000, 60_000, 60_000]) {
      await soon(() => expect(page.waits()).toEqual([wait]));
      expect(port.status()).toEqual({ is: "waiting", why: "offline" });
      page.tick();
    }
    await soon(() => expect(page.waits()).toHaveLength(1));
    page.connected(true);
    await kept(port);
    expect(of("answered").map((one) => at(one, "object", "id"))).toEqual([1, 2, 3].map((number) => `${UNIT}/decisions/brug.${number}`));
    expect(own()).toMatchObject({ suspend: "na-3" });
    expect(lrs().problems).toEqual([]);
  });

  it("does not leave while something is not kept, and goes on", async () => {
    const { page, port } = await launch({ returnUrl: "https://lms.example/terug" });
    await kept(port);
    page.connected(false);
    port.report(playing([decision("brug.1")]));
    expect(await port.leave()).toBe(false);
    expect(page.went).toEqual([]);
    page.connected(true);
    port.report(playing([decision("brug.1"), decision("brug.2")]));
    await kept(port);
    expect(await port.leave()).toBe(true);
    expect(verbs()).toEqual(["initialized", "answered", "answered", "terminated"]);
    expect(lrs().problems).toEqual([]);
  });

  it("tells nothing any more once the last word is on its way", async () => {
    const { page, port } = await launch();
    await kept(port);
    const plain = page.window.fetch.bind(page.window);
    page.window.fetch = (url, init) => {
      if (typeof init?.body === "string" && init.body.includes("terminated")) port.report(playing([decision("brug.1")]));
      return plain(url, init);
    };
    expect(await Promise.all([port.leave(), port.leave()])).toEqual([true, true]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(verbs()).toEqual(["initialized", "terminated"]);
    expect(lrs().problems).toEqual([]);
  });

  it("tells after all what came in while it could not leave", async () => {
    const { page, port } = await launch();
    await kept(port);
    page.connected(false, "/statements");
    const leaving = port.leave();
    port.report(playing([decision("brug.1")]));
    expect(await leaving).toBe(false);
    await soon(() => expect(page.waits()).toEqual([5_000]));
    page.connected(true);
    await kept(port);
    expect(verbs()).toEqual(["initialized", "answered"]);
  });

  it("keeps the order of times when the clock is put back (9.3)", async () => {
    const began = Date.now();
    const clock = vi.spyOn(Date, "now").mockReturnValue(began);
    const { port } = await launch();
    clock.mockReturnValue(began + 5000);
    port.report(finished([], true, 80));
    clock.mockReturnValue(began + 1000);
    await kept(port);
    expect(await port.leave()).toBe(true);
    clock.mockRestore();
    expect(at(of("terminated")[0], "result", "duration")).toBe("PT5S");
    expect(lrs().problems).toEqual([]);
  });

  it("counts once what was sent twice, because no answer came", async () => {
    const { page, port } = await launch();
    await kept(port);
    lrs().failNext(1, "no answer");
    port.report(finished([decision("brug.1")], true, 80));
    await soon(() => expect(port.status()).toEqual({ is: "waiting", why: "offline" }));
    page.tick();
    await kept(port);
    expect(verbs()).toEqual(["initialized", "answered", "completed", "scored", "scored", "passed"]);
    expect(lrs().problems).toEqual([]);
  });

  it("puts nothing in the document before its statements are taken", async () => {
    const { port } = await launch();
    await kept(port);
    lrs().failNext(1);
    port.report(playing([decision("brug.1")]));
    await soon(() => expect(port.status()).toEqual({ is: "waiting", why: "refused" }));
    expect(own()).toBeNull();
  });

  it.each([401, 403])("is lost when it is turned away twice (%i)", async (status) => {
    const { page, port } = await launch();
    await kept(port);
    const heard: unknown[] = [];
    port.onStatus((next) => heard.push(next));
    // After a 403 it is asked whether the statement is there already.
    lrs().failNext(status === 403 ? 4 : 2, status);
    port.report(playing([decision("brug.1")]));
    await soon(() => expect(page.waits()).toEqual([5_000]));
    page.tick();
    await soon(() => expect(port.status()).toEqual({ is: "alone", why: "lost" }));
    expect(heard).toEqual([{ is: "waiting" }, { is: "waiting", why: "refused" }, { is: "alone", why: "lost" }]);
    expect(await port.leave()).toBe(false);
  });

  it("leaves out one statement that is never taken; the others arrive", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { page, port } = await launch();
    await kept(port);
    // Both together, and then the first of them three times.
    lrs().failNext(4, 400);
    port.report(playing([decision("brug.1"), decision("brug.2")]));
    for (const wait of [5_000, 15_000]) {
      await soon(() => expect(page.waits()).toEqual([wait]));
      page.tick();
    }
    await kept(port);
    expect(of("answered").map((one) => at(one, "object", "id"))).toEqual([`${UNIT}/decisions/brug.2`]);
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });
});
