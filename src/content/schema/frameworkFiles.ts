import * as v from "valibot";
import { DEFAULT_TEXTS, LAW_STATUSES } from "../../domain/framework.ts";
import { AXES, TILTS } from "../../domain/grades.ts";
import { LAW_TOPICS } from "../../domain/kader/lawTopics.ts";
import { HELP_LEVELS } from "../../domain/helpLevels.ts";
import { ANSWERS, PARTNER_KINDS, PROTECTIONS } from "../../domain/partners.ts";
import { STEPS } from "../../domain/steps.ts";
import { kaderFiles, limitWords, roleFiles } from "./kaderFiles.ts";
import { grade, id, roleMap, source, text } from "./common.ts";

const number = v.number();
const texts = v.array(text);
/** How often something happens before it means something. */
const times = v.pipe(number, v.integer("een heel getal"), v.minValue(1, "een getal van 1 of meer"));

const between = (least: number, most: number) => {
  const told = `een getal van ${least} tot en met ${most}`;
  return v.pipe(number, v.minValue(least, told), v.maxValue(most, told));
};

const range = v.strictObject({ min: number, max: number });

/** How long and how many, for the linter. Shares are 0–1, lengths are words. */
export const writingLimits = v.strictObject({
  keuzes: range,
  keuze: v.strictObject({ min: number, max: number, ratio: number }),
  besteLangste: number,
  bronnen: range,
  kernbeslissingen: range,
  afleiders: number,
  weetIkNiet: number,
  teLicht: number,
  verklikker: number,
  bijzinnen: number,
  nakijken: number,
  flitsen: v.strictObject({ vanaf: number, onschuldig: range, verklikkers: texts }),
  woorden: v.strictObject({ because: number, briefing: number, ask: number, zin: number }),
});
export type WritingLimits = v.InferOutput<typeof writingLimits>;

const criterion = v.strictObject({
  step: v.picklist(STEPS),
  axis: v.picklist(AXES),
  objective: id,
  question: text,
  good: text,
  tooLight: text,
  tooHeavy: text,
  source,
});
const lawFor = v.exactOptional(roleMap(v.array(id)));
const rule = v.strictObject({
  on: id,
  grade,
  tilt: v.exactOptional(v.picklist(TILTS)),
  because: text,
  law: v.exactOptional(v.array(id)),
  lawFor,
  source,
});
const partner = v.strictObject({
  name: text,
  kind: v.picklist(PARTNER_KINDS),
  of: v.exactOptional(id),
  organisations: number,
  protects: v.array(v.picklist(PROTECTIONS)),
  keepsSource: v.boolean(),
  outside: v.boolean(),
  answers: v.picklist(ANSWERS),
});
const channel = v.strictObject({ name: text, answers: v.picklist(ANSWERS), closed: v.boolean() });
const limit = v.strictObject({ title: text, because: text, law: v.array(id), lawFor, ...limitWords, source });
const card = v.strictObject({ topic: v.picklist(LAW_TOPICS), article: text, sentence: text, status: v.picklist(LAW_STATUSES), checked: text, source: text });

export const weights = v.strictObject({
  values: v.strictObject({ best: number, verdedigbaar: number, riskant: number, fout: number }),
  composedCap: v.strictObject({ verdedigbaar: number, riskant: number, fout: number, foutOpMag: number }),
  pivotalWeight: number,
  pass: v.strictObject({ total: number, maxFout: number, maxWeakShare: number, minDecisions: number }),
  parity: v.strictObject({
    minDecisions: v.strictObject({ hoofdrol: number, bijrol: number }),
    maxSide: number,
    minSteps: number,
    minOwn: number,
    randomSpread: number,
    hardLimitSpread: number,
  }),
  luck: v.strictObject({ badAbove: number, goodBelow: number }),
  blind: v.strictObject({ randomMean: number, flitsRandom: number, randomPasses: number, strategyMean: number, strategyPasses: number }),
  tilt: v.strictObject({ from: number, ratio: number }),
  axisFrom: number,
  refresh: v.strictObject({
    retention: between(0.7, 0.97),
    maxDays: between(1, 36500),
    drills: between(1, 20),
    minutes: between(1, 60),
    innocent: between(0, 1),
    lookBack: between(1, 1000),
    stray: between(0, 1),
    goodFrom: between(1, 1000),
    figures: between(1, 1000),
    transfer: v.strictObject({ from: number, until: number }),
  }),
  help: v.strictObject({ levels: v.pipe(v.array(v.picklist(HELP_LEVELS)), v.minLength(1, "minstens één stand")), down: times, up: times }),
  progress: v.strictObject({
    attempts: times,
    refreshers: times,
    weakFrom: times,
    clearAfter: times,
    trendFrom: times,
    trendStep: number,
    limits: v.strictObject({ objective: id, except: v.record(id, id) }),
  }),
  defaults: v.strictObject(Object.fromEntries(DEFAULT_TEXTS.map((key) => [key, text])) as Record<(typeof DEFAULT_TEXTS)[number], typeof text>),
});

/** scenarios/kader/<name>.yaml */
export const frameworkFiles = {
  routekaart: v.strictObject({ criteria: v.record(id, criterion) }),
  regels: v.strictObject({ hardLimits: v.record(id, limit), rules: v.record(id, rule) }),
  partners: v.strictObject({ partners: v.record(id, partner), channels: v.record(id, channel) }),
  recht: v.strictObject({ law: v.record(id, card) }),
  rollen: v.strictObject(roleFiles),
  weging: v.strictObject({ weights }),
  leerdoelen: v.strictObject({ objectives: v.record(id, v.strictObject({ core: text, can: text })) }),
  taal: v.strictObject({
    schrijfmaten: writingLimits,
    /** Never one meaning: it is no dictionary. */
    language: v.array(v.strictObject({ sign: text, meanings: v.pipe(texts, v.minLength(2, "minstens twee betekenissen")), caution: text })),
    verklikkers: v.optional(texts, []),
    zoekwoorden: v.optional(v.record(v.string(), texts), {}),
    moeilijk: v.optional(v.record(v.string(), text), {}),
    vaktermen: v.optional(v.record(v.string(), text), {}),
    verboden: v.optional(texts, []),
    redenwoorden: v.optional(texts, []),
    onderwerpen: v.optional(texts, []),
    persoonsvormen: v.optional(texts, []),
    geenPersoonsvorm: v.optional(texts, []),
  }),
  ...kaderFiles,
};
