import { expect, test, type Page } from "@playwright/test";
import { readPlan } from "../../src/cli/plan.ts";
import { playPlan } from "../../src/content/plan/playPlan.ts";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { DEFAULT_SET } from "../../src/domain/framework.ts";
import type { LogEvent } from "../../src/domain/log.ts";
import { gameOf } from "../../src/domain/play/game.ts";
import { progress, start } from "../../src/domain/play/progress.ts";
import { turnOf } from "../../src/domain/play/team.ts";
import type { Role } from "../../src/domain/roles.ts";
import type { Script } from "../../src/domain/scenario.ts";
import { axeFindsNothing } from "./axe.ts";
import { button, keysOnDevice, watch } from "./driver.ts";
import { compileOne } from "./oneCase.ts";
import { giveSome } from "./planPlay.ts";

const ID = "d2-drillrap";
const NAMES = { jongerenwerk: "Jongerenwerker", boa: "Boa" } as const;
type Player = keyof typeof NAMES;

interface Part {
  readonly script: Script;
  /** What the gold plan answers, turn by turn. */
  readonly turns: readonly (readonly LogEvent[])[];
}

function partOf(role: Role): Part {
  const { compiled, framework } = compileOne(`drills/${ID}`);
  const script = scriptFor(compiled, role, "basis");
  const read = readPlan(`scenarios/drills/${ID}/plans/${role}-goud.plan.yaml`);
  if (!script || !read.ok) throw new Error(`${ID} is not played by ${role}`);
  const game = gameOf(script, framework, DEFAULT_SET, "toets");
  const turns: LogEvent[][] = (script.clock.turns ?? []).map(() => []);
  let now = start(game);
  for (const event of playPlan(game, read.plan.choose).events) {
    turns[turnOf(script, now)]?.push(event);
    now = progress(game, now, event);
  }
  return { script, turns };
}

const PARTS = { jongerenwerk: partOf("jongerenwerk"), boa: partOf("boa") } as const;
const TURNS = PARTS.boa.turns.length;

const cover = (page: Page, player: Player) => page.getByRole("heading", { level: 1, name: `Geef het toestel aan: ${NAMES[player]}` });

async function beginTogether(page: Page): Promise<void> {
  await page.goto(`./#/casus/${ID}`);
  await page.getByRole("link", { name: /Speel dit met twee tot vier mensen/u }).click();
  await expect(button(page, "Beginnen")).toHaveAttribute("aria-disabled", "true");
  for (const name of Object.values(NAMES)) await page.getByRole("checkbox", { name: new RegExp(`^${name}`, "u") }).check({ force: true });
  await page.getByRole("radio", { name: /^Toets/u }).check({ force: true });
  await button(page, "Beginnen").click();
  await cover(page, "jongerenwerk").waitFor();
}

/** Takes the device and plays one turn. */
async function playTurn(page: Page, player: Player, turn: number): Promise<void> {
  await button(page, /^Verder als/u).click();
  if (turn === 0) await button(page, "Begin").click();
  await giveSome(page, PARTS[player].script, PARTS[player].turns[turn] ?? []);
}

/** Lines of the play screen that are long enough to be of this role alone. */
async function linesOf(page: Page): Promise<readonly string[]> {
  const text = await page.getByRole("main").innerText();
  return [...new Set(text.split("\n").filter((line) => line.length > 20))];
}

test("one device goes round: a cover between two people shows nothing of either, and nothing leads around it", async ({ page, context }) => {
  test.setTimeout(180_000);
  const log = watch(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await beginTogether(page);
  expect(await page.getByRole("heading", { name: "Praat eerst samen" }).count()).toBe(0);

  // The first of them plays a turn and lays the device down half way: going on needs the cover again.
  await button(page, /^Verder als/u).click();
  await button(page, "Begin").click();
  await page.locator("[data-play-root]").waitFor();
  const seen = await linesOf(page);
  expect(seen.length).toBeGreaterThan(2);
  await giveSome(page, PARTS.jongerenwerk.script, (PARTS.jongerenwerk.turns[0] ?? []).slice(0, 1));
  await page.reload();
  await cover(page, "jongerenwerk").waitFor();
  await button(page, /^Verder als/u).click();
  await giveSome(page, PARTS.jongerenwerk.script, (PARTS.jongerenwerk.turns[0] ?? []).slice(1));

  // Now it is for somebody else.
  await cover(page, "boa").waitFor();
  const covered = async () => {
    const source = await page.content();
    expect(seen.filter((line) => source.includes(line))).toEqual([]);
    expect(await page.locator("[data-play-root], .wh-phone, canvas").count()).toBe(0);
  };
  await covered();
  await axeFindsNothing(page, "cover");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.goBack();
  await page.goForward();
  await cover(page, "boa").waitFor();
  await covered();
  await page.reload();
  await cover(page, "boa").waitFor();
  await covered();

  // The address of an attempt leads to the cover, whatever it asks for.
  const ids = [...new Set((await keysOnDevice(page)).flatMap((key) => /[0-9a-f]{24}/u.exec(key) ?? []))];
  expect(ids.length).toBeGreaterThanOrEqual(2);
  for (const id of ids)
    for (const part of ["nabespreking", "spelen", "wat-als", "briefing"]) {
      await page.goto(`./#/poging/${id}/${part}`);
      await cover(page, "boa").waitFor();
      await covered();
    }

  // The program is killed; the start offers the team as one thing, and goes on where they were.
  await page.close();
  const again = await context.newPage();
  await again.setViewportSize({ width: 360, height: 740 });
  await again.goto("./#/");
  await expect(again.getByText("Samen op één toestel")).toHaveCount(1);
  await again.getByRole("button", { name: /^Verder met/u }).click();
  await cover(again, "boa").waitFor();
  expect([...log.foreign, ...log.errors]).toEqual([]);
});

test("a team plays to the end: a question after each turn, and then everybody's debrief", async ({ page }) => {
  test.setTimeout(300_000);
  const log = watch(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await beginTogether(page);
  const talks = PARTS.boa.script.clock.turns?.map(({ talk }) => talk ?? "") ?? [];
  for (let turn = 0; turn < TURNS; turn++)
    for (const player of ["jongerenwerk", "boa"] as const) {
      await cover(page, player).waitFor();
      const question = page.locator(".wh-team-question");
      // Only before the first of a turn; the last one stands at the end.
      if (player === "jongerenwerk" && turn > 0) await expect(question).toHaveText(talks[turn - 1] ?? "");
      else await expect(question).toHaveCount(0);
      await playTurn(page, player, turn);
    }
  await page.getByRole("heading", { level: 1, name: "Iedereen is klaar" }).waitFor();
  await expect(page.locator(".wh-team-question")).toHaveText(talks[TURNS - 1] ?? "");
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(0);
  await page.getByText("Lees het als tabel").click();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(TURNS + 1);
  await axeFindsNothing(page, "end of a team");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  // What several people played is nobody's practice.
  await button(page, "Nabespreking: Boa").click();
  await page.getByRole("navigation", { name: "Delen van de nabespreking" }).waitFor();
  expect((await keysOnDevice(page)).filter((key) => key.includes("uitslag"))).toEqual([]);
  expect([...log.foreign, ...log.errors]).toEqual([]);
});
