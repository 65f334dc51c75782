import { DEFAULT_SET } from "../domain/framework.ts";
import { isDecision } from "../domain/moments.ts";
import { STEPS } from "../domain/steps.ts";
import { caseOf, gameFrom, loadSound } from "./project.ts";
import type { Options } from "./options.ts";
import { allChoices } from "../domain/explore/key.ts";

/** `graph ID --role R`: a Mermaid state diagram, steps as compound states. */
export async function runGraph(options: Options): Promise<number> {
  const project = loadSound(options);
  if (!project) return 1;
  const { script } = gameFrom(project, caseOf(project, options.words[0]), options, DEFAULT_SET, "oefenen");
  const name = (id: string) => id.replaceAll("-", "_");
  const lines = ["stateDiagram-v2"];
  for (const step of STEPS) {
    const own = script.moments.filter((moment) => moment.step === step);
    if (own.length === 0) continue;
    lines.push(
      `  state ${step} {`,
      ...own.map((moment) => `    ${name(moment.id)} : ${moment.title ?? moment.id}${isDecision(moment) ? "" : " (bericht)"}`),
      "  }",
    );
  }
  lines.push(`  [*] --> ${name(script.moments[0]?.id ?? "einde")}`);
  for (const [index, moment] of script.moments.entries()) {
    const targets = [...(moment.then ?? []), ...allChoices(moment).flatMap((choice) => choice.then ?? [])].map((branch) => branch.to);
    const next = script.moments[index + 1]?.id;
    for (const target of new Set([...targets, ...(next === undefined || (moment.then ?? []).some((branch) => !branch.when) ? [] : [next])]))
      lines.push(`  ${name(moment.id)} --> ${name(target)}`);
  }
  lines.push(`  ${name(script.moments.at(-1)?.id ?? "einde")} --> [*]`);
  console.log(lines.join("\n"));
  return 0;
}
