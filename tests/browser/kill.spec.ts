import { chromium, expect, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { begin, heading, step } from "./driver.ts";

const KILLS = Number(process.env["KILLS"] ?? 5);

/** The browser is killed after a confirmed decision: what was confirmed is there again, at the same moment. */
test(`${KILLS} kills lose nothing that was confirmed`, async ({ baseURL }, info) => {
  test.setTimeout(60_000 + KILLS * 20_000);
  const folder = mkdtempSync(join(tmpdir(), "waterhaven-"));
  const options = { ...info.project.use.launchOptions, baseURL: baseURL ?? "", locale: "nl-NL" };
  try {
    let address = "";
    let expected = "";
    for (let kill = 0; kill <= KILLS; kill++) {
      const context = await chromium.launchPersistentContext(folder, options);
      const page = context.pages()[0] ?? (await context.newPage());
      if (kill === 0) await begin(page, "Boa");
      else {
        await page.goto(address);
        await expect(heading(page)).toHaveText(expected);
      }
      if (kill === KILLS || !(await step(page))) {
        await context.close();
        break;
      }
      address = page.url();
      expected = (await heading(page).textContent()) ?? "";
      execFileSync("pkill", ["-9", "-f", folder]);
      await context.close().catch(() => undefined);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
