import { describe, expect, it } from "vitest";
import { at } from "../browser/lms/cmi5Rules.ts";
import { fakePage } from "./fakePage.ts";
import { IRI, kept, launch, lrs, of, open, own, sent, soon, UNIT, verbs, withLrs } from "./launched.ts";
import { decision, finished, playing } from "./reports.ts";

withLrs();

describe("a whole session", () => {
  it("tells everything once, keeps what to go on from, and goes back", async () => {
    const { page, port } = await launch({ masteryScore: 0.7, returnUrl: "https://lms.example/terug" });
    expect(port.launch).toEqual({ standard: "cmi5", suspended: null, room: 32_000, mastery: 70, looking: false });
    const [first, second] = [decision("brug.1"), decision("brug.2", { picked: ["b"], grade: "best" })];
    port.report(playing([first]));
    port.report(playing([first, second]));
    port.report(finished([first, second], true, 81));
    port.report(finished([first, second], true, 81));
    await kept(port);
    expect(own()).toMatchObject({ suspend: "af", bookmark: "brug.duiden" });
    expect(await port.leave()).toBe(true);

    expect(verbs()).toEqual(["initialized", "answered", "answered", "completed", "scored", "scored", "passed", "terminated"]);
    expect(lrs().problems).toEqual([]);
    expect(at(of("passed")[0], "result", "score")).toEqual({ raw: 81, min: 0, max: 100, scaled: 0.81 });
    expect(of("scored").map((one) => at(one, "result", "score"))).toEqual([
      { raw: 72, min: 0, max: 100, scaled: 0.72 },
      { raw: 3, min: 0, max: 4 },
    ]);
    expect(sent(page, "decisions/brug.1")).toBe(1);
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
    expect(lrs().problems).toEqual([]);
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
    expect(lrs().problems).toEqual([]);
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
    expect(lrs().problems).toEqual([]);
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
    expect(lrs().problems).toEqual([]);
  });

  it("says each of two fails, when it ends", async () => {
    for (const score of [30, 35]) {
      const { page, port } = await launch();
      port.report(playing([]));
      port.report(finished([], false, score));
      await kept(port);
      page.go();
      await soon(() => expect(of("failed").map((one) => at(one, "result", "score", "raw"))).toContain(score));
    }
    expect(verbs().filter((verb) => verb === "failed")).toHaveLength(2);
    expect(lrs().problems).toEqual([]);
  });
});

describe("a launch", () => {
  it.each(["Browse", "Review"] as const)("in %s mode only begins and ends (10, launchMode)", async (launchMode) => {
    const { page, port } = await launch({ launchMode, returnUrl: "https://lms.example/terug" });
    expect([port.launch?.looking, port.status()]).toEqual([true, { is: "alone", why: "looking" }]);
    port.report(finished([decision("brug.1")], true, 80));
    expect(await port.leave()).toBe(true);
    expect(verbs()).toEqual(["initialized", "terminated"]);
    expect(own()).toBeNull();
    expect(page.went).toEqual(["https://lms.example/terug"]);
    expect(lrs().problems).toEqual([]);
  });

  it.each([
    ["no learning system", "https://au.example/index.html", "not-found"],
    ["half of one", "https://au.example/index.html?endpoint=https://lrs().example&fetch=https://lrs().example/f", "not-found"],
  ])("by %s is no session", async (_what, url, why) => {
    const { port } = await open(fakePage(url));
    expect(port.status()).toEqual({ is: "alone", why });
  });

  it("in the same tab as one before is a session of its own", async () => {
    const { page, port } = await launch();
    await kept(port);
    page.go();
    const next = await open(fakePage(lrs().launchUrl("https://au.example/", { activityId: UNIT }), page.storage));
    await kept(next.port);
    expect(lrs().tokenUses).toBe(2);
    expect(of("initialized")).toHaveLength(2);
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
    const page = fakePage(lrs().launchUrl("https://au.example/", { activityId: UNIT }));
    if (which === "token") page.connected(false);
    else lrs().failNext(3);
    expect((await open(page)).port.status()).toEqual({ is: "alone", why });
    const again = await open(fakePage(page.window.location.href, page.storage));
    await kept(again.port);
    expect(lrs().tokenUses).toBe(1);
  });

  it("does not begin anew when what was kept cannot be read", async () => {
    const page = fakePage(lrs().launchUrl("https://au.example/", { activityId: UNIT }));
    page.connected(false, "stateId=waterhaven");
    expect((await open(page)).port.status()).toEqual({ is: "alone", why: "offline" });
    expect(verbs()).toEqual([]);
  });

  it("of another unit in the same registration is told by itself", async () => {
    for (const activityId of [UNIT, `${UNIT}-2`]) {
      const { port } = await launch({ activityId });
      port.report(finished([decision("keuze.1")], true, 80));
      await kept(port);
      await port.leave();
    }
    expect(of("passed").map((one) => at(one, "object", "id"))).toEqual([UNIT, `${UNIT}-2`]);
    expect(of("answered")).toHaveLength(2);
    expect(lrs().problems).toEqual([]);
  });

  it("sends everything so that it outlives the page, however much it is in all", async () => {
    const { page, port } = await launch();
    const decisions = Array.from({ length: 60 }, (_, index) => decision(`brug.${index}`, { name: "Wat doe je? ".repeat(40) }));
    port.report(playing(decisions, { suspend: "x".repeat(32_000) }));
    await kept(port);
    const bodies = page.requests.filter(({ body }) => body !== "");
    expect(bodies.reduce((sum, { body }) => sum + body.length, 0)).toBeGreaterThan(90_000);
    expect(bodies.every(({ keepalive }) => keepalive)).toBe(true);
    expect(of("answered")).toHaveLength(60);
  });

  it("lets no address through that is no page", async () => {
    const { page, port } = await launch({ returnUrl: "javascript:alert(1)" });
    expect(await port.leave()).toBe(true);
    expect(page.went).toEqual([]);
  });
});
