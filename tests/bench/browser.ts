import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from "@playwright/test";
import { begin, heading, playOn, step } from "../browser/driver.ts";
import { playByKeyboard } from "../browser/keyboard.ts";
import { findChromium } from "../browser/chromium.mjs";
import { manyBench } from "./many.ts";
import { row, type Rows } from "./rows.ts";

const PORT = 4327;
const URL = `http://127.0.0.1:${PORT}/`;
/** The slow phone on a slow line of the quality bars. */
const SLOW = { cpu: 4, bytesPerSecond: 200_000, latencyMs: 150 } as const;
const PHONE = { width: 360, height: 740 } as const;
const RUNS = 3;
/** A very quick reader of the briefing. */
const READING_MS = 4000;
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--js-flags=--expose-gc"];

type Say = (text: string) => void;

/** Opens the built product as a visitor would and measures what the visitor waits for. Software rendering throughout. */
export async function browserBench(say: Say): Promise<Rows> {
  if (!existsSync("dist/index.html")) throw new Error("There is no dist/. Run `npm run build` first.");
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium found. Install one, or set CHROMIUM to its path.");
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    say("cold start");
    const cold = await times(RUNS, () => coldStart(browser));
    say("warm and offline start");
    const warm = await warmStart(browser);
    say("five hundred attempts");
    const many = await manyBench(browser, URL, OBSERVE);
    say("a whole play on a slow phone");
    const inp = await wholePlay(browser);
    say("frames");
    const frames = await framesOf(browser);
    say("frames of the map");
    const town = await framesOfTown(browser);
    say("the map of the largest case");
    const map = await routeMap(browser);
    say("half an hour of play, sped up: takes some minutes");
    const heap = await halfAnHour(browser);
    return {
      "cold: largest contentful paint": row(middle(cold.map(({ lcp }) => lcp)) / 1000, "s", { atMost: 1.5 }),
      "cold: start screen interactive": row(middle(cold.map(({ interactive }) => interactive)) / 1000, "s", { atMost: 2 }),
      "cold: from begin to play": row(middle(cold.map(({ play }) => play)) / 1000, "s", { atMost: 4 }),
      "cold: from begin to the first vignette in sight": row(middle(cold.map(({ seen }) => seen)) / 1000, "s", { atMost: 1 }),
      "cold: from begin to the same vignette in motion": row(middle(cold.map(({ moving }) => moving)) / 1000, "s"),
      "warm start": row(warm.online / 1000, "s", { atMost: 0.6 }),
      "offline start": row(warm.offline / 1000, "s", { atMost: 0.6 }),
      ...many,
      "choice to next paint, p95 at 4x CPU": row(inp, "ms", { atMost: 100 }),
      "frame with a moving picture, p95": row(frames.p95, "ms", { atMost: 33.4 }),
      "frame with the busiest post (seven layers, three that live, hearts), p95": row(frames.busiest, "ms", { atMost: 33.4 }),
      "frame with a moving picture, median": row(frames.median, "ms"),
      "frame with the living map, p95": row(town, "ms", { atMost: 33.4 }),
      "canvas redraws in 3 s when nothing moves": row(frames.idle, "redraws", { atMost: 0 }),
      "route map of the largest case, from the click to its picture, 4x CPU": row(map, "ms", { atMost: 500 }),
      "heap growth over half an hour of play": row(heap, "%", { atMost: 10 }),
    };
  } finally {
    await browser.close();
    server.kill();
  }
}

async function serve(): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["src/cli/serve.mjs", "--no-open", "--port", String(PORT)], { stdio: "ignore" });
  for (let tries = 0; tries < 50; tries++) {
    if (
      await fetch(URL).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`The product did not answer on ${URL}`);
}

async function slow(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW.cpu });
  return session;
}

/** Runs before the page's own scripts: notes the last largest paint, and when there first is something to open. */
const OBSERVE = `
  globalThis.seen = { lcp: 0, interactive: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.lcp = entry.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
  (function look() { if (document.querySelector("main h1") && document.querySelector("main :is(a, button)")) seen.interactive = performance.now(); else requestAnimationFrame(look); })();`;

async function coldStart(browser: Browser): Promise<{ lcp: number; interactive: number; play: number; seen: number; moving: number }> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: "block", baseURL: URL });
  const page = await context.newPage();
  await slow(page);
  await page.addInitScript(OBSERVE);
  await page.goto(URL, { waitUntil: "networkidle" });
  await page.waitForTimeout(500);
  const { lcp, interactive } = await page.evaluate(() => (globalThis as unknown as { seen: { lcp: number; interactive: number } }).seen);
  await page.goto("./#/casus/waar-zijn-ze");
  await page.getByRole("radio", { name: /^Jongerenwerker/u }).check({ force: true });
  await page.getByRole("button", { name: "Naar de briefing" }).click();
  const start = page.getByRole("button", { name: "Begin" });
  await start.waitFor();
  await page.waitForTimeout(READING_MS);
  const inSight = page.evaluate<number>(IN_SIGHT);
  const began = Date.now();
  await start.click();
  await heading(page).waitFor();
  const play = Date.now() - began;
  const seen = await inSight;
  await page.locator('[data-canvas="on"]').waitFor({ timeout: 30_000 });
  const moving = Date.now() - began;
  await context.close();
  return { lcp, interactive, play, seen, moving };
}

/**
 * Milliseconds from the press to the end of the first frame with the picture of the post in it. Looked at in the page: the driver
 * gets its turn only when the stage that comes after it has been made. A text, because it runs in the page.
 */
const IN_SIGHT = `new Promise((resolve) => {
  let began;
  addEventListener("click", (press) => { began = press.timeStamp; }, { capture: true, once: true });
  requestAnimationFrame(function look() {
    const there = [...document.querySelectorAll('[data-stage-slot="vignette"] img')].some((image) => image.complete && image.naturalWidth > 0);
    if (began !== undefined && there) setTimeout(() => resolve(performance.now() - began));
    else requestAnimationFrame(look);
  });
})`;

/** Milliseconds until there is something to open, with the service worker's copy: on the line, and without one. */
async function warmStart(browser: Browser): Promise<{ online: number; offline: number }> {
  const context = await browser.newContext({ viewport: PHONE, baseURL: URL });
  const first = await context.newPage();
  await first.goto(URL);
  await first.waitForFunction(() => navigator.serviceWorker.controller !== null || navigator.serviceWorker.ready.then(() => true));
  await first.waitForTimeout(1500);
  await first.close();
  const open = async () => {
    const page = await context.newPage();
    await page.addInitScript(OBSERVE);
    await page.goto(URL);
    await page.waitForFunction(() => (globalThis as unknown as { seen: { interactive: number } }).seen.interactive > 0);
    const { interactive } = await page.evaluate(() => (globalThis as unknown as { seen: { interactive: number } }).seen);
    await page.close();
    return interactive;
  };
  const online = middle(await times(RUNS, open));
  await context.setOffline(true);
  const offline = middle(await times(RUNS, open));
  await context.close();
  return { online, offline };
}

/** By keyboard, because a key goes straight to the page while a click of the driver first asks the page where to click. 95th percentile of input to next paint over a whole play; interactions faster than the browser's grain count as 8 ms. */
async function wholePlay(browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: PHONE, baseURL: URL });
  const page = await context.newPage();
  await page.addInitScript(`
    globalThis.inputs = new Map();
    new PerformanceObserver((list) => { for (const { interactionId, duration } of list.getEntries()) if (interactionId) inputs.set(interactionId, Math.max(duration, inputs.get(interactionId) ?? 0)); }).observe({ type: "event", durationThreshold: 16, buffered: true });`);
  await begin(page, "Jongerenwerker");
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW.cpu });
  await playByKeyboard(page);
  const slowOnes = await page.evaluate(() => [...(globalThis as unknown as { inputs: Map<number, number> }).inputs.values()]);
  const all = await page.evaluate(() => (performance as unknown as { interactionCount?: number }).interactionCount ?? 0);
  await context.close();
  const durations = [...slowOnes, ...Array.from({ length: Math.max(0, all - slowOnes.length) }, () => 8)].sort((a, b) => a - b);
  return percentile(durations, 0.95);
}

/** Milliseconds between frames, for ten seconds. A text, because it runs in the page. */
const FRAME_GAPS = `new Promise((resolve) => {
  const gaps = [];
  let last = performance.now();
  const until = last + 10_000;
  requestAnimationFrame(function next(now) {
    gaps.push(now - last);
    last = now;
    if (now < until) requestAnimationFrame(next);
    else resolve(gaps);
  });
})`;

async function framesOf(browser: Browser): Promise<{ median: number; p95: number; busiest: number; idle: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "no-preference", baseURL: URL });
  const page = await context.newPage();
  await page.addInitScript(`
    globalThis.drawn = 0;
    const draw = CanvasRenderingContext2D.prototype.drawImage;
    CanvasRenderingContext2D.prototype.drawImage = function (...all) { if (this.canvas.className === "wh-stage-canvas") drawn += 1; return draw.apply(this, all); };`);
  await begin(page, "Jongerenwerker");
  await page.locator('[data-canvas="on"]').waitFor({ timeout: 30_000 });
  await page.waitForTimeout(2500);
  const gaps = await page.evaluate<number[]>(FRAME_GAPS);
  await page.goto("./#/galerij/vlakken/tiktok-video/donker/bewegend");
  await page.locator('[data-canvas="on"]').waitFor({ timeout: 30_000 });
  await page.waitForTimeout(2500);
  const busy = await page.evaluate<number[]>(FRAME_GAPS);
  const drawn = () => page.evaluate(() => (globalThis as unknown as { drawn: number }).drawn);
  /** Redraws in three seconds, once there was something drawn at all. */
  const idleIn = async (open: () => Promise<unknown>) => {
    const began = await drawn();
    await open();
    await page.locator(".wh-stage canvas").waitFor({ timeout: 30_000 });
    await page.waitForTimeout(4000);
    const before = await drawn();
    if (before === began) throw new Error("The canvas drew nothing, so it says nothing that it rests");
    await page.waitForTimeout(3000);
    return (await drawn()) - before;
  };
  const idle =
    (await idleIn(() => page.goto("./#/galerij/vlakken/telefoon-foto/donker/bewegend"))) +
    (await idleIn(async () => {
      await page.goto("about:blank");
      await begin(page, "Adviseur");
    }));
  await context.close();
  for (const list of [gaps, busy]) list.sort((a, b) => a - b);
  return { median: percentile(gaps, 0.5), p95: percentile(gaps, 0.95), busiest: percentile(busy, 0.95), idle };
}

/** The start screen as the bench's own page sees it, when its windows have lit up. 95th percentile. */
async function framesOfTown(browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "no-preference", baseURL: URL });
  const page = await context.newPage();
  await page.goto("./");
  await page.locator('[data-canvas="on"]').waitFor({ timeout: 30_000 });
  await page.waitForTimeout(6000);
  const gaps = await page.evaluate<number[]>(FRAME_GAPS);
  await context.close();
  return percentile(
    gaps.sort((a, b) => a - b),
    0.95,
  );
}

/** Milliseconds from the press to the painted map, the program of the map fetched before; the middle of some tries, on the slow processor. */
async function routeMap(browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", baseURL: URL });
  const page = await context.newPage();
  await begin(page, "Jongerenwerker", { variant: "Variant 3" });
  await playOn(page);
  const session = await context.newCDPSession(page);
  const link = page.getByRole("button", { name: "Wat als" });
  await link.click();
  await page.locator(".wh-map").waitFor();
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW.cpu });
  const all = await times(RUNS, async () => {
    await page.getByRole("button", { name: "Naar de nabespreking" }).click();
    await link.waitFor();
    return page.evaluate<number>(MAP_PAINTED);
  });
  await context.close();
  return middle(all);
}

/** Presses the link and waits for the frame after the one in which the map stands there. A text, because it runs in the page. */
const MAP_PAINTED = `new Promise((resolve) => {
  const began = performance.now();
  [...document.querySelectorAll("button")].find((one) => one.textContent.includes("Wat als")).click();
  requestAnimationFrame(function look() {
    if (document.querySelector(".wh-map .wh-line path")) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    else requestAnimationFrame(look);
  });
})`;

/** Simulated minutes: of getting warm (until then the browser still compiles what is played often), then of the half hour that is measured; and how long somebody looks at each step. */
const WARM_MINUTES = 12;
const MINUTES = 30;
const LOOK_SECONDS = 20;

/**
 * What half an hour of play leaves behind after the garbage is gone, in percent. The clock of the page is sped up: every frame,
 * timer and tween of that half hour runs.
 */
async function halfAnHour(browser: Browser): Promise<number> {
  const context: BrowserContext = await browser.newContext({ viewport: PHONE, reducedMotion: "no-preference", baseURL: URL });
  const page = await context.newPage();
  await page.clock.install();
  const session = await context.newCDPSession(page);
  const used = async () => {
    await page.goto("./#/over");
    await page.clock.runFor(1000);
    await session.send("HeapProfiler.enable");
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const playFor = async (minutes: number) => {
    for (let seconds = 0; seconds < minutes * 60;) {
      await begin(page, "Jongerenwerker");
      await page.locator('[data-canvas="on"]').waitFor({ timeout: 30_000 });
      for (let steps = 0; steps < 60 && seconds < minutes * 60; steps++) {
        await page.clock.runFor(LOOK_SECONDS * 1000);
        seconds += LOOK_SECONDS;
        if (!(await step(page))) break;
      }
    }
  };
  await playFor(WARM_MINUTES);
  const before = await used();
  await playFor(MINUTES);
  const after = await used();
  await context.close();
  return ((after - before) / before) * 100;
}

async function times<T>(count: number, work: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let run = 0; run < count; run++) results.push(await work());
  return results;
}

const percentile = (sorted: readonly number[], part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
const middle = (values: readonly number[]) =>
  percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
