export { applyTheme, useCalm, useDark } from "./theme/index.ts";
export { artUrl, placeUrl } from "./art.ts";
export { PlayScreen } from "./play/PlayScreen.tsx";
