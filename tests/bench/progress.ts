import type { Page } from "@playwright/test";
import { row, type Rows } from "./rows.ts";

const ROUNDS = 5;

/** Runs in the page: notes when the device last answered, and when what it told was painted first. A text, because it runs in the page. */
const MEASURE = `new Promise((resolve) => {
  const began = performance.now();
  let read = began;
  const from = IDBObjectStore.prototype;
  const kept = ["get", "getAll", "getAllKeys", "openCursor"].map((name) => [name, from[name]]);
  for (const [name, real] of kept) from[name] = function (...all) {
    const request = real.apply(this, all);
    request.addEventListener("success", () => { read = performance.now(); });
    return request;
  };
  const watcher = new MutationObserver(() => {
    if (!document.getElementById("leerdoelen")) return;
    const known = read;
    watcher.disconnect();
    for (const [name, real] of kept) from[name] = real;
    requestAnimationFrame(() => setTimeout(() => { const painted = performance.now(); resolve({ whole: painted - began, own: painted - known }); }));
  });
  watcher.observe(document, { childList: true, subtree: true });
  location.hash = "#/voortgang";
})`;

/** What the progress page takes on a device that holds this many attempts: after the device answered, and in all. The page was open before. */
export async function progressBench(page: Page, attempts: number): Promise<Rows> {
  const open = async () => {
    await page.goto("./#/over");
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page.evaluate<{ whole: number; own: number }>(MEASURE);
  };
  await open();
  const times: { whole: number; own: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await open());
  const best = (key: "whole" | "own") => Math.min(...times.map((time) => time[key]));
  return {
    [`progress with ${attempts} attempts: from what the device told to the first paint`]: row(best("own"), "ms", { atMost: 100 }),
    [`progress with ${attempts} attempts: from asking for it to the first paint`]: row(best("whole"), "ms"),
  };
}
