import { expect, test, type Download, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { axeFindsNothing } from "./axe.ts";
import { begin, button, keysOnDevice, watch } from "./driver.ts";
import { quickPlay } from "./quickPlay.ts";

const part = (page: Page, name: string) => page.getByRole("navigation", { name: "Delen van de nabespreking" }).getByRole("button", { name }).click();
const shown = (page: Page) => page.locator(".wh-part:not([hidden])");
const textOf = async (download: Download) => readFileSync(await download.path(), "utf8");

async function taken(page: Page, name: RegExp): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return download;
}

async function clean(page: Page, where: string, part = "body"): Promise<void> {
  await axeFindsNothing(page, where, { part });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), where).toBeLessThan(2);
}

test("a debrief is talked about, looked at from elsewhere, taken along and opened by somebody else", async ({ page }) => {
  test.setTimeout(240_000);
  const log = watch(page);
  await begin(page, "Boa");
  await quickPlay(page);

  // What the other roles saw comes when somebody asks.
  await part(page, "Drie beslissingen");
  await shown(page).getByText("Zo had het bij de anderen kunnen lopen").first().click();
  await expect(shown(page).getByText("Bij de politie").first()).toBeVisible();

  await part(page, "Afspraken");
  await shown(page).getByRole("button", { name: "Modelafspraken van de routekaart" }).click();
  await expect(shown(page).getByRole("row", { name: /^Score/u })).toBeVisible();

  // A question leads to the decision it comes from, and focus goes along.
  await part(page, "Om te bespreken");
  const from = shown(page).getByRole("listitem").getByRole("button").first();
  const title = ((await from.textContent()) ?? "").replace(/^[^,]*, /u, "");
  await from.click();
  await expect(page.locator("summary:focus")).toContainText(title);

  await part(page, "Maandag");
  await page.getByLabel("De volgende keer dat ik …").fill("een eigen voornemen");
  await page.getByLabel("… doe ik").fill("eerst bellen");
  await expect(shown(page).getByText("Opgeslagen")).toBeVisible();

  // Own words go into a file only when asked for.
  await button(page, "Print of bewaar").click();
  const dialog = page.getByRole("dialog", { name: "Print of bewaar" });
  expect(await dialog.getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked))).toEqual([true, false]);
  const bare = await taken(page, /^Logboek/u);
  expect(bare.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d-\d{4}_waar-zijn-ze_boa_oefenen_[0-9a-f]{6}\.json$/u);
  expect(await textOf(bare)).not.toContain("eigen voornemen");
  await dialog.getByRole("checkbox").nth(1).check({ force: true });
  const readable = await textOf(await taken(page, /^Leesbaar bestand/u));
  expect(readable).toContain("een eigen voornemen");
  const file = await bare.path();
  // Paper is short unless all is asked for.
  const everything = page.locator(".wh-part--alles");
  await page.emulateMedia({ media: "print" });
  await expect(everything).toBeHidden();
  await page.emulateMedia({ media: null });
  await dialog.getByRole("radio", { name: /^Alles/u }).check({ force: true });
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(everything).toBeVisible();
  await page.emulateMedia({ media: null });
  expect(await page.pdf({ format: "A4" }).then((pdf) => pdf.length)).toBeGreaterThan(20_000);
  expect([log.foreign, log.errors]).toEqual([[], []]);

  // The readable file stands on its own.
  const reader = await page.context().newPage();
  const alone = watch(reader);
  await reader.setContent(readable);
  await expect(reader.getByRole("heading", { level: 2 }).last()).toHaveText("De score");
  await clean(reader, "leesbaar bestand");
  expect(alone.foreign).toEqual([]);
  await reader.close();

  // Somebody else reads the log: nothing is stored until asked, and then beside what is there.
  const before = await keysOnDevice(page);
  await page.goto("./#/");
  await page.getByRole("link", { name: "Nabespreking openen uit een bestand" }).click();
  for (const [text, said] of [
    ["geen json", /geen logboek/u],
    ['{"product":"anders"}', /komt niet uit Waterhaven/u],
    ['{"product":"waterhaven","schema":9,"events":[]}', /nieuwere versie/u],
    [(await textOf(bare)).replaceAll('"waar-zijn-ze"', '"weg"'), /casus die hier niet is/u],
    [
      JSON.stringify({ product: "waterhaven", schema: 1, events: (JSON.parse(await textOf(bare)) as { events: unknown[] }).events.slice(0, 4) }),
      /nog niet afgelopen/u,
    ],
  ] as const) {
    await page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(page.getByRole("alert")).toContainText(said);
  }
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page.getByText(/^Je leest een bestand/u)).toBeVisible();
  await part(page, "Maandag");
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Opnieuw vanaf hier/u })).toHaveCount(0);
  expect(await keysOnDevice(page)).toEqual(before);
  await button(page, "Bewaar op dit apparaat").click();
  await expect(page.getByText(/^Je leest een bestand/u)).toBeHidden();
  const attempts = (keys: readonly string[]) => keys.filter((key) => key.startsWith("poging/"));
  await expect.poll(async () => attempts(await keysOnDevice(page)).length).toBe(attempts(before).length + 1);
  expect(await keysOnDevice(page)).toEqual(expect.arrayContaining([...before]));

  // Unfolded, in both lights, on a small screen. Folded every part is looked at in accessibility.spec.ts.
  const address = page.url().replace(/\/nabespreking.*$/u, "/nabespreking");
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [colorScheme, parts] of [
    ["light", ["bespreken", "alles"]],
    ["dark", ["drie"]],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const one of parts) {
      await page.goto(`${address}/${one}`);
      await shown(page).getByRole("heading", { level: 2 }).waitFor();
      const folds = shown(page).locator(one === "alles" ? ".wh-rows > li:nth-child(-n + 3) details" : "details");
      await folds.evaluateAll((all) => all.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
      await clean(page, `${one} ${colorScheme}`, ".wh-part:not([hidden])");
    }
  }
  await page.goto("./#/nabespreking");
  await clean(page, "openen");

  // A class hands in its logs: counted together, each still to be read, and what cannot be read says why.
  const log2 = (await textOf(bare)).replace(/"attemptId": "[^"]+"/u, '"attemptId": "van-een-ander"');
  await page.locator("input[type=file]").setInputFiles([
    { name: "groep 1.json", mimeType: "application/json", buffer: Buffer.from(await textOf(bare)) },
    { name: "groep 2.json", mimeType: "application/json", buffer: Buffer.from(log2) },
    { name: "groep 3.html", mimeType: "text/html", buffer: Buffer.from(readable) },
  ]);
  await expect(page.getByText(/^Boa · Variant [123] · 2 pogingen$/u)).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: /2$/u }).first()).toBeVisible();
  await page.getByText("1 bestand of poging doet niet mee").click();
  await expect(page.getByText(/Dit is het leesbare bestand/u)).toBeVisible();
  await page.getByText("De losse pogingen (2)").click();
  await clean(page, "groep");
  await button(page, "Openen: groep 2.json").click();
  await button(page, "Terug naar de groep").click();
  await expect(page.getByRole("heading", { name: "De groep" })).toBeFocused();

  // And the next class begins alike.
  await page.goto("./#/casus/waar-zijn-ze/politie/toets/2");
  for (const name of [/^Politie/u, /^Toets/u]) await expect(page.getByRole("radio", { name })).toBeChecked();
  await page.getByText("Voor trainers").click();
  await expect(page.getByLabel("Link voor je groep")).toHaveValue(/#\/casus\/waar-zijn-ze\/politie\/toets\/2$/u);
  // Another role after the briefing is still under the choices of the link.
  await button(page, "Naar de briefing").click();
  await button(page, "Andere rol kiezen").click();
  await expect(page).toHaveURL(/#\/casus\/waar-zijn-ze\/politie\/toets\/2$/u);
  await expect(page.getByRole("radio", { name: /^Toets/u })).toBeChecked();
});
