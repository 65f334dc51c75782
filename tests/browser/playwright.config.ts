import { defineConfig } from "@playwright/test";
import { findChromium } from "./chromium.mjs";

const PORT = Number(process.env["WH_PORT"] ?? 4317);
const executablePath = findChromium();
if (!executablePath) throw new Error("No Chromium found. Install one, or set CHROMIUM to its path.");

/**
 * What a whole Chromium draws around a page and nobody sees here. The two pages behind its address bar cost more than ours, for every window.
 * The last list of features wins, so those that Playwright turns off and that matter here are named again.
 */
const WITHOUT = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "PreloadTopChromeWebUI",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  workers: 2,
  // Test by test, not file by file: otherwise one worker ends with a long file while the other has nothing left.
  fullyParallel: true,
  // Machines are shared: what is slow is measured in the benchmark, not here.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: "list",
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    // Every context would fetch all of the product in the background. What is about the service worker lets it in: offline, security, frame, kill.
    serviceWorkers: "block",
    // Software rendering is slow: the moving picture has a test of its own.
    contextOptions: { reducedMotion: "reduce" },
    trace: "off",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        `--disable-features=${WITHOUT.join(",")}`,
        // WebGL without a graphics card: drawn by the processor.
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
      ],
    },
  },
  webServer: {
    command: `node src/cli/serve.mjs --no-open --port ${PORT}`,
    cwd: new URL("../..", import.meta.url).pathname,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
