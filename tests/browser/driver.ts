import { expect, type Locator, type Page } from "@playwright/test";

/** Seed of every attempt (order of options, variant): the same every time, so that a failure comes back. WH_SEED tries another. */
const SEED = Number(process.env["WH_SEED"] ?? 1);

async function fixSeed(page: Page): Promise<void> {
  await page.evaluate((value) => {
    const real = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) => (array instanceof Uint32Array && array.length === 1 ? array.fill(value) : real(array));
  }, SEED);
}

interface Wanted {
  readonly caseId?: string;
  readonly mode?: "Oefenen" | "Toets";
  /** As a trainer chooses it: “Variant 2”. */
  readonly variant?: string;
}

/** Plays through the accessibility tree: roles and names only. */
export async function begin(page: Page, role: string, { caseId = "waar-zijn-ze", ...wanted }: Wanted = {}): Promise<void> {
  await page.goto(`./#/casus/${caseId}`);
  await beginHere(page, role, wanted);
}

/** As `begin`, on a page where the case is open. */
export async function beginHere(page: Page, role: string, { mode = "Oefenen", variant }: Omit<Wanted, "caseId"> = {}): Promise<void> {
  await fixSeed(page);
  await page.getByRole("radio", { name: new RegExp(`^${role}`, "u") }).check({ force: true });
  await page.getByRole("radio", { name: new RegExp(`^${mode}`, "u") }).check({ force: true });
  if (variant !== undefined) {
    await page.getByText("Voor trainers: een variant kiezen").click();
    await page.getByRole("radio", { name: variant }).check({ force: true });
  }
  await page.getByRole("button", { name: "Naar de briefing" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await heading(page).waitFor();
}

/** The heading of the work sheet, or of the card that a message or the ending shows. */
export function heading(page: Page): Locator {
  return page.getByRole("main", { name: "Spelen" }).getByRole("heading", { level: 2 }).first();
}

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const seen = async (locator: Locator) => (await locator.count()) > 0 && (await locator.first().isVisible());

/** The main buttons of the sheets. */
const MAIN =
  /^(?:Klaar met kijken|Kies dit|Dit houd ik open|Ik weet genoeg|Deel dit|Leg dit vast|Opschrijven|Terug naar de keuze|Naar de nabespreking|Verder)$/u;

/** What the sheet asks now, told by its main button. */
async function asks(page: Page): Promise<string> {
  return (await page.getByRole("button", { name: MAIN }).first().innerText()).trim();
}

/** How often a question was answered: a choice over a hard limit comes back, and then another option is taken. */
const answers = new WeakMap<Page, Map<string, number>>();

function nextPick(page: Page, question: string): (count: number) => number {
  const own = answers.get(page) ?? new Map<string, number>();
  answers.set(page, own);
  const before = own.get(question) ?? 0;
  own.set(question, before + 1);
  return (count) => before % count;
}

/** Takes one step; true while there is more to play. */
export async function step(page: Page): Promise<boolean> {
  const name = await asks(page);
  if (name === "Naar de nabespreking") return false;
  const before = await heading(page).textContent();
  const shown = await shownNow(page);
  if (name === "Klaar met kijken") await inspect(page);
  if (name === "Kies dit") await choose(page, nextPick(page, before ?? ""));
  if (name === "Dit houd ik open") {
    for (const box of await page.getByRole("checkbox").all()) await box.check({ force: true });
    await button(page, name).click();
    await button(page, /vrijdag/u)
      .first()
      .click();
    await page.getByRole("list", { name: "Wat je hoorde" }).waitFor();
    await button(page, "Ik weet genoeg").click();
    await button(page, "Verder").click();
  } else if (name === "Deel dit" || name === "Leg dit vast") await build(page, name, nextPick(page, before ?? ""));
  else if (name === "Opschrijven") await button(page, "Overslaan").click();
  else await button(page, name).click();
  // The next sheet is there when kind or heading is another; two that look the same are told apart by nothing but time.
  await expect
    .poll(() => shownNow(page), { timeout: 5_000, intervals: [30] })
    .not.toEqual(shown)
    .catch(() => undefined);
  await page.waitForTimeout(60);
  return true;
}

/** Kind and heading of the sheet that is shown. */
const shownNow = (page: Page) =>
  page.evaluate(() => [document.querySelector<HTMLElement>("[data-sheet]")?.dataset["sheet"], document.querySelector("[data-sheet-heading]")?.textContent]);

async function inspect(page: Page): Promise<void> {
  await page.getByText(/Alles in het bericht als lijst/u).click();
  const boxes = page.getByRole("checkbox");
  for (let index = 0; index < (await boxes.count()); index++) {
    await boxes.nth(index).check({ force: true });
    for (let claim = 0; claim < 2; claim++) {
      const answer = page.getByRole("radio", { name: /Zie ik/u });
      if (await seen(answer)) await answer.first().click({ force: true });
    }
  }
}

async function choose(page: Page, pick: (count: number) => number): Promise<void> {
  const options = page.getByRole("radio");
  await options.nth(pick(await options.count())).check({ force: true });
  const tones = page.getByRole("group", { name: "Hoe zeg je het?" }).getByRole("radio");
  if (await seen(tones)) await tones.first().check({ force: true });
}

async function build(page: Page, name: string, pick: (count: number) => number): Promise<void> {
  await pickInSight(page, pick);
  // A small screen folds the rows.
  for (let rows = 0; rows < 10; rows++) {
    const folded = page.getByRole("button", { name: /nog niets gekozen/u });
    if (!(await seen(folded))) break;
    await folded.first().click();
    await pickInSight(page, pick);
  }
  await expect(button(page, name)).not.toHaveAttribute("aria-disabled", "true");
  await button(page, name).click();
}

async function pickInSight(page: Page, pick: (count: number) => number): Promise<void> {
  for (const group of await page.getByRole("group").all()) {
    const radios = group.getByRole("radio");
    const boxes = group.getByRole("checkbox");
    if (await seen(radios)) await radios.nth(pick(await radios.count())).check({ force: true });
    else if (await seen(boxes)) {
      for (const box of await boxes.all()) await box.uncheck({ force: true });
      await boxes.nth(pick(await boxes.count())).check({ force: true });
    }
  }
}

/** Plays to the end and opens the debrief. Returns how many steps it took. */
export async function playOn(page: Page, each?: () => Promise<void>): Promise<number> {
  let steps = 0;
  while (await step(page)) {
    steps++;
    await each?.();
    if (steps > 90) throw new Error("The play does not end");
  }
  await leave(page);
  return steps;
}

/** From the ending to the debrief. */
export async function leave(page: Page): Promise<void> {
  await button(page, "Naar de nabespreking").click();
  await page.getByRole("navigation", { name: "Delen van de nabespreking" }).waitFor();
}

/** Requests to another origin and errors, gathered over a test. */
export function watch(page: Page): { readonly foreign: string[]; readonly errors: string[] } {
  const found = { foreign: [] as string[], errors: [] as string[] };
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["127.0.0.1"].includes(url.hostname) && !["data:", "blob:"].includes(url.protocol)) found.foreign.push(request.url());
  });
  page.on("response", (response) => response.status() >= 400 && found.errors.push(`${response.status()} ${response.url()}`));
  page.on("pageerror", (error) => found.errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && !message.text().startsWith("Failed to load resource") && found.errors.push(message.text()));
  return found;
}

/** The keys of everything that is saved on this device. */
export const keysOnDevice = async (page: Page): Promise<readonly string[]> => [...(await keysIn(page, "waterhaven")), ...(await keysIn(page, EVENTS))];

/** The database with the events of attempts. */
export const EVENTS = "waterhaven-gebeurtenissen";

const keysIn = (page: Page, database: string) =>
  page.evaluate(
    (name) =>
      new Promise<readonly string[]>((done, fail) => {
        const open = indexedDB.open(name);
        open.addEventListener("error", () => fail(new Error("no database")));
        open.addEventListener("success", () => {
          const keys = open.result.transaction("bewaard").objectStore("bewaard").getAllKeys();
          keys.addEventListener("success", () => {
            open.result.close();
            done(keys.result.map(String));
          });
        });
      }),
    database,
  );
