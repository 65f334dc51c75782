export { compileCondition } from "./compile.ts";
export type { Names } from "./names.ts";
