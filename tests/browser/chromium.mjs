import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Playwright's own browser, when it was downloaded before; null without Playwright or without a browser. */
function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  } catch {
    return null;
  }
}

/**
 * Path of a Chromium that can be started, or null. CHROMIUM wins: when it is set, nothing else is tried, so that a
 * wrong path is noticed.
 */
export function findChromium(env = process.env) {
  if (env.CHROMIUM) return runs(env.CHROMIUM) ? env.CHROMIUM : null;
  const installed = INSTALLED.find(runs);
  if (installed) return installed;
  const own = playwrightsOwn();
  return own && runs(own) ? own : null;
}
