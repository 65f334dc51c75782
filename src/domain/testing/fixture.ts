import type { Act } from "../acts.ts";
import type { Agreement, Framework } from "../framework.ts";
import type { Axis, Grade, Tilt } from "../grades.ts";
import { MATRIX_ACTIONS } from "../kader/actionMatrix.ts";
import { ACTIVITIES, LADDER_COLUMNS } from "../kader/ladder.ts";
import type { AttemptStart, Mode } from "../log.ts";
import type { Choice, ChooseMoment, Moment } from "../moments.ts";
import { RULE_IDS } from "../judge/rules/index.ts";
import type { Game } from "../play/game.ts";
import { ROLES, type Role } from "../roles.ts";
import type { Script } from "../scenario.ts";
import type { Step } from "../steps.ts";
import { BOOK } from "./partners.ts";
import { WEIGHTS } from "./weights.ts";

/** Every rule speaks of a criterion of its own name, riskant and te-zwaar: what regels.yaml says of it is not for these tests. */
const RULES: Framework["rules"] = Object.fromEntries(
  RULE_IDS.map((id) => [id, { id, on: `regel.${id}`, grade: "riskant", tilt: "te-zwaar", because: id, source: { document: "eigen", own: true } }]),
);

const role = (powers: readonly string[]) => ({ name: "rol", powers });
/** A table of roles in which every answer is ja. */
const allowed = <Row extends string, Column extends string>(rows: readonly Row[], columns: readonly Column[]) =>
  Object.fromEntries(rows.map((row) => [row, Object.fromEntries(columns.map((column) => [column, { answer: "ja" }]))])) as Record<
    Row,
    Record<Column, { answer: "ja" }>
  >;

/** A framework in which `x.mag`, `x.zorgvuldig`, `x.doel` and `x.relatie` are criteria on those axes. */
export function framework(agreements: readonly Agreement[] = []): Framework {
  const criterion = (axis: Axis) => ({
    id: `x.${axis}`,
    step: "duiden" as Step,
    axis,
    objective: "L1",
    question: "?",
    source: { document: "routekaart" as const },
  });
  const others = [
    "duiden.feitelijk",
    "duiden.taal",
    "context.grap",
    "context.collega",
    "context.gebeurtenissen",
    "partners.wie",
    "partners.doel",
    "partners.genoeg",
    "partners.volledig",
    "partners.anoniem-delen",
    "partners.kanaal",
    "partners.bron-vooraf",
  ];
  return {
    criteria: Object.fromEntries([
      ...(["mag", "zorgvuldig", "doel", "relatie"] as const).map((axis) => [`x.${axis}`, criterion(axis)] as const),
      ...others.map((id) => [id, { ...criterion("zorgvuldig"), id }] as const),
    ]),
    hardLimits: {},
    rules: RULES,
    book: BOOK,
    law: {},
    agreementSets: { model: { id: "model", title: "", agreements }, leeg: { id: "leeg", title: "", agreements: [] } },
    roles: { jongerenwerk: role(["kijken-leefwereld"]), politie: role(["fouilleren-gevaar", "inzet-regelen"]), boa: role(["boete-akte"]), oov: role([]) },
    ladder: allowed(ACTIVITIES, LADDER_COLUMNS),
    actions: allowed(MATRIX_ACTIONS, ROLES),
    instruments: {},
    weights: WEIGHTS,
    objectives: {},
  };
}

/** A choice with one verdict. */
export function choice(id: string, grade: Grade, more: { on?: string; tilt?: Tilt; acts?: readonly Act[] } & Partial<Choice> = {}): Choice {
  const { on = "x.doel", tilt, acts = [], ...rest } = more;
  const weak = grade === "best" ? {} : { tilt: tilt ?? ("te-zwaar" as const) };
  return { id, text: id, acts, judgements: [{ verdicts: [{ on, grade, ...weak }], because: id }], ...rest };
}

export function choose(id: string, step: Step, options: readonly Choice[], more: Partial<ChooseMoment> = {}): ChooseMoment {
  return { id, step, do: "choose", ask: "?", options, ...more };
}

export function script(moments: readonly Moment[], more: Partial<Script> = {}, as: Role = "jongerenwerk"): Script {
  return {
    caseId: "proef",
    version: 1,
    title: "Proef",
    phenomenon: "rivaliteit",
    role: as,
    part: "hoofdrol",
    variant: "basis",
    briefing: { you: "", may: [], mayNot: [], situation: "", question: "", place: "straat" },
    vars: {},
    facts: {},
    cast: {},
    messages: {},
    moments: [...moments, { id: "einde", step: "evalueren", do: "end" }],
    endings: [{ id: "klaar", title: "Klaar", tone: "licht", text: "" }],
    clock: { from: 750, until: 930 },
    objectives: [],
    key: "concept",
    reviewed: "2026-11-21",
    minutes: 5,
    ...more,
  };
}

export function game(of: Script, agreements: readonly Agreement[] = [], mode: Mode = "toets"): Game {
  return { script: of, framework: framework(agreements), agreements, mode };
}

export function started(of: Script, mode: Mode = "toets"): AttemptStart {
  return {
    type: "attempt.started",
    attemptId: "a",
    caseId: of.caseId,
    caseVersion: of.version,
    role: of.role,
    variant: of.variant,
    mode,
    agreements: "model",
    seed: 1,
    startedAt: "2026-11-21T12:00:00Z",
  };
}
