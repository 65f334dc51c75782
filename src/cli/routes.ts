import { DEFAULT_SET } from "../domain/framework.ts";
import { exploreCase, parityOf, playBlind } from "../content/explore/index.ts";
import { fairnessOf, fairnessTable } from "./fairness.ts";
import { gameFrom, caseOf, loadSound, soundUnder } from "./project.ts";
import { oneOf, type Options } from "./options.ts";

/** `routes ID`: the explored graph per role and variant; with `--parity` how roles and blind strategies compare. */
export async function runRoutes(options: Options): Promise<number> {
  const sound = loadSound(options);
  if (!sound) return 1;
  const compiled = caseOf(sound, options.words[0]);
  const project = soundUnder(sound, options.agreements ?? DEFAULT_SET);
  if (!project) return 1;
  if (options.role !== undefined) gameFrom(project, compiled, options, project.set, "toets");
  if (options.variant !== undefined)
    oneOf(
      "Variant",
      options.variant,
      compiled.variants.map((one) => one.id),
    );
  const began = performance.now();
  const runs = exploreCase(compiled, project.framework, project.set, {
    ...(options.role === undefined ? {} : { role: options.role }),
    ...(options.variant === undefined ? {} : { variant: options.variant }),
    observed: options.parity,
  });
  if (options.parity) {
    const blind = playBlind(runs, project.framework.weights);
    const fairness = { id: compiled.id, parity: parityOf(runs, blind), blind };
    console.log(options.json ? JSON.stringify(fairnessOf(fairness)) : fairnessTable(fairness));
    return 0;
  }
  const ms = Math.round(performance.now() - began);
  const shown = runs.map(({ role, variant, explored, best, exhaustive, score, game }) => ({
    role,
    variant,
    states: explored.states,
    transitions: explored.transitions,
    exhaustive,
    endings: Object.fromEntries(game.script.endings.map((ending) => [ending.id, explored.endings.has(ending.id)])),
    score,
    bestRoute: best.map((step) => step.moment),
    ms: Math.round(ms / runs.length),
  }));
  if (options.json) console.log(JSON.stringify({ id: compiled.id, runs: shown }));
  else
    for (const run of shown)
      console.log(
        `${run.role} · ${run.variant}: ${run.states} toestanden, ${run.transitions} overgangen, score ${run.score.min}–${run.score.max}, eindes: ${Object.entries(
          run.endings,
        )
          .filter(([, reached]) => reached)
          .map(([id]) => id)
          .join(", ")}\n  ${run.bestRoute.join(" → ")}`,
      );
  return 0;
}
