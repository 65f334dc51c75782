import { render } from "preact";
import { createPorts, guardMarkup } from "../platform/index.ts";
import { applyTheme } from "../ui/theme/index.ts";
import { App } from "./App.tsx";
import { registerOffline } from "./offline.ts";

guardMarkup();
const ports = createPorts();
const root = document.getElementById("app");

async function boot(): Promise<void> {
  if (!root) return;
  const settings = await ports.saves.readSettings();
  applyTheme(document.documentElement, settings);
  // The town that was there before the program makes way.
  root.replaceChildren();
  render(<App ports={ports} initialSettings={settings} />, root);
  registerOffline();
}

void boot();
