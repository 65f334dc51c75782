import { expect, type Locator, type Page } from "@playwright/test";
import type { Answer } from "../../src/domain/answers.ts";
import { marksFor } from "../../src/domain/judge/inspect.ts";
import type { LogEvent } from "../../src/domain/log.ts";
import { isBuilder, isDecision, type DecisionMoment } from "../../src/domain/moments.ts";
import { momentOf } from "../../src/domain/play/advance.ts";
import type { Script } from "../../src/domain/scenario.ts";
import { button, leave } from "./driver.ts";

const CLAIM_NAMES = { "zie-ik": /^Zie ik/u, "denk-ik": /^Denk ik/u, "weet-ik-niet": /^Weet ik niet/u } as const;

/** Gives the answers of a played plan through the real interface, one by one, and opens the debrief. */
export async function giveAnswers(page: Page, script: Script, events: readonly LogEvent[]): Promise<void> {
  await giveSome(page, script, events);
  await leave(page);
}

/** As `giveAnswers`, and leaves what is on screen after the last one. */
export async function giveSome(page: Page, script: Script, events: readonly LogEvent[]): Promise<void> {
  for (const event of events) {
    const before = await stamp(page);
    if (event.type === "why.written") await button(page, "Overslaan").click();
    else if (event.type === "moment.continued") await button(page, /^(?:Verder|Naar de nabespreking)/u).click();
    else if (event.type === "moment.reentered") await button(page, "Terug naar de keuze").click();
    else if (event.type === "moment.answered") {
      const moment = momentOf(script, event.moment);
      if (!moment || !isDecision(moment)) throw new Error(`No decision: ${event.moment}`);
      await expect(page.locator(`[data-play-root][data-moment="${moment.id}"]`)).toBeVisible();
      await give(page, script, moment, event.answer);
    } else throw new Error(`A plan has no ${event.type}`);
    await expect.poll(() => stamp(page), { intervals: [15] }).not.toBe(before);
  }
}

/** What tells one sheet from the next; also that there is none. */
const stamp = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector("[data-play-root]");
    return [root?.getAttribute("data-sheet"), root?.getAttribute("data-moment"), root?.querySelector("h2")?.textContent].join("|");
  });

async function give(page: Page, script: Script, moment: DecisionMoment, answer: Answer): Promise<void> {
  if (moment.do === "inspect" && answer.do === "inspect") {
    const marks = marksFor(script, moment);
    await page.getByText(/Alles in het bericht als lijst/u).click();
    for (const id of answer.marks) {
      const mark = marks.find((one) => one.id === id);
      await page
        .locator(".wh-mark-list")
        .getByRole("checkbox", { name: mark?.label ?? id, exact: true })
        .check({ force: true });
      for (const claim of mark?.claims ?? []) {
        const card = page.getByRole("radiogroup", { name: claim.text });
        await card.getByRole("radio", { name: CLAIM_NAMES[answer.claims[claim.id] ?? claim.key] }).click();
      }
    }
    await button(page, "Klaar met kijken").click();
  } else if ((moment.do === "choose" || moment.do === "act") && "option" in answer) {
    await choose(page, textOf(moment.options, answer.option));
    if (moment.do === "act" && answer.do === "act" && answer.tone !== undefined) await choose(page, textOf(moment.tones, answer.tone));
    await button(page, "Kies dit").click();
  } else if (moment.do === "consult" && answer.do === "consult") {
    for (const id of answer.before) await page.getByRole("checkbox", { name: textOf(moment.explanations, id), exact: true }).check({ force: true });
    await button(page, "Dit houd ik open").click();
    for (const id of answer.sources) {
      await page.locator(".wh-ask-list button", { has: page.getByText(textOf(moment.sources, id), { exact: true }) }).click();
      await page.locator(`[data-source="${id}"]`).waitFor();
    }
    await button(page, "Ik weet genoeg").click();
    await button(page, "Verder").click();
  } else if (moment.do === "share" && "none" in answer) {
    await button(page, "Ik betrek niemand").click();
    await choose(page, textOf(moment.none, answer.none));
    await button(page, "Ik deel dit niet").click();
  } else if (isBuilder(moment) && "fields" in answer) {
    const rows: Readonly<Record<string, readonly { readonly id: string; readonly text: string }[]>> = moment.fields;
    const picks: Readonly<Record<string, readonly string[]>> = answer.fields;
    for (const [field, ids] of Object.entries(picks)) {
      if (moment.do === "build" && ids.length === 0) await fill(page.locator(`[data-row="${field}"]`), [{ text: "Niets: dit laat ik open" }]);
      await fill(
        page.locator(`[data-row="${field}"]`),
        (rows[field] ?? []).filter((one) => ids.includes(one.id)),
      );
    }
    await button(page, { share: "Deel dit", reflect: "Leg dit vast", build: "Zo wordt het" }[moment.do]).click();
  } else throw new Error(`${moment.id} asks another answer`);
}

/** A small screen folds the rows. */
async function fill(row: Locator, items: readonly { readonly text: string }[]): Promise<void> {
  if (items.length === 0) return;
  const body = row.locator(".wh-row-body");
  if (!(await body.isVisible())) await row.locator(".wh-row-head").click();
  for (const { text } of items)
    await row
      .locator("label")
      .filter({ has: row.page().getByText(text, { exact: true }) })
      .locator("input")
      .check({ force: true });
}

async function choose(page: Page, text: string): Promise<void> {
  await page
    .locator("label.wh-option")
    .filter({ has: page.getByText(text, { exact: true }) })
    .locator("input")
    .check({ force: true });
}

function textOf(list: readonly { readonly id: string; readonly text: string }[], id: string): string {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found.text;
}
