import { expect, test, type Frame, type Page } from "@playwright/test";
import { unpackSuspended } from "../../src/runtime/lms/suspend.ts";
import { watch } from "./driver.ts";
import { quickStep } from "./quickPlay.ts";
import { startFrameHost, type FrameHost } from "./lms/frameHost.ts";

/** The activity in a frame of its learning system, which is how most learners meet it. */
test.use({ viewport: { width: 1280, height: 900 } });

const CASE = "waar-zijn-ze";
const lesson = (page: Page): Frame => {
  const frame = page.frame({ name: "les" });
  if (!frame) throw new Error("There is no activity");
  return frame;
};
const asked = (page: Page) => lesson(page).getByRole("main", { name: "Spelen" }).getByRole("heading", { level: 2 }).first();
const says = (page: Page, words: string) =>
  expect(lesson(page).getByRole("region", { name: "Leeromgeving" }).getByRole("status")).toHaveText(words, { timeout: 30_000 });
const told = (host: FrameHost) => Object.entries(host.kept()).flatMap(([name, value]) => (/^cmi\.interactions\.\d+\.id$/u.test(name) ? [value] : []));
const log = (host: FrameHost) => unpackSuspended(host.kept()["cmi.suspend_data"] ?? "")?.log ?? null;
const answers = (host: FrameHost): number => log(host)?.filter(({ type }) => type === "moment.answered").length ?? 0;

async function begin(page: Page): Promise<void> {
  const frame = lesson(page);
  await frame.getByRole("radio", { name: /^Politie/u }).check({ force: true });
  await frame.getByRole("radio", { name: /^Oefenen/u }).check({ force: true });
  await frame.getByRole("button", { name: "Naar de briefing" }).click();
  await frame.getByRole("button", { name: "Begin" }).click();
  await asked(page).waitFor();
}

/** Plays on until something more was answered. */
async function answer(page: Page): Promise<void> {
  const saved = () => lesson(page).evaluate(() => Object.values(sessionStorage).filter((value) => String(value).includes("moment.answered")).length);
  const before = await saved();
  while ((await saved()) === before) await quickStep(lesson(page));
}

test("far down a server that says little of its files: it plays, with its letters, and asks nothing elsewhere", async ({ page }) => {
  await using host = await startFrameHost(CASE);
  const seen = watch(page);
  await page.goto(host.url);
  await begin(page);
  await answer(page);
  await says(page, "Bewaard");
  expect(answers(host)).toBeGreaterThan(0);
  expect(await lesson(page).evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length)).toBeGreaterThan(0);
  expect([seen.errors, seen.foreign]).toEqual([[], []]);
});

for (const way of ["hidden", "gone"] as const)
  test(`what was decided just now is kept when the page is ${way} at once`, async ({ page }) => {
    await using host = await startFrameHost(CASE);
    // The wait before something is told never ends here: what is kept was told because the page went.
    await page.addInitScript(() => {
      const real = window.setTimeout.bind(window);
      window.setTimeout = ((work: () => void, ms?: number) => (ms === 60 ? 0 : real(work, ms))) as typeof window.setTimeout;
    });
    await page.goto(host.url);
    await begin(page);
    await answer(page);
    expect(answers(host)).toBe(0);
    if (way === "gone") await lesson(page).goto(new URL("menu", host.url).href);
    else
      await lesson(page).evaluate(() => {
        Object.defineProperty(document, "visibilityState", { value: "hidden" });
        document.dispatchEvent(new Event("visibilitychange"));
      });
    await expect.poll(() => answers(host)).toBe(1);
    expect(told(host)).toHaveLength(1);
    await expect.poll(() => host.calls()).toEqual(way === "gone" ? ["LMSInitialize", "LMSFinish"] : ["LMSInitialize"]);
  });

test("loaded again by a button of ours: the session is open still, and goes on", async ({ page }) => {
  await using host = await startFrameHost(CASE);
  await page.goto(host.url);
  await begin(page);
  await answer(page);
  await says(page, "Bewaard");
  const question = await asked(page).textContent();
  await lesson(page).evaluate(() => location.reload());
  await page.waitForTimeout(500);
  await expect(asked(page)).toHaveText(question ?? "");
  await says(page, "Bewaard");
  await answer(page);
  await expect.poll(() => answers(host)).toBeGreaterThan(1);
  expect(new Set(told(host)).size).toBe(told(host).length);
  await expect.poll(() => host.calls()).toEqual(["LMSInitialize"]);
});

test("an earlier attempt that the back button brings up is not told again", async ({ page }) => {
  await using host = await startFrameHost(CASE);
  await page.goto(host.url);
  await begin(page);
  await answer(page);
  await says(page, "Bewaard");
  const first = await lesson(page).evaluate(() => location.hash);
  await lesson(page).evaluate((path) => (location.hash = path), `#/casus/${CASE}`);
  await begin(page);
  await answer(page);
  await says(page, "Bewaard");
  await expect.poll(() => told(host).length).toBe(2);
  const [started] = log(host) ?? [];
  for (let back = 0; back < 10 && (await lesson(page).evaluate(() => location.hash)) !== first; back++) {
    await lesson(page).evaluate(() => history.back());
    await page.waitForTimeout(200);
  }
  await expect(asked(page)).toBeVisible();
  await page.waitForTimeout(300);
  expect(told(host).map((id) => id.split(".")[0])).toEqual(["p1", "p2"]);
  expect(log(host)?.[0]).toEqual(started);
});

test("opened to look back: the session lasts as long as the page, as players take away what has ended", async ({ page }) => {
  await using host = await startFrameHost(CASE);
  await page.goto(host.url);
  await begin(page);
  await answer(page);
  await says(page, "Bewaard");
  await lesson(page).goto(new URL("menu", host.url).href);
  host.preset({ "cmi.core.lesson_mode": "review", "cmi.core.lesson_status": "completed" });
  await page.goto(host.url);
  await says(page, "Alleen bekijken");
  await expect(asked(page)).toBeVisible();
  await expect.poll(() => host.calls()).toEqual(["LMSInitialize", "LMSFinish", "LMSInitialize"]);
  const kept = host.kept()["cmi.suspend_data"];
  await answer(page);
  await lesson(page).goto(new URL("menu", host.url).href);
  await expect.poll(() => host.calls()).toEqual(["LMSInitialize", "LMSFinish", "LMSInitialize", "LMSFinish"]);
  expect(host.kept()["cmi.suspend_data"]).toBe(kept);
});

test("left although not all was kept: who starts again goes on from there, and the window that was left writes nothing over it", async ({ page, context }) => {
  await using host = await startFrameHost(CASE);
  await page.goto(host.url);
  await begin(page);
  await says(page, "Bewaard");
  host.refuse(true);
  await answer(page);
  await says(page, "Nog niet bewaard");
  const question = await asked(page).textContent();
  await lesson(page).getByRole("button", { name: "Opslaan en afsluiten" }).click();
  await lesson(page).getByRole("button", { name: "Toch afsluiten" }).click();
  await expect(lesson(page).getByRole("heading", { name: "Je hebt de opdracht afgesloten" })).toBeVisible();
  host.refuse(false);
  const second = await context.newPage();
  await second.goto(host.url);
  await lesson(second).getByRole("button", { name: "Hier verder" }).click();
  await expect(asked(second)).toHaveText(question ?? "");
  await says(second, "Bewaard");
  await answer(second);
  await expect.poll(() => answers(host)).toBe(2);
  await page.close();
  expect(answers(host)).toBe(2);
});
