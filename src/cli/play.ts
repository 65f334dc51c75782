import type { AttemptLog, AttemptStart } from "../domain/log.ts";
import { playPlan } from "../content/plan/playPlan.ts";
import { meets } from "../content/plan/expectations.ts";
import { playInTerminal } from "./terminal.ts";
import { UsageError, type Options } from "./options.ts";
import { isFile } from "./paths.ts";
import { readPlan } from "./plan.ts";
import { baselineUnder, caseOf, gameFrom, lineOf, loadSound } from "./project.ts";
import { expectable, printResult, resultOf } from "./result.ts";

/** `play ID --role R`: a plan, or in the terminal. Exit 1 when an expectation of the plan is not met. */
export async function runPlay(options: Options): Promise<number> {
  const project = loadSound(options);
  if (!project) return 1;
  const compiled = caseOf(project, options.words[0]);
  if (options.plan === undefined) {
    const game = gameFrom(project, compiled, options, "oefenen");
    const log = await playInTerminal(game, startOf(game.script.role, options, compiled.id, compiled.version, "oefenen"));
    printResult(resultOf(game, baselineUnder(game, options.agreements ?? "model"), log), options.json);
    return 0;
  }
  if (!isFile(options.plan)) throw new UsageError(`“${options.plan}” is geen bestand met een plan.`);
  const read = readPlan(options.plan);
  if (!read.ok) {
    for (const one of read.diagnostics) console.error(lineOf(one));
    return 1;
  }
  const { plan } = read;
  const set = options.agreements ?? plan.agreements ?? "model";
  const mode = plan.mode ?? "toets";
  const game = gameFrom(project, compiled, { role: options.role ?? plan.role, variant: options.variant ?? plan.variant ?? "basis", agreements: set }, mode);
  const played = playPlan(game, plan.choose);
  if (played.unknown.length > 0) {
    console.error(`Het plan noemt wat er niet is: ${played.unknown.join("; ")}.`);
    return 1;
  }
  const result = resultOf(game, baselineUnder(game, set), [
    startOf(game.script.role, { ...options, variant: game.script.variant, agreements: set }, compiled.id, compiled.version, mode),
    ...played.events,
  ]);
  printResult(result, options.json);
  const missed = meets(plan.expect, expectable(result));
  for (const one of missed) console.error(`Verwachting niet gehaald: ${one}`);
  return missed.length === 0 ? 0 : 1;
}

function startOf(
  role: AttemptStart["role"],
  options: Pick<Options, "variant" | "agreements">,
  caseId: string,
  caseVersion: number,
  mode: AttemptStart["mode"],
): AttemptLog[0] {
  return {
    type: "attempt.started",
    attemptId: "casus",
    caseId,
    caseVersion,
    role,
    variant: options.variant ?? "basis",
    mode,
    agreements: options.agreements ?? "model",
    seed: 1,
    startedAt: new Date(0).toISOString(),
  };
}
