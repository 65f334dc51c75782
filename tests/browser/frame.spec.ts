import { expect, test } from "@playwright/test";

test.use({ serviceWorkers: "allow" });

test("in a sandboxed frame, without an origin and without storage, it says so and plays", async ({ page, baseURL }) => {
  await page.setContent(`<iframe title="les" sandbox="allow-scripts" src="${baseURL}#/casus/waar-zijn-ze" width="1200" height="760"></iframe>`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("radio", { name: /openbare orde/iu }).check({ force: true });
  await frame.getByRole("button", { name: "Naar de briefing" }).click();
  await frame.getByRole("button", { name: "Begin" }).click();
  await expect(frame.getByText(/Bewaren lukt hier niet|Er wordt niets bewaard/u).first()).toBeVisible();
  const question = frame.getByRole("main", { name: "Spelen" }).getByRole("heading", { level: 2 }).first();
  const asked = await question.textContent();
  await frame.getByRole("radio").nth(1).check({ force: true });
  await frame.getByRole("button", { name: "Kies dit" }).click();
  await expect(question).not.toHaveText(asked ?? "");
});
