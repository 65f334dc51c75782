import type { Page } from "@playwright/test";
import { heading } from "./driver.ts";

/** What has the focus now: read, never touched. */
type Focused =
  | { readonly is: "choice"; readonly multiple: boolean; readonly groupEmpty: boolean }
  | { readonly is: "mark"; readonly nonePressed: boolean }
  | { readonly is: "source"; readonly noneAsked: boolean }
  | { readonly is: "text"; readonly empty: boolean }
  | { readonly is: "main"; readonly off: boolean; readonly name: string }
  | { readonly is: "folded" }
  | { readonly is: "other" };

const LOOK = `(() => {
  const at = document.activeElement;
  if (at instanceof HTMLInputElement && ["radio", "checkbox"].includes(at.type)) {
    if (at.closest("details")) return { is: "other" };
    const group = at.closest("fieldset") ?? at.form ?? document;
    return { is: "choice", multiple: at.type === "checkbox", groupEmpty: group.querySelector("input:checked") === null };
  }
  if (at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement) return { is: "text", empty: at.value === "" };
  if (!(at instanceof HTMLButtonElement)) return { is: "other" };
  if (at.matches(".wh-mark")) return { is: "mark", nonePressed: document.querySelector(".wh-mark[aria-pressed=true]") === null };
  if (at.matches(".wh-row-head[aria-expanded=false]") && !at.parentElement.querySelector("input:checked")) return { is: "folded" };
  if (at.matches(".wh-consult")) return { is: "source", noneAsked: document.querySelector(".wh-answer") === null };
  if (at.matches("main .wh-button--primary")) return { is: "main", off: at.getAttribute("aria-disabled") === "true", name: at.textContent.trim() };
  return { is: "other" };
})()`;

/** The parts of the work sheet that say what it asks: they change when the play goes on. */
const ASKING = "[data-sheet-heading], main .wh-button--primary";

/** Whoever pressed something still stands somewhere: without a place, Tab starts all over and a screen reader falls silent. */
export async function keepsFocus(page: Page, after: string): Promise<void> {
  const kept = page.waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body, null, { timeout: 3_000 });
  await kept.catch(() => {
    throw new Error(`Focus is lost after ${after}`);
  });
}

/**
 * Answers one question with Tab, Space, Enter, the arrows and the digits. `limits` = how many hard limits were met so far:
 * every limit moves on to another answer. Returns the name of the button that was pressed.
 */
async function answer(page: Page, limits: number): Promise<string> {
  let sources = 0;
  for (let presses = 0; presses < 160; presses++) {
    const focused = await page.evaluate<Focused>(LOOK);
    if (focused.is === "choice" && focused.groupEmpty) {
      await page.keyboard.press("Space");
      for (let more = 0; more < limits && !focused.multiple; more++) await page.keyboard.press("ArrowDown");
    } else if (focused.is === "mark" && focused.nonePressed) {
      await page.keyboard.press("Enter");
      await page.keyboard.press("1");
      await page.keyboard.press("1");
    } else if (focused.is === "source" && focused.noneAsked && sources++ < limits) {
      // Asked before, and it was one that a hard limit guards.
    } else if (focused.is === "folded" || (focused.is === "source" && focused.noneAsked)) {
      await page.keyboard.press("Enter");
      await page.waitForTimeout(100);
      await keepsFocus(page, `a ${focused.is} row`);
    } else if (focused.is === "text" && focused.empty) await page.keyboard.type("Ik twijfelde tussen twee wegen.");
    else if (focused.is === "main" && !focused.off) {
      await page.keyboard.press("Enter");
      return focused.name;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached a button to go on with, at "${await heading(page).textContent()}"`);
}

/** Plays until the button to the debrief was pressed; returns the names of all buttons pressed. */
export async function playByKeyboard(page: Page): Promise<readonly string[]> {
  const pressed: string[] = [];
  while (pressed.at(-1) !== "Naar de nabespreking") {
    if (pressed.length > 90) throw new Error("The play does not end");
    const before = await page.evaluate((look) => [...document.querySelectorAll(look)].map((part) => part.textContent).join("|"), ASKING);
    pressed.push(await answer(page, pressed.filter((name) => name === "Terug naar de keuze").length));
    await page.waitForFunction(([look, last]) => [...document.querySelectorAll(look)].map((part) => part.textContent).join("|") !== last, [
      ASKING,
      before,
    ] as const);
    await keepsFocus(page, pressed.at(-1) ?? "");
  }
  return pressed;
}
