import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { baselineFor } from "../../src/content/explore/index.ts";
import { meets } from "../../src/content/plan/expectations.ts";
import { playPlan } from "../../src/content/plan/playPlan.ts";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { readPlan } from "../../src/cli/plan.ts";
import { expectable, resultOf } from "../../src/cli/result.ts";
import { shipped as project } from "../../src/content/testing/shipped.ts";
import type { Baseline } from "../../src/domain/assess/baseline.ts";
import { gameOf, type Game } from "../../src/domain/play/game.ts";
import { DEFAULT_SET } from "../../src/domain/framework.ts";

const baselines = new Map<string, Baseline>();

/** Many plans play one role and variant: its best route is looked for once. */
function baselineOf(key: string, game: Game): Baseline {
  const known = baselines.get(key) ?? baselineFor(game);
  baselines.set(key, known);
  return known;
}

describe.each(project.cases.map((compiled) => [compiled.id, compiled] as const))("plans of %s", (id, compiled) => {
  const folder = join("scenarios", project.places[id]?.folder ?? "", "plans");
  it.each(readdirSync(folder).map((file) => [basename(file, ".plan.yaml"), join(folder, file)] as const))("%s", (_name, path) => {
    const read = readPlan(path);
    if (!read.ok) throw new Error(read.diagnostics.map((one) => one.message).join("\n"));
    const { plan } = read;
    const script = scriptFor(compiled, plan.role, plan.variant ?? "basis");
    if (!script || !project.framework) throw new Error(`No script for ${plan.role} in ${plan.variant}`);
    const set = plan.agreements ?? DEFAULT_SET;
    const game = gameOf(script, project.framework, set, plan.mode ?? "toets");
    const played = playPlan(game, plan.choose);
    expect(played.unknown).toEqual([]);
    const start = {
      type: "attempt.started",
      attemptId: "plan",
      caseId: id,
      caseVersion: 1,
      role: plan.role,
      variant: script.variant,
      mode: game.mode,
      agreements: set,
      seed: 1,
      startedAt: "",
    } as const;
    const result = resultOf(game, baselineOf(`${id}/${plan.role}/${script.variant}/${set}/${game.mode}`, game), [start, ...played.events]);
    expect(meets(plan.expect, expectable(result))).toEqual([]);
  });
});
