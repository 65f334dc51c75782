import { describe, expect, it } from "vitest";
import { fakePage } from "./fakePage.ts";
import { kept, launch, lrs, of, open, own, sent, soon, verbs, withLrs } from "./launched.ts";
import { decision, finished, playing } from "./reports.ts";

withLrs();

describe("a page that goes", () => {
  it("says its last words at once, in one request that outlives it", async () => {
    const { page, port } = await launch();
    await kept(port);
    const before = page.requests.length;
    page.connected(false);
    port.report(playing([decision("brug.1")]));
    await soon(() => expect(page.waits()).toEqual([5_000]));
    page.connected(true);
    page.go();
    page.go();
    const last = page.requests.slice(before).filter(({ url, body }) => url.endsWith("/statements") && body.includes("verbs/terminated"));
    expect(last).toHaveLength(1);
    expect(last[0]?.keepalive).toBe(true);
    await soon(() => expect(verbs()).toEqual(["initialized", "answered", "terminated"]));
    expect(lrs().problems).toEqual([]);
  });

  it("is over when it is loaded again after that: nothing may follow `terminated` (9.3.8)", async () => {
    const { page, port } = await launch({ returnUrl: "https://lms.example/terug" });
    await kept(port);
    page.go();
    await soon(() => expect(verbs()).toEqual(["initialized", "terminated"]));
    const again = await open(fakePage(page.window.location.href, page.storage));
    expect(again.port.launch).toBeNull();
    expect(again.port.status()).toEqual({ is: "alone", why: "left" });
    again.port.report(finished([decision("brug.1")], true, 80));
    expect(await again.port.leave()).toBe(true);
    expect(again.page.went).toEqual(["https://lms.example/terug"]);
    expect(again.page.requests).toEqual([]);
  });

  it("goes on with its token when it went without a word (8.2: it is given once)", async () => {
    const { page, port } = await launch();
    port.report(playing([decision("brug.1")]));
    await kept(port);
    const again = await open(fakePage(page.window.location.href, page.storage));
    expect(again.port.launch?.suspended).toBe("na-1");
    again.port.report(finished([decision("brug.2")], true, 80));
    await kept(again.port);
    expect(lrs().tokenUses).toBe(1);
    expect(of("initialized")).toHaveLength(1);
    expect(lrs().problems).toEqual([]);
  });

  it.each([
    ["did not arrive", 0],
    ["did arrive", 1],
  ])("leaves a note of answers of which it does not know: the next session says them, and they %s", async (_what, ends) => {
    const { page, port } = await launch();
    await kept(port);
    if (ends === 0) page.connected(false, "/statements");
    const [one, two] = [decision("brug.1"), decision("brug.2")];
    port.report(playing([one]));
    port.report(finished([one, two], true, 80));
    page.go();
    await soon(() => expect(own()).toMatchObject({ suspend: "af", said: { completed: false }, unsure: [{ verb: "answered" }, { verb: "answered" }] }));
    await soon(() => expect(of("terminated")).toHaveLength(ends));
    // What was on its way when the page went is not sent beside itself.
    expect(sent(page, "decisions/brug.1")).toBe(1);

    const next = await launch();
    next.port.report(finished([], true, 80));
    await kept(next.port);
    await next.port.leave();
    for (const [verb, times] of Object.entries({ answered: 2, completed: 1, scored: 2, passed: 1, terminated: ends + 1 }))
      expect(of(verb), verb).toHaveLength(times);
    expect(own()).toMatchObject({ said: { completed: true, passed: true }, unsure: [] });
    expect(lrs().problems).toEqual([]);
  });

  it("leaves less than 60 kB behind it, and `terminated` is in that", async () => {
    const { page, port } = await launch();
    await kept(port);
    page.connected(false);
    const many = Array.from({ length: 90 }, (_, index) => decision(`brug.${index}`, { name: "Wat doe je? ".repeat(20) }));
    port.report(playing(many, { suspend: "x".repeat(32_000) }));
    await soon(() => expect(page.waits()).toEqual([5_000]));
    page.connected(true, "");
    const before = page.requests.length;
    page.go();
    const behind = page.requests.slice(before);
    expect(behind.every(({ keepalive }) => keepalive)).toBe(true);
    expect(behind.reduce((sum, { body }) => sum + new TextEncoder().encode(body).length, 0)).toBeLessThan(60_000);
    await soon(() => expect(verbs().at(-1)).toBe("terminated"));
    expect(lrs().problems).toEqual([]);
  });

  it("says nothing more when another window plays on", async () => {
    const { page, port } = await launch();
    await kept(port);
    port.abandon();
    port.report(playing([decision("brug.1")]));
    page.hide();
    page.go();
    expect(port.status()).toEqual({ is: "alone", why: "elsewhere" });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(verbs()).toEqual(["initialized"]);
  });
});
