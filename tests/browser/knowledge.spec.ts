import { expect, test, type Page } from "@playwright/test";
import { axeFindsNothing } from "./axe.ts";
import { begin, button, heading, watch } from "./driver.ts";
import { quickStep } from "./quickPlay.ts";

const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
const field = (page: Page) => page.getByRole("textbox", { name: "Zoeken in de kennisbank" });
const results = (page: Page) => page.getByRole("list", { name: "Gevonden" }).getByRole("link");
const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** Every kind of page. The accessibility is weighed of a quarter in light and of another quarter in dark: weighing takes the time. */
const PLACES = [
  "",
  "/zoek/wapen",
  "/zoek/xyzzy",
  "/criterium/partners",
  "/rol",
  "/actie",
  "/partner",
  "/trede",
  "/fase",
  "/groepsstap",
  "/recht",
  "/grens",
  "/afspraak",
  "/botsing",
  "/regel",
  "/leerdoel",
  "/taal",
  "/woord",
  "/recht/pw-3-grens",
  "/grens/HG-1",
  "/activiteit/rondkijken",
  "/taal/wie%20durft",
  "/grens/HG-99",
];

for (const [colorScheme, width, height, turn] of [
  ["light", 1280, 800, 0],
  ["dark", 320, 640, 2],
] as const) {
  test(`every place of the knowledge base is whole, reachable and fits (${colorScheme}, ${width} px)`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: "reduce", viewport: { width, height } });
    const page = await context.newPage();
    const { errors, foreign } = watch(page);
    for (const [index, place] of PLACES.entries()) {
      await page.goto(`./#/kennisbank${place}`);
      await title(page).waitFor({ state: "attached" });
      await page.locator(".wh-kb").waitFor();
      if (index % 4 === turn) await axeFindsNothing(page, place);
      expect(await overflows(page), place).toBe(false);
    }
    expect([...errors, ...foreign]).toEqual([]);
    await context.close();
  });
}

test("searching by keyboard, reading, and back to the same results at the same spot", async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  await page.goto("./#/");
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Kennisbank" }).press("Enter");
  await expect(title(page)).toBeFocused();
  await field(page).focus();
  // Slower than the address follows: no letter may get lost while it does.
  await page.keyboard.type("scherm", { delay: 160 });
  await page.keyboard.type("afdruk", { delay: 320 });
  await expect(field(page)).toHaveValue("schermafdruk");
  await expect(page.getByRole("status").filter({ hasText: /^\d+ resultaten$/u })).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await page.keyboard.type("boa");
  await expect(results(page)).toHaveCount(12);
  await expect(results(page).first().locator("mark").first()).toHaveText(/boa/iu);
  await expect(page).toHaveURL(/#\/kennisbank\/zoek\/boa$/u);
  for (let down = 0; down < 9; down++) await page.keyboard.press("ArrowDown");
  const ninth = results(page).nth(8);
  await expect(ninth).toBeFocused();
  const at = await page.evaluate(() => scrollY);
  expect(at).toBeGreaterThan(100);
  const name = (await ninth.locator("b").innerText()).trim();
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText(name);
  await expect(title(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await button(page, "Terug").click();
  await expect(field(page)).toHaveValue("boa");
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(at);
  await expect(ninth).toBeFocused();
  await page.close();
});

test("on a phone the table of roles shows one role at a time, with its header", async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto("./#/kennisbank/actie");
  const row = page.getByRole("row", { name: /Handhaven/u });
  await expect(row.getByRole("cell")).toHaveText(["Nee"]);
  await page.getByRole("radio", { name: "Boa" }).check({ force: true });
  await expect(page.getByRole("columnheader")).toHaveText(["Wat je doet", "Boa"]);
  await expect(row.getByRole("cell")).toHaveText(["SomsAlleen feiten uit jouw eigen akte."]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole("columnheader")).toHaveCount(5);
  await page.close();
});

test("between two moments one looks something up and finds the case as it was", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const { errors } = watch(page);
  await begin(page, "Jongerenwerker");
  const before = await heading(page).textContent();
  const address = page.url();
  const open = button(page, "Kennisbank");
  await open.click();
  const panel = page.getByRole("dialog", { name: "Kennisbank" });
  await panel.getByRole("link", { name: /^Mag dat in mijn rol/u }).click();
  await expect(panel.getByRole("radio", { name: "Jongerenwerk" })).toBeChecked();
  await axeFindsNothing(page, "panel");
  await field(page).fill("naaktfoto");
  await results(page).first().click();
  await panel.getByRole("heading", { level: 2 }).first().waitFor();
  await button(page, "Terug").click();
  await expect(field(page)).toHaveValue("naaktfoto");
  // Escape empties the field first, and closes only then.
  await field(page).press("Escape");
  await expect(panel).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(open).toBeFocused();
  expect(page.url()).toBe(address);
  expect(await heading(page).textContent()).toBe(before);

  // A word on the screen is told more about in the same panel.
  const words = page.getByText(/^Woorden op dit scherm/u);
  for (let moment = 0; moment < 10 && (await words.count()) === 0; moment++) await quickStep(page);
  const asked = await heading(page).textContent();
  await words.click();
  await page
    .getByRole("link", { name: /in de kennisbank$/u })
    .first()
    .click();
  await expect(panel.getByRole("heading", { level: 2 }).first()).toBeVisible();
  // Going back in the browser closes the panel, and stays in the case.
  await page.goBack();
  await expect(panel).toBeHidden();
  expect(page.url()).toBe(address);
  expect(await heading(page).textContent()).toBe(asked);

  // Feedback at the end of a step leads to what the knowledge base says about it, in the same panel.
  for (let moment = 0; moment < 30 && (await page.locator("[data-sheet]").getAttribute("data-sheet")) !== "feedback"; moment++) await quickStep(page);
  await page.getByText("Waarom dit oordeel").first().click();
  await page.locator(".wh-source-chip:visible").first().click();
  await page
    .getByRole("link", { name: /^Lees meer in de kennisbank/u })
    .first()
    .click();
  await expect(panel.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await button(page, "Kennisbank sluiten").click();
  await expect(page.locator("[data-sheet]")).toHaveAttribute("data-sheet", "feedback");
  // What was opened and closed left nothing behind: the next time back leaves the case, which can be taken up again.
  // Its entry of the history is taken away a moment after it closed: a person is never quicker, a test may be.
  await expect.poll(() => page.evaluate(() => (history.state as { readonly layer?: number } | null)?.layer ?? 0)).toBe(0);
  await page.goBack();
  await expect(button(page, "Ga verder")).toBeVisible();
  expect(errors).toEqual([]);
  await context.close();
});
