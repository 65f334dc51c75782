import type { Framework } from "../../domain/framework.ts";
import type { CompiledCase } from "../compiled.ts";
import { diagnostic, type Diagnostic, type Place } from "../diagnostics.ts";
import type { CasePlace } from "../project.ts";
import { placeOf as choicePlace } from "../lint/places.ts";
import { playBlind } from "./blind.ts";
import { exploreCase, unreachable, type Gap, type Run } from "./check.ts";
import { fairnessFindings, parityOf } from "./parity.ts";

/** What only exploring shows, under one set of agreements: dead ends, what nobody reaches, no way to 100, blind strategies, parity. */
export function modelDiagnostics(compiled: CompiledCase, framework: Framework, at: CasePlace, set?: string): readonly Diagnostic[] {
  const runs = exploreCase(compiled, framework, set);
  const found: Diagnostic[] = [];
  for (const run of runs) {
    const who = `${run.role}, ${run.variant}`;
    for (const moment of run.explored.deadEnds)
      found.push(diagnostic("WH041", at.locator(run.role).moment(moment), `Het moment “${moment}” loopt dood (${who}).`));
    for (const moment of run.explored.cycles)
      found.push(diagnostic("WH042", at.locator(run.role).moment(moment), `Het moment “${moment}” komt op zichzelf terug (${who}).`));
    const imperfect = run.explored.best.filter((step) => step.regret > 1e-9).map((step) => step.moment);
    if (imperfect.length > 0)
      found.push(
        diagnostic("WH043", at.locator(run.role).moment(imperfect[0] ?? ""), `De beste route van ${who} haalt niet alles in: ${imperfect.join(", ")}.`),
      );
  }
  found.push(...disputed(runs, at));
  for (const gap of unreachable(runs)) found.push(diagnostic("WH040", placeOf(gap, at), `${KINDS[gap.kind]} “${gap.id}” bereikt niemand (${gap.role}).`));
  const blind = playBlind(runs, framework.weights);
  for (const finding of fairnessFindings(parityOf(runs, blind), blind, framework))
    found.push(diagnostic(finding.rule === "A21" ? "WH090" : "WH091", at.locator(finding.role).shared("roles"), `${finding.role}: ${finding.text}.`));
  return found;
}

/** What author and framework do not agree about, once for all variants of a role. */
function disputed(runs: readonly Run[], at: CasePlace): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const { role, disputes } of runs)
    for (const { moment, choice, kind, ref, author, framework, rule } of disputes) {
      const script = runs.find((run) => run.role === role)?.game.script;
      const within = script?.moments.find((one) => one.id === moment);
      const place = within ? choicePlace({ locator: at.locator(role) }, within, { id: choice }) : at.locator(role).moment(moment);
      const say = {
        nobody: () => diagnostic("WH050", place, `Over “${choice}” in “${moment}” oordeelt niemand: geen regel van het kader, en geen \`judge\` (${role}).`),
        "over-a-limit": () => diagnostic("WH052", place, `“${choice}” in “${moment}” gaat voor ${role} over ${ref}, maar staat als goed.`),
        "other-grade": () =>
          diagnostic(
            "WH055",
            place,
            `“${choice}” in “${moment}” is op ${ref} ${author} volgens jou, en ${framework} volgens regel ${rule} van het kader (${role}).`,
          ),
      };
      told.set([role, moment, choice, kind, ref].join("|"), say[kind]());
    }
  return [...told.values()];
}

/** Where the thing that nobody reaches was written. */
function placeOf({ kind, id, role }: Gap, at: CasePlace): Place {
  const locator = at.locator(role);
  const [moment = "", choice] = id.split("/");
  if (kind === "moment") return locator.moment(moment);
  if (kind === "choice") return locator.moment(moment, "options", { id: choice ?? "" });
  return locator.shared("endings", id);
}

const KINDS = { moment: "Het moment", choice: "De keuze", ending: "Het einde" } as const;
