import type { Page } from "@playwright/test";

/**
 * What is wrong with how the phone on this page is laid out, in words: text that is cut off where nothing scrolls, things to read or
 * press that lie over each other, the page wider than its window. Runs in the page.
 */
export const layoutFaults = (page: Page): Promise<readonly string[]> => page.evaluate(FAULTS);

/** A text, because it runs in the page. */
const FAULTS = `(() => {
  const SLACK = 2;
  const phone = document.querySelector(".wh-phone");
  const faults = [];
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) faults.push("the page is wider than its window");
  const hidden = (element) => element.closest(".wh-hidden, [hidden]") !== null;
  const name = (element) => element.className + ": " + element.textContent.trim().slice(0, 40);
  const leaves = [...phone.querySelectorAll("*")].filter((element) => !hidden(element) && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ""));
  const clips = (element) => getComputedStyle(element).overflowY === "hidden" || getComputedStyle(element).overflowX === "hidden";
  const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowY);
  const boxOf = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  };
  // Lines of text, without the room above and below the letters.
  const linesOf = (leaf) => {
    const range = document.createRange();
    range.selectNodeContents(leaf);
    return [...range.getClientRects()].map((line) => ({ left: line.left, right: line.right, top: line.top + line.height * 0.18, bottom: line.bottom - line.height * 0.18 }));
  };
  const seen = [];
  for (const leaf of leaves) {
    const box = boxOf(leaf);
    if (box.width < 1 || box.height < 1) continue;
    let clipped = false;
    let scrolled = false;
    for (let above = leaf; above && above !== phone.parentElement; above = above.parentElement) {
      if (getComputedStyle(above).webkitLineClamp !== "none") { clipped = true; break; }
      const own = above.getBoundingClientRect();
      const outside = box.bottom > own.bottom + SLACK || box.top < own.top - SLACK;
      const beside = box.right > own.right + SLACK || box.left < own.left - SLACK;
      if (scrolls(above)) { scrolled ||= outside; if (beside && clips(above)) faults.push("cut off at the side: " + name(leaf)); if (outside) break; }
      else if (clips(above) && !(leaf.closest(".wh-roll"))) { if (outside || beside) faults.push("cut off: " + name(leaf)); }
    }
    if (!clipped && !scrolled) seen.push({ leaf, lines: linesOf(leaf) });
  }
  const meet = (a, b) => a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK;
  const over = (as, bs) => as.some((a) => bs.some((b) => meet(a, b)));
  const floats = (element) => element.closest(".wh-comments-sheet, .wh-mark-badges");
  for (const [index, a] of seen.entries())
    for (const b of seen.slice(index + 1)) {
      if (a.leaf.contains(b.leaf) || b.leaf.contains(a.leaf) || floats(a.leaf) !== floats(b.leaf)) continue;
      if (over(a.lines, b.lines)) faults.push("over each other: " + name(a.leaf) + " | " + name(b.leaf));
    }
  const buttons = [...phone.querySelectorAll("button")].filter((button) => button.getBoundingClientRect().width > 0);
  for (const button of buttons) {
    const own = button.getBoundingClientRect();
    if (own.width < 24 - 0.5 || own.height < 24 - 0.5) faults.push("too small to press: " + name(button));
    for (const { leaf, lines } of seen) if (!button.contains(leaf) && !leaf.contains(button) && floats(leaf) === floats(button) && over([own], lines)) faults.push("button over words: " + name(button) + " | " + name(leaf));
  }
  return [...new Set(faults)];
})()`;
