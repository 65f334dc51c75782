export { baselinesFor, exploreCase, exploreScript, type Run } from "./check.ts";
export { modelDiagnostics } from "./diagnose.ts";
