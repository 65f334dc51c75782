export { applyTheme, useCalm } from "./theme/index.ts";
export { artUrl } from "./art.ts";
export { PlayScreen } from "./play/PlayScreen.tsx";
