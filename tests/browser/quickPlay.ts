import type { Frame, Page } from "@playwright/test";
import { leave } from "./driver.ts";

/**
 * Plays on inside the page, without pointer or accessibility tree: for tests that need a state, and are not about how it is reached. That
 * the same can be done by names, by keyboard and by touch is proved by journeys.spec and plans.spec, which never come here.
 */

/** How often a question was answered: a choice over a hard limit comes back, and then another option is taken. */
const answers = new WeakMap<Page | Frame, Record<string, number>>();

interface Taken {
  readonly more: boolean;
  readonly asked: string;
  readonly fault?: string;
}

/** Takes one step; true while there is more to play. */
export async function quickStep(page: Page | Frame): Promise<boolean> {
  const own = answers.get(page) ?? {};
  answers.set(page, own);
  const { more, asked, fault } = await page.evaluate<Taken>(`(${STEP})(${JSON.stringify(own)})`);
  if (fault !== undefined) throw new Error(`At “${asked}”: ${fault}`);
  own[asked] = (own[asked] ?? 0) + 1;
  return more;
}

/** Plays to the end and opens the debrief. */
export async function quickPlay(page: Page, each?: () => Promise<void>): Promise<void> {
  for (let steps = 0; await quickStep(page); steps++) {
    await each?.();
    if (steps > 90) throw new Error("The play does not end");
  }
  await leave(page);
}

/** A text, because it runs in the page. Presses only what is in sight and not shut off; focus goes along, as with a pointer. */
const STEP = `async (answers) => {
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const frame = () => new Promise(requestAnimationFrame);
  const inSight = (one) => one.checkVisibility({ visibilityProperty: true }) && one.closest("[aria-hidden=true], [inert]") === null;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)].filter(inSight);
  const until = async (what, find) => {
    for (const began = performance.now(); performance.now() - began < 5000; await wait(8)) {
      const found = find();
      if (found) return found;
    }
    throw new Error("never came: " + what);
  };
  const named = (name) => all("button").find((one) => name.test(one.textContent.trim()) && one.getAttribute("aria-disabled") !== "true" && !one.disabled);
  const touch = async (one) => { one.focus({ preventScroll: true }); one.click(); await wait(0); };
  const press = async (name) => touch(await until(String(name), () => named(name)));
  const check = async (one, on = true) => { if (one.checked !== on) await touch(one); };
  const MAIN = /^(?:Klaar met kijken|Kies dit|Dit houd ik open|Ik weet genoeg|Deel dit|Leg dit vast|Opschrijven|Terug naar de keuze|Naar de nabespreking|Verder)$/u;
  const main = () => all("button").find((one) => MAIN.test(one.textContent.trim()));
  const heading = () => document.querySelector("[data-sheet-heading]");
  const stamp = () => { const { sheet, moment } = document.querySelector("[data-sheet]")?.dataset ?? {}; return [sheet, moment, heading()?.parentElement?.parentElement?.textContent].join("|"); };
  const asked = document.querySelector("main h2")?.textContent ?? "";
  const pick = (list) => list[(answers[asked] ?? 0) % list.length];

  const inspect = async () => {
    await touch(await until("the list", () => all("summary").find((one) => one.textContent.includes("Alles in het bericht als lijst"))));
    const boxes = () => all("input[type=checkbox]");
    for (let index = 0; index < boxes().length; index++) {
      await check(boxes()[index]);
      for (let claim = 0; claim < 2; claim++) {
        await frame();
        const answer = all("[role=radio], input[type=radio]").find((one) => (one.labels?.[0] ?? one).textContent.includes("Zie ik"));
        if (answer) await touch(answer);
      }
    }
  };
  const choose = async () => {
    // Some choices ask for a tone too, at once or when an option was taken.
    const tones = () => all("fieldset").find((group) => group.querySelector("legend")?.textContent.includes("Hoe zeg je het?"));
    await check(pick(all("input[type=radio]").filter((one) => !tones()?.contains(one))));
    await frame();
    if (tones()) await check(all("input[type=radio]", tones())[0]);
  };
  const consult = async () => {
    for (const box of all("input[type=checkbox]")) await check(box);
    await press(/^Dit houd ik open$/u);
    await press(/vrijdag/u);
    await until("an answer", () => document.querySelector(".wh-answer"));
    await press(/^Ik weet genoeg$/u);
  };
  const fill = async () => {
    for (const group of all("fieldset, [role=group], details")) {
      const [radios, boxes] = [all("input[type=radio]", group), all("input[type=checkbox]", group)];
      if (radios.length > 0) await check(pick(radios));
      else if (boxes.length > 0) {
        for (const box of boxes) if (box !== pick(boxes)) await check(box, false);
        await check(pick(boxes));
      }
    }
  };
  const build = async () => {
    await fill();
    for (let rows = 0; rows < 10; rows++) {
      const folded = named(/nog niets gekozen/u);
      if (!folded) break;
      await touch(folded);
      await frame();
      await fill();
    }
  };

  try {
    const name = (await until("a main button", main)).textContent.trim();
    if (name === "Naar de nabespreking") return { more: false, asked };
    if (name === "Klaar met kijken") await inspect();
    else if (name === "Kies dit") await choose();
    else if (name === "Dit houd ik open") await consult();
    else if (name === "Deel dit" || name === "Leg dit vast") await build();
    const last = name === "Dit houd ik open" ? "Verder" : name === "Opschrijven" ? "Overslaan" : name;
    const go = await until(last, () => named(new RegExp("^" + last + "$", "u")));
    const before = stamp();
    await touch(go);
    await until("the next sheet", () => stamp() !== before);
    // What arrives with it is drawn.
    await frame(); await wait(30); await frame();
    return { more: true, asked };
  } catch (error) {
    return { more: false, asked, fault: error.message };
  }
}`;
