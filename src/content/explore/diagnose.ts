import { DEFAULT_SET, type Framework } from "../../domain/framework.ts";
import type { CompiledCase } from "../compiled.ts";
import { diagnostic, type Diagnostic, type Place } from "../diagnostics.ts";
import type { CasePlace } from "../casePlace.ts";
import { placeOf as choicePlace } from "../lint/places.ts";
import { ROLES, type Role } from "../../domain/roles.ts";
import { numberText } from "../limits.ts";
import type { PlanFile } from "../schema/caseFile.ts";
import { playBlind, type BlindResult } from "./blind.ts";
import { catalogueFindings } from "./catalogue.ts";
import { exploreCase, unreachable, type Gap, type Run } from "./check.ts";
import { unplanned } from "./planned.ts";
import { proofs } from "./prove.ts";
import { fairnessFindings, parityOf, type ParityRow } from "./parity.ts";

/** States per role and variant: eight times what our largest case has, and half a minute. */
const MOST = 100_000;

/** What exploring a case showed: what is wrong, and the numbers that fairness rests on (SPEC A21, A23). */
export interface Checked {
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly parity: readonly ParityRow[];
  readonly blind: readonly BlindResult[];
  /** Agreements whose trigger came to hold in some role and variant. */
  readonly triggered: ReadonlySet<string>;
}

export interface CheckOptions {
  /** Roles of which the catalogue has more cases. */
  readonly shared?: readonly Role[];
  /** The set of agreements in force. */
  readonly set?: string;
  /** Without: nobody plays blind, which takes most of the time. */
  readonly fair?: boolean;
  /** More states than this are not looked at. */
  readonly most?: number;
  /** The plans of the case, to see which endings they come to. Without: nobody asks for plans. */
  readonly plans?: readonly PlanFile[];
}

/**
 * What only exploring shows, under one set of agreements: dead ends, cycles, what nobody reaches, no way to 100, what can never hold, blind
 * strategies, parity. Nothing but WH039 when there are too many states.
 */
export function checkModel(
  compiled: CompiledCase,
  framework: Framework,
  at: CasePlace,
  { shared = [], set, fair = true, most = MOST, plans }: CheckOptions = {},
): Checked {
  const runs = exploreCase(compiled, framework, set, { observed: true, most });
  const over = runs.at(-1);
  if (over && over.explored.stoppedAt !== null) {
    const { role, variant, explored } = over;
    const message = `De casus kan op te veel manieren lopen om na te kijken: meer dan ${numberText(most)} toestanden (${role}, ${variant}).`;
    const diagnostics = [diagnostic("WH039", at.locator(role).moment(explored.stoppedAt ?? ""), message)];
    return { id: compiled.id, diagnostics, parity: [], blind: [], triggered: new Set() };
  }
  const found: Diagnostic[] = [];
  for (const run of runs) {
    const who = `${run.role}, ${run.variant}`;
    for (const moment of run.explored.deadEnds)
      found.push(diagnostic("WH041", at.locator(run.role).moment(moment), `Het moment “${moment}” loopt dood (${who}).`));
    for (const moment of run.explored.cycles)
      found.push(diagnostic("WH042", at.locator(run.role).moment(moment), `Het moment “${moment}” leidt alleen nog rond, nooit naar een einde (${who}).`));
    const imperfect = run.best.filter((step) => step.regret > 1e-9).map((step) => step.moment);
    if (imperfect.length > 0)
      found.push(
        diagnostic("WH043", at.locator(run.role).moment(imperfect[0] ?? ""), `De beste route van ${who} haalt niet alles in: ${imperfect.join(", ")}.`),
      );
  }
  found.push(...disputed(runs, at));
  for (const gap of unreachable(runs)) found.push(diagnostic("WH040", placeOf(gap, at), `${KINDS[gap.kind]} “${gap.id}” bereikt niemand (${gap.role}).`));
  found.push(...proofs(runs, at));
  if (plans) found.push(...unplanned(runs, plans, compiled, framework, at));
  // Who cannot get to an ending has no score: first the way, then the numbers.
  const blind = !fair || runs.some(({ best, explored }) => best.length === 0 || explored.cycles.length > 0) ? [] : playBlind(runs, framework.weights);
  const parity = parityOf(runs, blind);
  for (const finding of blind.length === 0 ? [] : fairnessFindings(parity, blind, framework, shared))
    found.push(diagnostic(finding.rule === "A21" ? "WH090" : "WH091", at.locator(finding.role).shared("roles"), `${finding.role}: ${finding.text}.`));
  const triggered = new Set(runs.flatMap(({ seen }) => [...(seen?.triggered ?? [])]));
  return { id: compiled.id, diagnostics: found, parity, blind, triggered };
}

/** Roles that play in more than one case. */
export function sharedRoles(cases: readonly CompiledCase[]): readonly Role[] {
  return ROLES.filter((role) => cases.filter(({ scripts }) => scripts[role]).length > 1);
}

/** What only all cases together show. `places` by case; `set` is where the set of agreements was written, absent when it is not the author's. */
export function catalogueDiagnostics(
  checked: readonly Checked[],
  framework: Framework,
  places: Readonly<Record<string, CasePlace>>,
  set?: Place,
): readonly Diagnostic[] {
  const unfair = catalogueFindings(checked, framework).flatMap(({ role, worst, text }) => {
    const place = places[worst]?.locator(role).shared("roles");
    return place ? [diagnostic("WH090", place, `${role}: ${text}.`)] : [];
  });
  const silent = (framework.agreementSets[DEFAULT_SET]?.agreements ?? []).filter(
    ({ id, when, duty }) => when !== undefined && duty !== undefined && !checked.some(({ triggered }) => triggered.has(id)),
  );
  if (!set || silent.length === 0) return unfair;
  return [...unfair, diagnostic("WH058", set, `Geen casus roept deze afspraken op: ${silent.map(({ id }) => id).join(", ")}.`)];
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
