import type { LogEvent } from "../log.ts";

/** That option was chosen there. */
export const pick = (moment: string, option = "a"): LogEvent => ({ type: "moment.answered", moment, answer: { do: "choose", option } });
