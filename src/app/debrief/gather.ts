import type { AttemptLog } from "../../domain/log.ts";
import type { LogFile } from "../../runtime/logFile.ts";
import type { OpenedLog, OpenProblem, OpenResult } from "./openLog.ts";

/** Attempts from several files, each with the name of its file, and which files or attempts stayed shut and why. */
export interface Gathered {
  readonly opened: readonly { readonly file: string; readonly log: OpenedLog }[];
  readonly refused: readonly { readonly file: string; readonly reason: OpenProblem | "twice" }[];
}

interface GatherWays<F> {
  readonly read: (file: F) => Promise<LogFile>;
  readonly open: (log: AttemptLog) => Promise<OpenResult>;
}

/** Reads every file and opens every attempt in it. An attempt that was handed in twice counts once. Never rejects. */
export async function gather<F extends { readonly name: string }>(files: readonly F[], { read, open }: GatherWays<F>): Promise<Gathered> {
  const opened: Gathered["opened"][number][] = [];
  const refused: Gathered["refused"][number][] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const refuse = (reason: OpenProblem | "twice") => refused.push({ file: file.name, reason });
    const found = await read(file).catch((): LogFile => ({ ok: false, reason: "no-json" }));
    if (!found.ok) refuse(found.reason);
    else
      for (const log of found.logs) {
        const [{ attemptId }] = log;
        const result = seen.has(attemptId) ? null : await open(log);
        if (result === null) refuse("twice");
        else if (!result.ok) refuse(result.reason);
        else {
          seen.add(attemptId);
          opened.push({ file: file.name, log: result.opened });
        }
      }
  }
  return { opened, refused };
}
