import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { unpackSuspended } from "../../src/runtime/lms/suspend.ts";
import { beginHere, heading, step, watch } from "./driver.ts";
import { startScormHost, type ScormHost } from "./lms/scormHost.ts";
import { quickPlay } from "./quickPlay.ts";

const STANDARDS = ["scorm12", "scorm2004"] as const;
const CASE = "waar-zijn-ze";

/** Names of what both standards call differently. */
const ELEMENTS = {
  scorm12: { status: "cmi.core.lesson_status", suspend: "cmi.suspend_data", score: "cmi.core.score.raw", place: "cmi.core.lesson_location" },
  scorm2004: { status: "cmi.completion_status", suspend: "cmi.suspend_data", score: "cmi.score.raw", place: "cmi.location" },
} as const;

/** Launches the activity as a learner does: a press in the learning system opens it in a window of its own. */
async function launch(context: BrowserContext, host: ScormHost): Promise<Page> {
  const lms = await context.newPage();
  await lms.goto(host.url);
  const [activity] = await Promise.all([context.waitForEvent("page"), lms.getByRole("button", { name: "Start" }).click()]);
  await activity.waitForLoadState();
  return activity;
}

const kept = (page: Page) => page.getByRole("region", { name: "Leeromgeving" }).getByText("Bewaard", { exact: true });
const interactions = (host: ScormHost) => Object.keys(host.kept()).filter((name) => /^cmi\.interactions\.(?:childArray\.)?\d+\.id$/u.test(name));

for (const standard of STANDARDS) {
  const names = ELEMENTS[standard];

  test(`${standard}: play, suspend, resume in another browser, finish`, async ({ browser }) => {
    const host = await startScormHost(CASE, standard);
    const first = await browser.newContext();
    const page = await launch(first, host);
    const log = watch(page);
    await expect(page.getByRole("heading", { level: 1, name: "Waar zijn ze?" })).toBeVisible();
    expect(host.kept()[names.status]).toBe("incomplete");
    await beginHere(page, "Adviseur");
    await step(page);
    await step(page);
    const asked = await heading(page).textContent();
    await expect(kept(page)).toBeVisible();
    await page.getByRole("button", { name: "Opslaan en afsluiten" }).click();
    await expect(page.getByRole("heading", { name: "Je kunt dit venster sluiten" })).toBeVisible();
    expect(unpackSuspended(host.kept()[names.suspend] ?? "")?.log?.[0]).toMatchObject({ caseId: CASE, role: "oov" });
    expect(host.kept()[names.status]).toBe("incomplete");
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    const before = interactions(host).length;
    expect(before).toBeGreaterThan(0);
    expect(log.errors).toEqual([]);
    await first.close();

    const second = await browser.newContext();
    const again = await launch(second, host);
    await expect(heading(again)).toHaveText(asked ?? "");
    await quickPlay(again);
    await expect.poll(() => host.kept()[names.status]).toMatch(/completed|passed/u);
    expect(Number(host.kept()[names.score])).toBeGreaterThanOrEqual(0);
    expect(interactions(host).length).toBeGreaterThan(before);
    expect(new Set(interactions(host).map((name) => host.kept()[name])).size).toBe(interactions(host).length);
    await second.close();
    await host.close();
  });
}
