import type { LmsDecision, LmsReport } from "../../src/runtime/lmsPort.ts";

const CHOICES = ["Nu bellen", "Eerst overleggen", "Niets doen"].map((text, index) => ({ letter: "abc".charAt(index), id: `optie-${index}`, text }));

export function decision(id: string, more: Partial<LmsDecision> = {}): LmsDecision {
  const at = new Date().toISOString();
  const asked = { name: "Wat doe je als eerste?", choices: CHOICES, objectives: ["stap.duiden"] };
  return { id, at, ...asked, picked: ["a"], best: ["b"], grade: "riskant", weight: 2, ...more };
}

export function playing(decisions: readonly LmsDecision[], more: Partial<LmsReport> = {}): LmsReport {
  const objectives = [
    { id: "stap.duiden", name: "Duiden", score: null, scaled: true },
    { id: "as.mag", name: "Mag het?", score: null, scaled: false },
  ];
  const nothingYet = { completed: false, passed: null, score: null, progress: 0.4, objectives };
  return { suspend: `na-${decisions.length}`, bookmark: "brug.duiden", ...nothingYet, decisions, ...more };
}

export function finished(decisions: readonly LmsDecision[], passed: boolean | null, score: number | null, points = 72): LmsReport {
  const objectives = [
    { id: "stap.duiden", name: "Duiden", score: { raw: points, max: 100 }, scaled: true },
    { id: "as.mag", name: "Mag het?", score: { raw: 3, max: 4 }, scaled: false },
  ];
  return { ...playing(decisions), suspend: "af", completed: true, progress: 1, passed, score, objectives };
}
