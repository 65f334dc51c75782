import type { LmsPort, LmsStandard } from "../../../runtime/lmsPort.ts";
import { DIALECT_12 } from "./dialect12.ts";
import { DIALECT_2004 } from "./dialect2004.ts";
import { openScorm, type ScormConfig } from "./open.ts";

export type { ScormConfig };

export const createScorm12 =
  (config: ScormConfig = {}) =>
  (page: Window): LmsPort =>
    openScorm(DIALECT_12, page, config);

export const createScorm2004 =
  (config: ScormConfig = {}) =>
  (page: Window): LmsPort =>
    openScorm(DIALECT_2004, page, config);

/** Opens a session with the learning system around this page. Never throws; there may be none. */
export const createScorm = (standard: Exclude<LmsStandard, "cmi5">, page: Window = window): LmsPort =>
  (standard === "scorm12" ? createScorm12() : createScorm2004())(page);
