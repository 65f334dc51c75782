export { baselineFor, baselinesFor, exploreCase, exploreScript, type Run } from "./check.ts";
export { catalogueDiagnostics, checkModel, sharedRoles, type Checked, type CheckOptions } from "./diagnose.ts";
export { checkJob, weightOfCase, type CheckJob } from "./job.ts";
export { playBlind } from "./blind.ts";
export { parityOf } from "./parity.ts";
