import { expect, test, type Page } from "@playwright/test";
import { begin, step, watch } from "./driver.ts";

/** Tells the page it has a graphics card, so that the stage draws with WebGL; the processor still does the work. */
const CLAIM_HARDWARE = `
  const ask = WebGLRenderingContext.prototype.getParameter;
  WebGLRenderingContext.prototype.getParameter = function (name) { return name === 0x9246 ? "Test GPU" : ask.call(this, name); };`;

/** Counts what is drawn on the stage, whichever way it is drawn. */
const COUNT_DRAWING = `
  globalThis.drawn = 0;
  for (const [type, name] of [[CanvasRenderingContext2D, "drawImage"], [WebGLRenderingContext, "drawElements"], [WebGLRenderingContext, "drawArrays"]]) {
    const draw = type.prototype[name];
    type.prototype[name] = function (...all) { if (this.canvas.className === "wh-stage-canvas") globalThis.drawn += 1; return draw.apply(this, all); };
  }`;

const drawn = (page: Page) => page.evaluate(() => (globalThis as unknown as { drawn: number }).drawn);

async function drawnIn(page: Page, ms: number): Promise<number> {
  const before = await drawn(page);
  await page.waitForTimeout(ms);
  return (await drawn(page)) - before;
}

for (const [how, script] of [
  ["without a graphics card", ""],
  ["with a graphics card", CLAIM_HARDWARE],
] as const) {
  test(`the picture in the post moves on the canvas, ${how}; nothing is drawn when nothing moves`, async ({ browser }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({ reducedMotion: "no-preference" });
    const page = await context.newPage();
    await page.addInitScript(script + COUNT_DRAWING);
    const log = watch(page);
    await begin(page, "Adviseur");
    await expect(page.locator(".wh-stage canvas")).toBeVisible({ timeout: 15_000 });
    await expect(page.locator("[data-screen='call']").first()).toBeVisible();
    // A movement has a fixed number of frames: with a processor that plays graphics card and has other work, it takes long to come to its end.
    await expect.poll(() => drawnIn(page, 700), { timeout: 90_000 }).toBe(0);

    await page.goto("about:blank");
    await begin(page, "Jongerenwerker");
    await expect(page.locator('[data-play-root][data-canvas="on"] canvas')).toBeVisible({ timeout: 15_000 });
    await expect.poll(() => drawnIn(page, 700), { timeout: 20_000 }).toBeGreaterThan(0);
    expect(log.errors).toEqual([]);
    await context.close();
  });
}

test("the picture shows through the phone where the phone is, and only there", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "no-preference", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await begin(page, "Jongerenwerker");
  await expect(page.locator('[data-play-root][data-canvas="on"] canvas')).toBeVisible({ timeout: 15_000 });
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".wh-stage canvas");
    const picture = document.querySelector('[data-stage-slot="vignette"]')?.getBoundingClientRect();
    const own = canvas?.getBoundingClientRect();
    const context = canvas?.getContext("2d");
    if (!context || !picture || !own) return null;
    const at = (x: number, y: number) => [...context.getImageData(Math.round(x - own.x), Math.round(y - own.y), 1, 1).data];
    const column = (x: number) => Array.from({ length: 40 }, (_, index) => at(x, picture.top + (picture.height * (index + 0.5)) / 40).join());
    return {
      inside: new Set(column(picture.left + picture.width / 2)).size,
      opaque: at(picture.left + 40, picture.top + picture.height / 2)[3],
      size: [canvas?.width, canvas?.height],
      box: [own.width, own.height],
    };
  });
  expect(seen?.opaque).toBe(255);
  expect(seen?.inside).toBeGreaterThan(15);
  expect(seen?.size).toEqual(seen?.box);
  await context.close();
});

test("calm display has no canvas: the still picture tells the same", async ({ page }) => {
  await begin(page, "Jongerenwerker");
  await expect(page.getByRole("img", { name: /fietstunnel/u }).first()).toBeVisible();
  await expect(page.locator("canvas")).toHaveCount(0);
  expect(await step(page)).toBe(true);
});

for (const width of [360, 768, 1280]) {
  test(`what can be pointed at in the picture lies apart from the rest at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
    await begin(page, "Jongerenwerker");
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".wh-phone .wh-mark")].map((mark) => ({
        id: mark.dataset["mark"],
        box: mark.getBoundingClientRect().toJSON() as DOMRect,
      })),
    );
    expect(boxes.length).toBeGreaterThan(5);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const apart = a.box.right <= b.box.left + 1 || b.box.right <= a.box.left + 1 || a.box.bottom <= b.box.top + 1 || b.box.bottom <= a.box.top + 1;
        expect(apart, `${a.id} and ${b.id} overlap`).toBe(true);
      }
  });
}

test("leaving a play lets go of the stage and everything it drew", async ({ browser }) => {
  test.setTimeout(240_000);
  const context = await browser.newContext({ reducedMotion: "no-preference" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const documents = async () => {
    await begin(page, "Adviseur");
    await expect(page.locator(".wh-stage canvas")).toBeVisible({ timeout: 15_000 });
    await page.waitForTimeout(1000);
    // The start has a canvas of its own.
    await page.goto("./#/over");
    await page.waitForTimeout(800);
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "Documents")?.value ?? 0;
  };
  // Every picture on the stage is a document of its own while somebody holds it.
  const first = await documents();
  await documents();
  expect(await documents()).toBeLessThanOrEqual(first);
  await context.close();
});
