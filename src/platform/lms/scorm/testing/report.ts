import type { LmsDecision, LmsObjective, LmsReport } from "../../../../runtime/lmsPort.ts";

/** Local time, so that the tests are of no time zone. */
export const AT = new Date(2025, 0, 2, 9, 5, 7, 450).toISOString();

export const decisionOf = (id: string, changes: Partial<LmsDecision> = {}): LmsDecision => ({
  id,
  name: "Wat doe je eerst?",
  at: AT,
  choices: [
    { letter: "a", id: "bel", text: "Bel de ouders" },
    { letter: "b", id: "wacht", text: "Wacht af" },
    { letter: "c", id: "overleg", text: "Overleg met een collega" },
  ],
  picked: ["a", "c"],
  best: ["c"],
  grade: "verdedigbaar",
  weight: 1.5,
  objectives: ["stap.duiden"],
  ...changes,
});

export const OBJECTIVES: readonly LmsObjective[] = [
  { id: "stap.duiden", name: "Duiden", score: { raw: 62, max: 100 }, scaled: true },
  { id: "as.doel", name: "Doel", score: { raw: 3, max: 7 }, scaled: false },
  { id: "stap.delen", name: "Delen", score: null, scaled: true },
];

export const reportOf = (changes: Partial<LmsReport> = {}): LmsReport => ({
  suspend: "v1;abc",
  bookmark: "de-groepsapp.duiden",
  progress: 0.25,
  completed: false,
  passed: null,
  score: null,
  decisions: [],
  objectives: [],
  ...changes,
});

export const finished = (passed: boolean | null, score: number | null, changes: Partial<LmsReport> = {}): LmsReport =>
  reportOf({ completed: true, progress: 1, passed, score, ...changes });
