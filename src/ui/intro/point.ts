import type { IntroTarget } from "../../view/intro.ts";
import { claimClass } from "../parts/index.ts";

const POINTED = "data-pointed";

function selectorOf(at: IntroTarget): string {
  if ("mark" in at) return `.wh-phone [data-mark="${at.mark}"]`;
  if ("claim" in at) return `.wh-claim-keys .${claimClass(at.claim)}`;
  if ("row" in at) return `[data-row="${at.row}"]`;
  if ("option" in at) return `.wh-option:has(input[value="${at.option}"])`;
  return ".wh-sheet-foot .wh-button--primary";
}

/** Puts the ring around what is meant, and takes it from what was meant before. The play screen itself knows nothing of it. */
export function pointAt(root: HTMLElement, at: IntroTarget | undefined): void {
  const target = at && root.querySelector(selectorOf(at));
  for (const old of root.querySelectorAll(`[${POINTED}]`)) if (old !== target) old.removeAttribute(POINTED);
  if (!target || target.hasAttribute(POINTED)) return;
  target.setAttribute(POINTED, "");
  // Only inside a sheet that scrolls by itself: where the whole page scrolls, the colleague's words stay in sight.
  const body = target.closest(".wh-sheet-body");
  if (body && body.scrollHeight > body.clientHeight) target.scrollIntoView({ block: "nearest" });
}
