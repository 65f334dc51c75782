import { expect, test } from "@playwright/test";

test.use({ serviceWorkers: "allow" });

test("in a sandboxed frame, without an origin and without storage, it says so and plays", async ({ page, baseURL }) => {
  // The frame fills the window: a frame of another origin has a process of its own, and what scrolls the page around it arrives there later than a click does.
  await page.setContent(
    `<body style="margin:0"><iframe title="les" sandbox="allow-scripts" src="${baseURL}#/casus/waar-zijn-ze" style="border:0;display:block;width:100vw;height:100vh"></iframe></body>`,
  );
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
