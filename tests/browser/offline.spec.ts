import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { begin, heading, step, watch } from "./driver.ts";

const PORT = Number(process.env["WH_PORT"] ?? 4317) + 60;

test.use({ serviceWorkers: "allow" });

test("offline after the first visit: a play goes on, with its sounds", async ({ page, context }) => {
  const log = watch(page);
  await page.goto("./");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await begin(page, "Adviseur");
  expect(await step(page)).toBe(true);
  const sprite = readdirSync("dist/assets").find((file) => file.startsWith("sprite-")) ?? "";
  expect(await page.evaluate((file) => fetch(`./assets/${file}`).then(({ ok }) => ok), sprite)).toBe(true);
  expect(log.errors).toEqual([]);
});

test("everything the product needs is on the list of the service worker", () => {
  const list = readFileSync("dist/sw.js", "utf8");
  const files = readdirSync("dist", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice("dist/".length));
  // What the build keeps for itself, and the worker itself.
  const needed = files.filter((file) => !/^(?:\.vite\/|lms\/|sw\.js$|workbox-)/u.test(file));
  expect(needed.length).toBeGreaterThan(40);
  expect(needed.filter((file) => !list.includes(`url:"${file}"`))).toEqual([]);
});

/** A start screen of a version that is not the newest any more, on a server of its own. */
async function withNewer({ browser }: { browser: Browser }, { parallelIndex }: { parallelIndex: number }, use: (page: Page, button: Locator) => Promise<void>) {
  // Its own server, also when the same test runs beside it.
  const port = PORT + parallelIndex;
  const folder = mkdtempSync(join(tmpdir(), "waterhaven-versie-"));
  cpSync("dist", join(folder, "dist"), { recursive: true });
  cpSync("src/cli/serve.mjs", join(folder, "src/cli/serve.mjs"));
  const server = spawn("node", [join(folder, "src/cli/serve.mjs"), "--no-open", "--port", String(port)], { stdio: "ignore" });
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${port}/` });
  try {
    const page = await context.newPage();
    await expect.poll(() => page.goto("./").then(Boolean, () => false), { timeout: 10_000 }).toBe(true);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const button = page.getByRole("button", { name: "Nieuwe versie gebruiken" });
    await expect(page.getByRole("heading", { level: 2, name: "Casussen" })).toBeVisible();
    await expect(button).toHaveCount(0);

    appendFileSync(join(folder, "dist/sw.js"), "\n// newer\n");
    // The browser looks now and then, and at every start; here it looks at once, while this page stays open.
    await page.evaluate(() =>
      navigator.serviceWorker
        .getRegistration()
        .then((one) => one?.update())
        .then(() => undefined),
    );
    await use(page, button);
  } finally {
    await context.close();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const waits = (page: Page) => page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.waiting !== null));

test("a new version is offered, and put in place by whoever chooses it", async ({ browser }, info) =>
  withNewer({ browser }, info, async (page, use) => {
    const again = page.waitForEvent("load", { timeout: 30_000 });
    await use.click();
    // That it was heard shows at once, or the page is already starting anew.
    await expect(use).toHaveCount(0, { timeout: 2_000 });
    await again;
    await expect(page.getByRole("heading", { level: 2, name: "Casussen" })).toBeVisible();
    await expect.poll(() => waits(page)).toBe(false);
    await expect(use).toHaveCount(0);
    await begin(page, "Boa");
    await expect(heading(page)).toBeVisible();
  }));

test("a new version that is kept waiting comes in with a new start of the page", async ({ browser }, info) =>
  withNewer({ browser }, info, async (page, use) => {
    // Nothing reaches it from this page, and time goes ten times as fast.
    await page.evaluate(() => {
      ServiceWorker.prototype.postMessage = () => undefined;
      const real = globalThis.setTimeout;
      globalThis.setTimeout = ((what: () => void, time: number) => real(what, time / 10)) as typeof setTimeout;
    });
    await use.click();
    await expect.poll(() => waits(page).catch(() => true), { timeout: 20_000 }).toBe(false);
    await expect(page.getByRole("heading", { level: 2, name: "Casussen" })).toBeVisible();
    await expect(use).toHaveCount(0);
  }));
