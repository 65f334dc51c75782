import type { SheetView } from "../model.ts";

/** Everything a work sheet says about the case, in reading order. What is weighed afterwards explains its own words. */
export function sheetTexts(sheet: SheetView): readonly string[] {
  const head = [sheet.title, sheet.ask, ...sheet.help];
  switch (sheet.kind) {
    case "inspect":
      return [...head, ...sheet.claims.map(({ text }) => text)];
    case "choose":
      return [...head, ...sheet.options.map(({ text }) => text), ...sheet.tones.map(({ text }) => text)];
    case "consult":
      return [...head, ...sheet.explanations.map(({ text }) => text), ...sheet.sources.flatMap(({ text, answer }) => [text, answer ?? ""])];
    case "builder":
      return [
        ...head,
        ...sheet.rows.flatMap(({ items }) => items.map(({ text }) => text)),
        ...(sheet.none?.reasons ?? []).map(({ text }) => text),
        sheet.agreement?.text ?? "",
      ];
    case "why":
      return [...head, sheet.chosen];
    case "end":
      return [sheet.ending.title, sheet.ending.text];
    case "beat":
      return head;
    default:
      return [];
  }
}
