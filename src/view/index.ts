export { describePlay } from "./play.ts";
export { describeDebrief } from "./debrief.ts";
export { changeDraft, newDraft, type Draft } from "./draft.ts";
export { eventOf } from "./events.ts";
export type * from "./model.ts";
