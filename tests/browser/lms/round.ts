import { expect, type Page } from "@playwright/test";
import { button } from "../driver.ts";

/** Plays a whole round of refreshers, in a role that was picked, with the first answer each time. */
export async function playRound(page: Page): Promise<void> {
  await button(page, "Met deze rol verder").click();
  await button(page, "Begin").click();
  for (let at = 1; at <= 3; at++) {
    await expect(page.getByRole("heading", { level: 1, name: `Bericht ${at} van` })).toBeVisible();
    const show = button(page, "Laat het bericht zien");
    if ((await show.count()) > 0) await show.click();
    await page.getByRole("radio").first().check({ force: true });
    await button(page, "Kies dit").click();
    await button(page, at < 3 ? "Volgende" : "Naar het eind").click();
  }
}
