import { expect, test, type Page } from "@playwright/test";
import { begin, step, watch } from "./driver.ts";

/** Remembers what is started and what still sounds: [where in the sprite, whether it goes round]. */
const LISTEN = `
  globalThis.started = [];
  globalThis.sounding = new Set();
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (when, at, length) {
    if (this.buffer && this.buffer.duration > 1) {
      globalThis.started.push([at, this.loop]);
      globalThis.sounding.add(this);
      this.addEventListener("ended", () => globalThis.sounding.delete(this));
    }
    return start.call(this, when, at, length);
  };`;

interface Heard {
  readonly started: readonly (readonly [number, boolean])[];
  readonly sounding: ReadonlySet<AudioBufferSourceNode>;
}
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as Heard).started);
const loopsNow = (page: Page) => page.evaluate(() => [...(globalThis as unknown as Heard).sounding].filter(({ loop }) => loop).length);
/** Of what sounds; there is one slot in the head and one beside the phone, of which one is seen. */
const caption = (page: Page) => page.locator(".wh-sound-chip").filter({ visible: true });

test("what happens is heard and can be read; the background goes with the place and stops when play is left", async ({ page }) => {
  await page.addInitScript(LISTEN);
  const log = watch(page);
  await begin(page, "Jongerenwerker");
  await expect.poll(() => loopsNow(page), { timeout: 10_000 }).toBe(1);
  const before = (await heard(page)).filter(([, loop]) => !loop).length;
  await step(page);
  await expect(caption(page)).toHaveCount(1);
  await expect.poll(async () => (await heard(page)).filter(([, loop]) => !loop).length).toBeGreaterThan(before);
  await expect(caption(page)).toHaveCount(0, { timeout: 5_000 });
  await page.getByRole("button", { name: "Stoppen of overslaan" }).click();
  await page.getByRole("button", { name: "Stoppen en bewaren" }).click();
  await expect.poll(() => loopsNow(page), { timeout: 5_000 }).toBe(0);
  expect(log.errors).toEqual([]);
});

test("without sound everything can still be read, until that is turned off too", async ({ page }) => {
  await page.addInitScript(LISTEN);
  await page.goto("./#/instellingen");
  await page.getByRole("checkbox", { name: "Geluid aan" }).uncheck({ force: true });
  await begin(page, "Jongerenwerker");
  await step(page);
  await expect(caption(page)).toHaveCount(1);
  expect(await heard(page)).toEqual([]);
  await page.goto("./#/instellingen");
  await page.getByRole("checkbox", { name: "Geluid ook als tekst" }).uncheck({ force: true });
  await begin(page, "Jongerenwerker");
  await step(page);
  await page.waitForTimeout(300);
  // Now, not after a while: a caption goes away by itself.
  expect(await caption(page).count()).toBe(0);
});
