import "./shell.css";

export { AppHeader, type ShellPlace } from "./AppHeader.tsx";
export { LegalFooter } from "./LegalFooter.tsx";
export { ContentChangedNotice, ErrorScreen, LoadingScreen, OtherTabScreen } from "./MessageScreens.tsx";
export { NoticeBar } from "./NoticeBar.tsx";
export { StartScreen } from "./StartScreen.tsx";
