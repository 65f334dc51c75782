import { render } from "preact";
import { createPorts, guardMarkup } from "../../platform/index.ts";
import { launchLms } from "../../platform/lms/index.ts";
import { packageOfPage } from "../../platform/packageMeta.ts";
import { forgetOthers, tabSaves } from "../../platform/saves/tabStore.ts";
import { applyTheme } from "../../ui/theme/index.ts";
import { ErrorScreen } from "../../ui/screens/index.ts";
import { BEGIN } from "../../ui/text/pakket.ts";
import { schermen } from "../../ui/text/schermen.ts";
import { BrokenPackageScreen } from "../../ui/lms/LmsScreens.tsx";
import { begin } from "./begin.tsx";
import { flushFirst } from "./flushFirst.ts";

guardMarkup();
const root = document.getElementById("app");

/** The page of a package: finds the learning system, and goes on from what it kept. */
async function boot(): Promise<void> {
  if (!root) return;
  const config = packageOfPage();
  if (!config) {
    root.replaceChildren();
    render(<BrokenPackageScreen />, root);
    return;
  }
  const onGoing = flushFirst();
  const port = await launchLms(config);
  await begin({
    root,
    config,
    port,
    ports: createPorts(),
    savesOf: tabSaves,
    forgetOthers,
    onGoing,
    applyTheme: (settings) => applyTheme(document.documentElement, settings),
  });
}

/** A part of the package could not be fetched: never a white screen. */
function failed(error: unknown): void {
  console.error(error);
  const again = () => location.reload();
  if (root) render(<ErrorScreen {...schermen.error.load} home={BEGIN} onHome={again} onRetry={again} />, root);
}

boot().catch(failed);
