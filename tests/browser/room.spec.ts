import { expect, test, type Page } from "@playwright/test";
import { begin, playOn } from "./driver.ts";

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

for (const [width, height, how, script] of [
  [360, 740, "", ""],
  [360, 640, " while nothing can be saved", NO_STORAGE],
] as const)
  test(`some of the conversation stays in sight at ${width}×${height}${how}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    await page.addInitScript(script);
    await begin(page, "Jongerenwerker");
    const found: { readonly chat?: number | undefined; readonly phone?: number | undefined }[] = [];
    await playOn(page, async () => void found.push(await measure(page)));
    expect(Math.min(...found.map(({ chat }) => chat ?? 999))).toBeGreaterThanOrEqual(64);
    expect(Math.min(...found.map(({ phone }) => phone ?? 999))).toBeGreaterThanOrEqual(120);
  });

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const)
  test(`nothing is cut off at 200 % text, ${width}×${height}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    await page.goto("./#/instellingen");
    await page.getByRole("radio", { name: "200 %" }).check({ force: true });
    await begin(page, "Jongerenwerker");
    const cut = new Set<string | null>();
    await playOn(page, async () => (await measure(page)).cut.forEach((text) => cut.add(text)));
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
  await playOn(page);
  expect(await hums()).toBeGreaterThan(0);
  await context.close();
});

test("there is one way to leave a play, and a reason that is too long is kept as far as it fits", async ({ page }) => {
  test.setTimeout(90_000);
  await begin(page, "Jongerenwerker");
  await expect(page.getByRole("banner").getByRole("button", { name: /^(?:Pauze|Terug naar)/u })).toHaveCount(1);
  const reason = page.getByRole("textbox", { name: /^Jouw zin/u });
  let written = false;
  await playOn(page, async () => {
    if (written || !(await reason.isVisible())) return;
    // As dictation and scripts do: without minding the limit.
    await reason.evaluate((field: HTMLTextAreaElement) => {
      field.value = "woord ".repeat(2000);
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await expect(page.getByText("nog 0 tekens")).toBeVisible();
    written = true;
    await page.getByRole("button", { name: "Opschrijven" }).click();
    await expect(reason).toHaveCount(0);
  });
  expect(written).toBe(true);
  await page.reload();
  await expect(page.getByRole("navigation", { name: "Delen van de nabespreking" })).toBeVisible();
});
