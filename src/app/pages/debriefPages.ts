/** Both ways to a debrief, fetched as one. */
export { DebriefPage } from "./DebriefPage.tsx";
export { OpenedPage } from "./OpenedPage.tsx";
