import { expect, test } from "@playwright/test";
import { begin, EVENTS, heading, keysOnDevice, step } from "./driver.ts";

test("a second tab on the same attempt is told, and may take over", async ({ context }) => {
  const first = await context.newPage();
  await begin(first, "Adviseur");
  const second = await context.newPage();
  await second.goto(first.url());
  await second.getByRole("button", { name: "Hier verder spelen" }).click();
  await expect(heading(second)).toBeVisible();
  await expect(first.getByRole("button", { name: "Hier verder spelen" })).toBeVisible();
  expect(await step(second)).toBe(true);
});

test("a damaged save is set aside and said plainly, never a white screen", async ({ page }) => {
  await begin(page, "Adviseur");
  const address = page.url();
  await step(page);
  await page.evaluate(
    ([name, id]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open(name);
        open.addEventListener("error", () => fail(new Error("no database")));
        open.addEventListener("success", () => {
          const store = open.result.transaction("bewaard", "readwrite").objectStore("bewaard");
          const put = store.put("onzin", `gebeurtenis/${id}/000000`);
          put.addEventListener("success", () => done());
        });
      }),
    [EVENTS, address.split("/poging/")[1]?.split("/")[0] ?? ""] as const,
  );
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: /Deze poging/u })).toBeVisible();
  await page.goto("./");
  await expect(page.getByRole("button", { name: /Bestand 1 bewaren/u })).toBeVisible();
});

test("everything in one file: brought along to another device, a second time nothing doubles, and a wrong file is refused with a reason", async ({
  page,
  browser,
  baseURL,
}) => {
  await begin(page, "Adviseur");
  await step(page);
  await page.goto("./#/instellingen");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Gegevens bewaren als bestand" }).click();
  const path = await (await saved).path();
  const elsewhere = await (await browser.newContext({ baseURL: baseURL ?? "", locale: "nl-NL" })).newPage();
  await elsewhere.goto("./#/instellingen");
  const field = elsewhere.locator('input[type="file"]');
  await field.setInputFiles(path);
  await expect(elsewhere.getByText(/^1 poging teruggezet\./u)).toBeVisible();
  await field.setInputFiles(path);
  await expect(elsewhere.getByText("1 poging stond hier al en is zo gebleven.")).toBeVisible();
  await field.setInputFiles({ name: "foto.json", mimeType: "application/json", buffer: Buffer.from('{"product":"anders"}') });
  await expect(elsewhere.getByText(/^Dit bestand komt niet uit Waterhaven/u)).toBeVisible();
  await elsewhere.goto("./#/");
  await elsewhere.getByRole("button", { name: /^Verder met/u }).click();
  await expect(heading(elsewhere)).toBeVisible();
  await elsewhere.context().close();
});

test("a double press, or Enter held down, begins one attempt", async ({ page }) => {
  await page.goto("./#/casus/waar-zijn-ze");
  await page.getByRole("radio", { name: /^Boa/u }).check({ force: true });
  await page.getByRole("button", { name: "Naar de briefing" }).dblclick();
  await page.getByRole("button", { name: "Begin" }).waitFor();
  await page.goto("./#/");
  await expect(page.getByRole("button", { name: /^Poging verwijderen/u })).toHaveCount(1);
});

test("everything on this device can be erased", async ({ page }) => {
  await begin(page, "Adviseur");
  await page.goto("./#/instellingen");
  await page.getByRole("button", { name: "Alles wissen" }).click();
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(page.getByText("Alles is gewist.")).toBeVisible();
  expect(await keysOnDevice(page), "not even the settings as they began").toEqual([]);
  await page.getByRole("link", { name: "Casussen" }).click();
  await expect(page.getByText("Welkom in Waterhaven")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Verder met/u })).toHaveCount(0);
});

test("a device that refuses to erase: said plainly, and nothing is called erased or removed", async ({ page }) => {
  await begin(page, "Adviseur");
  await page.goto("./#/instellingen");
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException("no", "SecurityError");
    };
    Object.assign(IDBObjectStore.prototype, { clear: refuse, delete: refuse });
  });
  await page.getByRole("button", { name: "Alles wissen" }).click();
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(page.getByText(/^Wissen is niet gelukt/u)).toBeVisible();
  await expect(page.getByText("Alles is gewist.")).toHaveCount(0);
  await page.getByRole("link", { name: "Casussen" }).click();
  await page.getByRole("button", { name: /^Poging verwijderen/u }).click();
  await page.getByRole("button", { name: /^Ja, verwijderen/u }).click();
  await expect(page.getByText(/^Verwijderen is niet gelukt/u)).toBeFocused();
});

test("the start screen says how far a running attempt is", async ({ page }) => {
  await begin(page, "Adviseur");
  await step(page);
  await page.goto("./#/");
  await expect(page.getByText("Stap 3 van 6: Partners")).toBeVisible();
});

for (const [what, file, address] of [
  ["a page", /\/CasePage[^/]*\.js$/u, "./#/casus/waar-zijn-ze"],
  ["the framework", /framework-[^/]*\.js$/u, "./#/casus/waar-zijn-ze"],
] as const) {
  test(`${what} that cannot be fetched: said plainly, with a way on`, async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    let refused = 0;
    await page.route(file, (route) => {
      refused += 1;
      return route.abort();
    });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Laden lukt nu niet");
    expect(refused).toBeGreaterThan(0);
    await page.unroute(file);
    await page.getByRole("button", { name: "Opnieuw proberen" }).click();
    await expect(page.getByRole("radio", { name: /^Boa/u })).toBeVisible();
    await context.close();
  });
}

test("where the program cannot be fetched, also in a closed-off frame, the page says so", async ({ browser }) => {
  test.setTimeout(240_000);
  const context = await browser.newContext({ serviceWorkers: "block", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.route("**/frame.html", (route) =>
    route.fulfill({ contentType: "text/html", body: '<iframe sandbox="allow-scripts" src="./" width="900" height="700"></iframe>' }),
  );
  const program = /\/assets\/index-[^/]*\.js$/u;
  await page.route(program, (route) => route.abort());
  await page.goto("./frame.html");
  const late = page.frameLocator("iframe").getByText(/^Waterhaven start niet/u);
  await expect(late).toBeHidden();
  await expect(late).toBeVisible({ timeout: 20_000 });
  await page.unroute(program);
  await page.goto("./");
  await expect(page.getByText(/^Waterhaven start niet/u)).toHaveCount(0);
  await context.close();
});
