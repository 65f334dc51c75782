export { applyTheme, useCalm, useDark, useMedia } from "./theme/index.ts";
export type { ThemeSettings } from "./theme/index.ts";
export { nl } from "./text/nl.ts";
export type { Messages } from "./text/nl.ts";
export { artUrl } from "./art.ts";
export { PlayScreen } from "./play/PlayScreen.tsx";
export type { PlaySettings, PlayScreenProps } from "./play/PlayScreen.tsx";
