import { type BrowserContext, expect, type Page } from "@playwright/test";
import { readPlan } from "../../../src/cli/plan.ts";
import { playPlan } from "../../../src/content/plan/playPlan.ts";
import { scriptFor } from "../../../src/content/scriptFor.ts";
import { DEFAULT_SET } from "../../../src/domain/framework.ts";
import { gameOf } from "../../../src/domain/play/game.ts";
import { unpackSuspended } from "../../../src/runtime/lms/suspend.ts";
import { variantOrder } from "../../../src/view/variantOrder.ts";
import { heading } from "../driver.ts";
import { compileOne } from "../oneCase.ts";
import type { ScormHost } from "./scormHost.ts";

/** The case that is launched. */
export const CASE = "waar-zijn-ze";

/** Names of what both standards call differently. */
export const ELEMENTS = {
  scorm12: { status: "cmi.core.lesson_status", verdict: "cmi.core.lesson_status", score: "cmi.core.score.raw", exit: "cmi.core.exit" },
  scorm2004: { status: "cmi.completion_status", verdict: "cmi.success_status", score: "cmi.score.scaled", exit: "cmi.exit" },
} as const;
const SUSPEND = "cmi.suspend_data";

/** Launches the activity as a learner does: a press in the learning system opens it in a window of its own. */
export async function launch(context: BrowserContext, host: ScormHost): Promise<Page> {
  const lms = await context.newPage();
  await lms.goto(host.url);
  const [activity] = await Promise.all([context.waitForEvent("page"), lms.getByRole("button", { name: "Start" }).click()]);
  await activity.waitForLoadState();
  return activity;
}

export const MASTERY = {
  scorm12: (total: number) => ({ "cmi.student_data.mastery_score": String(total) }),
  scorm2004: (total: number) => ({ "cmi.scaled_passing_score": String(total / 100) }),
} as const;

/** The best answers of a role in a test, and the address that deals their variant. */
export function goldPlan(role: "politie") {
  const read = readPlan(`scenarios/casussen/${CASE}/plans/${role}-goud.plan.yaml`);
  if (!read.ok) throw new Error("The plan does not read");
  const { compiled, framework } = compileOne(`casussen/${CASE}`);
  const played = read.plan.variant ?? "basis";
  const script = scriptFor(compiled, role, played);
  if (!script) throw new Error("There is no script");
  const order = variantOrder(
    compiled.id,
    compiled.variants.map(({ id }) => id),
  );
  const { events } = playPlan(gameOf(script, framework, DEFAULT_SET, "toets"), read.plan.choose);
  return { script, events, address: `/casus/${CASE}/${role}/toets/${order.indexOf(played) + 1}` };
}

export async function openPreset(page: Page, address: string): Promise<void> {
  await page.getByRole("button", { name: "Naar de briefing" }).waitFor();
  await page.evaluate((path) => (location.hash = path), address);
  await expect(page.getByRole("radio", { name: /^Politie/u })).toBeChecked();
  await page.getByRole("button", { name: "Naar de briefing" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await heading(page).waitFor();
}

const bar = (page: Page) => page.getByRole("region", { name: "Leeromgeving" });
export const says = (page: Page, words: string) => expect(bar(page).getByRole("status")).toHaveText(words, { timeout: 30_000 });
export const leave = (page: Page) => page.getByRole("button", { name: "Opslaan en afsluiten" }).click();
export const interactions = (host: ScormHost) =>
  Object.entries(host.kept()).flatMap(([name, value]) => (/^cmi\.interactions\.(?:childArray\.)?\d+\.id$/u.test(name) ? [value] : []));
export const suspended = (host: ScormHost) => unpackSuspended(host.kept()[SUSPEND] ?? "");
