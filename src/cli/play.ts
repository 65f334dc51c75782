import { DEFAULT_SET } from "../domain/framework.ts";
import type { AttemptLog } from "../domain/log.ts";
import type { Game } from "../domain/play/game.ts";
import { baselineFor } from "../content/explore/index.ts";
import { playPlan } from "../content/plan/playPlan.ts";
import { meets } from "../content/plan/expectations.ts";
import { playInTerminal } from "./terminal.ts";
import { UsageError, type Options } from "./options.ts";
import { isFile } from "./paths.ts";
import { readPlan } from "./plan.ts";
import { caseOf, gameFrom, lineOf, loadSound, soundUnder } from "./project.ts";
import { expectable, printResult, resultOf } from "./result.ts";

/** `play ID --role R`: a plan, or in the terminal. Exit 1 when an expectation of the plan is not met. */
export async function runPlay(options: Options): Promise<number> {
  const sound = loadSound(options);
  if (!sound) return 1;
  const compiled = caseOf(sound, options.words[0]);
  if (options.plan === undefined) {
    const project = soundUnder(sound, options.agreements ?? DEFAULT_SET);
    if (!project) return 1;
    const game = gameFrom(project, compiled, options, project.set, "oefenen");
    const log = await playInTerminal(game, startOf(game, project.set));
    printResult(resultOf(game, baselineFor(game), log), options.json);
    return 0;
  }
  if (!isFile(options.plan)) throw new UsageError(`“${options.plan}” is geen bestand met een plan.`);
  const read = readPlan(options.plan);
  if (!read.ok) {
    for (const one of read.diagnostics) console.error(lineOf(one));
    return 1;
  }
  const { plan } = read;
  const project = soundUnder(sound, options.agreements ?? plan.agreements ?? DEFAULT_SET);
  if (!project) return 1;
  const asked = { role: options.role ?? plan.role, variant: options.variant ?? plan.variant ?? "basis" };
  const game = gameFrom(project, compiled, asked, project.set, plan.mode ?? "toets");
  const played = playPlan(game, plan.choose);
  if (played.unknown.length > 0) {
    console.error(`Het plan noemt wat er niet is: ${played.unknown.join("; ")}.`);
    return 1;
  }
  const result = resultOf(game, baselineFor(game), [startOf(game, project.set), ...played.events]);
  printResult(result, options.json);
  const missed = meets(plan.expect, expectable(result));
  for (const one of missed) console.error(`Verwachting niet gehaald: ${one}`);
  return missed.length === 0 ? 0 : 1;
}

function startOf({ script, mode }: Game, set: string): AttemptLog[0] {
  return {
    type: "attempt.started",
    attemptId: "casus",
    caseId: script.caseId,
    caseVersion: script.version,
    role: script.role,
    variant: script.variant,
    mode,
    agreements: set,
    seed: 1,
    startedAt: new Date(0).toISOString(),
  };
}
