import { expect, test, type Page } from "@playwright/test";
import { axeFindsNothing } from "./axe.ts";
import { begin, heading, watch } from "./driver.ts";
import { quickPlay } from "./quickPlay.ts";

const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
const map = (page: Page) => page.getByRole("group", { name: "Kaart van de casus" });
const decisions = (page: Page) => map(page).getByRole("button", { name: /Bekijk deze beslissing$/u });

test("the map of a case: read, walked by keyboard, compared, and played again from a decision", async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ colorScheme: "light", reducedMotion: "reduce", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const found = watch(page);
  await begin(page, "Politie", { caseId: "alleen-een-foto" });
  // Before the story has ended there is no map.
  await page.evaluate(() => (location.hash = location.hash.replace("spelen", "wat-als")));
  await expect(heading(page)).toBeVisible();
  await quickPlay(page);

  await page.getByRole("button", { name: "Wat als" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(map(page)).toBeVisible();
  await expect(page.getByText("Je hebt deze variant nog niet vaker uitgespeeld.")).toBeVisible();
  await axeFindsNothing(page, "kaart, licht");
  await page.emulateMedia({ colorScheme: "dark" });
  await axeFindsNothing(page, "kaart, donker");

  // Arrows go along the decisions, Enter opens the card, Escape gives focus back.
  const [first, second] = [decisions(page).first(), decisions(page).nth(1)];
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(second).toBeFocused();
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog", { name: "Jouw beslissing" });
  await expect(card).toBeVisible();
  await axeFindsNothing(page, "kaartje");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(second).toBeFocused();

  // The list says the same in words.
  await page.getByRole("radio", { name: "Als lijst" }).check({ force: true });
  await expect(page.getByRole("list", { name: "Hierna" }).first()).toBeVisible();
  await expect(page.getByText("Nog niet gezien").first()).toBeVisible();
  await axeFindsNothing(page, "lijst");
  await page.getByRole("radio", { name: "Als kaart" }).check({ force: true });

  for (const [width, height] of [
    [320, 640],
    [768, 1024],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(map(page)).toBeVisible();
    expect(await overflows(page), `${width} px`).toBe(false);
  }
  await axeFindsNothing(page, "kaart op een telefoon");

  // Again from the second decision: play stands there, and the way is dashed when one comes back.
  const name = ((await second.getAttribute("aria-label")) ?? "").split(":")[0] ?? "";
  await second.click();
  await card.getByRole("button", { name: /^Opnieuw vanaf hier/u }).click();
  await expect(heading(page)).toHaveText(name);
  await quickPlay(page);
  await page.getByRole("button", { name: "Wat als" }).click();
  await expect(second).toHaveAttribute("aria-label", new RegExp(`^${name}:`, "u"));
  expect(await page.locator(".wh-map .wh-line--tried path").count()).toBeGreaterThan(0);

  // A second attempt lies beside the first.
  await begin(page, "Politie", { caseId: "alleen-een-foto" });
  await quickPlay(page);
  await page.getByRole("button", { name: "Wat als" }).click();
  await expect(page.getByRole("heading", { level: 3, name: /oefenen$/u })).toBeVisible();
  await axeFindsNothing(page, "naast een andere poging");
  expect(found).toEqual({ foreign: [], errors: [] });
  await context.close();
});
