import type { Act } from "../acts.ts";
import type { Agreement, Framework, Weights } from "../framework.ts";
import { DEFAULT_TEXTS } from "../framework.ts";
import type { Axis, Grade, Tilt } from "../grades.ts";
import { MATRIX_ACTIONS } from "../kader/actionMatrix.ts";
import { ACTIVITIES, LADDER_COLUMNS } from "../kader/ladder.ts";
import type { AttemptStart, Mode } from "../log.ts";
import type { Choice, ChooseMoment, Moment } from "../moments.ts";
import { RULE_IDS } from "../judge/rules/index.ts";
import type { Game } from "../play/game.ts";
import type { Partner, PartnerBook } from "../partners.ts";
import { ROLES, type Role } from "../roles.ts";
import type { Script } from "../scenario.ts";
import type { Step } from "../steps.ts";

/** Small, complete building blocks for tests of the judge: the numbers are those of the specification. */
export const WEIGHTS: Weights = {
  values: { best: 1, verdedigbaar: 0.85, riskant: 0.3, fout: 0 },
  composedCap: { verdedigbaar: 0.9, riskant: 0.6, fout: 0.2, foutOpMag: 0 },
  pivotalWeight: 2,
  pass: { total: 70, maxFout: 1, maxWeakShare: 0.25, minDecisions: 10 },
  parity: { minDecisions: { hoofdrol: 10, bijrol: 3 }, maxSide: 4, minSteps: 5, minOwn: 3, randomSpread: 8, hardLimitSpread: 1 },
  luck: { badAbove: 80, goodBelow: 60 },
  blind: { randomMean: 55, randomPasses: 0.15, strategyMean: 70, strategyPasses: 0.34 },
  tilt: { from: 3, ratio: 1.5 },
  axisFrom: 3,
  defaults: Object.fromEntries(DEFAULT_TEXTS.map((key) => [key, key])) as Weights["defaults"],
};

const partner = (more: Partial<Partner> = {}): Partner => ({
  name: "",
  kind: "instantie",
  organisations: 1,
  protects: [],
  keepsSource: false,
  outside: false,
  answers: "vandaag",
  ...more,
});
const desk = (more: Partial<Partner> = {}) => partner({ kind: "loket", of: "politie", protects: ["gevaar", "nood"], keepsSource: true, ...more });
const young = (more: Partial<Partner> = {}) => partner({ kind: "jongere", outside: true, answers: "later", ...more });

/** Enough partners and channels to tell the rules apart. */
export const BOOK: PartnerBook = {
  partners: {
    politie: desk({ kind: "instantie", of: "politie" }),
    "112": desk({ answers: "nu" }),
    meldkamer: desk({ answers: "nu" }),
    dienst: desk(),
    dienstleiding: desk(),
    zeden: desk(),
    wijkagent: desk({ answers: "later" }),
    school: partner(),
    regisseur: partner(),
    crisisdienst: partner({ protects: ["nood"], keepsSource: true, answers: "nu" }),
    groepsapp: partner({ kind: "kring", organisations: 2 }),
    raad: partner({ kind: "kring", organisations: 2 }),
    pers: partner({ kind: "publiek", organisations: 2, outside: true }),
    publiek: partner({ kind: "publiek", organisations: 2, outside: true }),
    groep: young({ organisations: 2 }),
    jongere: young(),
    plaatser: young(),
    vriend: young(),
    bron: young({ outside: false, keepsSource: true }),
  },
  channels: {
    bellen: { name: "", answers: "nu", closed: true },
    mail: { name: "", answers: "later", closed: true },
    app: { name: "", answers: "later", closed: false },
  },
};

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
