import { expect, test, type Page } from "@playwright/test";
import { axeFindsNothing } from "./axe.ts";
import { begin, playOn } from "./driver.ts";

const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

/** The same play in both themes: what stands there does not depend on them. */
async function cleanInBoth(page: Page, where: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await axeFindsNothing(page, `${where}, ${colorScheme}`);
  }
}

test("axe finds nothing on any screen or sheet, in either theme", async ({ browser }) => {
  test.setTimeout(240_000);
  const context = await browser.newContext({ reducedMotion: "reduce", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  for (const [address, where] of [
    ["./", "start"],
    ["./#/casus/waar-zijn-ze", "rol"],
    ["./#/instellingen", "instellingen"],
    ["./#/over", "over"],
    ["./#/les", "les"],
    ["./#/poging/bestaat-niet/spelen", "poging die er niet is"],
  ] as const) {
    await page.goto(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await cleanInBoth(page, where);
  }
  await begin(page, "Boa");
  await cleanInBoth(page, "eerste moment");
  const kinds = new Set<string>();
  await playOn(page, async () => {
    const kind = (await page.locator("[data-sheet]").getAttribute("data-sheet")) ?? "";
    if (kinds.has(kind)) return;
    kinds.add(kind);
    await cleanInBoth(page, kind);
  });
  for (let part = 0; part < 8; part++) {
    await cleanInBoth(page, `nabespreking ${part}`);
    const next = page.getByRole("button", { name: /^Volgende/u });
    if ((await next.count()) > 0) await next.first().click();
  }
  await context.close();
});

for (const [width, height] of [
  [320, 640],
  [360, 740],
  [768, 1024],
  [1280, 800],
] as const) {
  test(`nothing is wider than ${width} px`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
    for (const address of ["./", "./#/casus/waar-zijn-ze", "./#/instellingen", "./#/over", "./#/les"]) {
      await page.goto(address);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await overflows(page), address).toBe(false);
    }
    await begin(page, "Jongerenwerker");
    expect(await overflows(page)).toBe(false);
    await page.close();
  });
}
