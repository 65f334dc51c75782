import { baselineFor } from "../content/explore/index.ts";
import { readText } from "../content/node/files.ts";
import { UsageError, type Options } from "./options.ts";
import { isFile } from "./paths.ts";
import { caseOf, gameFrom, loadSound, soundUnder } from "./project.ts";
import { LONGEST_LOG } from "../runtime/logFile.ts";
import { readLog } from "./readLog.ts";
import { printResult, resultOf } from "./result.ts";

/** `assess LOG.json`: scores a saved attempt again, also under another set of agreements. */
export async function runAssess(options: Options): Promise<number> {
  const [path] = options.words;
  if (path === undefined || !isFile(path)) throw new UsageError(`Geef een bestand met een poging. “${path ?? ""}” is dat niet.`);
  const log = readLog(readText(path, LONGEST_LOG * 4));
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
  printResult(resultOf(game, baselineFor(game), log), options.json);
  return 0;
}
