import { expect, test, type Page } from "@playwright/test";
import { axeFindsNothing } from "./axe.ts";
import { begin, button, keysOnDevice, watch } from "./driver.ts";

const colleague = (page: Page) => page.getByRole("complementary", { name: "Noor denkt hardop" });
const says = (page: Page) => colleague(page).getByRole("status");
const phone = (page: Page, mark: string) => page.locator(`.wh-phone [data-mark="${mark}"]`);
const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
/** What is on this device besides the settings. */
const kept = async (page: Page) => (await keysOnDevice(page)).filter((key) => !/instellingen|settings/u.test(key));

for (const colorScheme of ["light", "dark"] as const) {
  test(`a newcomer looks along, does it otherwise, goes back, and keeps nothing of it (${colorScheme})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const viewport = colorScheme === "light" ? { width: 360, height: 740 } : { width: 1280, height: 800 };
    const context = await browser.newContext({ colorScheme, reducedMotion: "reduce", viewport });
    const page = await context.newPage();
    const { foreign, errors } = watch(page);
    await page.goto("./");
    await expect(page.getByRole("heading", { name: "Eerst even meekijken?" })).toBeVisible();
    await axeFindsNothing(page, "start met aanbod");
    await page.goto("./#/casus/waar-zijn-ze");
    await page.getByText("Woorden op dit scherm").click();
    await axeFindsNothing(page, "rol met aanbod");
    await button(page, "Meekijken").click();

    // Pressed by keyboard from here on; focus stays where the trainee is.
    await expect(says(page)).toContainText("Noor");
    await button(page, "Oké").press("Enter");
    await expect(says(page)).toContainText("20u");
    await expect(phone(page, "tijd")).toHaveAttribute("data-pointed", "");
    await axeFindsNothing(page, "wijs aan");
    await phone(page, "tijd").press("Enter");
    await expect(says(page)).toContainText("Zie ik");
    await phone(page, "tijd").press("2");
    await expect(says(page)).toContainText("Mag. Ik zou");
    await expect(phone(page, "tijd")).toBeFocused();

    // A thought back, and the other way.
    await button(page, "Stap terug").press("Enter");
    await expect(says(page)).toHaveText(/^Dat lees ik letterlijk/u);
    await page.getByRole("radio", { name: /Zie ik/u }).press("1");
    await expect(says(page)).toHaveText(/^Nu ‘iets’/u);

    const forMe = button(page, "Doe jij maar");
    const kinds = new Set<string>();
    const grades = page.getByRole("heading", { level: 1, name: "Vier oordelen" });
    for (let turn = 0; turn < 30 && !(await grades.isVisible()); turn++) {
      const kind = (await page.locator("[data-sheet]").getAttribute("data-sheet")) ?? "";
      expect(kind).not.toBe("feedback");
      if (!kinds.has(kind)) await axeFindsNothing(page, kind);
      kinds.add(kind);
      expect(await overflows(page)).toBe(false);
      const before = await says(page).textContent();
      await forMe.press("Enter");
      await expect.poll(async () => (await grades.isVisible()) || (await says(page).textContent()) !== before).toBe(true);
    }
    expect([...kinds].sort()).toEqual(["beat", "builder", "choose", "end", "inspect"]);
    await axeFindsNothing(page, "vier oordelen");
    for (const grade of ["sterk", "kan ook", "riskant", "niet doen"]) await expect(page.getByText(grade, { exact: true })).toBeVisible();
    expect(await kept(page)).toEqual([]);

    // On to the case it was on the way to; it is offered once.
    await button(page, "Naar de casus").click();
    await expect(page.getByRole("heading", { level: 1, name: "Waar zijn ze?" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Eerst even meekijken?" })).toHaveCount(0);
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect(page.getByRole("heading", { name: "Eerst even meekijken?" })).toHaveCount(0);
    expect([...foreign, ...errors]).toEqual([]);
    await context.close();
  });
}

test("words are explained, and the list of keys says what is so", async ({ page }) => {
  await page.goto("./#/casus/waar-zijn-ze");
  await page.getByRole("radio", { name: /^Boa/u }).check({ force: true });
  await button(page, "Naar de briefing").click();

  // A term: once a screen, opened and closed by keyboard, focus comes back.
  const term = page.getByRole("button", { name: /^boa \(uitleg\)/iu });
  await expect(term).toHaveCount(1);
  await term.press("Enter");
  const note = page.getByRole("note", { name: "Uitleg: boa" });
  await expect(note).toContainText("handhaver");
  await expect(note.getByRole("link")).toHaveAttribute("href", "#/kennisbank/woord/boa");
  await axeFindsNothing(page, "uitleg open");
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
  await term.click();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(note).toBeHidden();

  await begin(page, "Jongerenwerker");
  const list = page.getByRole("dialog", { name: "Toetsen" });
  // Tab and Shift + Tab, once the screen has come to rest.
  await expect(phone(page, "tijd")).toBeVisible();
  await page.waitForTimeout(600);
  await phone(page, "tijd").focus();
  await page.keyboard.press("Tab");
  await expect(phone(page, "tijd")).not.toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(phone(page, "tijd")).toBeFocused();
  // Enter and the space bar point at something, and take it back.
  await page.keyboard.press("Enter");
  await expect(phone(page, "tijd")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Space");
  await expect(phone(page, "tijd")).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Space");
  // Arrows go from answer to answer; digits choose, here and in the message.
  const sees = page.getByRole("radio", { name: /Zie ik/u });
  await sees.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: /Denk ik/u })).toBeFocused();
  await page.keyboard.press("3");
  await phone(page, "tijd").focus();
  await page.keyboard.press("1");
  await expect(phone(page, "tijd")).toHaveAccessibleName(/zie ik, weet ik niet/iu);
  // The question mark opens the list, Escape closes it; in the list as everywhere it does nothing else.
  await page.keyboard.press("?");
  await expect(list).toBeVisible();
  await axeFindsNothing(page, "toetsen");
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(phone(page, "tijd")).toBeFocused();

  // Off is off; the button stays.
  await page.goto("./#/instellingen");
  const questionMark = page.getByRole("checkbox", { name: /Vraagteken/u });
  await questionMark.uncheck({ force: true });
  await expect(questionMark).not.toBeChecked();
  await page.waitForTimeout(200);
  await page.keyboard.press("?");
  await expect(list).toBeHidden();
  await button(page, "Toetsen bekijken").click();
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await button(page, "Meekijken met een collega").click();
  await expect(says(page)).toContainText("Noor");
});
