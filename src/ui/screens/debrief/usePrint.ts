import type { RefObject } from "preact";
import { flushSync } from "preact/compat";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { DebriefView } from "../../../view/model.ts";
import { MODE_NAMES } from "../../../view/shell.ts";
import { debrief } from "../../text/schermenDebrief.ts";

/** How long the part on screen comes first. */
const LATER_MS = 150;

/** What is shown as paper has no later. */
const PAPER = "print";

/**
 * Whether the parts that are not shown are in the page too: a moment after the one that is, and in any case before printing, also when that is
 * asked at once. With the way to have them now.
 */
export function useAllParts(): readonly [boolean, () => void] {
  const [all, setAll] = useState(() => matchMedia(PAPER).matches);
  const now = () => flushSync(() => setAll(true));
  // Before the first picture of the page: somebody may print right after it.
  useLayoutEffect(() => {
    const timer = setTimeout(() => setAll(true), LATER_MS);
    const paper = matchMedia(PAPER);
    const turned = () => paper.matches && now();
    addEventListener("beforeprint", now);
    paper.addEventListener("change", turned);
    return () => {
      clearTimeout(timer);
      removeEventListener("beforeprint", now);
      paper.removeEventListener("change", turned);
    };
  }, []);
  return [all, now];
}

/** Unfolds everything while printing and folds it again afterwards. What the other roles saw stays as the reader left it. */
export function usePrintOpen(root: RefObject<HTMLElement>): void {
  // After `useAllParts`, so that what it brings is unfolded too.
  useLayoutEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...(root.current?.querySelectorAll<HTMLDetailsElement>("details:not([open], .wh-not-on-paper, .wh-elsewhere, .wh-elsewhere details)") ?? [])];
      for (const fold of opened) fold.open = true;
    };
    const close = () => {
      for (const fold of opened) fold.open = false;
    };
    addEventListener("beforeprint", open);
    addEventListener("afterprint", close);
    return () => {
      removeEventListener("beforeprint", open);
      removeEventListener("afterprint", close);
    };
  }, [root]);
}

/** The edge of every sheet of paper says which case it is, and which page. Where the browser does not know page edges nothing is lost. */
export function usePaperEdges({ caseTitle, roleName, mode, date }: DebriefView): void {
  useEffect(() => {
    if (typeof CSSStyleSheet !== "function" || !("adoptedStyleSheets" in document)) return;
    const sheet = new CSSStyleSheet();
    const quoted = (text: string) => `"${text.replaceAll(/["\\\n]/gu, " ")}"`;
    const look = "font: 8pt sans-serif; color: #444;";
    const left = quoted(`${debrief.kicker} · ${caseTitle} · ${roleName} · ${MODE_NAMES[mode]} · ${date}`);
    sheet.replaceSync(`@page { @top-left { content: ${left}; ${look} } @top-right { content: counter(page) " / " counter(pages); ${look} } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [caseTitle, roleName, mode, date]);
}
