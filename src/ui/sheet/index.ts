export { Sheet } from "./Sheet.tsx";
export { SheetChromeContext } from "./SheetFrame.tsx";
