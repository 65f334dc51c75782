export { mountStage, type Stage } from "./play.ts";
export { mountTown, type Town } from "./town/mount.ts";
