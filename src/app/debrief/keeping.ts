import type { AttemptLog } from "../../domain/log.ts";
import { download } from "../../platform/index.ts";
import { writeLogFile } from "../../runtime/logFile.ts";
import type { Keeping } from "../../ui/screens/debrief/KeepDialog.tsx";
import { debriefFile } from "../../view/exportHtml.ts";
import { exportName } from "../../view/exportName.ts";
import type { DebriefView } from "../../view/model.ts";

/** To paper, to a readable file, to a log that can be opened again. Nothing leaves the device by itself. */
export function keepingOf(view: DebriefView, log: () => AttemptLog): Keeping {
  const give = (name: string, text: string, type: string) => {
    download(name, text, type);
    return name;
  };
  return {
    onPrint: () => print(),
    onReadable: (withText) => give(exportName(view, "html"), debriefFile(view, { withText }), "text/html"),
    onLog: (withText) => give(exportName(view, "json"), writeLogFile(log(), { withText }), "application/json"),
  };
}
