import { expect, test, type Page } from "@playwright/test";
import { counts, result } from "../../src/domain/testing/results.ts";
import { DAY } from "../../src/domain/days.ts";
import { axeFindsNothing } from "./axe.ts";
import { button, keysOnDevice, watch } from "./driver.ts";

/** Nothing for axe in either theme, and nothing wider than the screen. */
async function clean(page: Page, where: string): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await axeFindsNothing(page, `${where}, ${colorScheme}`);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1), where).toBe(false);
}

async function chooseRole(page: Page, role: string): Promise<void> {
  await page.goto("./#/opfrissen");
  await page.getByRole("radio", { name: new RegExp(`^${role}`, "u") }).check({ force: true });
  await button(page, "Met deze rol verder").click();
  await button(page, "Begin").waitFor();
}

/** The question, past a warning when there is one. */
async function toQuestion(page: Page, at: number): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: `Bericht ${at} van 3` })).toBeFocused();
  const show = button(page, "Laat het bericht zien");
  if ((await show.count()) > 0) await show.click();
  await page.getByRole("radio").first().waitFor();
}

/** What goes on below fades: an answer that takes focus is whole above it. */
async function standsAboveFade(page: Page): Promise<void> {
  const last = page.getByRole("radio").last();
  await last.focus();
  const below = await last.evaluate((radio) => {
    const pane = radio.closest(".wh-drill-body");
    return pane ? pane.getBoundingClientRect().bottom - radio.getBoundingClientRect().bottom : 0;
  });
  expect(below).toBeGreaterThanOrEqual(20);
}

/** What the judgement rests on is told over the answer, which is there again after it. */
async function lookUpSource(page: Page): Promise<void> {
  const address = page.url();
  await page.locator(".wh-source-chip:visible").first().click();
  await page.getByRole("link", { name: /^Lees meer in de kennisbank/u }).click();
  await expect(page.getByRole("dialog", { name: "Kennisbank" }).getByRole("heading", { level: 2 }).first()).toBeVisible();
  await button(page, "Kennisbank sluiten").click();
  expect(page.url()).toBe(address);
  await expect(button(page, "Naar het eind")).toBeVisible();
}

const answersOnDevice = async (page: Page) => (await keysOnDevice(page)).filter((key) => key.startsWith("flits/")).length;

test("a round of refreshers by keyboard, 320 px", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "reduce", viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const { foreign, errors } = watch(page);
  await page.goto("./#/opfrissen");
  await page.getByRole("radio").first().waitFor();
  await clean(page, "rol");
  await chooseRole(page, "Politie");
  await expect(page.getByRole("heading", { level: 1, name: "Opfrissen" })).toBeFocused();
  await clean(page, "wat is weggezakt");
  await button(page, "Begin").click();
  for (const at of [1, 2, 3]) {
    await toQuestion(page, at);
    // What is loaded again goes on where it was.
    if (at === 2) {
      await page.reload();
      await toQuestion(page, at);
    }
    if (at === 1) {
      await clean(page, "vraag");
      await standsAboveFade(page);
    }
    await page.keyboard.press("Enter");
    expect(await answersOnDevice(page)).toBe(at - 1);
    await page.keyboard.press("2");
    await expect(page.getByRole("radio").nth(1)).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 2 }).filter({ hasText: /sterk|kan ook|riskant|niet doen/u })).toBeFocused();
    expect(await answersOnDevice(page)).toBe(at);
    if (at === 1) await clean(page, "antwoord");
    if (at === 3) await lookUpSource(page);
    await button(page, at < 3 ? "Volgende" : "Naar het eind").click();
  }
  await expect(page.getByRole("heading", { level: 1, name: "Klaar voor vandaag" })).toBeFocused();
  await expect(
    page
      .getByRole("list")
      .filter({ hasText: /Komt .* terug/u })
      .getByRole("listitem"),
  ).toHaveCount(3);
  await expect(page.getByText(/Echte signalen goed opgepakt|Nog geen echt signaal/u).first()).toBeVisible();
  await expect(page.getByText(/Onschuldige berichten goed ingeschat|Nog geen onschuldig bericht/u).first()).toBeVisible();
  await clean(page, "eind");
  // Back does not lead into a round that is over.
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Opfrissen" })).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByRole("link", { name: /Opfrissen.*staan klaar/u })).toBeVisible();
  expect([foreign, errors]).toEqual([[], []]);
  await context.close();
});

const A_WEEK_AGO = new Date(Date.now() - 7 * DAY).toISOString();
/** A case that went weak a week ago. */
const RESULT = result(0, {
  id: "vorige-week",
  role: "politie",
  variant: "basis",
  startedAt: A_WEEK_AGO,
  endedAt: A_WEEK_AGO,
  criteria: { "acuut.112": counts(0, 0, 0, 1) },
});

const put = (page: Page, key: string, value: unknown) =>
  page.evaluate(
    ([at, record]) =>
      new Promise<void>((done) => {
        const open = indexedDB.open("waterhaven");
        open.addEventListener("success", () => {
          const work = open.result.transaction("bewaard", "readwrite");
          work.objectStore("bewaard").put(record, at as string);
          work.addEventListener("complete", () => {
            open.result.close();
            done();
          });
        });
      }),
    [key, value] as const,
  );

test("a case that went weak comes back, and days later from another side", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "reduce", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const { foreign, errors } = watch(page);
  await chooseRole(page, "Politie");
  await put(page, `uitslag/${RESULT.id}`, RESULT);
  await page.goto("./#/");
  await page.reload();
  await page.getByRole("link", { name: /Opfrissen.*wacht/u }).click();
  await expect(page.getByRole("heading", { name: "Dit is weggezakt:" })).toBeVisible();
  await expect(page.getByText("Dit ging 7 dagen geleden in een casus niet goed.")).toBeVisible();
  await button(page, "Eén moment, drie minuten").click();
  await expect(page.getByRole("heading", { level: 2, name: /^Je bent nu:/u })).toBeVisible();
  await clean(page, "overstap, briefing");
  await button(page, "Naar het moment").click();
  await page.getByRole("radio").first().waitFor();
  await clean(page, "overstap, vraag");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await button(page, "Klaar").waitFor();
  await clean(page, "overstap, oordeel");
  await button(page, "Klaar").click();
  await expect(page.getByRole("heading", { name: "Dit is weggezakt:" })).toBeVisible();
  await expect(button(page, "Eén moment, drie minuten")).toHaveCount(0);
  await page.goto("./#/opfrissen/overstap/bestaat/politie/niet/hier");
  await expect(page.getByRole("heading", { name: "Dit moment is er niet meer" })).toBeVisible();
  expect([foreign, errors]).toEqual([[], []]);
  await context.close();
});
