import { chromium, expect, test, type Page } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { begin, heading, keysOnDevice, step, watch } from "./driver.ts";

/** Events of the attempt on this address that are on the device. */
async function savedEvents(page: Page, address: string): Promise<number> {
  const prefix = `gebeurtenis/${address.split("/poging/")[1]?.split("/")[0] ?? ""}/`;
  return (await keysOnDevice(page)).filter((key) => key.startsWith(prefix)).length;
}

const KILLS = Number(process.env["KILLS"] ?? 5);

/**
 * The browser dies (SIGKILL) again and again. Even kills come after a confirmed decision: the next session must stand at
 * the moment that followed. Odd kills come in the middle of a decision: the next session must be whole, hold at least what was confirmed before, and go on.
 */
test(`${KILLS} kills lose nothing that was confirmed`, async ({ baseURL }, info) => {
  test.setTimeout(60_000 + KILLS * 20_000);
  const folder = mkdtempSync(join(tmpdir(), "waterhaven-"));
  const options = {
    ...info.project.use.launchOptions,
    baseURL: baseURL ?? "",
    locale: "nl-NL",
    reducedMotion: "reduce" as const,
    serviceWorkers: "allow" as const,
  };
  let address: string | null = null;
  let expected: string | null = null;
  let compared = 0;
  let confirmed = 0;
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      const context = await chromium.launchPersistentContext(folder, options);
      const page = context.pages()[0] ?? (await context.newPage());
      const log = watch(page);
      if (address === null) await begin(page, "Boa");
      else {
        await page.goto(address);
        await heading(page).waitFor();
        if (expected !== null) {
          await expect(heading(page)).toHaveText(expected);
          compared += 1;
        }
        expect(await savedEvents(page, address)).toBeGreaterThanOrEqual(confirmed);
        await expect(page.getByText(/beschadigd|apart gezet/iu)).toHaveCount(0);
      }
      if (kill % 2 === 0) {
        // A finished case starts anew.
        if (!(await step(page))) await begin(page, "Boa");
        expected = (await heading(page).textContent()) ?? "";
        confirmed = await savedEvents(page, page.url());
      } else {
        confirmed = await savedEvents(page, page.url());
        const torn = step(page).catch(() => false);
        await page.waitForTimeout((kill * 37) % 300);
        expected = null;
        void torn;
      }
      address = page.url();
      expect(log.errors).toEqual([]);
      execFileSync("pkill", ["-9", "-f", folder]);
      await context.close().catch(() => undefined);
    }
    expect(compared).toBe(Math.ceil((KILLS - 1) / 2));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
