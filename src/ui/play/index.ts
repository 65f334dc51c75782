export type { MountStage } from "./Place.tsx";
export { PlayScreen, type PlayScreenProps, type PlaySettings } from "./PlayScreen.tsx";
