import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCmi5 } from "../../src/platform/lms/cmi5/index.ts";
import type { LmsPort } from "../../src/runtime/lmsPort.ts";
import { at, verbOf } from "../browser/lms/cmi5Rules.ts";
import { startLrs, type LaunchOptions, type Lrs } from "../browser/lms/lrs.ts";
import { fakePage, type FakePage } from "./fakePage.ts";
import { decision, finished, playing } from "./reports.ts";

const UNIT = "https://lms.example/au/brug";
const IRI = "https://waterhaven.example/xapi";

let lrs: Lrs;
beforeEach(async () => void (lrs = await startLrs()));
afterEach(() => lrs.close());

interface Session {
  readonly page: FakePage;
  readonly port: LmsPort;
}

async function open(page: FakePage): Promise<Session> {
  return { page, port: await createCmi5({ iri: IRI }, page.window) };
}
const launch = (options: Partial<LaunchOptions> = {}): Promise<Session> =>
  open(fakePage(lrs.launchUrl("https://au.example/index.html", { activityId: UNIT, ...options })));

const verbs = (): readonly string[] => lrs.statements.map(verbOf);
const of = (verb: string) => lrs.statements.filter((one) => verbOf(one) === verb);
const kept = (port: LmsPort): Promise<void> => vi.waitFor(() => expect(port.status()).toEqual({ is: "kept" }), { interval: 5 });
const own = (): unknown => JSON.parse(lrs.state.get(`${UNIT} waterhaven`) ?? "null");

describe("a whole session", () => {
  it("tells everything once, keeps what to go on from, and goes back", async () => {
    const { page, port } = await launch({ masteryScore: 0.7, returnUrl: "https://lms.example/terug" });
    expect(port.launch).toEqual({ standard: "cmi5", suspended: null, room: 32_000, mastery: 70 });
    const [first, second] = [decision("brug.1"), decision("brug.2", { picked: ["b"], grade: "best" })];
    port.report(playing([first]));
    port.report(playing([first, second]));
    port.report(finished([first, second], true, 81));
    port.report(finished([first, second], true, 81));
    await kept(port);
    expect(own()).toMatchObject({ suspend: "af", bookmark: "brug.duiden" });
    expect(await port.leave()).toBe(true);

    expect(verbs()).toEqual(["initialized", "answered", "answered", "completed", "scored", "scored", "passed", "terminated"]);
    expect(lrs.problems).toEqual([]);
    expect(at(of("passed")[0], "result", "score")).toEqual({ raw: 81, min: 0, max: 100, scaled: 0.81 });
    expect(of("scored").map((one) => at(one, "result", "score"))).toEqual([
      { raw: 72, min: 0, max: 100, scaled: 0.72 },
      { raw: 3, min: 0, max: 4 },
    ]);
    expect(page.went).toEqual(["https://lms.example/terug"]);
    expect(port.status()).toEqual({ is: "alone", why: "left" });
  });

  it("says what was chosen, and neither right nor wrong of what lies between", async () => {
    const { port } = await launch();
    port.report(playing([decision("brug.1", { picked: ["a", "c"] }), decision("brug.2", { grade: "verdedigbaar", best: null })]));
    await kept(port);
    const [one, two] = of("answered");
    expect(one).toMatchObject({
      object: {
        id: `${UNIT}/decisions/brug.1`,
        definition: { interactionType: "choice", name: { nl: "Wat doe je als eerste?" }, correctResponsesPattern: ["b"] },
      },
      result: { response: "a[,]c", success: false, extensions: { [`${IRI}/extensions/grade`]: "riskant", [`${IRI}/extensions/weight`]: 2 } },
    });
    expect(at(two, "result")).not.toHaveProperty("success");
    expect(at(two, "object", "definition")).not.toHaveProperty("correctResponsesPattern");
    expect(lrs.problems).toEqual([]);
  });
});

describe("more than one session", () => {
  it("goes on from what an earlier one left, and says nothing again", async () => {
    const one = await launch();
    one.port.report(finished([decision("brug.1")], true, 90));
    await kept(one.port);
    await one.port.leave();

    const two = await launch();
    expect(two.port.launch?.suspended).toBe("af");
    two.port.report(finished([], true, 90));
    await kept(two.port);
    await two.port.leave();
    expect(verbs()).toEqual(["initialized", "answered", "completed", "scored", "scored", "passed", "terminated", "initialized", "terminated"]);
    expect(lrs.problems).toEqual([]);
  });

  it.each([
    ["passed in a later session", "closed"],
    ["passed in the same session: only that is said (9.3)", "open"],
  ])("failed, then %s", async (_what, how) => {
    let session = await launch();
    session.port.report(finished([decision("een.1")], false, 40, 40));
    await kept(session.port);
    if (how === "closed") {
      await session.port.leave();
      session = await launch();
    }
    session.port.report(playing([decision("een.1"), decision("twee.1")]));
    session.port.report(finished([decision("een.1"), decision("twee.1")], true, 80, 80));
    await kept(session.port);
    await session.port.leave();
    expect(verbs().filter((verb) => ["completed", "passed", "failed"].includes(verb))).toEqual(
      how === "closed" ? ["completed", "failed", "passed"] : ["completed", "passed"],
    );
    expect(of("scored").map((one) => at(one, "result", "score", "raw"))).toEqual([40, 3, 80]);
    expect(lrs.problems).toEqual([]);
  });

  it("never says `failed` after `passed`", async () => {
    for (const passed of [true, false]) {
      const { port } = await launch();
      port.report(playing([]));
      port.report(finished([], passed, passed ? 80 : 30));
      await kept(port);
      await port.leave();
    }
    expect(of("failed")).toEqual([]);
    expect(lrs.problems).toEqual([]);
  });

  it("says each of two fails, when it ends", async () => {
    for (const score of [30, 35]) {
      const { page, port } = await launch();
      port.report(playing([]));
      port.report(finished([], false, score));
      await kept(port);
      page.go();
      await vi.waitFor(() => expect(of("failed").map((one) => at(one, "result", "score", "raw"))).toContain(score));
    }
    expect(verbs().filter((verb) => verb === "failed")).toHaveLength(2);
    expect(lrs.problems).toEqual([]);
  });
});

describe("a connection that fails", () => {
  it("tries again after 5 s, 15 s and then each 60 s, and keeps the order", async () => {
    const { page, port } = await launch();
    await kept(port);
    page.connected(false);
    const decisions = [1, 2, 3].map((number) => decision(`brug.${number}`));
    for (const count of [1, 2, 3]) port.report(playing(decisions.slice(0, count)));
    for (const wait of [5_000, 15_000, 60_000, 60_000]) {
      await vi.waitFor(() => expect(page.waits()).toEqual([wait]), { interval: 5 });
      expect(port.status()).toEqual({ is: "waiting", why: "offline" });
      page.tick();
    }
    await vi.waitFor(() => expect(page.waits()).toHaveLength(1));
    page.connected(true);
    await kept(port);
    expect(of("answered").map((one) => at(one, "object", "id"))).toEqual([1, 2, 3].map((number) => `${UNIT}/decisions/brug.${number}`));
    expect(own()).toMatchObject({ suspend: "na-3" });
    expect(lrs.problems).toEqual([]);
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
    expect(lrs.problems).toEqual([]);
  });

  it("counts once what was sent twice, because no answer came", async () => {
    const { page, port } = await launch();
    await kept(port);
    lrs.failNext(1, "no answer");
    port.report(finished([decision("brug.1")], true, 80));
    await vi.waitFor(() => expect(port.status()).toEqual({ is: "waiting", why: "offline" }));
    page.tick();
    await kept(port);
    expect(verbs()).toEqual(["initialized", "answered", "completed", "scored", "scored", "passed"]);
    expect(lrs.problems).toEqual([]);
  });

  it("puts nothing in the document before its statements are taken", async () => {
    const { port } = await launch();
    await kept(port);
    lrs.failNext(1);
    port.report(playing([decision("brug.1")]));
    await vi.waitFor(() => expect(port.status()).toEqual({ is: "waiting", why: "refused" }));
    expect(own()).toBeNull();
  });

  it.each([401, 403])("is lost when it is turned away twice (%i)", async (status) => {
    const { page, port } = await launch();
    await kept(port);
    const heard: unknown[] = [];
    port.onStatus((next) => heard.push(next));
    // After a 403 it is asked whether the statement is there already.
    lrs.failNext(status === 403 ? 4 : 2, status);
    port.report(playing([decision("brug.1")]));
    await vi.waitFor(() => expect(page.waits()).toEqual([5_000]));
    page.tick();
    await vi.waitFor(() => expect(port.status()).toEqual({ is: "alone", why: "lost" }));
    expect(heard).toEqual([{ is: "waiting" }, { is: "waiting", why: "refused" }, { is: "alone", why: "lost" }]);
    expect(await port.leave()).toBe(false);
  });

  it("leaves out one statement that is never taken; the others arrive", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { page, port } = await launch();
    await kept(port);
    // Both together, and then the first of them three times.
    lrs.failNext(4, 400);
    port.report(playing([decision("brug.1"), decision("brug.2")]));
    for (const wait of [5_000, 15_000]) {
      await vi.waitFor(() => expect(page.waits()).toEqual([wait]));
      page.tick();
    }
    await kept(port);
    expect(of("answered").map((one) => at(one, "object", "id"))).toEqual([`${UNIT}/decisions/brug.2`]);
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });
});

describe("a page that goes", () => {
  it("says its last words at once, in one request that outlives it", async () => {
    const { page, port } = await launch();
    await kept(port);
    const before = page.requests.length;
    page.connected(false);
    port.report(playing([decision("brug.1")]));
    await vi.waitFor(() => expect(page.waits()).toEqual([5_000]));
    page.connected(true);
    page.go();
    page.go();
    const last = page.requests.slice(before).filter(({ url, body }) => url.endsWith("/statements") && body.includes("verbs/terminated"));
    expect(last).toHaveLength(1);
    expect(last[0]?.keepalive).toBe(true);
    await vi.waitFor(() => expect(verbs()).toEqual(["initialized", "answered", "terminated"]));
    expect(lrs.problems).toEqual([]);
  });

  it("is over when it is loaded again after that: nothing may follow `terminated` (9.3.8)", async () => {
    const { page, port } = await launch({ returnUrl: "https://lms.example/terug" });
    await kept(port);
    page.go();
    await vi.waitFor(() => expect(verbs()).toEqual(["initialized", "terminated"]));
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
    expect(lrs.tokenUses).toBe(1);
    expect(of("initialized")).toHaveLength(1);
    expect(lrs.problems).toEqual([]);
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
    await vi.waitFor(() => expect(own()).toMatchObject({ suspend: "af", said: { completed: false }, unsure: [{ verb: "answered" }, { verb: "answered" }] }));
    await vi.waitFor(() => expect(of("terminated")).toHaveLength(ends));

    const next = await launch();
    next.port.report(finished([], true, 80));
    await kept(next.port);
    await next.port.leave();
    for (const [verb, times] of Object.entries({ answered: 2, completed: 1, scored: 2, passed: 1, terminated: ends + 1 }))
      expect(of(verb), verb).toHaveLength(times);
    expect(own()).toMatchObject({ said: { completed: true, passed: true }, unsure: [] });
    expect(lrs.problems).toEqual([]);
  });

  it("leaves less than 60 kB behind it, and `terminated` is in that", async () => {
    const { page, port } = await launch();
    await kept(port);
    page.connected(false);
    const many = Array.from({ length: 90 }, (_, index) => decision(`brug.${index}`, { name: "Wat doe je? ".repeat(20) }));
    port.report(playing(many, { suspend: "x".repeat(32_000) }));
    await vi.waitFor(() => expect(page.waits()).toEqual([5_000]));
    page.connected(true, "");
    const before = page.requests.length;
    page.go();
    const behind = page.requests.slice(before);
    expect(behind.every(({ keepalive }) => keepalive)).toBe(true);
    expect(behind.reduce((sum, { body }) => sum + new TextEncoder().encode(body).length, 0)).toBeLessThan(60_000);
    await vi.waitFor(() => expect(verbs().at(-1)).toBe("terminated"));
    expect(lrs.problems).toEqual([]);
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

describe("a launch", () => {
  it.each(["Browse", "Review"] as const)("in %s mode only begins and ends (10, launchMode)", async (launchMode) => {
    const { page, port } = await launch({ launchMode, returnUrl: "https://lms.example/terug" });
    expect([port.launch, port.status()]).toEqual([null, { is: "alone", why: "looking" }]);
    port.report(finished([decision("brug.1")], true, 80));
    expect(await port.leave()).toBe(true);
    expect(verbs()).toEqual(["initialized", "terminated"]);
    expect(own()).toBeNull();
    expect(page.went).toEqual(["https://lms.example/terug"]);
    expect(lrs.problems).toEqual([]);
  });

  it.each([
    ["no learning system", "https://au.example/index.html", "not-found"],
    ["half of one", "https://au.example/index.html?endpoint=https://lrs.example&fetch=https://lrs.example/f", "not-found"],
  ])("by %s is no session", async (_what, url, why) => {
    const { port } = await open(fakePage(url));
    expect(port.status()).toEqual({ is: "alone", why });
  });

  it("with a token that was used already is refused", async () => {
    const { page } = await launch();
    const again = await open(fakePage(page.window.location.href));
    expect(again.port.status()).toEqual({ is: "alone", why: "refused" });
  });

  it.each([
    ["no connection", "token", "offline"],
    ["a store that is down", "store", "offline"],
  ] as const)("with %s is no session, and works when it is loaded again", async (_what, which, why) => {
    const page = fakePage(lrs.launchUrl("https://au.example/", { activityId: UNIT }));
    if (which === "token") page.connected(false);
    else lrs.failNext(3);
    expect((await open(page)).port.status()).toEqual({ is: "alone", why });
    const again = await open(fakePage(page.window.location.href, page.storage));
    await kept(again.port);
    expect(lrs.tokenUses).toBe(1);
  });

  it("lets no address through that is no page", async () => {
    const { page, port } = await launch({ returnUrl: "javascript:alert(1)" });
    expect(await port.leave()).toBe(true);
    expect(page.went).toEqual([]);
  });
});
