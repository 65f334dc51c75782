import { expect, test } from "@playwright/test";
import { heading, watch } from "./driver.ts";
import { CASE, goldPlan, leave, openPreset, says } from "./lms/launch.ts";
import { startLrs } from "./lms/lrs.ts";
import { servePackage } from "./lms/packages.ts";
import { giveAnswers, giveSome } from "./planPlay.ts";

/** The bar takes room: what is asked stands whole above what goes on. */
test.use({ viewport: { width: 1280, height: 900 } });

test("cmi5: play, suspend, go on in another browser, pass", async ({ browser }) => {
  await using files = await servePackage(CASE, "cmi5");
  const lrs = await startLrs();
  const unit = { activityId: "https://lms.example/eenheid/1", masteryScore: 0.8, moveOn: "CompletedAndPassed" };
  const { script, events, address } = goldPlan("politie");
  const verbs = () =>
    lrs.statements.map((one) =>
      String((one["verb"] as { readonly id: string }).id)
        .split("/")
        .at(-1),
    );
  const half = Math.floor(events.length / 2);

  const first = await browser.newContext();
  const page = await first.newPage();
  const log = watch(page);
  await page.goto(lrs.launchUrl(files.url, unit));
  await openPreset(page, address);
  await giveSome(page, script, events.slice(0, half));
  await says(page, "Bewaard");
  // Loaded again by the page itself: the token that works once is not asked for a second time, and the session goes on.
  await page.evaluate(() => location.reload());
  await says(page, "Bewaard");
  await expect(heading(page)).toBeVisible();
  expect(lrs.tokenUses).toBe(1);
  await leave(page);
  await expect(page.getByRole("heading", { name: "Je kunt dit venster sluiten" })).toBeVisible();
  expect(verbs().filter((verb) => verb === "initialized")).toHaveLength(1);
  expect(verbs()).toEqual(["initialized", ...verbs().filter((verb) => verb === "answered"), "terminated"]);
  const answered = verbs().filter((verb) => verb === "answered").length;
  expect(answered).toBeGreaterThan(2);
  // That nothing was kept yet, and that there are no preferences, is told by a 404.
  expect(log.errors.filter((error) => !/^404 .*\/(?:state|profile)\?/u.test(error))).toEqual([]);
  await first.close();

  const second = await browser.newContext();
  const again = await second.newPage();
  await again.goto(lrs.launchUrl(files.url, unit));
  await giveAnswers(again, script, events.slice(half));
  await says(again, "Bewaard");
  await leave(again);
  await expect(again.getByRole("heading", { name: "Je kunt dit venster sluiten" })).toBeVisible();
  const said = verbs().slice(answered + 2);
  expect(new Set(said)).toEqual(new Set(["initialized", "answered", "scored", "completed", "passed", "terminated"]));
  expect([said.filter((verb) => verb === "completed").length, said.filter((verb) => verb === "passed").length]).toEqual([1, 1]);
  expect(new Set(lrs.statements.map((one) => one["id"])).size).toBe(lrs.statements.length);
  // Who the learner is went back as it came; nothing else is told of them.
  expect(JSON.stringify(lrs.statements)).not.toMatch(/mbox|"name":"[A-Z][a-z]+ [A-Z]/u);
  expect(lrs.problems).toEqual([]);
  await second.close();
  await lrs.close();
});
