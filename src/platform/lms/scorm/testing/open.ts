import type { LmsPort } from "../../../../runtime/lmsPort.ts";
import { DIALECT_12 } from "../dialect12.ts";
import { DIALECT_2004 } from "../dialect2004.ts";
import { createScorm12, createScorm2004 } from "../index.ts";
import { createLms, type TestLms } from "./lms.ts";
import { createPage, type TestPage } from "./page.ts";

/** The same tests for both: what one is called in the other. */
export const STANDARDS = [
  {
    standard: "SCORM 1.2",
    dialect: DIALECT_12,
    create: createScorm12,
    status: "cmi.core.lesson_status",
    location: "cmi.core.lesson_location",
    raw: "cmi.core.score.raw",
    response: "student_response",
    unopened: 301,
    unknown: 401,
  },
  {
    standard: "SCORM 2004",
    dialect: DIALECT_2004,
    create: createScorm2004,
    status: "cmi.completion_status",
    location: "cmi.location",
    raw: "cmi.score.raw",
    response: "learner_response",
    unopened: 132,
    unknown: 401,
  },
] as const;
export type Standard = (typeof STANDARDS)[number];

export interface Opened extends TestLms {
  readonly port: LmsPort;
  readonly page: TestPage;
  readonly pass: (ms: number) => void;
}

/** A session that was begun before, so that nothing is told at launch; what was asked at launch is forgotten. */
export function open(
  { dialect, create, status }: Standard,
  start: Readonly<Record<string, string>> = {},
  prepare: (lms: TestLms) => void = () => undefined,
): Opened {
  const lms = createLms(dialect.calls, { [status]: "incomplete", ...start });
  prepare(lms);
  const page = createPage({ [dialect.object]: lms.api });
  let time = 0;
  const port = create({ now: () => time })(page.window);
  lms.taken();
  return { ...lms, port, page, pass: (ms) => void (time += ms) };
}
