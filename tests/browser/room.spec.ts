import { expect, test, type Page } from "@playwright/test";
import { begin, heading } from "./driver.ts";
import { quickPlay, quickStep } from "./quickPlay.ts";

/** Height in which a conversation is read, and what is cut off of texts that may be long. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const cut = (element: Element) => element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
    const inSight = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
    return {
      chat: inSight(".wh-bubbles")[0]?.clientHeight,
      phone: inSight(".wh-phone")[0]?.clientHeight,
      cut: inSight(".wh-banner-text, .wh-banner-text > span, .wh-dock-label, .wh-bubble").flatMap((one) => (cut(one) ? [one.textContent] : [])),
    };
  });

const NO_STORAGE = "Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });";

test("some of the conversation stays in sight on a low phone, also while a notice says that nothing is saved", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(NO_STORAGE);
  await begin(page, "Jongerenwerker");
  const found: { readonly chat?: number | undefined; readonly phone?: number | undefined }[] = [];
  await quickPlay(page, async () => void found.push(await measure(page)));
  expect(Math.min(...found.map(({ chat }) => chat ?? 999))).toBeGreaterThanOrEqual(64);
  expect(Math.min(...found.map(({ phone }) => phone ?? 999))).toBeGreaterThanOrEqual(120);
});

test("nothing is cut off on a phone at 200 % text", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("./#/instellingen");
  await page.getByRole("radio", { name: "200 %" }).check({ force: true });
  await begin(page, "Jongerenwerker");
  const cut = new Set<string | null>();
  await quickPlay(page, async () => (await measure(page)).cut.forEach((text) => cut.add(text)));
  expect([...cut]).toEqual([]);
});

test("the phone hums for what comes in, not because the page was opened", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "no-preference" });
  const page = await context.newPage();
  await page.addInitScript(`
    globalThis.hums = 0;
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (...all) { if (this.matches(".wh-phone")) globalThis.hums += 1; return animate.apply(this, all); };`);
  const hums = () => page.evaluate(() => (globalThis as unknown as { hums: number }).hums);
  await begin(page, "Adviseur");
  await page.reload();
  await page.getByRole("main", { name: "Spelen" }).waitFor();
  await page.waitForTimeout(500);
  expect(await hums()).toBe(0);
  await quickPlay(page);
  expect(await hums()).toBeGreaterThan(0);
  await context.close();
});

test("there is one way to leave a play, and a reason that is too long is kept as far as it fits", async ({ page }) => {
  test.setTimeout(240_000);
  await begin(page, "Jongerenwerker");
  await expect(page.getByRole("banner").getByRole("button", { name: /^(?:Pauze|Terug naar|Stoppen)/u })).toHaveCount(1);
  const reason = page.getByRole("textbox", { name: /^Jouw zin/u });
  for (let steps = 0; steps < 15 && !(await reason.isVisible()); steps++) await quickStep(page);
  // As dictation and scripts do: without minding the limit.
  await reason.evaluate((field: HTMLTextAreaElement) => {
    field.value = "woord ".repeat(2000);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await expect(page.getByText("nog 0 tekens")).toBeVisible();
  await page.getByRole("button", { name: "Opschrijven" }).click();
  await expect(reason).toHaveCount(0);
  await quickStep(page);
  await quickStep(page);
  const asked = await heading(page).textContent();
  await page.reload();
  await expect(heading(page)).toHaveText(asked ?? "");
});
