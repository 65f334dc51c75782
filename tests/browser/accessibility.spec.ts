import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { begin, playOn } from "./driver.ts";

async function clean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map((one) => `${where}: ${one.id} ${one.nodes[0]?.target.join(" ")}`)).toEqual([]);
}

const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on any screen or sheet (${colorScheme})`, async ({ browser }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({ colorScheme, reducedMotion: "reduce", viewport: { width: 1280, height: 800 } });
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
      await clean(page, where);
    }
    await begin(page, "Boa");
    await clean(page, "eerste moment");
    const kinds = new Set<string>();
    await playOn(page, async () => {
      const kind = (await page.locator("[data-sheet]").getAttribute("data-sheet")) ?? "";
      if (kinds.has(kind)) return;
      kinds.add(kind);
      await clean(page, kind);
    });
    for (let part = 0; part < 8; part++) {
      await clean(page, `nabespreking ${part}`);
      const next = page.getByRole("button", { name: /^Volgende/u });
      if ((await next.count()) > 0) await next.first().click();
    }
    await context.close();
  });
}

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
