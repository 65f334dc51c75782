import { expect, test } from "@playwright/test";
import { begin, heading, playOn, step, watch } from "./driver.ts";
import { playByKeyboard } from "./keyboard.ts";
import { quickPlay } from "./quickPlay.ts";

const PARTS = ["Drie beslissingen", "Jouw patroon", "Afspraken", "Om te bespreken", "Maandag", "Alles bekijken", "De score"];

test.describe("whole plays, through the accessibility tree alone", () => {
  for (const [role, width, height] of [
    // What every role and case does on its own screen is in plans.spec.ts.
    ["Adviseur", 740, 360],
  ] as const) {
    test(`${role} plays to the debrief at ${width}×${height}, without a request elsewhere and without an error`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height });
      const log = watch(page);
      await begin(page, role);
      // Whatever room the sheet leaves: of a conversation the newest message is in sight.
      const chat = page.locator(".wh-bubbles");
      const unread = (list: Element) => (list.clientHeight === 0 ? 0 : list.scrollHeight - list.scrollTop - list.clientHeight);
      await playOn(page, async () => {
        if ((await chat.count()) > 0) await expect.poll(() => chat.first().evaluate(unread), { timeout: 3_000 }).toBeLessThan(5);
      });
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
  await begin(page, "Boa", { mode: "Toets" });
  await quickPlay(page, async () => {
    const text = (await page.getByRole("main").innerText()).toLowerCase();
    expect(text).not.toMatch(/\b(sterk|riskant|niet doen|kan ook|opnieuw vanaf hier|terugblik)\b/u);
  });
});

test("the debrief of a running attempt stays shut, also by its address", async ({ page }) => {
  await begin(page, "Boa", { mode: "Toets" });
  await step(page);
  const asked = await heading(page).textContent();
  const attempt = page.url().replace(/\/spelen$/u, "");
  for (const rest of ["/nabespreking", "/nabespreking/alles", "", "/onzin"]) {
    await page.goto(attempt + rest);
    await expect(heading(page)).toHaveText(asked ?? "");
    expect(page.url()).toBe(`${attempt}/spelen`);
  }
  await page.goto("./#/onzin");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze pagina is er niet");
  await page.getByRole("button", { name: "Terug naar de casussen" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Casussen" })).toBeVisible();
});

test("a hard limit in oefenen is explained at once, then the choice comes back", async ({ page }) => {
  await begin(page, "Adviseur");
  const limited = page.getByRole("radio", { name: /extra agenten/u });
  await limited.check({ force: true });
  await page.getByRole("button", { name: "Kies dit" }).click();
  await expect(heading(page)).toHaveText("Hier ligt een grens");
  await page.getByRole("button", { name: "Terug naar de keuze" }).click();
  await expect(limited).toBeVisible();
});

for (const role of ["Jongerenwerker", "Adviseur"])
  test(`${role} plays to the debrief by keyboard alone`, async ({ page }) => {
    test.setTimeout(240_000);
    await begin(page, role);
    const pressed = await playByKeyboard(page);
    expect(pressed.filter((name) => name === "Kies dit").length).toBeGreaterThan(2);
    if (role === "Jongerenwerker")
      expect(pressed).toEqual(expect.arrayContaining(["Klaar met kijken", "Ik weet genoeg", "Deel dit", "Leg dit vast", "Opschrijven"]));
    await expect(page.getByRole("navigation", { name: "Delen van de nabespreking" })).toBeVisible();
  });

for (const [why, script] of [
  ["refused", "Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });"],
  ["never answering", "IDBFactory.prototype.open = () => ({ addEventListener() {}, set onsuccess(_) {}, set onerror(_) {} });"],
] as const) {
  test(`storage ${why}: said plainly, and play goes on`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.addInitScript(script);
    await page.goto("./");
    await begin(page, "Adviseur");
    await expect(page.getByText(/niet bewaard|bewaren lukt|alleen zolang|bewaren gaat traag/iu).first()).toBeVisible({ timeout: 20_000 });
    expect(await step(page)).toBe(true);
  });
}
