export { describePlay } from "./play.ts";
export { changeDraft, newDraft, type Draft } from "./draft.ts";
export { eventOf } from "./events.ts";
export { cover, PLACE_FOCUS, POST_FOCUS, type Placed, type Size } from "./cover.ts";
export { TOWN, TOWN_FOCUS, type TownView } from "./town.ts";
export type { Light, Weather } from "./weather.ts";
export type * from "./model.ts";
