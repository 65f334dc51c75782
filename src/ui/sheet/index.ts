export { Sheet } from "./Sheet.tsx";
export { SheetChromeContext, type SheetChrome } from "./SheetFrame.tsx";
