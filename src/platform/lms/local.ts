import type { LmsPort, LmsProblem } from "../../runtime/lmsPort.ts";

/** No learning system: nothing is told to anybody. `why`: there should have been one. */
export function noLms(why?: LmsProblem): LmsPort {
  const status = { is: "alone", ...(why ? { why } : {}) } as const;
  return {
    launch: null,
    status: () => status,
    onStatus: () => () => undefined,
    report: () => undefined,
    leave: () => Promise.resolve(true),
    abandon: () => undefined,
  };
}
