import { expect, test, type Page } from "@playwright/test";
import { axeFindsNothing } from "./axe.ts";
import { begin } from "./driver.ts";
import { quickPlay } from "./quickPlay.ts";

const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

/** The same play in both themes: what stands there does not depend on them. */
async function cleanInBoth(page: Page, where: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await axeFindsNothing(page, `${where}, ${colorScheme}`);
  }
}

/** From the debrief at 1280 × 800: the program's own setting for text leaves no columns too narrow for words, and no part out of reach. */
async function fitsAtLargeText(page: Page): Promise<void> {
  const debrief = page.url();
  await page.goto("./#/instellingen");
  await page.getByRole("radio", { name: "200 %" }).check({ force: true });
  await page.goto("./#/");
  await expect(page.locator(".wh-continue, .wh-case").first()).toBeVisible();
  expect(await page.locator(".wh-page--start").evaluate((start) => getComputedStyle(start).gridTemplateColumns.split(" ").length)).toBe(1);
  await page.goto(debrief);
  const last = page.getByRole("navigation", { name: "Delen van de nabespreking" }).locator("a, button").last();
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 1 });
}

/** At the first moment, the work sheet tall: the frame of the heading is whole, rings lie over no words, and the list of marks says and shows what it does. */
async function pointsByList(page: Page): Promise<void> {
  const gaps = await page.evaluate(() => {
    const heading = document.querySelector("[data-sheet-heading]");
    const pane = heading?.closest(".wh-sheet-body");
    return heading && pane ? heading.getBoundingClientRect().top - pane.getBoundingClientRect().top : 0;
  });
  expect(gaps).toBeGreaterThanOrEqual(7);
  const covered = await page.evaluate(() => {
    const spots = [...document.querySelectorAll(".wh-mark--spot")].map((spot) => spot.getBoundingClientRect());
    const words = [...document.querySelectorAll(".wh-story .wh-mark--text")];
    const meets = (a: DOMRect, b: DOMRect) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
    return words.filter((word) => spots.some((spot) => meets(spot, word.getBoundingClientRect()))).map((word) => word.textContent);
  });
  expect(covered).toEqual([]);
  await page.getByText(/^Alles in het bericht als lijst/u).click();
  const name = page.getByRole("button", { name: /^jaylen\.zp/u });
  await page.getByRole("checkbox", { name: "jaylen.zp" }).press("Space");
  await expect(page.getByRole("status").filter({ hasText: /nog 2 te sorteren$/u })).toHaveCount(1);
  await expect(page.getByRole("status").filter({ hasText: /Wat is dit voor jou\?$/u })).toHaveCount(1);
  await expect(page.locator(".wh-claim-text")).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("1");
  await expect(name).toHaveAccessibleName(/, zie ik, nog niet alles gesorteerd$/u);
  await page.keyboard.press("1");
  await expect(name).toHaveAccessibleName(/, zie ik$/u);
  await expect(page.getByRole("checkbox", { name: "jaylen.zp" })).toBeFocused();
}

test("axe finds nothing on any screen or sheet, in either theme", async ({ browser }) => {
  test.setTimeout(240_000);
  const context = await browser.newContext({ reducedMotion: "reduce", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  for (const [address, where] of [
    ["./", "start"],
    ["./#/casus/waar-zijn-ze", "rol"],
    ["./#/instellingen", "instellingen"],
    ["./#/over", "over"],
    ["./#/les", "les"],
    ["./#/poging/bestaat-niet/spelen", "poging die er niet is"],
  ] as const) {
    await page.goto(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await cleanInBoth(page, where);
  }
  await begin(page, "Boa");
  await cleanInBoth(page, "eerste moment");
  const kinds = new Set<string>();
  await quickPlay(page, async () => {
    const kind = (await page.locator("[data-sheet]").getAttribute("data-sheet")) ?? "";
    if (kinds.has(kind)) return;
    kinds.add(kind);
    await cleanInBoth(page, kind);
  });
  for (let part = 0; part < 8; part++) {
    await cleanInBoth(page, `nabespreking ${part}`);
    const next = page.getByRole("button", { name: /^Volgende/u });
    if ((await next.count()) > 0) await next.first().click();
  }
  await fitsAtLargeText(page);
  await context.close();
});

for (const [width, height] of [
  [320, 640],
  [360, 740],
  [768, 1024],
  [1280, 800],
] as const) {
  test(`nothing is wider than ${width} px`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
    for (const address of ["./", "./#/casus/waar-zijn-ze", "./#/instellingen", "./#/over", "./#/les"]) {
      await page.goto(address);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await overflows(page), address).toBe(false);
    }
    await begin(page, "Jongerenwerker");
    expect(await overflows(page)).toBe(false);
    if (width === 320) await pointsByList(page);
    await page.close();
  });
}
