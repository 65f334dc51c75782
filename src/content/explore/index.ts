export { modelDiagnostics } from "./diagnose.ts";
export { baselinesFor, exploreCase, exploreScript, logOf, unreachable, type Gap, type Run } from "./check.ts";
export { playBlind, type BlindResult } from "./blind.ts";
export { fairnessFindings, parityOf, type ParityRow } from "./parity.ts";
export { STRATEGIES, answerBy, diceOf } from "./strategies.ts";
