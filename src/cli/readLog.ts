import type { AttemptLog } from "../domain/log.ts";
import { readLogFile } from "../runtime/logFile.ts";

/** The log in a file from anywhere that holds one attempt. Null for anything else; never throws. */
export function readLog(text: string): AttemptLog | null {
  const file = readLogFile(text);
  const [log, another] = file.ok ? file.logs : [];
  return log && !another ? log : null;
}
