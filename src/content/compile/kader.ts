import type * as v from "valibot";
import type { Criterion, Framework, HardLimitText, LawCard, RuleText } from "../../domain/framework.ts";
import type { InstrumentRule } from "../../domain/kader/interventions.ts";
import type { Kader } from "../../domain/kader/kader.ts";
import type { May } from "../../domain/kader/may.ts";
import type { frameworkFiles } from "../schema/frameworkFiles.ts";
import type { MayFile } from "../schema/kaderFiles.ts";

/** Every file of scenarios/kader, checked. */
export type KaderFiles = { readonly [K in keyof typeof frameworkFiles]: v.InferOutput<(typeof frameworkFiles)[K]> };

/** The part of the kader files that judging and the debrief read. */
export function frameworkPart(files: KaderFiles): Omit<Framework, "agreementSets"> {
  return {
    criteria: each(files.routekaart.criteria, ({ step, axis, objective, question, source }, id): Criterion => ({
      id,
      step,
      axis,
      objective,
      question,
      source,
    })),
    hardLimits: each(files.regels.hardLimits, ({ title, because, law, lawFor, source }, id): HardLimitText => ({
      id,
      title,
      because,
      law,
      ...(lawFor ? { lawFor } : {}),
      source,
    })),
    rules: each(files.regels.rules, (rule, id): RuleText => ({ id, ...rule })),
    book: { partners: files.partners.partners, channels: files.partners.channels },
    law: each(files.recht.law, ({ article, sentence, status, checked }, id): LawCard => ({ id, article, sentence, status, checked })),
    roles: each(files.rollen.roles, ({ name, powers }) => ({ name, powers })),
    ladder: each(files.rollen.ladder, ({ answers }) => each(answers, mayOf)),
    actions: each(files.rollen.actions, ({ answers }) => each(answers, mayOf)),
    instruments: each(files.interventiekaart.instruments, ({ rung, status, law }): InstrumentRule => ({ rung, status, law })),
    weights: files.weging.weights,
    objectives: each(files.leerdoelen.objectives, ({ core }) => ({ core })),
  };
}

/** Everything, with the framework in it. */
export function kaderOf(framework: Framework, files: KaderFiles): Kader {
  const { rollen, interventiekaart } = files;
  return {
    framework,
    criteria: withIds(files.routekaart.criteria),
    hardLimits: withIds(files.regels.hardLimits),
    law: withIds(files.recht.law),
    roles: rollen.roles,
    subroles: withIds(rollen.subroles),
    activities: each(rollen.ladder, ({ title, law = [], source }) => ({ title, law, source })),
    actions: each(rollen.actions, ({ title, criterion, law = [], source }) => ({ title, law, source, ...(criterion === undefined ? {} : { criterion }) })),
    rungs: withIds(interventiekaart.rungs),
    instruments: withIds(interventiekaart.instruments),
    phases: withIds(files.interventiematrix.phases).map((phase) => ({ ...phase, note: files.interventiematrix.note })),
    groupSteps: withIds(files.zevenstappen.steps).map((step) => ({ ...step, note: files.zevenstappen.note })),
    collisions: withIds(files.botsingen.collisions),
    locations: withIds(files.plekken.locations),
    questions: withIds(files.gespreksvragen.questions),
    lessons: withIds(files.lessen.lessons),
    objectives: files.leerdoelen.objectives,
    language: files.taal.language,
    words: files.taal.moeilijk,
    sought: files.taal.zoekwoorden,
    terms: files.taal.vaktermen,
  };
}

/** `nee`, or `{ nee: "…" }`: the schema saw to it that there is one. */
function mayOf(cell: MayFile): May {
  if (typeof cell === "string") return { answer: cell };
  if (cell.ja !== undefined) return { answer: "ja", words: cell.ja };
  return cell.nee === undefined ? { answer: "voorwaarde", words: cell.voorwaarde ?? "" } : { answer: "nee", words: cell.nee };
}

function each<K extends string, T, R>(record: Readonly<Record<K, T>>, make: (value: T, id: K) => R): Record<K, R> {
  return Object.fromEntries(Object.entries<T>(record).map(([id, value]) => [id, make(value, id as K)])) as Record<K, R>;
}

function withIds<K extends string, T extends object>(record: Readonly<Record<K, T>>): readonly (T & { readonly id: K })[] {
  return Object.entries<T>(record).map(([id, value]) => ({ id: id as K, ...value }));
}
