import { expect, test } from "@playwright/test";
import { readdirSync } from "node:fs";
import { readPlan } from "../../src/cli/plan.ts";
import { resultOf } from "../../src/cli/result.ts";
import { baselineFor } from "../../src/content/explore/index.ts";
import { filesOn } from "../../src/content/node/files.ts";
import { playPlan } from "../../src/content/plan/playPlan.ts";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { DEFAULT_SET } from "../../src/domain/framework.ts";
import { gameOf } from "../../src/domain/play/game.ts";
import { ROLES, type Role } from "../../src/domain/roles.ts";
import { variantOrder } from "../../src/view/variantOrder.ts";
import { begin, watch } from "./driver.ts";
import { compileOne } from "./oneCase.ts";
import { giveAnswers } from "./planPlay.ts";

const files = filesOn("scenarios");

/** A role plays on the screen that its people carry. */
const SCREENS = { jongerenwerk: [360, 740], politie: [768, 1024], boa: [360, 740], oov: [1280, 800] } as const;
const NAMES = { jongerenwerk: "Jongerenwerker", politie: "Politie", boa: "Boa", oov: "Adviseur" } as const;

const isSide = (id: string, role: Role) => files.read(`${id}/casus.yaml`).includes(`${role}: bijrol`);

const foldersIn = (parent: string) =>
  readdirSync(`scenarios/${parent}`)
    .sort()
    .map((id) => `${parent}/${id}`);
const FOLDERS = [...foldersIn("casussen"), ...foldersIn("drills")];
/** The drill that is played in `npm test`: one with rows of its own. */
const DRILL = "drills/d6-boa";

interface Play {
  readonly id: string;
  readonly role: Role;
  /** Name of the plan. */
  readonly plan: string;
}

/**
 * One role per case in `npm test`: in every other case a side role, which is short, so that every role plays; of the drills one. Every gold plan
 * with PLAYS=all (`npm run plays`); every plan of the drills, and so every ending, with PLAYS=endings.
 */
function playsOf(id: string, index: number): readonly Play[] {
  const plans = files.list().flatMap((path) => (path.startsWith(`${id}/plans/`) ? [path.slice(`${id}/plans/`.length, -".plan.yaml".length)] : []));
  const roleOf = (plan: string) => ROLES.find((role) => plan.startsWith(`${role}-`));
  const plays = plans.flatMap((plan): readonly Play[] => {
    const role = roleOf(plan);
    return role ? [{ id, role, plan }] : [];
  });
  const gold = plays.filter(({ role, plan }) => plan === `${role}-goud`);
  if (process.env["PLAYS"] === "endings") return id.startsWith("drills/") ? plays : [];
  if (process.env["PLAYS"] === "all") return gold;
  if (id.startsWith("drills/")) return id === DRILL ? gold.filter(({ role }) => !isSide(id, role)) : [];
  const side = index % 2 === 1 ? ROLES.find((role) => isSide(id, role)) : undefined;
  const chosen = side ?? ROLES[(index / 2) % ROLES.length] ?? ROLES[0];
  return gold.filter(({ role }) => role === chosen);
}

for (const [index, folder] of FOLDERS.entries())
  for (const { id, role, plan } of playsOf(folder, index))
    test(`${id}, ${role}: the plan ${plan}, through the real interface`, async ({ page }) => {
      const { compiled, framework } = compileOne(id);
      const read = readPlan(`scenarios/${id}/plans/${plan}.plan.yaml`);
      if (!read.ok) throw new Error(`${id} has no plan ${plan}`);
      const played = read.plan.variant ?? "basis";
      const script = scriptFor(compiled, role, played);
      if (!script) throw new Error(`${id} is not played by ${role} as ${played}`);
      const main = script.part === "hoofdrol" && read.plan.mode !== "oefenen";
      const set = read.plan.agreements ?? DEFAULT_SET;
      const game = gameOf(script, framework, set, main ? "toets" : "oefenen");
      const { events, unknown } = playPlan(game, read.plan.choose);
      expect(unknown).toEqual([]);
      const [width, height] = SCREENS[role];
      await page.setViewportSize({ width, height });
      const log = watch(page);
      const variant = `Variant ${
        variantOrder(
          compiled.id,
          compiled.variants.map(({ id }) => id),
        ).indexOf(played) + 1
      }`;
      await begin(page, NAMES[role], { caseId: compiled.id, mode: main ? "Toets" : "Oefenen", ...(compiled.variants.length > 1 ? { variant } : {}) });
      await giveAnswers(page, script, events);

      // What the screen says is what the command line says of the same answers.
      const started = {
        type: "attempt.started",
        attemptId: "x",
        caseId: compiled.id,
        caseVersion: 1,
        role,
        variant: played,
        mode: game.mode,
        agreements: set,
        seed: 1,
        startedAt: "",
      } as const;
      const result = resultOf(game, baselineFor(game), [started, ...events]);
      await page.goto(page.url().replace(/nabespreking.*$/u, "nabespreking/score"));
      await expect(page.locator(".wh-total")).toHaveText(
        `${Math.round(result.score.total ?? -1)} van 100${result.passed === null ? "afgerond" : result.passed ? "behaald" : "niet behaald"}`,
      );
      expect(log.foreign).toEqual([]);
      expect(log.errors).toEqual([]);
    });
