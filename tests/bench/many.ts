import type { Browser } from "@playwright/test";
import { ROLES } from "../../src/domain/roles.ts";
import { counts, result } from "../../src/domain/testing/results.ts";
import { progressBench } from "./progress.ts";
import { row, type Rows } from "./rows.ts";

const ATTEMPTS = 500;
const EVENTS = 40;
const ROUNDS = 5;
const CASES = ["waar-zijn-ze", "even-gefixt", "alleen-een-foto", "zelfde-dag-je-deel"];

/** The text of a file with this many attempts that have ended, with their results. */
export function manyAttempts(count = ATTEMPTS): string {
  const starts = Array.from({ length: count }, (_, index) => ({
    type: "attempt.started",
    attemptId: `poging-${index}`,
    caseId: CASES[index % CASES.length] ?? "",
    caseVersion: 1,
    role: ROLES[(index >> 2) % ROLES.length] ?? "boa",
    variant: "basis",
    mode: "oefenen",
    agreements: "waterhaven",
    seed: index,
    startedAt: new Date(Date.UTC(2026, 0, 1) + index * 43_200_000).toISOString(),
  }));
  const answers = Array.from({ length: EVENTS }, (_, index) => ({ type: "moment.answered", moment: `m${index}`, answer: { do: "choose", option: "a" } }));
  return JSON.stringify({
    product: "waterhaven",
    schema: 2,
    attempts: starts.map((start) => ({ ended: true, step: "evalueren", savedAt: start.startedAt, events: [start, ...answers] })),
    records: {
      uitslag: starts.map(({ attemptId, caseId, role, startedAt }, index) =>
        result(0, {
          id: attemptId,
          caseId,
          role,
          variant: "basis",
          startedAt,
          endedAt: startedAt,
          total: 60 + (index % 40),
          steps: { duiden: 80, context: 70, partners: 60, ingrijpen: 50, acties: 90, evalueren: null },
          decisions: answers.slice(0, 14).map(({ moment }) => ({ moment, step: "duiden", grade: "best" })),
          criteria: { "duiden.taal": counts(2), "context.grap": counts(0, 0, 1), "partners.doel": counts(0, 1) },
          tilts: { "te-licht": 1, "te-zwaar": 2, anders: 0 },
        }),
      ),
      flits: [],
      afspraken: [],
    },
  });
}

/** How much longer a page takes when a device holds five hundred attempts. */
export async function manyBench(browser: Browser, url: string, observe: string): Promise<Rows> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.addInitScript(observe);
  /** Milliseconds until the start screen can be used, and until it says what was done before. */
  const start = async (heading: RegExp) => {
    const times: { interactive: number; known: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto("./#/");
      await page.reload();
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      times.push(
        await page.evaluate(() => ({ interactive: (globalThis as unknown as { seen: { interactive: number } }).seen.interactive, known: performance.now() })),
      );
    }
    const best = (key: "interactive" | "known") => Math.min(...times.map((time) => time[key]));
    return { interactive: best("interactive"), known: best("known") };
  };
  await page.goto("./");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  const empty = await start(/Welkom/u);
  await page.goto("./#/instellingen");
  await page.locator('input[type="file"]').setInputFiles({ name: "veel.json", mimeType: "application/json", buffer: Buffer.from(manyAttempts()) });
  await page.getByText(`${ATTEMPTS} pogingen teruggezet`).waitFor({ timeout: 120_000 });
  const full = await start(/Welkom terug/u);
  const progress = await progressBench(page, ATTEMPTS);
  await context.close();
  return {
    "start with 500 attempts: later to use than without": row(full.interactive - empty.interactive, "ms", { atMost: 100 }),
    "start with 500 attempts: later to tell what was done than without": row(full.known - empty.known, "ms", { atMost: 100 }),
    ...progress,
  };
}
