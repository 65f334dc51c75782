/** What the progress page and the certificate may know. */
export { GRADES } from "../domain/grades.ts";
export { totalOf } from "../domain/progress/counts.ts";
export type { GradeCounts } from "../domain/result.ts";
export { ROLES } from "../domain/roles.ts";
export type { CaseState } from "./caseState.ts";
export { describeProgress } from "./progress.ts";
export { describeProof, type ProofView } from "./progressProof.ts";
export { describeHistory } from "./progressHistory.ts";
export type * from "./progressModel.ts";
export { GRADE_NAMES, MODE_NAMES } from "./text/nl.ts";
