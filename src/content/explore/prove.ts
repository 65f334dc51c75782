import type { Role } from "../../domain/roles.ts";
import { isDecision, type Moment } from "../../domain/moments.ts";
import { allChoices } from "../../domain/explore/key.ts";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import type { CasePlace } from "../casePlace.ts";
import { placeOf } from "../lint/places.ts";
import type { Run } from "./check.ts";
import { constantConditions } from "./conditions.ts";
import { hiddenFacts } from "./facts.ts";
import { notShown } from "./notShown.ts";
import { fillers, flatPivots } from "./options.ts";

/** What looking along while exploring proves of a case. The runs were observed. */
export function proofs(runs: readonly Run[], at: CasePlace): readonly Diagnostic[] {
  const roles = [...new Set(runs.map(({ role }) => role))];
  const found = [
    ...conditions(runs, at),
    ...ranges(runs, at),
    ...roles.flatMap((role) => {
      const own = runs.filter((run) => run.role === role);
      return [
        ...waysBack(own, role, at),
        ...hidden(runs, own, role, at),
        ...judged(own, role, at),
        ...options(own, role, at),
        ...criteria(own, role, at),
        ...objectives(own, role, at),
      ];
    }),
    ...ownChoices(runs, roles, at),
  ];
  // What roles share is told once.
  return [...new Map(found.map((one) => [`${one.code} ${one.file}:${one.line}:${one.column} ${one.message}`, one])).values()];
}

function conditions(runs: readonly Run[], at: CasePlace): readonly Diagnostic[] {
  const where = (moment: string) => (moment === "" ? "dit einde" : `“${moment}”`);
  return constantConditions(runs, ({ role }) => at.locator(role)).map(({ held, moment, place }) =>
    held === true
      ? diagnostic("WH045", place, `De voorwaarde bij ${where(moment)} klopt altijd.`)
      : diagnostic(
          "WH044",
          place,
          held === false ? `De voorwaarde bij ${where(moment)} klopt nooit.` : `Naar de voorwaarde bij ${where(moment)} kijkt nooit iemand.`,
        ),
  );
}

/** A value outside the range is cut off. That only loses something when it could go the other way later. */
function ranges(runs: readonly Run[], at: CasePlace): readonly Diagnostic[] {
  const found = new Map<string, { readonly role: Role; readonly where: string[] }>();
  for (const { role, game, seen } of runs)
    for (const [name, { value, moment }] of seen?.beyond ?? []) {
      const range = game.script.vars[name];
      if (!range || range.stops || !turnsAround(game.script.moments, moment, name, value > range.max ? -1 : 1)) continue;
      const known = found.get(name) ?? { role, where: [] };
      found.set(name, known);
      const where = `${value} in “${moment}” (${role})`;
      if (!known.where.includes(where)) known.where.push(where);
    }
  return [...found].map(([name, { role, where }]) => diagnostic("WH046", at.locator(role).shared("vars", name), `“${name}” zou worden: ${where.join(", ")}.`));
}

function turnsAround(moments: readonly Moment[], from: string, name: string, sign: number): boolean {
  const later = moments.slice(moments.findIndex(({ id }) => id === from));
  return later.some((moment) => [moment, ...(moment.outcomes ?? []), ...allChoices(moment)].some(({ add }) => Math.sign(add?.[name] ?? 0) === sign));
}

function waysBack(own: readonly Run[], role: Role, at: CasePlace): readonly Diagnostic[] {
  const back = new Set(own.flatMap(({ explored }) => explored.back));
  return [...back].map((moment) =>
    diagnostic("WH047", at.locator(role).moment(moment), `Vanaf “${moment}” kun je terug, en dan is alles als eerst (${role}).`),
  );
}

function hidden(runs: readonly Run[], own: readonly Run[], role: Role, at: CasePlace): readonly Diagnostic[] {
  const findable = new Set(runs.flatMap(({ seen }) => [...(seen?.known ?? [])]));
  const lost = (run: Run) => hiddenFacts(run).filter(({ fact, onlyAgreement }) => !(onlyAgreement && findable.has(fact)));
  const found = new Map(own.flatMap((run) => lost(run).map(({ fact, by }) => [fact, { by, variant: run.variant }] as const)));
  return [...found].map(([fact, { by, variant }]) =>
    diagnostic("WH049", at.locator(role).shared("facts", fact), `Naar “${fact}” kijkt ${by}, maar ${role} kan het niet te weten komen (${variant}).`),
  );
}

/** Neither the author nor the framework says anything of this choice in some state. */
function judged(own: readonly Run[], role: Role, at: CasePlace): readonly Diagnostic[] {
  return [...new Set(own.flatMap(({ seen }) => [...(seen?.unjudged ?? [])]))].map((id) => {
    const [moment = "", choice = ""] = id.split("/");
    const within = momentOf(own, moment);
    const place = within ? placeOf({ locator: at.locator(role) }, within, { id: choice }) : at.locator(role).moment(moment);
    return diagnostic("WH050", place, `“${choice}” in “${moment}” krijgt niet altijd een oordeel (${role}).`);
  });
}

function options(own: readonly Run[], role: Role, at: CasePlace): readonly Diagnostic[] {
  const place = (moment: string, option: string) => at.locator(role).moment(moment, "options", { id: option });
  return [
    ...fillers(own).map(({ moment, option, by }) =>
      diagnostic("WH059", place(moment, option), `“${option}” in “${moment}” is nergens beter dan “${by}”, en kost niets minder.`),
    ),
    ...flatPivots(own).map(({ moment, good }) =>
      diagnostic(
        "WH056",
        at.locator(role).moment(moment),
        `Bij kernbeslissing “${moment}” winnen de goede keuzes niet elk op een eigen as: ${good.join(", ")}.`,
      ),
    ),
  ];
}

/** A criterion that says the same of every answer, wherever it speaks. */
function criteria(own: readonly Run[], role: Role, at: CasePlace): readonly Diagnostic[] {
  const found = new Map<string, { readonly moments: string[]; readonly grades: Set<string>; differs: boolean }>();
  for (const { seen } of own)
    for (const [moment, { answers, criteria: spoken }] of seen?.spoken ?? [])
      for (const [ref, one] of spoken) {
        const known = found.get(ref) ?? { moments: [], grades: new Set<string>(), differs: false };
        found.set(ref, known);
        if (!known.moments.includes(moment)) known.moments.push(moment);
        for (const grade of one.grades) known.grades.add(grade);
        known.differs ||= one.answers < answers || known.grades.size > 1;
      }
  return [...found].flatMap(([ref, { moments, grades, differs }]) =>
    differs
      ? []
      : [
          diagnostic(
            "WH057",
            at.locator(role).moment(moments[0] ?? ""),
            `“${ref}” is voor ${role} altijd ${[...grades].join()}, wat je ook kiest: ${moments.join(", ")}.`,
          ),
        ],
  );
}

/** The briefing names what one practises; the remedy says what this role could name instead. */
function objectives(own: readonly Run[], role: Role, at: CasePlace): readonly Diagnostic[] {
  const { missing, shown } = notShown(own);
  return missing.map(({ objective, index, weak }) =>
    diagnostic(
      "WH094",
      at.locator(role).objective(index),
      `${role} noemt leerdoel ${objective}, en ${weak ? "kan daar alleen zwak op kiezen" : "geen enkele keuze gaat daarover"}.`,
      `Zet \`leerdoelen\` in ${role}.yaml. Deze rol kan laten zien: ${shown.join(", ")}. Of beoordeel een goede keuze op een criterium van ${objective}.`,
    ),
  );
}

/** Every role has something to choose that no other role of the case has. */
function ownChoices(runs: readonly Run[], roles: readonly Role[], at: CasePlace): readonly Diagnostic[] {
  const texts = (role: Role) =>
    new Set(
      runs
        .filter((run) => run.role === role)
        .flatMap(({ game }) => game.script.moments.flatMap((moment) => (isDecision(moment) ? allChoices(moment).map(({ text }) => text) : []))),
    );
  return roles.flatMap((role) => {
    const others = new Set(roles.filter((other) => other !== role).flatMap((other) => [...texts(other)]));
    const same = roles.length > 1 && [...texts(role)].every((text) => others.has(text));
    return same ? [diagnostic("WH048", at.locator(role).shared("roles", role), `${role} heeft geen enkele keuze die een andere rol niet ook heeft.`)] : [];
  });
}

function momentOf(own: readonly Run[], id: string): Moment | undefined {
  return own[0]?.game.script.moments.find((moment) => moment.id === id);
}
