import { expect, test } from "@playwright/test";
import { FULL, withCases } from "./catalogue.ts";
import { begin, keysOnDevice } from "./driver.ts";

test("the list narrows, the map follows, and what was looked for is still there on coming back", async ({ page }) => {
  await withCases(page, FULL);
  await page.goto("./");
  const rows = page.getByRole("region", { name: "Casussen" }).getByRole("heading", { level: 3 });
  await expect(rows).toHaveCount(11);
  await page.getByRole("button", { name: "Filteren" }).click();
  await page.getByRole("combobox", { name: "Hoofdrol" }).selectOption("Politie");
  await expect(page.getByRole("status").filter({ hasText: "1 van de 11 casussen" })).toBeVisible();
  await expect(rows).toHaveText(["Waar zijn ze?"]);
  await expect(page.getByRole("list", { name: "Casussen op de kaart" }).getByRole("listitem")).toHaveCount(1);

  await rows.first().getByRole("button").click();
  await page.getByRole("button", { name: "Terug naar de casussen" }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole("button", { name: "Politie: filter weghalen" }).click();
  await expect(rows).toHaveCount(11);
});

test("nothing that fits: it says so, and everything is one press away", async ({ page }) => {
  await withCases(page, FULL);
  await page.goto("./");
  await page.getByRole("button", { name: "Filteren" }).click();
  await page.getByRole("combobox", { name: "Onderwerp" }).selectOption("Cyber");
  await page.getByRole("combobox", { name: "Hoofdrol" }).selectOption("Politie");
  await expect(page.getByText("Geen casus past bij alle filters samen.")).toBeVisible();
  await page.getByRole("button", { name: "Alle casussen tonen" }).click();
  await expect(page.getByRole("region", { name: "Casussen" }).getByRole("heading", { level: 3 })).toHaveCount(11);
});

test("a case with a warning can be skipped while playing: nothing is kept, and something else is offered", async ({ page }) => {
  await begin(page, "Boa");
  const stop = page.getByRole("button", { name: "Stoppen of overslaan" });
  await stop.click();
  await expect(page.getByRole("dialog", { name: "Even stoppen?" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(stop).toBeFocused();
  expect((await keysOnDevice(page)).some((key) => key.startsWith("poging"))).toBe(true);

  await stop.click();
  await page.getByRole("button", { name: "Deze casus overslaan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overgeslagen" })).toBeVisible();
  expect((await keysOnDevice(page)).filter((key) => key.startsWith("poging"))).toEqual([]);
  await page.getByRole("button", { name: "Naar alle casussen" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Casussen" })).toBeVisible();
});
