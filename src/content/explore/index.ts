export { baselineFor, baselinesFor, exploreCase, exploreScript, type Run } from "./check.ts";
export { catalogueDiagnostics, checkModel, sharedRoles, type Checked } from "./diagnose.ts";
export { playBlind } from "./blind.ts";
export { parityOf } from "./parity.ts";
