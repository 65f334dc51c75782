import { helpEverywhere, helpPlan, type HelpPlan } from "../domain/help.ts";
import type { AttemptStart } from "../domain/log.ts";
import type { HelpChoice, SavePort } from "../runtime/ports.ts";
import type { LoadedCase } from "./content.ts";

/** Help for an attempt: what was chosen, or what earlier cases in this role say. Reads while the case loads; a test has no help. */
export async function helpNow(
  saves: Pick<SavePort, "records">,
  loading: LoadedCase | Promise<LoadedCase>,
  { attemptId, role, mode }: AttemptStart,
  choice: HelpChoice,
): Promise<HelpPlan> {
  if (choice !== "vanzelf") return helpEverywhere(choice);
  if (mode === "toets") return helpEverywhere("geen");
  const [results, { framework }] = await Promise.all([saves.records("uitslag"), loading]);
  const earlier = results.filter(({ id }) => id !== attemptId);
  return helpPlan(earlier, role, framework.weights.help);
}
