import { expect, test, type Browser, type Page } from "@playwright/test";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { axeFindsNothing } from "./axe.ts";
import { FULL, withCases, withoutCases } from "./catalogue.ts";
import { watch } from "./driver.ts";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const { locations } = parse(readFileSync("scenarios/kader/plekken.yaml", "utf8")) as {
  readonly locations: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
};
const MAP = { width: 1000, height: 960 } as const;

async function fullMap(browser: Browser, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: "reduce", serviceWorkers: "block", viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await withCases(page, FULL);
  await page.goto("./");
  await page.locator(".wh-pin").first().waitFor();
  return page;
}

/** Where the picture of the map lies on the page, told by how the browser cuts the still one. */
const pictureBox = (page: Page) =>
  page.evaluate((map) => {
    const image = document.querySelector<HTMLElement>(".wh-town-art");
    if (!image) throw new Error("no map");
    const frame = image.getBoundingClientRect();
    const [fx = 0, fy = 0] = getComputedStyle(image)
      .objectPosition.split(" ")
      .map((part) => Number.parseFloat(part) / 100);
    const scale = Math.max(frame.width / map.width, frame.height / map.height);
    const size = { width: map.width * scale, height: map.height * scale };
    return { x: frame.x + (frame.width - size.width) * fx, y: frame.y + (frame.height - size.height) * fy, ...size };
  }, MAP);

const boxesOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => ({ id: (one as HTMLElement).dataset["pin"] ?? "", box: one.getBoundingClientRect().toJSON() as Box })));

const apart = (a: Box, b: Box) => a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1 || a.y + a.height <= b.y + 1 || b.y + b.height <= a.y + 1;

for (const { width, height, text } of [
  { width: 320, height: 640, text: 100 },
  { width: 360, height: 740, text: 100 },
  { width: 768, height: 1024, text: 100 },
  { width: 740, height: 360, text: 100 },
  { width: 1280, height: 800, text: 100 },
  { width: 1920, height: 1080, text: 100 },
  { width: 360, height: 740, text: 200 },
  { width: 1280, height: 800, text: 200 },
]) {
  test(`every pin stands on its spot, in sight and clear of the rest, at ${width} by ${height} px with ${text} % text`, async ({ browser }) => {
    const page = await fullMap(browser, { viewport: { width, height } });
    await page.evaluate((size) => {
      if (size > 100) document.documentElement.dataset["text"] = String(size);
    }, text);
    const [map, pins] = [await pictureBox(page), await boxesOf(page, ".wh-pin")];
    const [frame] = await boxesOf(page, ".wh-town-frame");
    const words = await boxesOf(page, ".wh-town-words :is(h1, p)");
    expect(pins.map(({ id }) => id).toSorted()).toEqual(Object.keys(locations).toSorted());
    for (const [index, { id, box }] of pins.entries()) {
      const at = locations[id] ?? { x: 0, y: 0 };
      expect(Math.abs(box.x + box.width / 2 - (map.x + (map.width * at.x) / 100)), `${id} from left to right`).toBeLessThan(1.5);
      expect(Math.abs(box.y + box.height - (map.y + (map.height * at.y) / 100)), `${id} from top to bottom`).toBeLessThan(1.5);
      expect(Math.min(box.width, box.height), `${id} can be pressed`).toBeGreaterThanOrEqual(44);
      expect(box.x, `${id} left`).toBeGreaterThanOrEqual(frame?.box.x ?? 0);
      expect(box.x + box.width, `${id} right`).toBeLessThanOrEqual((frame?.box.x ?? 0) + (frame?.box.width ?? 0) + 1);
      expect(box.y + box.height, `${id} below`).toBeLessThanOrEqual((frame?.box.y ?? 0) + (frame?.box.height ?? 0));
      for (const other of pins.slice(index + 1)) expect(apart(box, other.box), `${id} and ${other.id}`).toBe(true);
      for (const word of words) expect(apart(box, word.box), `${id} and the words`).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1)).toBe(true);
    await page.context().close();
  });
}

test("a case is opened by its pin, by keyboard alone: heading, pins, list", async ({ page }) => {
  await withCases(page, []);
  await page.goto("./");
  const pin = page.getByRole("button", { name: "Waar zijn ze?, Fietstunnel, wacht" });
  await expect(pin).toBeVisible();
  // Who looked along before is not asked again.
  await page.getByRole("button", { name: "Sla over" }).click();
  await page.getByRole("heading", { level: 1 }).evaluate((heading) => heading.focus());
  await page.keyboard.press("Tab");
  await expect(pin).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Waar zijn ze?", exact: true })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/casus\/waar-zijn-ze$/u);
});

test("a pin with more cases unfolds them; Escape folds them and gives focus back", async ({ browser }) => {
  const page = await fullMap(browser);
  const pin = page.getByRole("button", { name: "Het Kompas, 2 casussen, wacht" });
  const first = page.locator(".wh-pin-list").getByRole("button", { name: /^Ik stuur hem niet hoor/u });
  await pin.focus();
  await page.keyboard.press("Enter");
  await expect(pin).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Tab");
  await expect(first).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(pin).toBeFocused();
  await expect(pin).toHaveAttribute("aria-expanded", "false");
  await expect(first).toBeHidden();

  await pin.click();
  await expect(first).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(first).toBeHidden();

  await pin.click();
  await page
    .locator(".wh-pin-list")
    .getByRole("button", { name: /^Even gefixt/u })
    .click();
  await expect(page).toHaveURL(/#\/casus\/gefixt$/u);
  await page.context().close();
});

for (const width of [320, 1280]) {
  test(`the list at a pin lies inside a screen of ${width} px`, async ({ browser }) => {
    const page = await fullMap(browser, { viewport: { width, height: 740 } });
    await page.getByRole("button", { name: "Het Kompas, 2 casussen, wacht" }).click();
    const list = await page.locator(".wh-pin-list:not([hidden])").boundingBox();
    expect(list?.x).toBeGreaterThanOrEqual(0);
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
}

test("pointing at a row lights its pin, and the reverse", async ({ browser }) => {
  const page = await fullMap(browser);
  const spot = page.locator(".wh-pin-spot").filter({ has: page.locator("[data-pin='station']") });
  const row = page.locator(".wh-case").filter({ hasText: "Niet verder sturen aub" });
  await row.hover();
  await expect(spot).toHaveAttribute("data-lit", "true");
  await expect(page.locator(".wh-pin-spot[data-lit]")).toHaveCount(1);
  await page.locator("[data-pin='het-kompas']").focus();
  await page.getByRole("heading", { level: 1 }).hover();
  await page.locator("[data-pin='station']").hover();
  await expect(row).toHaveAttribute("data-lit", "true");
  await page.context().close();
});

test("without cases there is a map without pins, and the sentence that says so", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "reduce", serviceWorkers: "block" });
  const page = await context.newPage();
  await withoutCases(page);
  await page.goto("./");
  await expect(page.getByText("Er staan hier nog geen casussen.")).toBeVisible();
  await expect(page.locator(".wh-town-art")).toBeVisible();
  await expect(page.locator(".wh-pin")).toHaveCount(0);
  await context.close();
});

for (const colorScheme of ["light", "dark"] as const)
  for (const reducedMotion of ["reduce", "no-preference"] as const)
    test(`axe finds nothing on the full map (${colorScheme}, ${reducedMotion === "reduce" ? "still" : "living"})`, async ({ browser }) => {
      const page = await fullMap(browser, { colorScheme, reducedMotion });
      if (reducedMotion === "no-preference") await page.locator('.wh-town-frame[data-canvas="on"]').waitFor({ timeout: 20_000 });
      else await expect(page.locator("canvas")).toHaveCount(0);
      await page.getByRole("button", { name: "Het Kompas, 2 casussen, wacht" }).click();
      await axeFindsNothing(page, "the full map");
      await page.context().close();
    });

/** Counts what is drawn on the canvas, and which timers and listeners of the window are still there. */
const COUNT = `
  globalThis.drawn = 0;
  globalThis.held = { timers: new Set(), moves: 0, visibility: 0 };
  const drawImage = CanvasRenderingContext2D.prototype.drawImage;
  CanvasRenderingContext2D.prototype.drawImage = function (...all) { if (this.canvas.className === "wh-stage-canvas") drawn += 1; return drawImage.apply(this, all); };
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const count = (target, type, by) => { if (target === globalThis && type === "pointermove") held.moves += by; if (target === document && type === "visibilitychange") held.visibility += by; };
  EventTarget.prototype.addEventListener = function (type, ...rest) { count(this ?? globalThis, type, 1); return add.call(this ?? globalThis, type, ...rest); };
  EventTarget.prototype.removeEventListener = function (type, ...rest) { count(this ?? globalThis, type, -1); return remove.call(this ?? globalThis, type, ...rest); };
  const { setTimeout: later, clearTimeout: never, setInterval: often, clearInterval: stop } = globalThis;
  globalThis.setTimeout = (work, ...rest) => { const id = later((...all) => { held.timers.delete(id); work(...all); }, ...rest); held.timers.add(id); return id; };
  globalThis.clearTimeout = (id) => { held.timers.delete(id); never(id); };
  globalThis.setInterval = (...all) => { const id = often(...all); held.timers.add(id); return id; };
  globalThis.clearInterval = (id) => { held.timers.delete(id); stop(id); };`;

interface Counted {
  readonly drawn: number;
  readonly held: { readonly timers: Set<number>; readonly moves: number; readonly visibility: number };
}
const drawn = (page: Page) => page.evaluate(() => (globalThis as unknown as Counted).drawn);
const held = (page: Page) =>
  page.evaluate(() => {
    const { timers, moves, visibility } = (globalThis as unknown as Counted).held;
    return { timers: timers.size, moves, visibility };
  });

async function drawnIn(page: Page, ms: number): Promise<number> {
  const before = await drawn(page);
  await page.waitForTimeout(ms);
  return (await drawn(page)) - before;
}

async function living(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: "no-preference", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(COUNT);
  await page.goto("./");
  return page;
}

test("the map lives on the canvas, and rests while nobody can see it", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await living(browser);
  const log = watch(page);
  await expect(page.locator(".wh-town-art")).toBeVisible();
  await expect(page.locator('.wh-town-frame[data-canvas="on"] canvas')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => drawnIn(page, 700), { timeout: 20_000 }).toBeGreaterThan(0);

  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, "hidden", { configurable: true, value });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await hide(true);
  await expect.poll(() => drawnIn(page, 700), { timeout: 20_000 }).toBe(0);
  await hide(false);
  await expect.poll(() => drawnIn(page, 700), { timeout: 20_000 }).toBeGreaterThan(0);

  await page.setViewportSize({ width: 360, height: 320 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => drawnIn(page, 700), { timeout: 20_000 }).toBe(0);
  expect(log.errors).toEqual([]);
  await page.context().close();
});

test("leaving the start lets go of the canvas, its timers and its listeners", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await living(browser);
  const leave = async () => {
    await page.goto("./#/over");
    await page.waitForTimeout(1500);
    return held(page);
  };
  const stay = async () => {
    await page.goto("./#/");
    await page.locator('.wh-town-frame[data-canvas="on"]').waitFor({ timeout: 20_000 });
    await page.waitForTimeout(700);
  };
  await stay();
  const first = await leave();
  await expect(page.locator("canvas")).toHaveCount(0);
  expect(await drawnIn(page, 700)).toBe(0);
  await stay();
  expect((await held(page)).moves).toBeGreaterThan(first.moves);
  const second = await leave();
  expect(second).toEqual(first);
  await page.context().close();
});

test("when the map cannot be drawn the still one stays", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "no-preference", serviceWorkers: "block" });
  const page = await context.newPage();
  await page.route("**/assets/stage-*.js", (route) => route.abort());
  await page.goto("./");
  await page.locator(".wh-pin").first().waitFor();
  await page.waitForTimeout(3500);
  await expect(page.locator(".wh-town-art")).toBeVisible();
  await expect(page.locator(".wh-town-frame[data-canvas]")).toHaveCount(0);
  await context.close();
});
