import { expect, test, type Locator, type Page } from "@playwright/test";
import { begin, heading } from "./driver.ts";
import { quickPlay } from "./quickPlay.ts";
import { keepsFocus } from "./keyboard.ts";

/** Presses Enter, as someone who cannot see or point does. */
async function enter(page: Page, button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press("Enter");
}

test("removing an attempt says so, and keeps a place", async ({ page }) => {
  await begin(page, "Adviseur");
  await page.goto("./#/");
  await enter(page, page.getByRole("button", { name: /^Poging verwijderen/u }));
  await enter(page, page.getByRole("button", { name: /^Ja, verwijderen/u }));
  await expect(page.getByText("Verwijderd: een poging van Waar zijn ze?.")).toBeFocused();
});

test("arrivals: said once and whole, also after a hard limit; opening one moves to it", async ({ page }) => {
  test.setTimeout(240_000);
  await begin(page, "Jongerenwerker");
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.querySelector("[data-play-root] > [aria-live]");
    if (!region) throw new Error("No live region");
    said.push(region.textContent ?? "");
    new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, { childList: true, characterData: true, subtree: true });
  });
  const surface = page.locator(".wh-phone-surface");
  const banner = page.locator(".wh-banner").first();
  const all = page.getByRole("button", { name: /^Alle berichten/u });
  const opened = { banner: false, list: false };
  let limits = 0;
  await quickPlay(page, async () => {
    await page.waitForTimeout(120);
    if ((await heading(page).textContent()) === "Hier ligt een grens") limits++;
    if (!opened.banner && (await banner.isVisible())) {
      await enter(page, banner);
      await expect(surface).toBeFocused();
      opened.banner = true;
    }
    if (!opened.list && (await all.isVisible())) {
      await enter(page, all);
      await page.keyboard.press("Escape");
      await expect(all).toBeFocused();
      await expect(all).toHaveAttribute("aria-expanded", "false");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(surface).toBeFocused();
      opened.list = true;
    }
  });
  expect(opened).toEqual({ banner: true, list: true });
  expect(limits).toBeGreaterThan(0);
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.filter(Boolean));
  expect(said.length).toBeGreaterThan(4);
  expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  expect(said[0]).toContain("wie durft");
});

test("the tab says where one is", async ({ page }) => {
  for (const [address, title] of [
    ["./#/", "Casussen · Waterhaven"],
    ["./#/instellingen", "Instellingen · Waterhaven"],
    ["./#/casus/waar-zijn-ze", "Waar zijn ze? · Waterhaven"],
    ["./#/casus/bestaat-niet", "Deze casus is er niet · Waterhaven"],
  ] as const) {
    await page.goto(address);
    await expect(page).toHaveTitle(title);
  }
  await begin(page, "Adviseur");
  await expect(page).toHaveTitle(/^Spelen · Waar zijn ze\? · .+ · Waterhaven$/u);
  await quickPlay(page);
  await expect(page).toHaveTitle("Wat gebeurde er · Nabespreking · Waar zijn ze? · Waterhaven");
  await page.getByRole("button", { name: /^Volgende/u }).click();
  await expect(page).toHaveTitle("Drie beslissingen · Nabespreking · Waar zijn ze? · Waterhaven");
  await keepsFocus(page, "the next part");
});
