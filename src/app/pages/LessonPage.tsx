import lessons from "virtual:lessen";
import { LessonScreen } from "../../ui/lesson/LessonScreen.tsx";
import { cases } from "../content.ts";

/** `#/les`: for who gives a lesson or trains a team. */
export function LessonPage() {
  return <LessonScreen cases={cases} {...lessons} onPrint={() => print()} />;
}
