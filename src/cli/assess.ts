import { readFileSync } from "node:fs";
import type { AttemptLog } from "../domain/log.ts";
import { parseWholeLog } from "../runtime/eventSchema.ts";
import { UsageError, type Options } from "./options.ts";
import { isFile } from "./paths.ts";
import { baselineUnder, caseOf, gameFrom, loadSound, soundUnder } from "./project.ts";
import { printResult, resultOf } from "./result.ts";

/** `assess LOG.json`: scores a saved attempt again, also under another set of agreements. */
export async function runAssess(options: Options): Promise<number> {
  const [path] = options.words;
  if (path === undefined || !isFile(path)) throw new UsageError(`Geef een bestand met een poging. “${path ?? ""}” is dat niet.`);
  const log = logIn(readFileSync(path, "utf8"));
  if (!log) {
    console.error(`In “${path}” staat niet één poging van Waterhaven. Bewaar één poging als bestand, of gebruik de uitvoer van play --json.`);
    return 1;
  }
  const sound = loadSound(options);
  if (!sound) return 1;
  const [started] = log;
  const project = soundUnder(sound, options.agreements ?? started.agreements);
  if (!project) return 1;
  const game = gameFrom(project, caseOf(project, started.caseId), { role: started.role, variant: started.variant }, project.set, started.mode);
  printResult(resultOf(game, baselineUnder(game, project.set), log), options.json);
  return 0;
}

/** The log in a file: events alone, a saved attempt, the output of `play`, or an export that holds one attempt. */
function logIn(text: string): AttemptLog | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const holder = isRecord(data) && Array.isArray(data["attempts"]) && data["attempts"].length === 1 ? (data["attempts"][0] as unknown) : data;
  return parseWholeLog(isRecord(holder) ? (holder["events"] ?? holder["log"]) : holder);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
