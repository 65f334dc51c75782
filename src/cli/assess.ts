import { existsSync, readFileSync } from "node:fs";
import type { AttemptLog } from "../domain/log.ts";
import { UsageError, type Options } from "./options.ts";
import { caseOf, gameFrom, loadSound } from "./project.ts";
import { printResult, resultOf } from "./result.ts";

/** `assess LOG.json`: scores a saved attempt again, also under another set of agreements. */
export async function runAssess(options: Options): Promise<number> {
  const [path] = options.words;
  if (path === undefined || !existsSync(path)) throw new UsageError(`Geef een bestand met een poging. “${path ?? ""}” bestaat niet.`);
  const log = logIn(readFileSync(path, "utf8"));
  if (!log) {
    console.error(`In “${path}” staat geen poging van Waterhaven.`);
    return 1;
  }
  const project = loadSound(options);
  if (!project) return 1;
  const [started] = log;
  const set = options.agreements ?? started.agreements;
  const game = gameFrom(project, caseOf(project, started.caseId), { role: started.role, variant: started.variant, agreements: set }, started.mode);
  printResult(resultOf(game, set, log), options.json);
  return 0;
}

function logIn(text: string): AttemptLog | null {
  try {
    const data: unknown = JSON.parse(text);
    const events: unknown = Array.isArray(data)
      ? data
      : typeof data === "object" && data !== null
        ? "events" in data
          ? data.events
          : "log" in data
            ? data.log
            : null
        : null;
    const first: unknown = Array.isArray(events) ? events[0] : null;
    return typeof first === "object" && first !== null && "type" in first && first.type === "attempt.started" ? (events as unknown as AttemptLog) : null;
  } catch {
    return null;
  }
}
