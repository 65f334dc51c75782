import { DEFAULT_TEXTS, type Weights } from "../framework.ts";

/** The numbers of the specification. */
export const WEIGHTS: Weights = {
  values: { best: 1, verdedigbaar: 0.85, riskant: 0.3, fout: 0 },
  composedCap: { verdedigbaar: 0.9, riskant: 0.6, fout: 0.2, foutOpMag: 0 },
  pivotalWeight: 2,
  pass: { total: 70, maxFout: 1, maxWeakShare: 0.25, minDecisions: 10 },
  parity: { minDecisions: { hoofdrol: 10, bijrol: 3 }, maxSide: 4, minSteps: 5, minOwn: 3, randomSpread: 8, hardLimitSpread: 1 },
  luck: { badAbove: 80, goodBelow: 60 },
  blind: { randomMean: 55, flitsRandom: 60, randomPasses: 0.15, strategyMean: 70, strategyPasses: 0.34 },
  tilt: { from: 3, ratio: 1.5 },
  axisFrom: 3,
  refresh: {
    retention: 0.85,
    maxDays: 120,
    drills: 3,
    minutes: 5,
    innocent: 0.5,
    lookBack: 12,
    stray: 0.1,
    goodFrom: 2,
    figures: 30,
    transfer: { from: 5, until: 60 },
  },
  help: { levels: ["met-vragen", "kort", "geen"], down: 2, up: 2 },
  progress: {
    attempts: 10,
    refreshers: 30,
    weakFrom: 2,
    clearAfter: 2,
    trendFrom: 2,
    trendStep: 0.15,
    limits: { objective: "L4", except: { "HG-5": "L6", "HG-8": "L6" } },
  },
  defaults: Object.fromEntries(DEFAULT_TEXTS.map((key) => [key, key])) as Weights["defaults"],
};
