import { expect, test, type Page } from "@playwright/test";
import { axeFindsNothing } from "./axe.ts";
import { watch } from "./driver.ts";
import { layoutFaults } from "./layout.ts";

/** Addresses of the pieces of a group, as the gallery lists them. */
async function piecesOf(page: Page, group: string): Promise<readonly string[]> {
  await page.goto(`./#/galerij/${group}`);
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  const links = await page.getByRole("heading", { level: 2 }).getByRole("link").all();
  return Promise.all(links.map(async (link) => (await link.getAttribute("href")) ?? ""));
}

async function open(page: Page, address: string): Promise<void> {
  await page.evaluate(async (hash) => {
    location.hash = hash.slice(1);
    const frame = () => new Promise(requestAnimationFrame);
    const there = () => document.querySelector(`[data-piece="${hash}"] .wh-phone`)?.checkVisibility() === true;
    for (const began = performance.now(); !there(); await frame()) if (performance.now() - began > 15_000) throw new Error(`${hash} does not show`);
    await document.fonts.ready;
    await frame();
  }, address);
}

for (const { size, text } of [
  { size: [320, 640], text: 100 },
  { size: [360, 740], text: 100 },
  { size: [768, 1024], text: 100 },
  { size: [1280, 800], text: 100 },
  { size: [1280, 800], text: 200 },
  { size: [360, 740], text: 200 },
] as const) {
  test(`no text is cut off and nothing lies over words at ${size.join("×")}, ${text} % text`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: size[0], height: size[1] });
    const pieces = await piecesOf(page, "vlakken");
    expect(pieces.length).toBeGreaterThan(25);
    await page.evaluate((percent) => (document.documentElement.dataset["text"] = String(percent)), text);
    const faults: string[] = [];
    for (const address of pieces) {
      await open(page, `${address}/donker/stil`);
      for (const fault of await layoutFaults(page)) faults.push(`${address}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}

/** The groups with most to weigh have a test of their own, so that two can be weighed side by side. */
const LARGE = ["vlakken", "werkbladen", "vignetten"] as const;
async function groupsOf(page: Page): Promise<readonly string[]> {
  await page.goto("./#/galerij");
  const links = page.getByRole("navigation", { name: "Onderdelen" }).getByRole("link");
  await links.first().waitFor();
  return links.evaluateAll((all) => all.map((link) => link.getAttribute("href")?.split("/").pop() ?? ""));
}

async function groupIsClean(page: Page, group: string): Promise<void> {
  // From an empty page: what stands there is this group, not the one before it.
  await page.goto("about:blank");
  await page.goto(`./#/galerij/${group}`);
  // The heading of the page that says "loading" is not enough: this group stands there once its own link says so.
  await page.locator(`.wh-gallery-bar a[aria-current="page"][href="#/galerij/${group}"]`).waitFor();
  const { phones, pieces } = await page.evaluate(() => ({
    phones: document.querySelectorAll(".wh-phone").length,
    pieces: document.querySelectorAll("[aria-labelledby^='stuk-']").length,
  }));
  expect(phones, "every piece in both themes").toBe(pieces * 2);
  // The sheets beside the phones have a test of their own (accessibility.spec).
  await axeFindsNothing(page, group, { part: phones === 0 ? "main" : ".wh-phone" });
}

test.describe("axe finds nothing in the gallery: every surface, vignette, place and sheet, in both themes", () => {
  test.use({ viewport: { width: 800, height: 1000 } });

  for (const group of LARGE)
    test(group, async ({ page }) => {
      test.setTimeout(240_000);
      await groupIsClean(page, group);
    });

  test("all other groups", async ({ page }) => {
    test.setTimeout(240_000);
    const groups = await groupsOf(page);
    expect(groups).toEqual(expect.arrayContaining([...LARGE]));
    expect(groups.length).toBeGreaterThan(7);
    for (const group of groups.filter((one) => !LARGE.some((large) => large === one))) await groupIsClean(page, group);
  });
});

for (const address of ["vlakken/bestaat-niet", "bestaat-niet", "%"])
  test(`an address that is not there says so, and leads back: ${address}`, async ({ page }) => {
    await page.goto(`./#/galerij/${address}`);
    await expect(page.getByRole("heading", { name: "Dit voorbeeld is er niet" })).toBeVisible();
  });

test("every piece shows on the canvas without an error, and lets go of it", async ({ browser }) => {
  test.setTimeout(240_000);
  const context = await browser.newContext({ reducedMotion: "no-preference", viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const log = watch(page);
  for (const group of ["vignetten", "beweging", "effecten", "spanning", "plekken"]) {
    for (const address of await piecesOf(page, group)) {
      await open(page, `${address}/licht/bewegend`);
      await expect(page.locator(".wh-stage canvas"), address).toBeVisible();
      if (group === "vignetten") await expect(page.locator('[data-canvas="on"]'), address).toBeVisible();
    }
  }
  await page.goto("./#/galerij");
  await expect(page.locator("canvas")).toHaveCount(0);
  expect(log.errors).toEqual([]);
  await context.close();
});

test("a picture that does not come leaves its words, and the play goes on", async ({ page }) => {
  await page.route("**/fietstunnel-*.svg", (route) => route.abort());
  await page.goto("./#/galerij/vlakken/snapchat-story/donker/stil");
  await expect(page.getByText("Donkere foto van een fietstunnel")).toBeVisible();
  await expect(page.locator(".wh-phone").getByText("wie durft")).toBeVisible();
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByText('{"type":"confirmed"}')).toBeVisible();
});

test("a picture that does not come on the canvas leaves its words too", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "no-preference" });
  const page = await context.newPage();
  let refused = 0;
  await page.route("**/fietstunnel-*.svg", (route) => {
    refused += 1;
    return route.abort();
  });
  await page.goto("./#/galerij/vlakken/snapchat-story/donker/bewegend");
  // Once for the page, once for the canvas.
  await expect.poll(() => refused).toBeGreaterThan(1);
  await expect(page.getByText("Donkere foto van een fietstunnel")).toBeVisible();
  await expect(page.locator(".wh-stage canvas")).toBeVisible();
  await expect(page.locator("[data-canvas]")).toHaveCount(0);
  await context.close();
});

test.describe("what takes time", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  /** Time stands still until the test moves it on. */
  async function openStill(page: Page, piece: string): Promise<void> {
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.goto(`./#/galerij/vlakken/${piece}/donker/bewegend`);
    await expect
      .poll(async () => {
        await page.clock.runFor(20);
        return page.locator(".wh-phone").count();
      })
      .toBe(1);
    await page.clock.runFor(100);
  }

  test("messages are typed one after the other, and come at once for who asks", async ({ page }) => {
    await openStill(page, "instagram-dm");
    const bubbles = page.locator(".wh-bubble");
    await expect(bubbles).toHaveCount(2);
    // 29 characters at 55 milliseconds each.
    await page.clock.runFor(1300);
    await expect(bubbles).toHaveCount(2);
    await page.clock.runFor(300);
    await expect(bubbles).toHaveCount(3);
    await page.getByRole("button", { name: "Direct tonen" }).focus();
    await page.keyboard.press("Enter");
    await page.clock.runFor(100);
    await expect(bubbles).toHaveCount(4);
    await expect(page.getByRole("button", { name: "Direct tonen" })).toHaveCount(0);
    await expect(page.getByRole("list", { name: "Berichten" })).toBeFocused();
  });

  test("who waits on the button that shows all stays in the conversation when it goes", async ({ page }) => {
    await openStill(page, "whatsapp-chat");
    await page.getByRole("button", { name: "Direct tonen" }).focus();
    await page.clock.runFor(5000);
    await expect(page.getByRole("button", { name: "Direct tonen" })).toHaveCount(0);
    await expect(page.getByRole("list", { name: "Berichten" })).toBeFocused();
  });

  test("what is typed is said when it stands there, not before", async ({ page }) => {
    await openStill(page, "instagram-dm");
    await expect(page.locator(".wh-typing .wh-hidden")).toHaveText("d.4vmbo typt…");
  });

  test("a snap runs down, is gone, and can be looked at again", async ({ page }) => {
    await openStill(page, "snapchat-snap");
    await expect(page.getByText("derde uur, weer")).toBeVisible();
    await page.clock.runFor(9_500);
    await expect(page.getByText("derde uur, weer")).toBeVisible();
    await page.clock.runFor(600);
    await expect(page.locator(".wh-story-gone")).toContainText("De snap is weg");
    await expect(page.getByRole("status").filter({ hasText: "De snap is weg" })).toHaveCount(1);
    // What is gone leaves a dark screen, not a window on the room.
    expect(await page.locator(".wh-phone").evaluate((phone) => getComputedStyle(phone).backgroundColor)).toBe("rgb(6, 11, 24)");
    await expect(page.getByText("derde uur, weer")).toHaveCount(0);
    await page.getByRole("button", { name: /Nog een keer bekijken/u }).click();
    await expect(page.getByText("derde uur, weer")).toBeVisible();
  });
});

test("with calm display nothing is typed and a snap stays", async ({ page }) => {
  await page.clock.install();
  await page.goto("./#/galerij/vlakken/instagram-dm/donker/stil");
  await expect(page.locator(".wh-bubble")).toHaveCount(4);
  await page.goto("./#/galerij/vlakken/snapchat-snap/donker/stil");
  await expect(page.getByText("derde uur, weer")).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(page.getByText("derde uur, weer")).toBeVisible();
});

test("stories of one account are tapped through with the keyboard", async ({ page }) => {
  await page.goto("./#/galerij/vlakken/snapchat-story/donker/stil");
  await page.getByRole("button", { name: "Volgend verhaal" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText('{"type":"tab.opened","tab":"post:tweede"}')).toBeVisible();
});

test("a post with several pictures is leafed through, and says where one is", async ({ page }) => {
  await page.goto("./#/galerij/vlakken/instagram-post/donker/stil");
  const next = page.getByRole("button", { name: "Volgende foto" });
  await next.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Foto 3 van 3")).toBeVisible();
  await expect(next).toBeFocused();
  await page.getByRole("button", { name: "Vorige foto" }).click();
  await expect(page.getByText("Foto 2 van 3")).toBeVisible();
  await expect(page.getByRole("img", { name: /raadzaal/u })).toBeVisible();
  await expect(page.getByRole("img", { name: /plein in de schemering/u })).toHaveCount(0);
});

test("comments under a video are drawn up and away", async ({ page }) => {
  await page.goto("./#/galerij/vlakken/tiktok-video/donker/stil");
  await expect(page.getByText("hoe laat dan")).toHaveCount(0);
  await page.getByRole("button", { name: "3 reacties" }).click();
  await expect(page.getByText("hoe laat dan")).toBeVisible();
  await page.getByRole("button", { name: "3 reacties" }).click();
  await expect(page.getByText("hoe laat dan")).toHaveCount(0);
});

test("a shielded picture cannot be opened: nothing in it can be pressed", async ({ page }) => {
  for (const piece of ["whatsapp-afgeschermd", "telefoon-foto"]) {
    await page.goto(`./#/galerij/vlakken/${piece}/donker/stil`);
    await expect(page.getByText(/Beeld afgeschermd/u).first()).toBeVisible();
    await expect(page.locator("[data-shielded]").getByRole("button")).toHaveCount(0);
    await expect(page.locator("[data-shielded] a")).toHaveCount(0);
  }
});

test("every sound can be heard in the gallery, and its words stand beside it", async ({ page }) => {
  const log = watch(page);
  await page.goto("./#/galerij/geluiden");
  await page.getByRole("button", { name: "bel", exact: true }).click();
  await expect(page.getByText("oproep", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "avondstraat" }).click();
  await page.getByRole("button", { name: "Stil" }).click();
  expect(log.errors).toEqual([]);
});
