/** The part of the settings that changes how everything looks. Structurally the saved settings. */
export interface ThemeSettings {
  readonly theme: "system" | "light" | "dark";
  readonly calm: "system" | "on" | "off";
  readonly textSize: number;
}

/** Sets theme, motion and text size on the document; attributes only, so a strict CSP holds. */
export function applyTheme(root: HTMLElement, settings: ThemeSettings): void {
  mark(root, "theme", settings.theme);
  mark(root, "calm", settings.calm);
  mark(root, "text", settings.textSize === 100 ? "system" : String(settings.textSize));
}

function mark(root: HTMLElement, name: string, value: string): void {
  if (value === "system") delete root.dataset[name];
  else root.dataset[name] = value;
}
