import { expect, test, type Page } from "@playwright/test";
import { axeFindsNothing } from "./axe.ts";
import { begin, button, heading, keysOnDevice, watch } from "./driver.ts";

/** Something in the page itself is wider than the screen. */
const overflows = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll("main, main *:not(.wh-hidden)")].some((one) => one.getBoundingClientRect().right > innerWidth + 1));
const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

test("a municipality writes its own agreements, plays under them, and older attempts keep theirs", async ({ browser }) => {
  test.setTimeout(150_000);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  const seen = watch(page);
  await page.goto("./#/afspraken");
  await title(page, "Afspraken");
  await expect(page.getByRole("heading", { level: 2, name: "Afspraken van Waterhaven" })).toBeVisible();
  await expect(page.getByText("17 afspraken", { exact: true })).toBeVisible();
  // A word of the trade is explained here too, and opens in the knowledge base over the page.
  await page.getByRole("button", { name: "besloten (uitleg)" }).first().click();
  await page.getByRole("link", { name: "In de kennisbank" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("radio", { name: /^Modelafspraken/u }).check({ force: true });
  await expect(page.getByText("Vanaf nu speel je onder: Modelafspraken van de routekaart.")).toBeVisible();

  // From a copy: another term, an agreement of its own, and one example.
  await button(page, "Maak een kopie om aan te passen").click();
  await title(page, /^Aanpassen: Modelafspraken/u);
  await page.getByRole("textbox", { name: "Naam van de set" }).fill("Afspraken van Noordkaap");
  await button(page, "Nieuwe afspraak").click();
  await expect(page.getByText("Geef de afspraak een naam.").first()).toBeVisible();
  await expect(button(page, "Zet vast")).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("textbox", { name: "Soort geval, in een paar woorden" }).fill("Wapen op straat");
  await page.getByRole("textbox", { name: "De afspraak, in gewone taal" }).fill("Hoor je over een mes? Bel meteen de politie.");
  const when = page.getByRole("group", { name: "Wanneer begint hij?" });
  await when.getByRole("combobox").selectOption({ label: "Je weet wie, waar of wanneer, en wat er gaat gebeuren." });
  await when.getByRole("button", { name: "Voeg toe" }).click();
  const duty = page.getByRole("group", { name: "Wat moet je doen?" });
  await duty.getByRole("combobox").selectOption({ label: "het iemand vertellen (delen of bellen)" });
  await duty.getByRole("checkbox", { name: "de politie", exact: true }).check();
  await duty.getByRole("button", { name: "Voeg deze handeling toe" }).click();
  await expect(duty.getByText("het vertellen aan de politie")).toBeVisible();
  await page.getByRole("combobox", { name: "Hoe snel?" }).selectOption({ label: "Direct, vóór iets anders" });
  await expect(page.getByText(/^Alles is ingevuld\. Je kunt deze set vastzetten\./u)).toBeVisible();
  await axeFindsNothing(page, "formulier");

  // A collision with the law is told at the field; taking it back brings the set back as it was.
  await duty.getByRole("button", { name: /^Haal weg/u }).click();
  await duty.getByRole("combobox").selectOption({ label: "beeld vastleggen" });
  await duty.getByRole("button", { name: "Voeg deze handeling toe" }).click();
  await when.getByRole("combobox").selectOption({ label: "Er is een seksueel beeld van iemand die misschien geen 18 is." });
  await when.getByRole("button", { name: "Voeg toe" }).click();
  await expect(duty.getByText(/botst met de wet/u)).toBeVisible();
  for (let change = 0; change < 3; change++) await button(page, "Maak ongedaan").click();
  await expect(page.getByText(/botst met de wet/u)).toHaveCount(0);

  await button(page, "Kies een voorbeeld").click();
  await title(page, "Voorbeelden om uit te kiezen");
  await page.getByRole("textbox", { name: "Zoek" }).fill("uitdaging");
  await page.getByRole("button", { name: "Neem over: Uitdaging zonder tijd en plek" }).click();
  await page.getByRole("combobox", { name: "Onderwerp" }).selectOption({ label: "Voorbeelden: rivaliteit" });
  await axeFindsNothing(page, "voorbeelden");
  await button(page, "Terug naar de set").click();
  await expect(page.getByRole("heading", { level: 3, name: "Uitdaging zonder tijd en plek" })).toBeVisible();
  // Nothing is lost when the page is closed here.
  await page.waitForTimeout(700);
  await page.reload();
  await expect(page.getByRole("heading", { level: 3, name: "Wapen op straat" })).toBeVisible();
  await button(page, "Zet vast en speel hiermee").click();
  await expect(page.getByText("“Afspraken van Noordkaap” staat vast als versie 1.")).toBeVisible();

  await begin(page, "Boa");
  const attempt = page.url();
  await page.goBack();
  await expect(page.getByText("Je speelt onder: Afspraken van Noordkaap (versie 1).")).toBeVisible();

  // The file of a version is called as the set is.
  await page.goto("./#/afspraken");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Bewaar als bestand: Afspraken van Noordkaap" }).click()]);
  expect(file.suggestedFilename()).toBe("afspraken-van-noordkaap.yaml");
  const yaml = await (await import("node:fs/promises")).readFile(await file.path(), "utf8");

  // A new version does not touch what was played; without its words an attempt says so and stays.
  await page.goto("./#/afspraken");
  await page.getByRole("button", { name: "Aanpassen: Afspraken van Noordkaap" }).click();
  await page.getByRole("button", { name: /^Wapen op straat/u }).click();
  await page.getByRole("textbox", { name: "Soort geval, in een paar woorden" }).fill("Mes op straat");
  await expect(page.getByRole("heading", { level: 3, name: "Mes op straat" })).toBeVisible();
  await button(page, "Zet vast").click();
  await expect(page.getByText("“Afspraken van Noordkaap” staat vast als versie 2.")).toBeVisible();
  expect((await keysOnDevice(page)).filter((key) => key.startsWith("afspraken/"))).toHaveLength(2);
  await page.goto(attempt);
  await page.reload();
  await expect(heading(page)).toBeVisible();

  // What it changes, against the usual set.
  await page.goto("./#/afspraken");
  await page.getByRole("button", { name: "Wat verandert er door: Afspraken van Noordkaap" }).click();
  await expect(page.getByText("Vergeleken met: Afspraken van Waterhaven.")).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText(/^Gestopt/u)).toBeVisible();
  await axeFindsNothing(page, "verschil");

  // Away, and in again as the version that it was.
  await button(page, "Terug naar afspraken").click();
  await page.getByRole("button", { name: "Verwijder: Afspraken van Noordkaap" }).click();
  await button(page, "Ja, verwijder").click();
  await expect(page.getByText("“Afspraken van Noordkaap” is verwijderd.")).toBeVisible();
  await page.goto(attempt);
  await page.reload();
  await title(page, "De afspraken van deze poging zijn weg");
  await page.goto("./#/afspraken");
  await button(page, "Haal een bestand binnen").click();
  await page.getByRole("textbox", { name: "Of plak hier de tekst" }).fill(yaml.replace("agreements:", "afspraken:"));
  await button(page, "Kijk na en haal binnen").click();
  await expect(page.getByText(/De sleutel “afspraken” is hier niet bekend/u)).toBeVisible();
  await axeFindsNothing(page, "binnenhalen");
  expect((await keysOnDevice(page)).filter((key) => key.startsWith("afspraken/"))).toEqual([]);
  await page.getByRole("textbox", { name: "Of plak hier de tekst" }).fill(yaml);
  await button(page, "Kijk na en haal binnen").click();
  await expect(page.getByText(/^“Afspraken van Noordkaap” staat nu bij jullie eigen sets.*Je speelt er nog niet mee\.$/u)).toBeVisible();
  await page.getByRole("button", { name: "Speel hiermee: Afspraken van Noordkaap" }).click();
  await expect(page.getByText("Vanaf nu speel je onder: Afspraken van Noordkaap.")).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Afspraken van Noordkaap/u })).toBeChecked();
  await page.goto(attempt);
  await page.reload();
  await expect(heading(page)).toBeVisible();
  expect(seen.foreign).toEqual([]);
  expect(seen.errors).toEqual([]);
  await context.close();
});

test("on a small dark screen, at twice the text size, by keyboard", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: "dark", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto("./#/afspraken");
  await title(page, "Afspraken");
  await page.getByRole("article").first().waitFor();
  await page.getByText("Zo oordeelt de simulator").first().click();
  await axeFindsNothing(page, "afspraken");
  expect(await overflows(page)).toBe(false);
  await button(page, "Begin met een leeg blad").click();
  await title(page, /^Aanpassen/u);
  await button(page, "Nieuwe afspraak").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Soort geval, in een paar woorden" }).waitFor();
  await page.getByText(/^Geavanceerd: hoe hij telt/u).click();
  await axeFindsNothing(page, "formulier");
  expect(await overflows(page)).toBe(false);
  await page.evaluate(() => document.documentElement.setAttribute("data-text", "200"));
  expect(await overflows(page)).toBe(false);
  await context.close();
});
