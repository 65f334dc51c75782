import { runAssess } from "./assess.ts";
import { runCheck } from "./check.ts";
import { runExplain } from "./explain.ts";
import { runGraph } from "./graph.ts";
import { runList } from "./list.ts";
import { runNew } from "./new.ts";
import { parseOptions, UsageError } from "./options.ts";
import { runPlay } from "./play.ts";
import { runRoutes } from "./routes.ts";

/** `npm run --silent casus -- <command>`. Contract: docs/cli.md. */
const COMMANDS = {
  check: runCheck,
  list: runList,
  routes: runRoutes,
  play: runPlay,
  assess: runAssess,
  graph: runGraph,
  new: runNew,
  explain: runExplain,
} as const;

/** Runs a command; the exit code. Anything but wrong use that is thrown is a bug. */
export async function run(args: readonly string[]): Promise<number> {
  const [name = "", ...rest] = args;
  try {
    const command = Object.entries(COMMANDS).find(([known]) => known === name)?.[1];
    if (!command) throw new UsageError(`Onbekend commando “${name}”. Mogelijk: ${Object.keys(COMMANDS).join(", ")}.`);
    return await command(parseOptions(rest));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}
