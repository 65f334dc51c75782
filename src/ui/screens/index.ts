import "./shell.css";

export { AppHeader, SHELL_PLACES, type ShellPlace } from "./AppHeader.tsx";
export { BriefingScreen } from "./BriefingScreen.tsx";
export { LegalFooter } from "./LegalFooter.tsx";
export { ContentChangedNotice, ErrorScreen, LoadingScreen, OtherTabScreen } from "./MessageScreens.tsx";
export { NoticeBar } from "./NoticeBar.tsx";
export { RoleScreen, type StartRequest } from "./RoleScreen.tsx";
export { StartScreen } from "./StartScreen.tsx";
