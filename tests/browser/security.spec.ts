import { expect, test } from "@playwright/test";
import { begin } from "./driver.ts";

test.use({ serviceWorkers: "allow" });

test("a text cannot become markup or a script: the page refuses it", async ({ page }) => {
  await begin(page, "Adviseur");
  const refused = await page.evaluate(async () => {
    const tries: readonly [string, () => unknown][] = [
      ["markup", () => (document.createElement("div").innerHTML = "<b>x</b>")],
      ["another script", () => (document.createElement("script").src = "./other.js")],
      ["another worker", () => navigator.serviceWorker.register("./other.js")],
    ];
    const outcomes: string[] = [];
    for (const [what, attempt] of tries)
      try {
        await attempt();
        outcomes.push(`${what}: let through`);
      } catch (error) {
        outcomes.push(`${what}: ${(error as Error).name}`);
      }
    return outcomes;
  });
  expect(refused).toEqual(["markup: TypeError", "another script: TypeError", "another worker: TypeError"]);
});

test("the page's content policy names no other origin and no inline code", async ({ request }) => {
  const html = await (await request.get("./")).text();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(html)?.[1] ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);
});
