import { expect, test, type Page } from "@playwright/test";
import type { AttemptResult } from "../../src/domain/result.ts";
import { counts, day, result, review } from "../../src/domain/testing/results.ts";
import { STEPS } from "../../src/domain/steps.ts";
import { axeFindsNothing } from "./axe.ts";
import { begin, watch } from "./driver.ts";
import { quickPlay } from "./quickPlay.ts";

async function clean(page: Page, where: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await axeFindsNothing(page, `${where} ${colorScheme}`, { also: ["best-practice"] });
  }
}

const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

/** A case in which every step went well. */
const good = (on: number, caseId: string): AttemptResult =>
  result(on, { caseId, role: "oov", decisions: STEPS.map((step) => ({ moment: step, step, grade: "best" })), criteria: { "duiden.taal": counts(2) } });

/** Puts records beside the attempts of this device, as an earlier visit left them. */
async function keep(page: Page, records: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate(
    (entries) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open("waterhaven");
        open.addEventListener("error", () => fail(new Error("no database")));
        open.addEventListener("success", () => {
          const work = open.result.transaction("bewaard", "readwrite");
          for (const [key, value] of entries) work.objectStore("bewaard").put(value, key);
          work.addEventListener("complete", () => {
            open.result.close();
            done();
          });
        });
      }),
    Object.entries(records),
  );
}

/** Everything that is stored on this device, as text. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const contents = names.map(
      (name) =>
        new Promise<unknown>((done, fail) => {
          const open = indexedDB.open(name);
          open.addEventListener("error", () => fail(new Error("no database")));
          open.addEventListener("success", () => {
            const { result: database } = open;
            const shelves = [...database.objectStoreNames];
            const work = database.transaction(shelves);
            const all = shelves.map((shelf) => work.objectStore(shelf).getAll());
            work.addEventListener("complete", () => {
              database.close();
              done(all.map((one) => one.result as unknown));
            });
          });
        }),
    );
    return JSON.stringify([await Promise.all(contents), Object.entries(localStorage), Object.entries(sessionStorage)]);
  });

test("from nothing to a history: help fades, the page tells what was shown, and the certificate keeps no name", async ({ page }) => {
  test.setTimeout(150_000);
  const found = watch(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("./#/voortgang");
  await expect(page.getByRole("heading", { name: "Hier groeit jouw verhaal" })).toBeVisible();
  await clean(page, "leeg");
  expect(await overflows(page)).toBe(false);

  // Two cases went well: less help in the next, said once.
  await page.setViewportSize({ width: 1280, height: 800 });
  await keep(page, {
    "uitslag/p1": good(1, "even-gefixt"),
    "uitslag/p2": good(2, "niet-verder-sturen-aub"),
    "flits/f3": review(3),
    "flits/f4": review(4, { innocent: true, grade: "fout" }),
  });
  const told: boolean[] = [];
  const note = async () => told.push(await page.getByText("Je krijgt hier minder hulp: dit ging twee keer goed.").isVisible());
  await begin(page, "Adviseur");
  await note();
  await quickPlay(page, async () => void (await note()));
  expect(new Set(told)).toEqual(new Set([true, false]));

  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Voortgang" }).click();
  await expect(page.getByText("Dit gaat over je laatste 3 pogingen en 2 opfrissers.")).toBeVisible();
  await expect(page.getByText("1 van de 1")).toBeVisible();
  await expect(page.getByText("0 van de 1")).toBeVisible();
  await expect(page.getByRole("link", { name: "‘Waar zijn ze?’ als adviseur OOV, bijrol: gedaan" })).toBeVisible();
  await expect(page.getByRole("link", { name: "‘Waar zijn ze?’ als politieagent, hoofdrol: nog niet" })).toBeVisible();
  await clean(page, "voortgang");

  // By role, with the keyboard.
  await page.getByRole("radio", { name: "Alle rollen" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("In deze rol deed je nog niets.")).toBeVisible();
  await page.getByRole("radio", { name: "OOV" }).check({ force: true });
  for (const [width, text] of [
    [320, "100"],
    [640, "200"],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.evaluate((size) => (document.documentElement.dataset["text"] = size), text);
    expect(await overflows(page), `${width} px, ${text} %`).toBe(false);
  }
  await page.getByRole("link", { name: /^Nabespreking van Waar zijn ze/u }).click();
  await expect(page.getByRole("navigation", { name: "Delen van de nabespreking" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("radio", { name: "OOV" })).toBeChecked();

  await page.getByRole("link", { name: "Maak een deelnamebewijs" }).click();
  await page.getByLabel("Naam").fill("Noor Verzonnen");
  const paper = page.getByRole("article");
  await expect(paper.getByText("Noor Verzonnen")).toBeVisible();
  await expect(paper.getByRole("row", { name: /Waar zijn ze\?.*Adviseur OOV/u })).toBeVisible();
  await expect(paper).not.toContainText(/sterk|kan ook|riskant|niet doen/u);
  await clean(page, "bewijs");
  await page.getByLabel("Tot en met").fill(day(2).slice(0, 10));
  await expect(paper.getByRole("row")).toHaveCount(3);
  expect(await overflows(page)).toBe(false);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByLabel("Naam")).toBeHidden();
  await expect(paper.getByText("Noor Verzonnen")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  const everything = await stored(page);
  expect(everything).toContain("waar-zijn-ze");
  expect(everything).not.toContain("Noor");
  await page.getByRole("link", { name: "Terug naar voortgang" }).click();
  await page.getByRole("link", { name: "Maak een deelnamebewijs" }).click();
  await expect(page.getByLabel("Naam")).toHaveValue("");
  expect(found).toEqual({ foreign: [], errors: [] });
});

test("a long history shows its newest lines, and goes on where one was", async ({ page }) => {
  await page.goto("./#/over");
  await page.getByRole("heading", { level: 1 }).waitFor();
  const many = Array.from({ length: 60 }, (_, on) =>
    result(on + 1, { phenomenon: on % 2 === 0 ? "cyber" : "fraude", caseId: on % 2 === 0 ? "even-gefixt" : "zelfde-dag-je-deel" }),
  );
  await keep(page, Object.fromEntries(many.map((one) => [`uitslag/${one.id}`, one])));
  await page.goto("./#/voortgang");
  const lines = page.getByRole("link", { name: /^Nabespreking van/u });
  await expect(lines).toHaveCount(20);
  await page.getByRole("button", { name: "Nog 20 tonen" }).click();
  await expect(lines).toHaveCount(40);
  await expect(lines.nth(20)).toBeFocused();
  await page.getByLabel("Onderwerp", { exact: true }).selectOption("Cyber");
  await expect(lines).toHaveCount(20);
  await expect(page.getByText("20 van de 30")).toBeVisible();
});
