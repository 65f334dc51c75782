import { expect, test } from "@playwright/test";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { begin, heading } from "./driver.ts";

const PORT = Number(process.env["WH_PORT"] ?? 4317) + 50;

test("writing a case: a running play follows its file, an error shows where it is, mending it brings the play back", async ({ browser }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), "waterhaven-schrijven-"));
  // The framework and the case that is written; seven more would only be read again at every change.
  const others = (path: string) => /^scenarios\/casussen\/(?!waar-zijn-ze)/u.test(path);
  cpSync("scenarios", folder, { recursive: true, filter: (path) => !others(path) });
  const server = spawn("npx", ["vite", "--port", String(PORT), "--strictPort", "--host", "127.0.0.1"], {
    env: { ...process.env, WH_SCENARIOS: folder },
    stdio: "ignore",
    detached: true,
  });
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${PORT}/`, reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await expect
      .poll(
        () =>
          fetch(`http://127.0.0.1:${PORT}/`).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 30_000 },
      )
      .toBe(true);
    const file = join(folder, "casussen/waar-zijn-ze/oov.yaml");
    const text = readFileSync(file, "utf8");
    const written = (from: string, to: string) => writeFileSync(file, text.replace(from, to));
    // The first visit makes Vite gather what the pages need, and may load the page again.
    await page.goto("./");
    await page.waitForLoadState("networkidle");
    await begin(page, "Adviseur");
    await page.evaluate(() => ((globalThis as unknown as { same: boolean }).same = true));

    written("De burgemeester zit tot twee uur in overleg.", "De burgemeester zit tot kwart over twee in overleg.");
    await expect(page.getByText("tot kwart over twee in overleg")).toBeVisible({ timeout: 40_000 });
    expect(await page.evaluate(() => (globalThis as unknown as { same?: boolean }).same), "without loading the page again").toBe(true);

    written("rol.inlichten: best", "rol.inlicten: best");
    const overlay = page.locator("vite-error-overlay");
    await expect(overlay.getByText(/oov\.yaml:\d+:\d+ WH030/u).first()).toBeVisible({ timeout: 40_000 });
    await expect(overlay.getByText(/Bedoelde je “rol\.inlichten”/u).first()).toBeVisible();

    written("nothing", "nothing");
    await expect(overlay).toHaveCount(0, { timeout: 40_000 });
    await expect(heading(page)).toHaveText("De burgemeester", { timeout: 40_000 });
  } finally {
    await context.close();
    if (server.pid !== undefined) process.kill(-server.pid, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
});
