import { expect, test } from "@playwright/test";
import { begin, heading, playOn, step, watch } from "./driver.ts";

const PARTS = ["Drie beslissingen", "Jouw patroon", "Afspraken", "Maandag", "Alles bekijken", "De score"];

test.describe("whole plays, through the accessibility tree alone", () => {
  for (const [role, mode] of [
    ["Jongerenwerker", "Oefenen"],
    ["Politie", "Oefenen"],
    ["Boa", "Oefenen"],
    ["Ambtenaar", "Oefenen"],
  ] as const) {
    test(`${role} plays to the debrief, without a request elsewhere and without an error`, async ({ page }) => {
      test.setTimeout(90_000);
      const log = watch(page);
      await begin(page, role, mode);
      await playOn(page);
      for (const part of PARTS) {
        await page.getByRole("button", { name: /^Volgende/u }).click();
        await expect(
          page.getByRole("heading", { level: 2, name: part === "De score" ? /score/iu : new RegExp(part.split(" ")[0] ?? "", "iu") }).first(),
        ).toBeVisible();
      }
      expect(log.foreign).toEqual([]);
      expect(log.errors).toEqual([]);
    });
  }
});

test("toets says nothing that judges before the debrief, and has no way back", async ({ page }) => {
  await begin(page, "Boa", "Toets");
  await playOn(page, async () => {
    const text = (await page.getByRole("main").innerText()).toLowerCase();
    expect(text).not.toMatch(/\b(sterk|riskant|niet doen|kan ook|opnieuw vanaf hier|terugblik)\b/u);
  });
});

test("a hard limit in oefenen is explained at once, then the choice comes back", async ({ page }) => {
  await begin(page, "Ambtenaar");
  const limited = page.getByRole("radio", { name: /extra agenten/u });
  await limited.check({ force: true });
  await page.getByRole("button", { name: "Kies dit" }).click();
  await expect(heading(page)).toHaveText("Hier ligt een grens");
  await page.getByRole("button", { name: "Terug naar de keuze" }).click();
  await expect(limited).toBeVisible();
});

test("a whole play by keyboard alone", async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page, "Ambtenaar");
  const press = async (name: RegExp) => {
    for (let i = 0; i < 80; i++) {
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? "") : (element?.textContent ?? "");
        return { text: `${element?.getAttribute("aria-label") ?? ""} ${label}`, radio: element instanceof HTMLInputElement && element.type === "radio" };
      });
      if (name.test(focused.text) || (name.source === "RADIO" && focused.radio)) return page.keyboard.press(focused.radio ? "Space" : "Enter");
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reached ${name}`);
  };
  for (let steps = 0; steps < 40; steps++) {
    const end = page.getByRole("button", { name: "Naar de nabespreking" });
    if (await end.isVisible()) break;
    if (await page.getByRole("button", { name: "Kies dit" }).isVisible()) {
      await press(/RADIO/u);
      await press(/Kies dit/u);
    } else if (await page.getByRole("button", { name: "Terug naar de keuze" }).isVisible()) {
      await press(/Terug naar de keuze/u);
      await press(/RADIO/u);
      await page.keyboard.press("ArrowDown");
      await press(/Kies dit/u);
    } else await press(/^ ?Verder/u);
    await page.waitForTimeout(150);
  }
  await press(/Naar de nabespreking/u);
  await expect(page.getByRole("navigation", { name: "Delen van de nabespreking" })).toBeVisible();
});

test("offline after the first visit", async ({ page, context }) => {
  await page.goto("./");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await begin(page, "Ambtenaar");
  expect(await step(page)).toBe(true);
});

for (const [why, script] of [
  ["refused", "Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });"],
  ["never answering", "IDBFactory.prototype.open = () => ({ addEventListener() {}, set onsuccess(_) {}, set onerror(_) {} });"],
] as const) {
  test(`storage ${why}: said plainly, and play goes on`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(script);
    await page.goto("./");
    await begin(page, "Ambtenaar");
    await expect(page.getByText(/niet bewaard|bewaren lukt|alleen zolang|bewaren gaat traag/iu).first()).toBeVisible({ timeout: 20_000 });
    expect(await step(page)).toBe(true);
  });
}
