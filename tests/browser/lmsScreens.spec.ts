import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { axeFindsNothing } from "./axe.ts";
import { beginHere, button, heading, step } from "./driver.ts";
import { keepsFocus } from "./keyboard.ts";
import { playRound } from "./lms/round.ts";
import { startScormHost, type ScormHost } from "./lms/scormHost.ts";

/** What people see and reach where a learning system launches: on every size, in both themes, with the keyboard alone. */
const CASE = "waar-zijn-ze";

async function launch(context: BrowserContext, host: ScormHost): Promise<Page> {
  const lms = await context.newPage();
  await lms.goto(host.url);
  const size = lms.viewportSize();
  const [page] = await Promise.all([context.waitForEvent("page"), lms.getByRole("button", { name: "Start" }).click()]);
  if (size) await page.setViewportSize(size);
  await page.waitForLoadState();
  return page;
}

const bar = (page: Page) => page.getByRole("region", { name: "Leeromgeving" });
const says = (page: Page, words: string) => expect(bar(page).getByRole("status")).toHaveText(words, { timeout: 30_000 });
const isWithin = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const cardTitled = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [360, 1280] as const)
    test(`axe finds nothing from launch to end, ${width} wide, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(150_000);
      await using host = await startScormHost(CASE, "scorm12");
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      const page = await launch(context, host);
      const weigh = (where: string) => axeFindsNothing(page, where);
      await page.getByRole("radio", { name: /^Politie/u }).waitFor();
      await weigh("role");
      await bar(page).locator("summary").click();
      await weigh("what the learning system is told");
      await page.keyboard.press("Escape");
      await beginHere(page, "Politie");
      await weigh("play");
      host.refuse(true);
      await step(page);
      await button(page, "Opslaan en afsluiten").click();
      await expect(page.getByRole("alert")).toBeVisible();
      await weigh("not everything is kept");
      host.refuse(false);
      await button(page, "Nog niet afsluiten").click();
      await button(page, "Stoppen of overslaan").click();
      await weigh("leaving the case");
      await button(page, "Naar het begin").click();
      await expect(page.getByText("Waar je was")).toBeVisible();
      await weigh("onward");
      await page.evaluate(() => (location.hash = "#/over"));
      await expect(cardTitled(page, "Over Waterhaven")).toBeVisible();
      await expect(page.getByText(/Er gaat niets naar een server/u)).toHaveCount(0);
      await weigh("over");
      await button(page, "Opslaan en afsluiten").click();
      await expect(cardTitled(page, "Je kunt dit venster sluiten")).toBeFocused();
      await weigh("left");
      await context.close();
    });

for (const { size, text } of [
  { size: [320, 640], text: 100 },
  { size: [320, 640], text: 200 },
  { size: [360, 740], text: 100 },
  { size: [900, 560], text: 100 },
] as const)
  test(`what is kept, the way out and an answer are in sight at ${size.join("×")}, ${text} % text`, async ({ browser }) => {
    await using host = await startScormHost(CASE, "scorm12");
    const context = await browser.newContext({ viewport: { width: size[0], height: size[1] }, reducedMotion: "reduce" });
    const page = await launch(context, host);
    await beginHere(page, "Politie");
    await step(page);
    await page.evaluate((percent) => (document.documentElement.dataset["text"] = String(percent)), text);
    await page.getByRole("radio").first().scrollIntoViewIfNeeded();
    expect(await isWithin(page)).toBe(true);
    const out = button(page, "Opslaan en afsluiten");
    for (const control of [out, bar(page).locator("summary")]) {
      await expect(control).toBeInViewport({ ratio: 1 });
      const box = await control.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    await expect(
      page
        .locator("label")
        .filter({ has: page.getByRole("radio") })
        .first(),
    ).toBeInViewport({ ratio: text === 100 ? 1 : 0.1 });
    // What is asked when leaving fails lies over the play: nothing in it moves.
    const room = () => page.locator("[data-play-root]").boundingBox();
    const before = await room();
    host.refuse(true);
    await page.getByRole("radio").first().check({ force: true });
    await button(page, "Kies dit").click();
    await out.click();
    await expect(button(page, "Probeer opnieuw")).toBeVisible();
    expect(await isWithin(page)).toBe(true);
    expect((await room())?.width).toBe(before?.width);
    expect(Math.abs(((await room())?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(50);
    await context.close();
  });

test("with the keyboard alone, from launch to the end, and nothing that is lost on the way", async ({ context }) => {
  await using host = await startScormHost(CASE, "scorm12");
  const page = await launch(context, host);
  await page.getByRole("radio", { name: /^Politie/u }).waitFor();
  const name = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (at === document.body) return "";
      return at instanceof HTMLInputElement ? (at.closest("label")?.textContent ?? "") : (at?.textContent ?? "");
    });
  const tabTo = async (wanted: string, key = "Tab") => {
    for (let presses = 0; presses < 40; presses++) {
      if ((await name()).trim().startsWith(wanted)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} never reached ${wanted}`);
  };
  // The fold closes by itself: it would cover what comes after it.
  await tabTo("Bewaard");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Wat je leeromgeving te zien krijgt" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("heading", { name: "Wat je leeromgeving te zien krijgt" })).toBeHidden();
  await tabTo("Jongerenwerker");
  await page.keyboard.press("ArrowDown");
  await tabTo("Naar de briefing");
  await page.keyboard.press("Enter");
  await expect(cardTitled(page, "Politie")).toBeFocused();
  await tabTo("Begin");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await says(page, "Bewaard");
  host.refuse(true);
  await tabTo("Opslaan en afsluiten", "Shift+Tab");
  await page.keyboard.press("Enter");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Nog niet alles is bewaard");
  await expect(button(page, "Opslaan en afsluiten")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(button(page, "Probeer opnieuw")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(alert).toBeVisible();
  await expect(button(page, "Probeer opnieuw")).toBeFocused();
  await tabTo("Nog niet afsluiten");
  await page.keyboard.press("Enter");
  await expect(alert).toHaveCount(0);
  await expect(button(page, "Opslaan en afsluiten")).toBeFocused();
  host.refuse(false);
  await page.keyboard.press("Enter");
  await keepsFocus(page, "leaving");
  await expect(cardTitled(page, "Je kunt dit venster sluiten")).toBeFocused();
});

test("who goes on with an attempt, and then back, stands at the heading of where that was", async ({ context }) => {
  await using host = await startScormHost(CASE, "scorm12");
  const page = await launch(context, host);
  await beginHere(page, "Politie");
  await step(page);
  await says(page, "Bewaard");
  await button(page, "Opslaan en afsluiten").click();
  await expect(cardTitled(page, "Je kunt dit venster sluiten")).toBeVisible();
  await page.close();
  const again = await launch(context, host);
  await expect(heading(again)).toBeFocused();
  await button(again, "Stoppen of overslaan").click();
  await button(again, "Naar het begin").click();
  await expect(cardTitled(again, "Waar zijn ze?")).toBeFocused();
  await expect(button(again, "Ga verder")).toBeVisible();
});

test("there is nothing in a package that leads nowhere", async ({ context }) => {
  await using host = await startScormHost(CASE, "scorm12");
  const page = await launch(context, host);
  await page.getByRole("radio", { name: /^Politie/u }).waitFor();
  await expect(page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link")).toHaveText(["Casus", "Kennisbank", "Instellingen"]);
  for (const gone of ["Meekijken", "Terug naar de casussen", "Afspraken", "Voortgang"]) await expect(page.getByRole("button", { name: gone })).toHaveCount(0);
  const at = (path: string) => page.evaluate((hash) => (location.hash = hash), path);
  await button(page, "Deze casus overslaan").click();
  await expect(cardTitled(page, "Overgeslagen")).toBeFocused();
  await expect(page.getByText(/telt nergens mee/u)).toHaveCount(0);
  await at("#/instellingen");
  await expect(cardTitled(page, "Instellingen")).toBeVisible();
  await expect(page.getByText(/op dit apparaat/u)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Bewaarde gegevens" })).toHaveCount(0);
});

test("text that was made larger is large again the next time, elsewhere", async ({ browser }) => {
  await using host = await startScormHost(CASE, "scorm12");
  const first = await browser.newContext();
  const page = await launch(first, host);
  await page.getByRole("radio", { name: /^Politie/u }).waitFor();
  await page.evaluate(() => (location.hash = "#/instellingen"));
  await page.getByRole("radio", { name: "150 %" }).check({ force: true });
  await page.evaluate(() => (location.hash = "#/"));
  await beginHere(page, "Politie");
  await step(page);
  await says(page, "Bewaard");
  await button(page, "Opslaan en afsluiten").click();
  await expect(cardTitled(page, "Je kunt dit venster sluiten")).toBeVisible();
  await first.close();
  const second = await browser.newContext();
  const again = await launch(second, host);
  await heading(again).waitFor();
  expect(await again.evaluate(() => document.documentElement.dataset["text"])).toBe("150");
  await second.close();
});

test("in a page of the learning system nobody is told to close a window", async ({ page }) => {
  await using host = await startScormHost(CASE, "scorm12");
  await page.setViewportSize({ width: 900, height: 560 });
  await page.goto(host.url);
  await page.evaluate(() => {
    document.body.innerHTML = '<iframe title="les" src="/pakket/index.html" style="border:0;display:block;width:100vw;height:100vh"></iframe>';
  });
  const frame = page.frameLocator("iframe");
  await frame.getByRole("radio", { name: /^Politie/u }).waitFor();
  await frame.getByRole("button", { name: "Opslaan en afsluiten" }).click();
  await expect(frame.getByRole("heading", { level: 1, name: "Je hebt de opdracht afgesloten" })).toBeVisible();
});

test("loaded again with the button of the browser: it says so, instead of that an attempt is gone", async ({ context }) => {
  await using host = await startScormHost(CASE, "scorm2004");
  const page = await launch(context, host);
  await beginHere(page, "Politie");
  await step(page);
  await says(page, "Bewaard");
  await page.reload();
  await expect(cardTitled(page, "De sessie is afgesloten")).toBeVisible();
  await button(page, "Toch spelen, zonder bewaren").click();
  await expect(cardTitled(page, "Waar zijn ze?")).toBeFocused();
  await says(page, "Wordt niet meer bewaard");
});

test("a round of refreshers: the bar stands above it, and nobody is told that there is no score", async ({ context }) => {
  await using host = await startScormHost("opfrissen", "scorm12");
  const page = await launch(context, host);
  await page.getByRole("radio", { name: /^Boa/u }).check({ force: true });
  await playRound(page);
  await expect(cardTitled(page, "Klaar voor vandaag")).toBeFocused();
  await expect(page.getByText(/Je leeromgeving krijgt een score/u)).toBeVisible();
  await expect(page.getByText(/Er is geen cijfer/u)).toHaveCount(0);
  await says(page, "Bewaard");
});
