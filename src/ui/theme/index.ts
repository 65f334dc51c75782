import "./tokens.css";
import "./base.css";

export { applyTheme } from "./applyTheme.ts";
export type { ThemeSettings } from "./applyTheme.ts";
export { useCalm, useDark } from "./useMedia.ts";
